package org.newsgraph.event;

import org.junit.jupiter.api.Test;
import org.newsgraph.sentence.SentenceTable;

/** Help, retreat and concessions. */
class MaterialCooperationTest {
  @Test
  void whoHelpsWhom() {
    SentenceTable.check(
        """
        The navy rescued forty migrants.
          AID navy > forty migrants
        Pakistan granted asylum to the minister.
          AID Pakistan > minister
        Uganda sheltered the refugees.
          AID Uganda > refugees
        Kenya shared intelligence with Oman.
          COOPERATE Kenya > Oman
        Italy trained Libyan soldiers.
          COOPERATE Italy > Libyan soldiers
        Spain extradited the banker to Peru.
          COOPERATE Spain > Peru
        Chile joined forces with Peru.
          COOPERATE Chile > Peru
        """,
        Told::events);
  }

  @Test
  void whoGivesWay() {
    SentenceTable.check(
        """
        The rebels retreated.
          RETREAT/withdraw rebels
        The group returned the bodies to the army.
          RETREAT group > army
        The army halted the offensive.
          RETREAT/ceasefire army
        The fighters laid down their arms.
          RETREAT/disarm fighters
        The army allowed the convoy through.
          RETREAT/access army
        Prosecutors dropped the investigation into the mayor.
          ACCUSE/investigate > mayor
          CONCEDE Prosecutors > mayor
        The government repealed the law.
          CONCEDE government
        The president pardoned the editor.
          CONCEDE president > editor
        """,
        Told::events);
  }
}
