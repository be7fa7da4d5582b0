package org.newsgraph.evaluate.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgraph.model.Span;
import org.newsgraph.model.article.Passage;
import org.newsgraph.model.entity.Office;
import org.newsgraph.model.fact.Assertion;
import org.newsgraph.model.fact.Evidence;
import org.newsgraph.model.fact.Figure;
import org.newsgraph.model.fact.LegalFact;
import org.newsgraph.model.fact.Party;
import org.newsgraph.model.fact.Tenure;
import org.newsgraph.model.text.NumberExpression;

class ToldTest {
  private static final Evidence EVIDENCE =
      new Evidence(
          new Passage(Passage.BODY, "The mayor saw 12 boats."), new Span(4, 9), new Span(0, 23));

  private static final Assertion SAID =
      new Assertion(
          Assertion.Polarity.POSITIVE,
          Assertion.Modality.ALLEGED,
          Assertion.Voice.NAMED,
          List.of(party("Kenya")),
          "rule",
          1);

  private static Party party(String name) {
    return new Party(name, null, null, null);
  }

  @Test
  void aTenureHasPersonOfficeAndStatus() {
    Told told =
        Told.of(
            new Tenure(
                "t",
                new Party("Jane Mfano", "Mayor Mfano", null, null),
                "mayor",
                null,
                party("Kenya"),
                Office.Status.ACTING,
                null,
                EVIDENCE,
                SAID));
    assertEquals("tenure", told.code());
    assertEquals("mayor", told.words());
    assertEquals(List.of(List.of("Mayor Mfano", "Jane Mfano")), told.of(Fields.PERSON));
    assertEquals(List.of(), told.of(Fields.ORGANIZATION));
    assertEquals(List.of(List.of("Kenya")), told.of(Fields.COUNTRY));
    assertEquals(List.of(List.of("acting")), told.of(Fields.STATUS));
    assertEquals(List.of(List.of("Kenya")), told.of(Fields.SAYS));
  }

  @Test
  void aFigureHasItsMeasureInTheCodeAndPlainNumbers() {
    Told told =
        Told.of(
            new Figure(
                "f",
                "boats",
                new BigDecimal("1.20E+3"),
                null,
                "EUR",
                NumberExpression.Comparator.OVER,
                "boats",
                null,
                null,
                null,
                null,
                null,
                EVIDENCE,
                SAID));
    assertEquals("figure/boats", told.code());
    assertEquals(Fields.FIGURE, told.kind());
    assertEquals(List.of(List.of("1200")), told.of(Fields.VALUE));
    assertEquals(List.of(), told.of(Fields.VALUE_MAX));
    assertEquals(List.of(List.of("over")), told.of(Fields.COMPARATOR));
    assertEquals(List.of(List.of("EUR")), told.of(Fields.UNIT));
  }

  @Test
  void aLegalFactHasItsPartiesAndOffences() {
    Told told =
        Told.of(
            new LegalFact(
                "l",
                "charge",
                "7",
                null,
                null,
                List.of(party("High Court")),
                List.of(),
                List.of(),
                List.of(),
                List.of(party("Otto Beispiel"), party("Ana Prueba")),
                List.of("fraud", "murder"),
                null,
                null,
                "charged",
                EVIDENCE,
                SAID));
    assertEquals("legal/charge", told.code());
    assertEquals(List.of(List.of("7")), told.of(Fields.NUMBER));
    assertEquals(List.of(List.of("High Court")), told.of(Fields.COURT));
    assertEquals(2, told.of(Fields.AGAINST).size());
    assertEquals(List.of(List.of("fraud"), List.of("murder")), told.of(Fields.OFFENCE));
    assertEquals(List.of(List.of("alleged")), told.of(Fields.MODALITY));
  }
}
