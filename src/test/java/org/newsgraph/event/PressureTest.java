package org.newsgraph.event;

import org.junit.jupiter.api.Test;
import org.newsgraph.sentence.SentenceTable;

/** Pressure short of violence. */
class PressureTest {
  @Test
  void whoPunishesWhom() {
    SentenceTable.check(
        """
        Canada designated the militia as a terrorist group.
          SANCTION Canada > militia
        Peru recalled its ambassador from Chile.
          SANCTION/withdraw Peru > Chile
        The parliament impeached the president.
          SANCTION/expel parliament > president
        The regulator fined the bank.
          SANCTION regulator > bank
        The court declared the law unconstitutional.
          SANCTION/convict court
        The court ruled against the ministry.
          SANCTION/convict court > ministry
        Italy halted arms sales to Chad.
          SANCTION/discontinue Italy > Chad
        The ministry revoked the visas of two envoys.
          SANCTION ministry > two envoys
        """,
        Told::events);
  }

  @Test
  void whoForcesWhom() {
    SentenceTable.check(
        """
        The reporter was held in a cell.
          COERCE/arrest > reporter
        The party for the king was held in a hotel.
        The rebels took control of the town.
          COERCE/seize rebels
        The militia used intimidation against the growers.
          COERCE militia > growers
        The police harassed the reporters.
          COERCE police > reporters
        The army blocked aid.
          COERCE/withhold army
        Police searched the office of the mayor.
          COERCE Police > office of the mayor
        The group hacked the ministry.
          COERCE/cyber group > ministry
        The army displaced the villagers.
          COERCE/deport army > villagers
        """,
        Told::events);
  }

  @Test
  void whoProtestsHow() {
    SentenceTable.check(
        """
        Supporters rioted in the capital.
          PROTEST/riot Supporters
        The opposition boycotted the vote.
          PROTEST/boycott opposition
        Students staged a sit-in against the law.
          PROTEST/demo Students
        Protesters torched two buses.
          PROTEST/vandalize Protesters
        The nurses went on strike.
          PROTEST/strike nurses
        Farmers blocked the railway.
          PROTEST/obstruct Farmers
        """,
        Told::events);
  }

  @Test
  void whoShowsForce() {
    SentenceTable.check(
        """
        The navy tested a missile.
          MOBILIZE/weapons navy
        Chad put its army on alert.
          MOBILIZE/troops Chad
        Chad reinforced the border.
          MOBILIZE/troops Chad
        Chad called up reservists.
          MOBILIZE/troops Chad
        Soldiers patrolled the border.
          MOBILIZE/troops Soldiers
        """,
        Told::events);
  }

  @Test
  void whoSuffersIsNotWhoIsCondemned() {
    SentenceTable.check(
        """
        Kenya condemned the killing of Malians.
          ASSAULT > Mali
          ACCUSE/disapprove Kenya
        Kenya condemned the “barbaric” killing of Malians.
          ASSAULT > Mali
          ACCUSE/disapprove Kenya
        Kenya condemned the killing of Malians by rebels.
          ASSAULT rebels > Mali
          ACCUSE/disapprove Kenya > rebels
        Kenya condemned the Israeli killing of a teacher.
          ASSAULT Israel > teacher
          ACCUSE/disapprove Kenya > Israel
        Kenya condemned the arrest of the senator.
          COERCE/arrest > senator
          ACCUSE/disapprove Kenya
        Kenya condemned the policy of Chad.
          ACCUSE/disapprove Kenya > Chad
        """,
        Told::events);
  }

  @Test
  void likeningSomebodyToTheReviledIsAnAccusation() {
    SentenceTable.check(
        """
        The senator said the minister is Mussolini's heir.
          ACCUSE/disapprove senator > minister, says senator
          STATEMENT senator
        Alma Muster says Karl Beispiel is Mussolini's political 'heir', slams Chad over border raid
          ACCUSE/disapprove Alma Muster > Karl Beispiel, says Alma Muster
          ACCUSE/disapprove Alma Muster > Chad
          STATEMENT Alma Muster
        The senator compared the mayor to Hitler.
          ACCUSE/disapprove senator > mayor to Hitler
        "The minister is a dictator," the senator said.
          ACCUSE/disapprove senator > minister, quoted: senator
          STATEMENT senator
        The senator said the minister is not a dictator.
          STATEMENT senator
        The minister is a dictator.
        The senator said the minister is the painter's heir.
          STATEMENT senator
        """,
        Told::events);
  }
}
