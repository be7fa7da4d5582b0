package org.newsgraph.evaluate.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.newsgraph.evaluate.score.Score;
import org.newsgraph.model.Span;

/** Which found fact answers which expected one, and how much of it is right. */
class FactPairsTest {
  private static final Span FIRST = new Span(0, 5);
  private static final Span SECOND = new Span(10, 15);

  private int line;

  private Expected expected(Span trigger, boolean optional, String codes, String... fields) {
    return new Expected(
        ++line, optional, Arrays.asList(codes.split(" or ")), trigger, "words", fields(fields));
  }

  private Expected expected(Span trigger, String codes, String... fields) {
    return expected(trigger, false, codes, fields);
  }

  private static Told told(Span trigger, String code, String... fields) {
    return new Told(code, trigger, "words", fields(fields));
  }

  /** {@code actor=Kenya or the army;Ghana}: two values, of which the first has two names. */
  private static Map<String, List<List<String>>> fields(String... fields) {
    Map<String, List<List<String>>> all = new LinkedHashMap<>();
    for (String field : fields) {
      String[] parts = field.split("=");
      all.put(
          parts[0], Arrays.stream(parts[1].split(";")).map(v -> List.of(v.split(" or "))).toList());
    }
    return all;
  }

  @Test
  void thoseThatHangOnTheSameWordsGoFirst() {
    Expected there = expected(SECOND, "ACCUSE", "actor=Kenya");
    Told elsewhere = told(FIRST, "ACCUSE", "actor=Kenya");
    Told here = told(SECOND, "ACCUSE", "actor=Ghana");
    FactPairs pairs = FactPairs.of(List.of(there), List.of(elsewhere, here));
    assertEquals(Map.of(there, here), pairs.pairs());
    assertEquals(List.of(elsewhere), pairs.extra());
    assertEquals(List.of(), pairs.missed());
  }

  @Test
  void eachAnswersOneAtMost() {
    Expected one = expected(FIRST, "ACCUSE", "actor=Kenya");
    Expected two = expected(SECOND, "ACCUSE", "actor=Ghana");
    Told ghana = told(new Span(20, 25), "ACCUSE", "actor=Ghana");
    FactPairs pairs = FactPairs.of(List.of(one, two), List.of(ghana));
    assertEquals(Map.of(two, ghana), pairs.pairs());
    assertEquals(List.of(one), pairs.missed());
  }

  @Test
  void anotherTypeIsNoAnswer() {
    Expected accused = expected(FIRST, "ACCUSE or REJECT");
    assertTrue(FactPairs.of(List.of(accused), List.of(told(FIRST, "AGREE"))).pairs().isEmpty());
    assertFalse(FactPairs.of(List.of(accused), List.of(told(FIRST, "REJECT"))).pairs().isEmpty());
  }

  @Test
  void aFigureMustHangOnTheSameWords() {
    Expected killed = expected(FIRST, "figure/killed", "value=45");
    Told elsewhere = told(SECOND, "figure/killed", "value=45");
    assertEquals(List.of(killed), FactPairs.of(List.of(killed), List.of(elsewhere)).missed());
    Told here = told(FIRST, "figure/injured", "value=45");
    assertEquals(Map.of(killed, here), FactPairs.of(List.of(killed), List.of(here)).pairs());
  }

  @Test
  void whatReadersMayDifferOnIsNeverMissed() {
    Expected maybe = expected(FIRST, true, "ACCUSE");
    FactPairs pairs = FactPairs.of(List.of(maybe), List.of());
    assertEquals(List.of(), pairs.missed());
    Told found = told(FIRST, "ACCUSE");
    assertEquals(List.of(), FactPairs.of(List.of(maybe), List.of(found)).extra());
  }

  @Test
  void aModeThatIsNotAskedForMayBeAny() {
    Told aerial = told(FIRST, "ASSAULT/aerial");
    assertTrue(Comparison.modeAgrees(expected(FIRST, "ASSAULT"), aerial));
    assertTrue(Comparison.modeAgrees(expected(FIRST, "ASSAULT/aerial or PROTEST/riot"), aerial));
    assertFalse(Comparison.modeAgrees(expected(FIRST, "ASSAULT/beat"), aerial));
    assertFalse(Comparison.modeAgrees(expected(FIRST, "ASSAULT/beat"), told(FIRST, "ASSAULT")));
  }

  @Test
  void partiesAreComparedByWholeWordsWithoutCaseAndMarks() {
    Expected expected = expected(FIRST, "ACCUSE", "actor=Jane Mfano or the mayor;Kenya");
    Told found = told(FIRST, "ACCUSE", "actor=MAYOR;Ken;K\u00e9nya");
    assertEquals(new Score(2, 2, 3, 2), Comparison.score(expected, found, Fields.ACTOR));
    assertFalse(Comparison.agrees(expected, found, Fields.ACTOR));
  }

  @Test
  void aDateIsTheSameOrWrong() {
    Expected expected = expected(FIRST, "ACCUSE", "date=2025-05-14 or 2025-05");
    assertTrue(Comparison.agrees(expected, told(FIRST, "ACCUSE", "date=2025-05"), Fields.DATE));
    assertFalse(Comparison.agrees(expected, told(FIRST, "ACCUSE", "date=2025"), Fields.DATE));
    assertFalse(Comparison.agrees(expected, told(FIRST, "ACCUSE"), Fields.DATE));
  }

  @Test
  void ofAMeetingThePartiesMayStandOnEitherSide() {
    String[] sides = {"actor=Kenya", "recipient=Ghana"};
    String[] others = {"actor=Ghana", "recipient=Kenya"};
    Expected met = expected(FIRST, "CONSULT", sides);
    assertTrue(Comparison.agrees(met, told(FIRST, "CONSULT", others), Fields.ACTOR));
    assertTrue(Comparison.agrees(met, told(FIRST, "CONSULT", others), Fields.RECIPIENT));
    Expected accused = expected(FIRST, "ACCUSE", sides);
    assertFalse(Comparison.agrees(accused, told(FIRST, "ACCUSE", others), Fields.ACTOR));
  }

  @Test
  void theAgreementIsAShareOfTheFields() {
    Expected expected = expected(FIRST, "ACCUSE", "actor=Kenya", "place=Nairobi");
    assertEquals(
        1, Comparison.agreement(expected, told(FIRST, "ACCUSE", "actor=Kenya", "place=Nairobi")));
    double one = Comparison.agreement(expected, told(FIRST, "ACCUSE", "actor=Kenya"));
    double none = Comparison.agreement(expected, told(FIRST, "ACCUSE", "actor=Togo"));
    assertTrue(1 > one && one > none && none > 0, one + " " + none);
  }
}
