package org.newsgraph.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.newsgraph.knowledge.ShippedKnowledge.KNOWLEDGE;
import static org.newsgraph.knowledge.ShippedKnowledge.all;
import static org.newsgraph.knowledge.ShippedKnowledge.kb;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgraph.model.entity.KnownEntity;
import org.newsgraph.model.entity.KnownTenure;
import org.newsgraph.model.entity.MentionType;

/** What the shipped knowledge answers. */
class KnowledgeIndexTest {
  @Test
  void anEntryKnowsItsClassItsCountryAndItsWhole() {
    KnownEntity agency =
        KNOWLEDGE.entity(kb("turkish-national-intelligence-organization")).orElseThrow();
    assertEquals("IntelligenceAgency", agency.entityClass());
    assertEquals(MentionType.ORGANISATION, agency.type());
    assertEquals(kb("TUR"), agency.country());
    assertEquals(List.of("SPY"), agency.sectors());
    assertEquals(
        kb("hamas"), KNOWLEDGE.entity(kb("hamas-political-bureau")).orElseThrow().partOf());
  }

  @Test
  void anUnknownIriIsAbsent() {
    assertTrue(KNOWLEDGE.entity(kb("no-such-entry")).isEmpty());
    assertEquals(List.of(), KNOWLEDGE.tenures(kb("no-such-entry")));
    assertEquals(List.of(), KNOWLEDGE.offices(kb("no-such-entry")));
    assertEquals(List.of(), KNOWLEDGE.organs(kb("no-such-entry"), "Court"));
  }

  @Test
  void entriesComeByIri() {
    List<String> iris = KNOWLEDGE.entities().stream().map(KnownEntity::iri).toList();
    assertEquals(iris.stream().sorted().toList(), iris);
  }

  @Test
  void nobodyCanChangeIt() {
    assertThrows(UnsupportedOperationException.class, () -> KNOWLEDGE.entities().clear());
    assertThrows(UnsupportedOperationException.class, () -> KNOWLEDGE.offices(kb("ISR")).clear());
  }

  @Test
  void namesAreFoundInAnySpelling() {
    for (String name : List.of("Turkey", "TÜRKİYE", "turkiye", " Republic of  Türkiye ")) {
      assertEquals(List.of(kb("TUR")), iris(KNOWLEDGE.named(name)), name);
    }
    assertEquals(List.of(kb("international-criminal-court")), iris(KNOWLEDGE.named("icc")));
    assertEquals(List.of(), KNOWLEDGE.named("Turkish"));
    assertEquals(List.of(), KNOWLEDGE.named("Tur"));
    assertEquals(List.of(), KNOWLEDGE.named(""));
  }

  @Test
  void anAmbiguousNameListsAllByIri() {
    assertEquals(List.of(kb("GEO"), kb("georgia-us-state")), iris(KNOWLEDGE.named("Georgia")));
  }

  @Test
  void theOrgansOfACountryAreFoundByClass() {
    assertTrue(
        iris(KNOWLEDGE.organs(kb("ISR"), "ArmedForce")).contains(kb("israel-defense-forces")));
    assertEquals(List.of(kb("knesset")), iris(KNOWLEDGE.organs(kb("ISR"), "Parliament")));
    assertEquals(List.of(kb("gov-TUR")), iris(KNOWLEDGE.organs(kb("TUR"), "Government")));
  }

  @Test
  void tenuresComeByStart() {
    List<KnownTenure> tenures = KNOWLEDGE.tenures(kb("recep-tayyip-erdogan"));
    assertEquals(List.of("Prime Minister", "President"), titles(tenures));
    assertEquals("2014-08-28", tenures.get(1).from());
    assertEquals(null, tenures.get(1).until());
    assertEquals(
        List.of("1996-06-18", "2009-03-31", "2022-12-29"),
        KNOWLEDGE.tenures(kb("benjamin-netanyahu")).stream().map(KnownTenure::from).toList());
  }

  @Test
  void officesAreFoundByCountryAndByOrganization() {
    KnownTenure minister =
        KNOWLEDGE.offices(kb("ISR")).stream()
            .filter(t -> t.person().equals(kb("yoav-gallant")))
            .findFirst()
            .orElseThrow();
    assertEquals("Defence Minister", minister.title());
    assertEquals("2022-12-29", minister.from());
    assertEquals("2024-11", minister.until());
    assertEquals(
        List.of(kb("hakan-fidan"), kb("ibrahim-kalin")),
        KNOWLEDGE.offices(kb("turkish-national-intelligence-organization")).stream()
            .map(KnownTenure::person)
            .toList());
  }

  @Test
  void theLongestNameComesFirst() {
    assertEquals(
        List.of("NAME United Nations Security Council", "ACRONYM United Nations"),
        all("The UN Security Council met.", 4));
    assertEquals(List.of("NAME Gaza City", "NAME Gaza Strip"), all("Gaza City", 0));
  }

  @Test
  void aCapitalStandsForItsGovernment() {
    assertEquals(List.of("NAME Moscow", "METONYM Russia"), all("Moscow denied it", 0));
    assertEquals(List.of("METONYM Russia"), all("the Kremlin denied it", 4));
    assertEquals(List.of("METONYM United Kingdom"), all("Downing Street", 0));
  }

  @Test
  void demonymsNameTheirCountry() {
    assertEquals(List.of("DEMONYM Türkiye"), all("Turks voted", 0));
    assertEquals(List.of("DEMONYM Israel"), all("the Israeli side", 4));
    assertEquals(List.of("DEMONYM United States"), all("two Americans", 4));
  }

  @Test
  void lastNamesAreCandidates() {
    assertEquals(List.of("SURNAME Ibrahim Kalin"), all("Kalın said", 0));
    assertEquals(
        List.of("SURNAME Bashar al-Assad", "SURNAME Hafez al-Assad", "SURNAME Maher al-Assad"),
        all("Assad said", 0));
    assertEquals(List.of("SURNAME Xi Jinping"), all("Xi said", 0));
    assertEquals(List.of("SURNAME Ursula von der Leyen"), all("von der Leyen said", 0));
  }

  @Test
  void anAcronymOfTwoKeepsBoth() {
    assertEquals(
        List.of(
            "ACRONYM Massachusetts Institute of Technology",
            "ACRONYM Turkish National Intelligence Organization"),
        all("(MIT)", 1));
  }

  @Test
  void ordinaryWordsAreNoNames() {
    for (String text :
        List.of("tell us", "who is", "roast turkey", "The independent view", "they may", "it")) {
      for (int i = 0; i < text.length(); i++) {
        assertEquals(List.of(), KNOWLEDGE.match(text, i), text + " at " + i);
      }
    }
  }

  @Test
  void theDateOfKnowledgeIsADay() {
    assertTrue(KNOWLEDGE.dateOfKnowledge().matches("20\\d\\d-\\d\\d-\\d\\d"));
    assertTrue(KNOWLEDGE.sha256().matches("[0-9a-f]{64}"));
  }

  private static List<String> iris(List<KnownEntity> entities) {
    return entities.stream().map(KnownEntity::iri).toList();
  }

  private static List<String> titles(List<KnownTenure> tenures) {
    return tenures.stream().map(KnownTenure::title).toList();
  }
}
