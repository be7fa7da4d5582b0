package org.newsgraph.architecture.planted.model.two;

import org.newsgraph.architecture.planted.model.one.First;

/** The other half of a cycle. */
public final class Second {
  public Class<?> other() {
    return First.class;
  }
}
