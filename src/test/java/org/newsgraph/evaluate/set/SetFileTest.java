package org.newsgraph.evaluate.set;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.newsgraph.model.article.Article;

class SetFileTest {
  private final List<String> messages = new ArrayList<>();

  private Optional<SetFile> set(String content) {
    return SetFile.of("folder/own.txt", content, problem -> messages.add(problem.message()));
  }

  @Test
  void theFirstLineSaysWhatTheSetIsOf() {
    SetFile events = set("# newsgraph evaluation set: events\n").orElseThrow();
    assertEquals(SetFile.Kind.EVENTS, events.kind());
    SetFile entities = set("# newsgraph evaluation set: entities\r\n").orElseThrow();
    assertEquals(SetFile.Kind.ENTITIES, entities.kind());
    assertEquals(List.of(), messages);
  }

  @Test
  void aByteOrderMarkBeforeTheFirstLineIsNoFault() {
    SetFile file = set("\ufeff# newsgraph evaluation set: events\r\nKenya met.\r\n").orElseThrow();
    assertEquals(List.of(new SetLine(2, "Kenya met.")), file.lines());
    assertEquals(List.of(), messages);
  }

  @Test
  void whatTheReaderRefusesIsReportedAndTheRestIsRead() {
    SetFile file = set("# newsgraph evaluation set: events\none\n\ntwo\nthree\n").orElseThrow();
    List<String> read = new ArrayList<>();
    file.read(
        line -> {
          if (line.text().equals("two")) {
            throw new IllegalArgumentException("found 'two', expected another number");
          }
          read.add(line.text());
        },
        problem -> messages.add(problem.message()));
    assertEquals(List.of("one", "three"), read);
    assertEquals(
        List.of(
            "folder/own.txt:4: error: found 'two', expected another number; see docs/evaluation.md"
                + " for the form of a set [NG-044]"),
        messages);
  }

  @Test
  void aDayIsADayOrNothing() {
    assertEquals("2024-02-29", new SetLine(1, "published: 2024-02-29").day("published"));
    assertEquals("", new SetLine(1, "published:").day("published"));
    for (String wrong : List.of("2025-02-29", "2025-5-1", "14 May 2025", "2025-05-14T09:00")) {
      SetLine line = new SetLine(1, "published: " + wrong);
      assertThrows(IllegalArgumentException.class, () -> line.day("published"), wrong);
    }
  }

  @Test
  void anotherFirstLineIsReportedAndShortened() {
    assertTrue(set("").isEmpty());
    assertTrue(set("# newsgraph evaluation set: verbs").isEmpty());
    assertTrue(set("x".repeat(90)).isEmpty());
    assertEquals(3, messages.size());
    assertTrue(messages.get(0).startsWith("folder/own.txt:1: error: found '', expected '# news"));
    assertTrue(messages.get(2).contains("found '" + "x".repeat(40) + "...'"));
  }

  @Test
  void linesKeepTheirNumbersWhereCommentsAreLeftOut() {
    SetFile file =
        set("# newsgraph evaluation set: events\n\n# why\nKenya met.  \n  CONSULT | met\n")
            .orElseThrow();
    assertEquals(
        List.of(
            new SetLine(2, ""), new SetLine(4, "Kenya met."), new SetLine(5, "  CONSULT | met")),
        file.lines());
    assertTrue(file.lines().get(2).isIndented());
    assertEquals("own.txt:4", file.where(4));
  }

  @Test
  void aLineMayNameAField() {
    SetLine line = new SetLine(1, "published: 2025-05-14");
    assertEquals("2025-05-14", line.value("published"));
    assertNull(line.value("headline"));
  }

  @Test
  void aTextBecomesAnArticleOfItsOwn() {
    SetFile file = set("# newsgraph evaluation set: events\n").orElseThrow();
    Article article = file.article(7, "2025-05-14", "Kenya meets", "Kenya met.");
    assertEquals("folder/own.txt#7", article.key());
    assertEquals("2025-05-14", article.published());
    assertEquals(2, article.passages().size());
    assertEquals(1, file.article(7, null, "Kenya meets", "").passages().size());
  }
}
