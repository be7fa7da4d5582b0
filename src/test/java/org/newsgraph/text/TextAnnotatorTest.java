package org.newsgraph.text;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.newsgraph.model.Span;
import org.newsgraph.model.text.AnnotatedArticle;
import org.newsgraph.model.text.AnnotatedPassage;
import org.newsgraph.model.text.Chunk;
import org.newsgraph.model.text.Quotation;
import org.newsgraph.model.text.Sentence;
import org.newsgraph.model.text.TimeExpression;
import org.newsgraph.model.text.Token;

class TextAnnotatorTest {
  private static final String TEXT =
      """
      İSTANBUL — Dr. J. Example, head of the Example Agency (EA), had a phone call with officials \
      on 5-6 April, “security sources” said.
      The U.S. mediators\u00a0didn't attend: ‘It’s over,’ they told Example Courier’s reporter.

      At least 1,300-1,500 people fled since October 7, 2023; $4.5bn was lost \ud83d\ude00 in \
      Türkiye\u2019s I\u0307zmir. Was it\u200b\u200f half a million? No. 5 says "no
      So be it""";

  @Test
  void spansQuoteAndStandInOrder() {
    AnnotatedPassage passage = Annotated.body(TEXT);
    int end = 0;
    for (Sentence sentence : passage.sentences()) {
      assertTrue(sentence.span().begin() >= end, "sentence " + sentence.span());
      end = sentence.span().end();
      assertOrdered(sentence, passage.passage().text());
    }
    assertOrdered(passage.times().stream().map(TimeExpression::span).toList());
    assertOrdered(passage.numbers().stream().map(n -> n.span()).toList());
    assertOrdered(passage.quotations().stream().map(Quotation::span).toList());
    passage.times().forEach(t -> assertEquals(t.text(), t.span().of(TEXT)));
    passage.numbers().forEach(n -> assertTrue(n.span().contains(n.number())));
  }

  private static void assertOrdered(Sentence sentence, String text) {
    for (Token token : sentence.tokens()) {
      assertEquals(token.text(), token.span().of(text));
      assertTrue(sentence.span().contains(token.span()));
      assertTrue(!token.tag().isEmpty() && !token.lemma().isEmpty());
    }
    assertOrdered(sentence.tokens().stream().map(Token::span).toList());
    int next = 0;
    for (Chunk chunk : sentence.chunks()) {
      assertTrue(chunk.first() >= next, "chunk " + chunk);
      next = chunk.last() + 1;
    }
    assertTrue(next <= sentence.tokens().size());
  }

  private static void assertOrdered(List<Span> spans) {
    int end = 0;
    for (Span span : spans) {
      assertTrue(span.begin() >= end, "span " + span);
      end = span.end();
    }
  }

  @Test
  void everyLetterIsInAToken() {
    AnnotatedPassage passage = Annotated.body(TEXT);
    List<Token> tokens = passage.sentences().stream().flatMap(s -> s.tokens().stream()).toList();
    for (int i = 0; i < TEXT.length(); i++) {
      int offset = i;
      if (Character.isLetterOrDigit(TEXT.charAt(i))) {
        assertTrue(tokens.stream().anyMatch(t -> t.span().contains(offset)), "offset " + offset);
      }
    }
  }

  @Test
  void aTextCutAnywhereIsRead() {
    for (int end = 0; end <= TEXT.length(); end++) {
      String text = TEXT.substring(0, end);
      assertDoesNotThrow(() -> annotate(text), text);
      String rest = TEXT.substring(end);
      assertDoesNotThrow(() -> annotate(rest), rest);
    }
  }

  private static AnnotatedArticle annotate(String text) {
    return Annotated.annotate(Annotated.article(text, Annotated.PUBLISHED, List.of()));
  }

  @Test
  void theLocaleChangesNothing() {
    AnnotatedArticle here = annotate(TEXT);
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertEquals(here, annotate(TEXT));
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void twoThreadsGiveTheSame() throws InterruptedException {
    AnnotatedArticle[] found = new AnnotatedArticle[2];
    Thread one = new Thread(() -> found[0] = annotate(TEXT));
    Thread two = new Thread(() -> found[1] = annotate(TEXT));
    one.start();
    two.start();
    one.join();
    two.join();
    assertEquals(annotate(TEXT), found[0]);
    assertEquals(found[0], found[1]);
  }

  @Test
  void aLanguageWithoutAPackIsToldAndNotAnalysed() {
    AnnotatedArticle turkish =
        annotate(
            "Bakan, dün yapılan toplantıda ülkenin ekonomisi ve komşu ülkelerle ilişkileri"
                + " hakkında uzun bir konuşma yaptı.");
    assertEquals("tr", turkish.language());
    assertEquals(List.of(), turkish.passages());
  }

  @Test
  void aShortTextIsInTheLanguageThatItClaims() {
    assertEquals("en", annotate("Talks go on").language());
  }

  @Test
  void anEndlessLineIsReadInTime() {
    String text = "word ".repeat(40_000);
    assertTimeoutPreemptively(Duration.ofSeconds(60), () -> annotate(text));
  }

  @Test
  void anUnusableDateIsNoReference() {
    for (String published : List.of("2025", "2025-13-45", "yesterday, perhaps")) {
      assertEquals(List.of("AT "), Annotated.times("They met on Monday.", published));
    }
  }
}
