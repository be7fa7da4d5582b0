package org.newsgraph.knowledge;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.newsgraph.knowledge.turtle.Position;
import org.newsgraph.model.entity.KnownTenure;

/** What the files say of one tenure, gathered while they are read. */
final class TenureDraft {
  final Position position;

  /** Whether a file of the user says something of it. */
  boolean own;

  @Nullable String person;
  @Nullable String title;
  @Nullable String organization;
  @Nullable String country;
  @Nullable String from;
  @Nullable String until;

  TenureDraft(Position position) {
    this.position = position;
  }

  KnownTenure tenure() {
    return new KnownTenure(
        Objects.requireNonNull(person),
        Objects.requireNonNull(title),
        organization,
        country,
        from,
        until);
  }
}
