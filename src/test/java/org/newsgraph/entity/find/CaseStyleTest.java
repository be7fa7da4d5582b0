package org.newsgraph.entity.find;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.model.Span;
import org.newsgraph.model.text.Token;

class CaseStyleTest {

  private static List<Token> tokens(String text) {
    List<Token> tokens = new ArrayList<>();
    int begin = 0;
    for (String word : text.split(" ")) {
      tokens.add(new Token(new Span(begin, begin + word.length()), word, "X", "", word));
      begin += word.length() + 1;
    }
    return tokens;
  }

  @ParameterizedTest
  @CsvSource({
    "Peru signs harbour pact with Chile, NORMAL",
    "Peru Signs Harbour Pact With Chile, TITLE",
    "PERU SIGNS HARBOUR PACT WITH CHILE, UPPER",
    "WHAT NEXT, NORMAL",
    "DAMAGE, UPPER",
    "UN talks, NORMAL",
    "UN, NORMAL",
  })
  void capitalsOfAHeadlineTellItsStyle(String headline, CaseStyle style) {
    assertEquals(style, CaseStyle.of(tokens(headline), false));
  }

  @Test
  void runningTextIsNeverTitleCase() {
    List<Token> list = tokens("Ministers From Peru Chile Ecuador Bolivia Brazil");
    assertEquals(CaseStyle.NORMAL, CaseStyle.of(list, true));
    assertEquals(CaseStyle.TITLE, CaseStyle.of(list, false));
  }

  @ParameterizedTest
  @CsvSource({"UN, true", "DoD, true", "U.S., true", "Peru, false", "McGurk, false", "T10F, false"})
  void acronymsHaveMostlyCapitals(String text, boolean acronym) {
    assertEquals(acronym, CaseStyle.isAcronym(text));
  }
}
