package org.newsgraph.evaluate.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.model.Span;
import org.newsgraph.model.entity.MentionType;
import org.newsgraph.model.entity.Office;

class TagParserTest {
  private static List<Tag> tags(String tagged) {
    return TagParser.parse("body", tagged, new StringBuilder());
  }

  private static String text(String tagged) {
    StringBuilder text = new StringBuilder();
    TagParser.parse("body", tagged, text);
    return text.toString();
  }

  @Test
  void takesTheMarksOutOfTheText() {
    assertEquals(
        "Kenyan Foreign Minister Jane Mfano said she left.",
        text(
            "[[Kenyan|Nationality:Country=KEN] {Foreign Minister} Jane Mfano|Official#jane] said"
                + " [she|#jane] left."));
  }

  @Test
  void givesEachTagItsPlaceAndMeaning() {
    Tag tag = tags("In [Nairobi|City=nairobi] it rains.").get(0);
    assertEquals(new Span(3, 10), tag.span());
    assertEquals(MentionType.LOCATION, tag.type());
    assertEquals("City", tag.entityClass());
    assertEquals(List.of("=nairobi"), tag.entities());
    assertTrue(tag.isKnown());
  }

  @Test
  void endsInnerTagsFirst() {
    List<Tag> tags = tags("[[Kenyan|Nationality:Country=KEN] army|ArmedForce] left.");
    assertEquals(List.of(new Span(0, 6), new Span(0, 11)), tags.stream().map(Tag::span).toList());
    assertEquals(MentionType.NATIONALITY, tags.get(0).type());
  }

  @Test
  void readsTheOfficeAndItsStatus() {
    Tag current = tags("[{Mayor} Jane Mfano|Official]").get(0);
    assertEquals(new Span(0, 5), current.office());
    assertEquals(Office.Status.CURRENT, current.status());
    Tag former = tags("[former {mayor|former} Jane Mfano|Official]").get(0);
    assertEquals(new Span(7, 12), former.office());
    assertEquals(Office.Status.FORMER, former.status());
  }

  @Test
  void readsSeveralEntitiesOfOneReference() {
    Tag tag = tags("[The two sides|=KEN#rebels] met.").get(0);
    assertEquals(List.of("=KEN", "#rebels"), tag.entities());
    assertTrue(!tag.isMention());
  }

  @Test
  void marksWhatReadersMayDifferAbout() {
    assertTrue(tags("[Ghana|?Country=GHA]").get(0).isOptional());
    assertTrue(!tags("[Ghana|Country=GHA]").get(0).isOptional());
  }

  @Test
  void aBackslashTakesTheMeaningFromAMark() {
    assertEquals("a [sic] and b|c", text("a \\[sic\\] and b\\|c"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "[Ghana;found '[' that nothing closes",
        "[Ghana];expected '|' and a class",
        "Ghana|Country];outside of a tag",
        "[Ghana|Land];found class 'Land'",
        "[Ghana|Place:Country];found type 'Place'",
        "[Ghana|];expected a class and entities",
        "[Ghana|Country KEN];expected a class and entities",
        "{Mayor} Jane;braces that stand in no tag",
        "[{mayor|late} Jane|Official];expected current, former, acting or designate",
      })
  void saysWhatIsWrong(String tagged, String message) {
    IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> tags(tagged));
    assertTrue(e.getMessage().contains(message), e.getMessage());
  }
}
