package org.newsgraph.event;

import org.junit.jupiter.api.Test;
import org.newsgraph.sentence.SentenceTable;

/** Where it happened: by its own clause, what was taken, or the one place around it. */
class PlacesOfEventsTest {
  @Test
  void whereItsOwnClauseSays() {
    SentenceTable.check(
        """
        Kenya and Uganda met in Nairobi.
          CONSULT Kenya; Uganda in Nairobi
        In Nairobi, Kenya met Uganda.
          CONSULT Kenya > Uganda in Nairobi
        The army attacked the village near Lima.
          ASSAULT army > village in Lima
        Three people were killed in a bomb blast in the town of Moroto.
          ASSAULT/explosives > Three people in Moroto
        At a hotel in Lima, the envoy met the rebels.
          CONSULT envoy > rebels in Lima
        Protesters marched in Dakar on Monday.
          PROTEST/demo Protesters in Dakar on 2025-05-12
        The talks took place in Geneva.
        Police arrested ten men at the airport in Accra.
          COERCE/arrest Police > ten men in Accra
        """,
        Told::events);
  }

  @Test
  void whatWasTakenOrVisitedIsWhereItWas() {
    SentenceTable.check(
        """
        The rebels seized Goma.
          COERCE/seize rebels > Goma in Goma
        The occupation of Mali by the army went on.
          COERCE/seize army > Mali
        The minister visited Ghana.
          CONSULT/visit minister > Ghana host=Ghana in Ghana
        The minister visited Mombasa.
          CONSULT/visit minister host=Mombasa in Mombasa
        The army besieged Aleppo.
          COERCE/restrict army > Aleppo in Aleppo
        Qatar hosted talks between Chad and Libya.
          CONSULT Chad; Libya
          CONSULT/third-party Qatar > Chad; Libya host=Qatar in Qatar
        The liberation of Fallujah in Iraq took a year.
          COERCE/seize > Fallujah in Fallujah
        """,
        Told::events);
  }

  @Test
  void theOnePlaceAroundIt() {
    SentenceTable.check(
        """
        Three people died during protests in Bolivia after clashes erupted between miners and police.
          PROTEST/demo protesters in Bolivia
          ASSAULT miners; police in Bolivia
        Chad accused Libya of using force against villagers in Niger.
          ACCUSE/allege Chad > Libya
          ASSAULT/unconventional Libya > villagers instrument=force in Niger, alleged, says Chad
        The army has waged a war on Gaza that has killed thousands of people.
          ASSAULT army > people in Gaza Strip
        The bombings in Lima were condemned by Chile.
          ASSAULT/explosives in Lima
          ACCUSE/disapprove Chile
        """,
        Told::events);
  }

  @Test
  void notWhereSomebodySpeaksOrBelongs() {
    SentenceTable.check(
        """
        Kenya's president, speaking in Nairobi, said that Libya attacked Chad.
          ASSAULT Libya > Chad, says Kenya's president
          STATEMENT Kenya's president
        The ministry in Tunis criticised Italy.
          ACCUSE/disapprove ministry > Italy
        The European Union called on Georgia to withdraw the law.
          REQUEST/yield European Union > Georgia
        Chad attacked Libya a year after Mali met Kenya in Nairobi.
          ASSAULT Chad > Libya
          CONSULT Mali > Kenya in Nairobi
        Officials in Washington said the army had attacked a convoy.
          ASSAULT army > convoy, unnamed: Officials
          STATEMENT Officials
        """,
        Told::events);
  }

  @Test
  void whereARelativeWordADistanceOrAJourneySays() {
    SentenceTable.check(
        """
        The bishop condemned the attack in Sousse in which Chad murdered a judge.
          ASSAULT in Sousse
          ACCUSE/disapprove bishop in Sousse
          ASSAULT Chad > judge in Sousse
        Gunmen attacked a convoy 6km from Daquq.
          ASSAULT Gunmen > convoy in Daquq
        On his visit to Uzbekistan, the minister met the king.
          CONSULT/visit > Uzbekistan host=Uzbekistan in Uzbekistan
          CONSULT minister > king in Uzbekistan
        The militia shot down a helicopter over Hanoi.
          ASSAULT militia > helicopter in Hanoi
        Chad sent troops to Libya.
          MOBILIZE/troops Chad > Libya in Libya
        Mauritania deported 80 people to Mali.
          COERCE/deport Mauritania > 80 people in Mali
        The army besieged the city of Tripoli.
          COERCE/restrict army > Tripoli in Tripoli
        """,
        Told::events);
  }

  @Test
  void thereIsThePlaceNamedLast() {
    SentenceTable.check(
        """
        The minister visited Mombasa. The senator was arrested there.
          CONSULT/visit minister host=Mombasa in Mombasa
          COERCE/arrest > senator in Mombasa
        The film tells of the Lima war. The senator was arrested there.
          COERCE/arrest > senator
        """,
        Told::events);
  }

  @Test
  void aSiteWithoutANameWhereNoNameStands() {
    SentenceTable.check(
        """
        Soldiers killed women in three villages.
          ASSAULT Soldiers > women in three villages
        The ministers met in a hotel.
          CONSULT ministers in hotel
        The ministers met in a hotel in Lima.
          CONSULT ministers in Lima
        The minister condemned Chad at a market.
          ACCUSE/disapprove minister > Chad
        """,
        Told::events);
  }
}
