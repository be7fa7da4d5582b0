package org.newsgraph.entity.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.language.LanguagePack;
import org.newsgraph.language.LanguagePack.Row;
import org.newsgraph.model.Fold;
import org.newsgraph.model.entity.Office;

class LexiconTest {
  private static final Set<String> CLASSES =
      Set.of(
          "Organization",
          "Government",
          "Ministry",
          "Parliament",
          "Court",
          "InternationalOrganization",
          "PoliticalParty",
          "ArmedForce",
          "ArmedGroup",
          "IntelligenceAgency",
          "PoliceForce",
          "MediaOrganization",
          "Company",
          "NGO",
          "University",
          "Alliance",
          "SportsTeam",
          "Group",
          "Country",
          "Territory",
          "Region",
          "City",
          "Place",
          "Community");

  private final LanguagePack pack = LanguagePack.of("en").orElseThrow();
  private final Lexicon lexicon = Lexicon.of(pack);

  @Test
  void wordTellsItsTraitsAndTheirValues() {
    Word ministry = lexicon.word("ministry");
    assertEquals("Ministry", ministry.need(Trait.ORGANIZATION_LAST));
    assertTrue(ministry.any(Trait.OFFICE, Trait.ORGANIZATION_FIRST));
    assertFalse(ministry.has(Trait.OFFICE));
    assertTrue(lexicon.word("zamplok").isUnknown());
  }

  @Test
  void valueOfATraitThatTheWordLacksIsAFault() {
    assertThrows(IllegalArgumentException.class, () -> lexicon.word("zamplok").need(Trait.OFFICE));
  }

  @Test
  void phraseKeepsTheTraitsOfItsLastWord() {
    Word phrase = lexicon.word("security", "forces");
    assertTrue(phrase.has(Trait.GROUP));
    assertEquals("ArmedForce", phrase.need(Trait.ORGANIZATION_LAST));
    assertEquals("IntelligenceAgency", lexicon.word("spy", "agency").need(Trait.ORGANIZATION_LAST));
    assertEquals("Organization", lexicon.word("water", "agency").need(Trait.ORGANIZATION_LAST));
  }

  @ParameterizedTest
  @CsvSource({"minister, minister", "chief, head", "director, head", "spokeswoman, spokesperson"})
  void spellingsOfAnOfficeShareAKey(String word, String key) {
    assertEquals(key, lexicon.word(word).need(Trait.OFFICE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"state", "foreign affairs", "the treasury", "army staff"})
  void complementsOfOfficesAreKnown(String words) {
    assertTrue(lexicon.completesOffice(words));
    assertFalse(lexicon.followsOffice(words));
  }

  @ParameterizedTest
  @CsvSource({"ISTANBUL, istanbul", "İzmir, izmir", "plain, plain", "O’Neill, o'neill", "US, us"})
  void foldingIsThatOfNames(String text, String folded) {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertEquals(folded, Lexicon.fold(text));
      assertEquals(Fold.caseOf(text), Lexicon.fold(text));
    } finally {
      Locale.setDefault(before);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"organization-heads", "place-heads"})
  void classesOfHeadsAreThoseOfTheOntology(String table) {
    for (Row row : pack.rows(table)) {
      assertTrue(CLASSES.contains(row.get("class")), row::toString);
    }
  }

  @Test
  void nominalsStandForClassesOrOffices() {
    for (Row row : pack.rows("nominals")) {
      assertTrue(row.get("class").isEmpty() != row.get("office").isEmpty(), row::toString);
      row.list("class").forEach(name -> assertTrue(CLASSES.contains(name), row::toString));
    }
  }

  @Test
  void officesOfNominalsAreKeysOfHeads() {
    Set<String> keys = new HashSet<>();
    pack.rows("office-heads").forEach(row -> keys.add(row.get("key")));
    for (Row row : pack.rows("nominals")) {
      String office = row.get("office");
      assertTrue(office.isEmpty() || keys.contains(office), row::toString);
    }
  }

  @Test
  void statusesAreThoseOfTheModel() {
    Set<String> known =
        Arrays.stream(Office.Status.values()).map(Office.Status::label).collect(Collectors.toSet());
    for (Row row : pack.rows("office-status")) {
      assertTrue(known.contains(row.get("status")), row::toString);
      assertTrue(List.of("before", "after").contains(row.get("place")), row::toString);
    }
  }

  @Test
  void scopesOfOfficesAreKnown() {
    Set<String> scopes = Set.of("state", "body", "job", "military");
    for (Row row : pack.rows("office-heads")) {
      assertTrue(scopes.contains(row.get("scope")), row::toString);
      assertFalse(row.get("key").isEmpty(), row::toString);
    }
  }

  @Test
  void pairsAndPronounsAreRead() {
    Nominals nominals = lexicon.nominals();
    assertEquals("woman", nominals.pronouns().get("she").stands());
    assertEquals("possessive", nominals.pronouns().get("its").grammar());
    assertTrue(nominals.pairs().stream().anyMatch(p -> p.words().equals(List.of("both", "sides"))));
    assertEquals(List.of("Court"), nominals.descriptions().get("court").classes());
  }

  @Test
  void everyWordOfTheTablesIsFoldedAlready() {
    for (String table : List.of("office-heads", "office-modifiers", "not-names", "group-heads")) {
      for (Row row : pack.rows(table)) {
        String column = row.cells().containsKey("words") ? "words" : "word";
        for (String word : row.list(column)) {
          assertEquals(Fold.caseOf(word), word, row::toString);
        }
      }
    }
  }
}
