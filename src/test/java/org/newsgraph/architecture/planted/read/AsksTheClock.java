package org.newsgraph.architecture.planted.read;

import java.time.Instant;

/** A step whose output depends on the time of day. */
public final class AsksTheClock {
  public Instant instant() {
    return Instant.now();
  }
}
