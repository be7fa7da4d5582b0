package org.newsgraph.architecture.planted.rdf;

/** A step that prints. */
public final class Prints {
  public void print() {
    System.out.println("printed");
  }
}
