package org.newsgraph.event;

import org.junit.jupiter.api.Test;
import org.newsgraph.sentence.SentenceTable;

/** Meetings, agreements, aid and support: who with whom, where and when. */
class CooperationTest {
  @Test
  void whoMeetsIsOnBothSides() {
    SentenceTable.check(
        """
        Kenya and Uganda met in Nairobi on Monday.
          CONSULT Kenya; Uganda in Nairobi on 2025-05-12
        The presidents of Kenya and Uganda met in Nairobi.
          CONSULT presidents of Kenya and Uganda in Nairobi
        Peru met Chile.
          CONSULT Peru > Chile
        Peruvian officials met Chilean officials in Lima last week.
          CONSULT Peruvian officials > Chilean officials in Lima on 2025-05-05/2025-05-11
        Delegations from Kenya and Uganda will meet on Friday.
          AGREE Delegations on 2025-05-16, future
        The envoy met the king.
          CONSULT envoy > king
        Kenya's president met with Uganda's president.
          CONSULT Kenya's president > Uganda's president
        The two ministers met.
          CONSULT two ministers
        Alma Muster, the Norwegian prime minister, met Karl Beispiel, the Danish prime minister.
          CONSULT Alma Muster > Karl Beispiel
        The product meets the standard.
        Ministers from Kenya, Uganda and Rwanda met in Kigali.
          CONSULT Ministers in Kigali
        The Kenyan delegation was met by the Ugandan president at the airport.
          CONSULT Ugandan president > Kenyan delegation in airport
        """,
        Told::events);
  }

  @Test
  void whoTalksWithWhom() {
    SentenceTable.check(
        """
        Peru held talks with Chile.
          CONSULT Peru > Chile
        Peru is holding talks with Chile on fishing rights.
          CONSULT Peru > Chile
        Serbia and Kosovo resumed talks.
          CONSULT Serbia; Kosovo
        The Serbian president negotiated with the Kosovan prime minister.
          CONSULT Serbian president > Kosovan prime minister
        Kenya spoke with Uganda about the border.
          CONSULT Kenya > Uganda
        Kenyan diplomats conferred with Ugandan diplomats.
          CONSULT Kenyan diplomats > Ugandan diplomats
        The talks in Doha failed.
        Peru discussed trade with Chile.
          CONSULT Peru > Chile
        Peru and Chile discussed trade.
          CONSULT Peru; Chile
        Negotiations between Armenia and Azerbaijan continued.
          CONSULT Armenia; Azerbaijan
        """,
        Told::events);
  }

  @Test
  void aCallIsAConsultationByPhone() {
    SentenceTable.check(
        """
        The Kenyan president phoned the Ugandan president on Monday.
          CONSULT/phone Kenyan president > Ugandan president on 2025-05-12
        The two leaders had a phone call on Monday.
          CONSULT/phone two leaders on 2025-05-12
        Norwegian Prime Minister Alma Muster had a phone call with Danish Prime Minister Karl Beispiel.
          CONSULT/phone Alma Muster > Karl Beispiel
        Alma Muster called Karl Beispiel.
          CONSULT/phone Alma Muster > Karl Beispiel
        They called him a liar.
        """,
        Told::events);
  }

  @Test
  void aVisitHasAHost() {
    SentenceTable.check(
        """
        The Kenyan president visited Uganda on Monday.
          CONSULT/visit Kenyan president > Uganda host=Uganda in Uganda on 2025-05-12
        The Kenyan president will visit Uganda next week.
          AGREE Kenyan president > Uganda on 2025-05-19/2025-05-25, future
        Kenya's foreign minister travelled to Uganda.
          CONSULT/visit Kenya's foreign minister > Uganda host=Uganda in Uganda
        The Peruvian president flew to Chile for talks.
          CONSULT/visit Peruvian president > Chile host=Chile in Chile
        Uganda hosted the Kenyan president.
          CONSULT/visit Uganda > Kenyan president host=Uganda in Uganda
        The Ugandan king received the Kenyan envoy.
          CONSULT/visit Ugandan king > Kenyan envoy host=Ugandan king
        Uganda welcomed the Kenyan president.
          CONSULT/visit Uganda > Kenyan president host=Uganda in Uganda
        The ball flew to the wall.
        A visit to the dentist ruined the day.
        Tourists visit the lake.
        """,
        Told::events);
  }

  @Test
  void whoMediatesStandsBesideTheParties() {
    SentenceTable.check(
        """
        Qatar mediated between Chad and Sudan.
          CONSULT/third-party Qatar > Chad; Sudan mediator=Qatar
        Qatar and Egypt mediated talks between Chad and Sudan.
          CONSULT Chad; Sudan
          CONSULT/third-party Qatar; Egypt > Chad; Sudan mediator=Qatar; Egypt
        The talks were mediated by Qatar.
          CONSULT/third-party Qatar mediator=Qatar
        Oman brokered a truce between Chad and Libya.
          RETREAT/ceasefire Chad; Libya
          CONSULT/third-party Oman > Chad; Libya mediator=Oman
        Mediation by Oman between Chad and Libya failed.
          CONSULT/third-party Oman > Chad; Libya mediator=Oman
        """,
        Told::events);
  }

  @Test
  void whoAgreesPromisesOrSigns() {
    SentenceTable.check(
        """
        Kenya agreed to reopen the border.
          AGREE Kenya
        Kenya and Uganda agreed to reopen the border.
          AGREE Kenya; Uganda
        Kenya agreed with Uganda on a timetable.
          AGREE Kenya > Uganda
        Kenya promised to rebuild the town.
          AGREE Kenya
        The minister vowed to rebuild the town.
          AGREE minister
        Norway pledged to send food to Chad.
          AGREE Norway > Chad
        Norway committed to a timetable.
          AGREE Norway
        Kenya and Uganda signed an agreement on Monday.
          SUPPORT Kenya; Uganda on 2025-05-12
        Kenya signed an agreement with Uganda.
          SUPPORT Kenya > Uganda
        An agreement was signed by Kenya and Uganda in Nairobi.
          SUPPORT Kenya; Uganda in Nairobi
        The parliament of Finland ratified the treaty.
          SUPPORT parliament of Finland
        The figures agree.
        Kenya's parliament passed the law on 3 April 2025.
          SUPPORT Parliament of Kenya on 2025-04-03
        Norway will send food to Chad.
          AGREE Norway, future
        """,
        Told::events);
  }

  @Test
  void whoSupportsWhom() {
    SentenceTable.check(
        """
        Peru supports Chile.
          SUPPORT Peru > Chile
        Peru backed the plan.
          SUPPORT Peru
        Peru praised Chile for its restraint.
          SUPPORT Peru > Chile
        Kenya congratulated Uganda on the election.
          SUPPORT Kenya > Uganda
        Norway thanked Jordan.
          SUPPORT Norway > Jordan
        Norway welcomed the agreement.
          SUPPORT Norway
        Ireland recognised Palestine.
          SUPPORT Ireland > Palestine
        Peru expressed support for Chile.
          SUPPORT Peru > Chile
        Kenya stands with Uganda.
          SUPPORT Kenya > Uganda
        The council voted to adopt the text.
          SUPPORT council
        Finland voted for the resolution.
          SUPPORT Finland
        The pillar supports the roof.
        """,
        Told::events);
  }

  @Test
  void aidHasAGiverAndATaker() {
    SentenceTable.check(
        """
        Japan sent food to Chad.
          AID Japan > Chad
        Norway donated tents to Jordan.
          AID Norway > Jordan
        Norway provided Jordan with tents.
          AID Norway > Jordan
        Japan supplied equipment to Kenya.
          AID Japan > Kenya
        Food was sent to Chad by Japan.
          AID Japan > Chad
        The company delivered the parcel.
        Japan sent rescuers to Chile after the earthquake.
          AID Japan > Chile
        """,
        Told::events);
  }

  @Test
  void whoWithdrawsOrReleases() {
    SentenceTable.check(
        """
        France withdrew its troops from Chad.
          RETREAT/withdraw France > Chad
        The army withdrew from Mali.
          RETREAT/withdraw army > Mali
        The rebels released ten hostages.
          RETREAT/release rebels > ten hostages
        Ten hostages were released.
          RETREAT/release > Ten hostages
        Chad exchanged prisoners with Libya.
          RETREAT/release Chad > Libya
        The rebels disarmed.
          RETREAT/disarm rebels
        The hostages were freed by the army.
          RETREAT/release army > hostages
        """,
        Told::events);
  }

  @Test
  void whoGivesInConcedes() {
    SentenceTable.check(
        """
        Kenya eased the curfew.
          CONCEDE Kenya
        The rebels declared a ceasefire.
          CONCEDE rebels
        Chad apologised to Libya.
          CONCEDE Chad > Libya
        Chad apologised to Libya for the attack.
          CONCEDE Chad > Libya
        The driver pleaded guilty.
          CONCEDE driver
        The driver pleaded not guilty.
          REJECT driver
        The government conceded.
          CONCEDE government
        The ban was lifted by Kenya on Monday.
          CONCEDE Kenya on 2025-05-12
        """,
        Told::events);
  }

  @Test
  void whoWorksTogetherCooperates() {
    SentenceTable.check(
        """
        Chile cooperates with Peru.
          COOPERATE Chile > Peru
        Chile and Peru cooperate on fisheries.
          COOPERATE Chile; Peru
        Chile is working with Peru on fisheries.
          COOPERATE Chile > Peru
        Kenya and Uganda held joint military exercises.
          COOPERATE Kenya; Uganda
        Kenya held a joint naval exercise with Uganda.
          COOPERATE Kenya > Uganda
        """,
        Told::events);
  }
}
