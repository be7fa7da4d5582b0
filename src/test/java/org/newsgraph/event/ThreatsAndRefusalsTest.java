package org.newsgraph.event;

import org.junit.jupiter.api.Test;
import org.newsgraph.sentence.SentenceTable;

/** Threats, refusals, demands and their modes. */
class ThreatsAndRefusalsTest {
  @Test
  void whatIsThreatened() {
    SentenceTable.check(
        """
        The general vowed to avenge the raid.
          THREATEN/violence general
        The army threatened to shell the town.
          THREATEN/violence army
        The group threatened to annex the island.
          THREATEN/territory group
        The minister threatened to close the road.
          THREATEN minister
        The rebels issued an ultimatum to the mayor.
          THREATEN rebels > mayor
        The general promised not to attack the town.
          AGREE general
        The mayor vowed to rebuild the bridge.
          AGREE mayor
        """,
        Told::events);
  }

  @Test
  void whatIsRefused() {
    SentenceTable.check(
        """
        Mali refused to send troops.
          REJECT/assist Mali
        The general refused to meet the envoy.
          REJECT/meet general > envoy
        "We will not accept the plan," the minister said.
          REJECT minister, quoted: minister
          STATEMENT minister
        "We will not negotiate with rebels," the minister said.
          REJECT/meet minister > rebels, quoted: minister
          STATEMENT minister
        The union turned down the offer.
          REJECT union
        Protesters defied the curfew.
          REJECT/yield Protesters
        The regime failed to cooperate with the inquiry.
          REJECT/assist regime > inquiry
        The regime failed to comply with the order.
          REJECT regime
        """,
        Told::events);
  }

  @Test
  void whatIsDemanded() {
    SentenceTable.check(
        """
        The union urged an end to the fighting.
          REQUEST/yield union
        The bishop called on the army to withdraw from the town.
          REQUEST/yield bishop > army
        "The army must withdraw," the bishop said.
          REQUEST/yield bishop > army, quoted: bishop
          STATEMENT bishop
        "The police should investigate the attack," the bishop said.
          REQUEST/yield bishop > police, quoted: bishop
          STATEMENT bishop
        Peru requested a meeting with Chile.
          REQUEST/meet Peru > Chile
        The king invited the premier to Amman.
          REQUEST/meet king > premier to Amman
        The governor appealed to the army for help.
          REQUEST/assist governor > army
        Chad proposed a new border commission.
          REQUEST/change Chad
        """,
        Told::events);
  }
}
