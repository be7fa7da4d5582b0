package org.newsgraph.article.field;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.newsgraph.article.field.Labels.Kind;

class LabelsTest {
  private static final Labels LABELS = Labels.shipped();

  @Test
  void eachLabelOfTheTableIsOneHoweverItIsWritten() {
    for (List<String> row : Tables.rows("labels")) {
      Kind kind = kind(row.get(0));
      for (String label : Tables.values(row.get(1))) {
        String printed = label.replace("*", "Example Courier");
        String taken = Normalizer.normalize(printed, Normalizer.Form.NFD);
        for (String line : List.of(printed, taken, printed + ":", " " + printed)) {
          assertTrue(LABELS.is(kind, line), line);
        }
      }
    }
  }

  @Test
  void aLabelInCapitalsIsOne() {
    assertTrue(LABELS.is(Kind.PROMO, "READ MORE"));
    assertTrue(LABELS.is(Kind.PROMO, "Read\u00a0more:"));
    assertEquals("One", LABELS.start(Kind.PROMO, "READ MORE: One").orElseThrow().rest());
  }

  @Test
  void aLineThatBeginsLikeALabelIsNone() {
    assertFalse(LABELS.is(Kind.PROMO, "Readers wrote"));
    assertEquals(Optional.empty(), LABELS.start(Kind.PROMO, "Readers wrote: One"));
    assertFalse(LABELS.is(Kind.PROMO, ""));
    assertFalse(LABELS.is(Kind.PROMO, "R"));
  }

  @Test
  void aLabelIsAWordOfALineBetweenMarksOfAnyKind() {
    assertTrue(LABELS.hasWord(Kind.ROLE, "(Senior)Editor/Politics"));
    assertTrue(LABELS.hasWord(Kind.ROLE, "Re\u0301dacteur en chef"));
    assertFalse(LABELS.hasWord(Kind.ROLE, "Editors"));
    assertFalse(LABELS.hasWord(Kind.ROLE, ""));
  }

  @Test
  void aLineEndsWithALabelBeforeMarks() {
    assertTrue(LABELS.endsWithWord(Kind.UPDATED, "One | Last updated: "));
    assertFalse(LABELS.endsWithWord(Kind.UPDATED, "Updated yesterday"));
    assertFalse(LABELS.endsWithWord(Kind.UPDATED, ": "));
  }

  private static Kind kind(String name) {
    return Arrays.stream(Kind.values())
        .filter(kind -> kind.name().replace("_", "").equalsIgnoreCase(name))
        .findFirst()
        .orElseThrow();
  }
}
