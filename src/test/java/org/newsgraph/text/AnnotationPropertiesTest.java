package org.newsgraph.text;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsgraph.model.text.AnnotatedPassage;
import org.newsgraph.model.text.Chunk;
import org.newsgraph.model.text.NumberExpression;
import org.newsgraph.model.text.Sentence;
import org.newsgraph.model.text.TimeExpression;
import org.newsgraph.model.text.Token;

/** What holds of the annotations of every text, whatever it says. */
class AnnotationPropertiesTest {
  private static final String ALL =
      """
      Dr. Sample met Mr. Muster on 3 March 2024 in the U.S. capital.
      “It rained. We left,” she said – at least 1,200 people didn't.
      The ministers' talks (from 2010 to 2020) cost $2.5 million, i.e. 5% of it!
      Between 40 and 50 'rebels' fled; nearly two dozen were hurt last week…
      Has it ended? No. The F-16s came back on Dec. 24, 2024, at 10:30 p.m.""";

  static Stream<String> texts() {
    return Stream.of(
        ALL,
        ALL.replace("\n", " "),
        ALL.replace("\n", "\r\n"),
        ALL.replace(" ", "  "),
        ALL.replace(' ', '\u00a0'),
        ALL.replace(' ', '\u2009'),
        "😀" + ALL.replace("e", "😀"),
        ALL.replace("a", "a\u0308"),
        ALL.toUpperCase(Locale.ROOT),
        ALL.toLowerCase(Locale.ROOT),
        "\t\n" + ALL + "\n\n",
        ALL.replace(". ", "."),
        "x",
        "-");
  }

  @ParameterizedTest
  @MethodSource("texts")
  void sentencesFollowEachOtherAndLoseNoWord(String text) {
    int end = 0;
    for (Sentence sentence : Annotated.body(text).sentences()) {
      assertTrue(sentence.span().begin() >= end);
      assertTrue(isBlank(text.substring(end, sentence.span().begin())));
      assertFalse(sentence.span().of(text).isBlank());
      end = sentence.span().end();
    }
    assertTrue(isBlank(text.substring(end)));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void tokensFollowEachOtherAndLoseNoLetter(String text) {
    for (Sentence sentence : Annotated.body(text).sentences()) {
      int end = sentence.span().begin();
      for (Token token : sentence.tokens()) {
        assertEquals(token.text(), token.span().of(text));
        assertTrue(token.span().begin() >= end, token.text());
        assertTrue(isBlank(text.substring(end, token.span().begin())), token.text());
        end = token.span().end();
      }
      assertTrue(isBlank(text.substring(end, sentence.span().end())));
    }
  }

  @ParameterizedTest
  @MethodSource("texts")
  void everyTokenHasATagAndALemma(String text) {
    for (Sentence sentence : Annotated.body(text).sentences()) {
      assertFalse(sentence.tokens().isEmpty());
      for (Token token : sentence.tokens()) {
        assertTrue(token.tag().matches("[A-Z]+"), token.toString());
        assertFalse(token.lemma().isBlank(), token.toString());
        assertEquals(token.lemma(), token.lemma().strip());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("texts")
  void phrasesDoNotOverlapAndHoldTheirHead(String text) {
    for (Sentence sentence : Annotated.body(text).sentences()) {
      int next = 0;
      for (Chunk chunk : sentence.chunks()) {
        assertTrue(chunk.first() >= next, chunk.toString());
        assertTrue(chunk.last() < sentence.tokens().size(), chunk.toString());
        assertTrue(chunk.first() <= chunk.head() && chunk.head() <= chunk.last());
        next = chunk.last() + 1;
      }
    }
  }

  @ParameterizedTest
  @MethodSource("texts")
  void aTokenIsFoundByEachOfItsCharacters(String text) {
    for (Sentence sentence : Annotated.body(text).sentences()) {
      for (int i = 0; i < sentence.tokens().size(); i++) {
        Token token = sentence.tokens().get(i);
        assertEquals(i, sentence.tokenAt(token.span().begin()), token.text());
        assertEquals(i, sentence.tokenAt(token.span().end() - 1), token.text());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("texts")
  void timesAreInOrderAndInTheText(String text) {
    int end = 0;
    for (TimeExpression time : Annotated.body(text).times()) {
      assertEquals(time.text(), time.span().of(text));
      assertTrue(time.span().begin() >= end, time.text());
      end = time.span().end();
      if (time.earliest() != null) {
        assertNotNull(time.latest(), time.text());
        assertFalse(time.latest().isBefore(time.earliest()), time.text());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("texts")
  void aNumberStandsInItsExpressionAndItsRangeGoesUp(String text) {
    for (NumberExpression number : Annotated.body(text).numbers()) {
      assertTrue(number.span().contains(number.number()), number.toString());
      if (number.valueMax() != null) {
        assertTrue(number.valueMax().compareTo(number.value()) > 0, number.toString());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("texts")
  void whatIsFoundInASentenceIsWhatOverlapsIt(String text) {
    AnnotatedPassage body = Annotated.body(text);
    long times = body.sentences().stream().mapToLong(s -> body.timesIn(s.span()).size()).sum();
    long numbers = body.sentences().stream().mapToLong(s -> body.numbersIn(s.span()).size()).sum();
    assertEquals(body.times().size(), times);
    assertEquals(body.numbers().size(), numbers);
  }

  @ParameterizedTest
  @MethodSource("texts")
  void annotatingTwiceGivesTheSame(String text) {
    assertEquals(Annotated.body(text), Annotated.body(text));
  }

  @Test
  void aTextCutAnywhereIsAnnotated() {
    for (int end = 1; end < ALL.length(); end++) {
      String cut = ALL.substring(0, end);
      if (!cut.isBlank()) {
        AnnotatedPassage body = assertDoesNotThrow(() -> Annotated.body(cut), cut);
        List<Sentence> sentences = body.sentences();
        assertTrue(sentences.get(sentences.size() - 1).span().end() <= cut.length(), cut);
      }
    }
  }

  @Test
  void whatStandsBeforeMovesTheRestAndChangesNothing() {
    List<String> expected = Noted.times(ALL);
    assertFalse(expected.isEmpty());
    assertEquals(expected, Noted.times("It was cold.\n" + ALL));
    assertEquals(Annotated.numbers(ALL), Annotated.numbers("It was cold.\n" + ALL));
    assertEquals(Noted.quotations(ALL), Noted.quotations("It was cold.\n" + ALL));
  }

  @Test
  void aLongWordIsAnnotatedInTime() {
    assertTimeout(Duration.ofSeconds(30), () -> Annotated.body("a".repeat(100_000)));
    assertTimeout(Duration.ofSeconds(30), () -> Annotated.body("1".repeat(20_000)));
    assertTimeout(Duration.ofSeconds(30), () -> Annotated.body("“".repeat(20_000)));
    assertTimeout(Duration.ofSeconds(30), () -> Annotated.body(".".repeat(20_000)));
    assertTimeout(Duration.ofSeconds(30), () -> Annotated.body("A. ".repeat(10_000)));
  }

  private static boolean isBlank(String text) {
    return text.codePoints().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
  }
}
