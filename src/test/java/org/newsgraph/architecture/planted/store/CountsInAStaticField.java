package org.newsgraph.architecture.planted.store;

/** Keeps state that two runs in one process would share. */
public final class CountsInAStaticField {
  private static int count;

  public int next() {
    return count++;
  }
}
