package org.newsgraph.architecture.planted.event;

import org.apache.jena.graph.Node;

/** A step that imports a library which belongs elsewhere. */
public final class UsesJena {
  public boolean isAny(Node node) {
    return node.equals(Node.ANY);
  }
}
