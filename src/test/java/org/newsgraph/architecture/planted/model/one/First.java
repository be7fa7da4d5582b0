package org.newsgraph.architecture.planted.model.one;

import org.newsgraph.architecture.planted.model.two.Second;

/** Half of a cycle. */
public final class First {
  public Class<?> other() {
    return Second.class;
  }
}
