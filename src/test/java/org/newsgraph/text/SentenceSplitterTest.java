package org.newsgraph.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgraph.model.Span;

class SentenceSplitterTest {
  private static final SentenceSplitter SPLITTER = new SentenceSplitter(Annotated.ENGLISH);

  private static List<String> split(String text) {
    return SPLITTER.split(text).stream().map(s -> s.of(text)).toList();
  }

  @Test
  void aFullStopAQuestionAndAnExclamationEndSentences() {
    assertEquals(
        List.of("The army left.", "Did it?", "It did!", "Nobody stayed"),
        split("The army left. Did it? It did! Nobody stayed"));
  }

  @Test
  void aLineBreakEndsASentenceWithoutAMark() {
    assertEquals(List.of("A heading", "The text."), split("A heading\n\n  The text.\r\n"));
  }

  @Test
  void titlesAndInitialsEndNone() {
    List<String> one =
        List.of(
            "Dr. J. K. Example met Gen. Sample and Sen. Model.",
            "See No. 5 of the list.",
            "Example vs. Sample is due.");
    for (String text : one) {
      assertEquals(List.of(text), split(text));
    }
  }

  @Test
  void anAbbreviationEndsOneOnlyBeforeAnOpener() {
    assertEquals(List.of("They left the U.S. Army base."), split("They left the U.S. Army base."));
    assertEquals(
        List.of("They left the U.S.", "The base closed."),
        split("They left the U.S. The base closed."));
    assertEquals(List.of("It is 3 p.m. in Example Town."), split("It is 3 p.m. in Example Town."));
  }

  @Test
  void aPointInANumberOrAnAddressEndsNone() {
    assertEquals(
        List.of("It fell 4.5 points to 1,200.75 on example.org today."),
        split("It fell 4.5 points to 1,200.75 on example.org today."));
  }

  @Test
  void aSmallLetterContinuesTheSentence() {
    assertEquals(
        List.of("“Will it hold?” asked the mayor.", "It did."),
        split("“Will it hold?” asked the mayor. It did."));
  }

  @Test
  void closingMarksBelongToTheSentenceBeforeThem() {
    assertEquals(
        List.of("“It holds.”", "(He left.)", "Then came rain."),
        split("“It holds.” (He left.) Then came rain."));
  }

  @Test
  void blankTextHasNoSentence() {
    assertEquals(List.of(), split(" \n\u00a0\t\n"));
    assertEquals(List.of(), split(""));
  }

  @Test
  void aTextWithoutMarksIsCutAtBlanks() {
    String text = "word ".repeat(3000).strip();
    List<Span> spans = SPLITTER.split(text);
    assertTrue(spans.size() > 3);
    for (Span span : spans) {
      assertTrue(span.length() <= 4000);
      assertTrue(span.of(text).startsWith("word") && span.of(text).endsWith("word"));
    }
  }

  @Test
  void aTextWithoutBlanksIsCutBetweenCharacters() {
    String text = "a" + "\ud83d\ude00".repeat(5000);
    StringBuilder joined = new StringBuilder();
    for (Span span : SPLITTER.split(text)) {
      String part = span.of(text);
      assertTrue(!Character.isLowSurrogate(part.charAt(0)));
      joined.append(part);
    }
    assertEquals(text, joined.toString());
  }

  @Test
  void oneEndlessLineTakesLinearTime() {
    for (String unit : List.of("x", "a. ", "(", "no. ", "“", "? ", "1.")) {
      String text = unit.repeat(2_000_000 / unit.length());
      assertTimeoutPreemptively(Duration.ofSeconds(20), () -> SPLITTER.split(text));
    }
  }
}
