package org.newsgraph.event;

import java.util.ArrayList;
import java.util.List;
import org.newsgraph.model.fact.Event;
import org.newsgraph.model.fact.LegalFact;
import org.newsgraph.model.fact.Party;

/** All parties of a fact, in any role. */
final class Parties {
  private Parties() {}

  static List<Party> of(Event event) {
    List<Party> parties = new ArrayList<>(event.actors());
    parties.addAll(event.recipients());
    event.roles().values().forEach(parties::addAll);
    parties.addAll(event.assertion().attributedTo());
    if (event.place() != null) {
      parties.add(event.place());
    }
    return parties;
  }

  static List<Party> of(LegalFact fact) {
    List<Party> parties = new ArrayList<>(fact.court());
    parties.addAll(fact.issuedBy());
    parties.addAll(fact.applicant());
    parties.addAll(fact.respondent());
    parties.addAll(fact.against());
    parties.addAll(fact.assertion().attributedTo());
    return parties;
  }
}
