package org.newsgraph.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuotationFinderTest {
  private static List<String> quotations(String text) {
    return Annotated.body(text).quotations().stream()
        .map(q -> (q.whole() ? "whole " : "part ") + q.span().of(text))
        .toList();
  }

  @Test
  void findsMarksOfEveryKind() {
    assertEquals(
        List.of("whole “We will go”", "whole \"They left\"", "whole ‘It is over’"),
        quotations("“We will go”, he said. \"They left\", she said. ‘It is over’, they said."));
  }

  @Test
  void singleWordsInMarksAreNoWholeClause() {
    assertEquals(List.of("part ‘terrorist’"), quotations("He called it a ‘terrorist’ state."));
  }

  @Test
  void apostrophesOpenAndCloseNothing() {
    assertEquals(List.of(), quotations("Israel's army and the officials' plan, they don't say."));
    assertEquals(
        List.of("whole ‘Israel’s army has left’"),
        quotations("‘Israel’s army has left’, he said."));
  }

  @Test
  void aQuotationOverParagraphsHasAPartInEach() {
    assertEquals(
        List.of("whole “We have waited.", "whole “We wait no more.”"),
        quotations("He said: “We have waited.\n“We wait no more.”"));
  }

  @Test
  void anUnclosedMarkEndsWithItsParagraph() {
    assertEquals(
        List.of("whole “We have waited."), quotations("“We have waited.\nNobody answered him."));
  }
}
