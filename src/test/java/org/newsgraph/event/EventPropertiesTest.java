package org.newsgraph.event;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.model.Span;
import org.newsgraph.model.entity.Entity;
import org.newsgraph.model.fact.Event;
import org.newsgraph.model.fact.Extraction;
import org.newsgraph.model.fact.Fact;
import org.newsgraph.model.fact.Party;

/** What holds of the facts of every text, whatever it says. */
class EventPropertiesTest {
  /** Unconnected sentences: none refers to another. */
  private static final List<String> SENTENCES =
      List.of(
          "Chad shelled Libya on Monday, killing at least ten people.",
          "The foreign minister of Finland, Alma Muster, visited Jordan last week.",
          "“Kenya has signed the treaty,” Ugandan President Karl Beispiel said in Kampala.",
          "Peru accused Chile of violating the border agreement of 3 March 2024.",
          "The International Criminal Court issued an arrest warrant for Jan Probny for war crimes.",
          "Norway will send $2.5 million in aid to Mali, according to Denmark.",
          "Ghana's army denied that it had attacked the town of Exampleton.",
          "More than 46,000 people have been killed in Sudan since April 2023.",
          "Talks between Serbia and Kosovo, mediated by Qatar, failed.",
          "Japan imposed sanctions on three Cuban officials and expelled two diplomats.",
          "If Poland closes its border, Latvia may follow, diplomats said.",
          "Nearly 200 hostages were released by the rebels in Niger on 5 May 2025.");

  private static final String ALL = String.join("\n", SENTENCES);

  static Stream<String> texts() {
    return Stream.concat(
        SENTENCES.stream(),
        Stream.of(
            ALL,
            "😀 " + ALL.replace("\n", "\n😀 "),
            ALL.replace(' ', '\u00a0'),
            ALL.replace("\n", "\n\n\n"),
            ALL.replace("e", "e\u0301"),
            ALL.replace('“', '"').replace('”', '"'),
            ALL.toUpperCase(Locale.ROOT),
            ALL.toLowerCase(Locale.ROOT)));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void everyFactStandsWhereItsEvidenceSays(String text) {
    for (Fact fact : Reader.read(text).facts()) {
      String passage = fact.evidence().passage().text();
      assertEquals(text, passage);
      Span sentence = fact.evidence().sentence();
      assertTrue(sentence.contains(fact.evidence().anchor()), fact.toString());
      assertEquals(sentence.of(passage), fact.evidence().quote());
      assertFalse(fact.evidence().quote().isBlank(), fact.toString());
    }
  }

  @ParameterizedTest
  @MethodSource("texts")
  void aPartysSpanHoldsItsWords(String text) {
    for (Event event : Reader.read(text).events()) {
      for (Party party : parties(event)) {
        if (party.span() != null) {
          assertEquals(party.text(), party.span().of(text), event.toString());
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("texts")
  void whatIsClaimedStandsInTheSentenceOfItsClaim(String text) {
    for (Event event : Reader.read(text).events()) {
      if (event.claim() != null) {
        assertFalse(event.claim().of(text).isBlank(), event.toString());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("texts")
  void everyPartyIsAnEntityOfTheArticle(String text) {
    Extraction found = Reader.read(text);
    Set<String> entities =
        Stream.concat(found.linked().entities().stream(), found.described().stream())
            .map(Entity::iri)
            .collect(Collectors.toSet());
    for (Event event : found.events()) {
      for (Party party : parties(event)) {
        assertTrue(
            party.entity() == null || entities.contains(party.entity()),
            () -> party + " of " + event);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("texts")
  void everyFactHasAnIdOfItsOwn(String text) {
    List<String> ids = Reader.read(text).facts().stream().map(Fact::id).toList();
    assertEquals(ids.size(), new HashSet<>(ids).size(), ids::toString);
  }

  @ParameterizedTest
  @MethodSource("texts")
  void whatIsReferredToIsThere(String text) {
    Extraction found = Reader.read(text);
    Set<String> ids = found.facts().stream().map(Fact::id).collect(Collectors.toSet());
    for (Event event : found.events()) {
      assertTrue(ids.containsAll(event.content()), event.toString());
      assertTrue(event.cause() == null || ids.contains(event.cause()), event.toString());
      assertTrue(event.partOf() == null || ids.contains(event.partOf()), event.toString());
    }
  }

  @ParameterizedTest
  @MethodSource("texts")
  void nobodyDoesSomethingToHimselfAlone(String text) {
    for (Event event : Reader.read(text).events()) {
      assertFalse(
          !event.actors().isEmpty() && event.actors().equals(event.recipients()), event.toString());
    }
  }

  @ParameterizedTest
  @MethodSource("texts")
  void datesAreInOrder(String text) {
    for (Event event : Reader.read(text).events()) {
      if (event.date() != null && event.date().earliest() != null) {
        assertNotNull(event.date().latest());
        assertFalse(event.date().latest().isBefore(event.date().earliest()), event.toString());
        long slashes = event.date().edtf().chars().filter(c -> c == '/').count();
        assertTrue(slashes <= 1, event.date().edtf());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("texts")
  void readingTwiceGivesTheSame(String text) {
    Extraction first = Reader.read(text);
    Extraction second = Reader.read(text);
    assertEquals(first.facts(), second.facts());
    assertEquals(first.described(), second.described());
  }

  @Test
  void readingInTurkishGivesTheSame() {
    List<Fact> expected = Reader.read(ALL).facts();
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertEquals(expected, Reader.read(ALL).facts());
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void threadsDoNotDisturbEachOther() {
    List<List<Fact>> expected = SENTENCES.stream().map(s -> Reader.read(s).facts()).toList();
    List<List<Fact>> together =
        SENTENCES.parallelStream().map(s -> Reader.read(s).facts()).collect(Collectors.toList());
    assertEquals(expected, together);
  }

  @Test
  void sentencesThatReferToNothingAreReadTheSameInAnyOrder() {
    List<String> expected =
        SENTENCES.stream().flatMap(s -> Told.facts(s).stream()).sorted().toList();
    Random random = new Random(3);
    for (int round = 0; round < 5; round++) {
      List<String> shuffled = new ArrayList<>(SENTENCES);
      Collections.shuffle(shuffled, random);
      List<String> actual = new ArrayList<>(Told.facts(String.join("\n", shuffled)));
      Collections.sort(actual);
      assertEquals(expected, actual);
    }
  }

  @Test
  void aTextCutAnywhereIsRead() {
    for (int end = 0; end < ALL.length(); end += 5) {
      String cut = ALL.substring(0, end);
      for (Fact fact : assertDoesNotThrow(() -> Reader.read(cut), cut).facts()) {
        assertTrue(fact.evidence().sentence().end() <= cut.length(), cut);
      }
    }
  }

  @Test
  void aTextThatBeginsAnywhereIsRead() {
    for (int begin = 0; begin < ALL.length(); begin += 7) {
      String cut = ALL.substring(begin);
      assertDoesNotThrow(() -> Reader.read(cut), cut);
    }
  }

  @Test
  void wordsInAnyOrderAreRead() {
    Random random = new Random(11);
    List<String> words = new ArrayList<>(List.of(ALL.split("\\s+")));
    for (int round = 0; round < 20; round++) {
      Collections.shuffle(words, random);
      String text = String.join(" ", words);
      for (Event event : assertDoesNotThrow(() -> Reader.read(text), text).events()) {
        assertTrue(event.evidence().sentence().contains(event.evidence().anchor()), text);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\n",
        ".",
        "…",
        "“",
        "”",
        "“”",
        ",,,,",
        "(((",
        "— — —",
        "\u0000",
        "\ud83d",
        "\ude00 attacked",
        "\u202e Chad attacked Libya",
        "a",
        "I",
        "said",
        "said said said",
        "that that that",
        "on Monday",
        "On on on Monday.",
        "of of of",
        "to to to",
        "and",
        "and, and, and.",
        "not not not attack",
        "0",
        "1,000,000,000,000,000,000,000,000",
        "$",
        "$ million",
        "99999 May 99999",
        "http://example.org/a?b=c#d",
        "<p>Chad attacked Libya.</p>",
        "Chad\tattacked\tLibya\t.",
        "Chad attacked Libya Chad attacked Libya Chad attacked Libya",
        "attacked by by by",
        "who which whose whom",
        "According to.",
        "“Chad attacked",
        "attacked Libya,” said",
      })
  void oddTextsAreRead(String text) {
    for (Fact fact : assertDoesNotThrow(() -> Reader.read(text)).facts()) {
      assertTrue(fact.evidence().sentence().end() <= text.length());
    }
  }

  @Test
  void aVeryLongSentenceIsReadInTime() {
    String many = "Chad attacked Libya and " + "Kenya met Uganda and ".repeat(400) + "left.";
    assertTimeout(Duration.ofSeconds(60), () -> Reader.read(many));
  }

  @Test
  void aVeryDeepSentenceIsReadInTime() {
    String deep = "Kenya said that ".repeat(300) + "Chad attacked Libya.";
    assertTimeout(Duration.ofSeconds(60), () -> Reader.read(deep));
  }

  @Test
  void aVeryLongListIsReadInTime() {
    String list = "Kenya, Uganda, ".repeat(300) + "and Chad attacked Libya.";
    assertTimeout(Duration.ofSeconds(60), () -> Reader.read(list));
  }

  @Test
  void aLongArticleIsReadInTime() {
    String article = (ALL + "\n").repeat(40);
    Extraction found = assertTimeout(Duration.ofSeconds(120), () -> Reader.read(article));
    int once = Reader.read(ALL).events().size();
    assertTrue(found.events().size() >= once, found.events().size() + " of " + once);
  }

  private static List<Party> parties(Event event) {
    List<Party> parties = new ArrayList<>(event.actors());
    parties.addAll(event.recipients());
    event.roles().values().forEach(parties::addAll);
    if (event.place() != null) {
      parties.add(event.place());
    }
    return parties;
  }
}
