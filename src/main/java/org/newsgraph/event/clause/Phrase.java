package org.newsgraph.event.clause;

import java.util.List;

/** One noun phrase or several that are coordinated: "Qatar, Egypt and the US". */
public record Phrase(List<NounPhrase> members) {
  public Phrase {
    members = List.copyOf(members);
    if (members.isEmpty()) {
      throw new IllegalArgumentException("a phrase without members");
    }
  }

  public int first() {
    return members.get(0).first();
  }

  public int last() {
    return members.get(members.size() - 1).end();
  }

  /** The first member, which tells what sort of thing the phrase is. */
  public NounPhrase main() {
    return members.get(0);
  }
}
