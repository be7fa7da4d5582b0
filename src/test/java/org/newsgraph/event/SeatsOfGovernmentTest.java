package org.newsgraph.event;

import org.junit.jupiter.api.Test;
import org.newsgraph.sentence.SentenceTable;

/** A seat of government stands for its state where it acts, not where something happens. */
class SeatsOfGovernmentTest {
  @Test
  void actsForItsState() {
    SentenceTable.check(
        """
        Moscow accused Kyiv of lying.
          ACCUSE/allege Russia > Ukraine
        Washington imposed sanctions on Tehran.
          SANCTION United States > Iran
        Tehran called on Baghdad to release the sailors.
          REQUEST/yield Iran > Iraq
        Beijing rejected the offer.
          REJECT China
        Paris and Berlin agreed to share the costs.
          AGREE France; Germany
        Chad has accused Nairobi of sending arms.
          ACCUSE/allege Chad > Kenya
        Talks between Moscow and Kyiv resumed on Monday.
          CONSULT Russia; Ukraine on 2025-05-12
        The missiles were supplied by Tehran.
        """,
        Told::events);
  }

  @Test
  void isAPlaceWhereSomethingHappens() {
    SentenceTable.check(
        """
        Rockets struck Kyiv.
          ASSAULT/heavy-weapons > Kyiv in Kyiv
        The ministers met in Moscow.
          CONSULT ministers in Moscow
        Protesters marched in Tehran.
          PROTEST/demo Protesters in Tehran
        The army entered Baghdad and attacked the airport.
          ASSAULT army > airport in airport
        Jets bombed Tripoli on Monday.
          ASSAULT/aerial Jets > Tripoli in Tripoli on 2025-05-12
        """,
        Told::events);
  }

  @Test
  void speaksForItsState() {
    SentenceTable.check(
        """
        Moscow said that Libya attacked Chad.
          ASSAULT Libya > Chad, says Russia
          STATEMENT Russia
        Libya attacked Chad, Tehran said.
          ASSAULT Libya > Chad, says Iran
          STATEMENT Iran
        """,
        Told::events);
  }
}
