package org.newsgraph.event;

import org.junit.jupiter.api.Test;
import org.newsgraph.sentence.SentenceTable;

/** Force hits buildings, vehicles and places, too. */
class TargetsOfForceTest {
  @Test
  void whatIsHit() {
    SentenceTable.check(
        """
        The rebels attacked a convoy.
          ASSAULT rebels > convoy
        Jets bombed a hospital.
          ASSAULT/aerial Jets > hospital in hospital
        The militia shot down a helicopter.
          ASSAULT militia > helicopter
        The aid convoy was attacked from the air.
          ASSAULT/aerial > aid convoy
        Police laid siege to a university.
          COERCE/restrict Police > university in university
        The rebels blew up a bridge.
          ASSAULT/explosives rebels > bridge in bridge
        Soldiers smashed the windows of cars.
          ASSAULT/destroy Soldiers > windows of cars
        The navy seized a tanker.
          COERCE/seize navy > tanker
        Gunmen carried out a mortar attack on a checkpoint.
          ASSAULT/heavy-weapons Gunmen > checkpoint in checkpoint
        The army attacked the market and the mosque.
          ASSAULT army > market; mosque in market
        """,
        Told::events);
  }

  @Test
  void whoDidItStandsBeforeTheNoun() {
    SentenceTable.check(
        """
        Ten men were killed by a coalition airstrike.
          ASSAULT/aerial coalition > Ten men
        A police raid on a mosque angered the town.
        The mayor was killed in a rebel attack.
          ASSAULT rebel > mayor
        An army offensive on the town failed.
          ASSAULT army > town in town
        """,
        Told::events);
  }
}
