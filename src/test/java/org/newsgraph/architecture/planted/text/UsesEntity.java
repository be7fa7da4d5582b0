package org.newsgraph.architecture.planted.text;

import org.newsgraph.architecture.planted.entity.Linker;

/** A step that imports another step. */
public final class UsesEntity {
  private final Linker linker = new Linker();

  public Linker linker() {
    return linker;
  }
}
