package org.newsgraph.evaluate.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgraph.evaluate.set.SetFile;

class EntitySetReaderTest {
  private final List<String> messages = new ArrayList<>();

  private List<TaggedText> read(String lines) {
    SetFile file =
        SetFile.of("own.txt", "# newsgraph evaluation set: entities\n" + lines, p -> fail())
            .orElseThrow();
    return EntitySetReader.read(
        file, problem -> messages.add(problem.message().replaceFirst("; see.*", "")));
  }

  @Test
  void readsFieldsAndParagraphs() {
    TaggedText text =
        read("""
                text: ferry
                published: 2025-05-14
                headline: [Kenya|Country=KEN] opens ferry
                It rained.
                In [Kisumu|City=kisumu], too.
                """)
            .get(0);
    assertEquals("ferry", text.name());
    assertEquals(2, text.line());
    assertEquals("2025-05-14", text.published());
    assertEquals("Kenya opens ferry", text.headline());
    assertEquals("It rained.\nIn Kisumu, too.", text.body());
    assertEquals(List.of("Kenya", "Kisumu"), text.tags().stream().map(text::words).toList());
    assertEquals(List.of("headline", "body"), text.tags().stream().map(Tag::in).toList());
  }

  @Test
  void readsTextsWithoutHeadlineAndDay() {
    List<TaggedText> texts = read("text: one\nIt rained.\n\ntext: two\nIt snowed.\n");
    assertEquals(List.of("one", "two"), texts.stream().map(TaggedText::name).toList());
    assertNull(texts.get(1).headline());
    assertNull(texts.get(1).published());
  }

  @Test
  void aParagraphThatBeginsLikeAFieldIsOne() {
    TaggedText text = read("text: one\nIt rained.\nheadline: is what the speaker said.\n").get(0);
    assertEquals("It rained.\nheadline: is what the speaker said.", text.body());
  }

  @Test
  void aWrongParagraphIsReportedAndLeftOut() {
    TaggedText text = read("text: one\nIt [rained|Weather].\nIn [Kisumu|City=kisumu].\n").get(0);
    assertEquals("In Kisumu.", text.body());
    assertEquals(1, text.tags().size());
    assertEquals(1, messages.size());
    assertEquals(
        "own.txt:3: error: found class 'Weather'", messages.get(0).replaceFirst(", exp.*", ""));
  }

  @Test
  void aWrongHeadlineIsLeftOutWhole() {
    TaggedText text = read("text: one\nheadline: [Rain|Weather] in Kisumu\nIt rained.\n").get(0);
    assertNull(text.headline());
    assertEquals("It rained.", text.body());
    assertEquals(1, messages.size());
  }

  @Test
  void aTextHasOneHeadline() {
    TaggedText text =
        read("text: one\nheadline: [Kenya|Country=KEN] sails\nheadline: [Ghana|Country=GHA]\n")
            .get(0);
    assertEquals("Kenya sails", text.headline());
    assertEquals(List.of("Kenya"), text.tags().stream().map(text::words).toList());
    assertEquals(List.of("own.txt:4: error: found a headline, expected one a text"), messages);
  }

  @Test
  void theDayOfATextIsADay() {
    TaggedText text = read("text: one\npublished: 14 May\nIt rained.\n").get(0);
    assertNull(text.published());
    assertEquals(
        List.of("own.txt:3: error: found published '14 May', expected a day such as 2025-05-14"),
        messages);
  }

  @Test
  void textsAreNamedOnceAndHaveWords() {
    read("It rained.\ntext: one\nIt rained.\ntext: one\ntext: two\n");
    assertEquals(
        List.of(
            "own.txt:2: error: found no line 'text: NAME' before this one",
            "own.txt:5: error: found text 'one' twice, expected a name of its own",
            "own.txt:6: error: found text 'two' without a word"),
        messages);
  }
}
