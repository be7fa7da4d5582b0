package org.newsgraph.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.model.text.NumberExpression;

class NumberFinderTest {
  private static void assertNumbers(String text, String... expected) {
    assertEquals(List.of(expected), Annotated.numbers(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "46,600 people fled|exactly 46600",
        "1.5 people fled|exactly 1.5",
        "1,200.75 points were lost|exactly 1200.75",
        "two dozen men fled|exactly 24",
        "half a million men fled|exactly 500000",
        "half million men fled|exactly 500000",
        "two and a half million men fled|exactly 2500000",
        "a hundred men fled|exactly 100",
        "two hundred and fifty thousand men fled|exactly 250000",
        "three hundred and five men fled|exactly 305",
        "one million two hundred thousand men fled|exactly 1200000",
        "twenty-three men fled|exactly 23",
        "Twelve men fled|exactly 12",
        "dozens of men fled|over 24",
        "scores fled|over 20",
        "hundreds fled|over 100",
        "tens of thousands fled|over 10000",
        "hundreds of thousands fled|over 100000"
      })
  void readsNumbersInFiguresAndWords(String text, String expected) {
    assertNumbers("There " + text + ".", expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nearly 40|nearly 40",
        "almost forty|nearly 40",
        "some 40|about 40",
        "an estimated 40|about 40",
        "more than 40|over 40",
        "over 40|over 40",
        "at least 40|atLeast 40",
        "at least another 40|atLeast 40",
        "no fewer than 40|atLeast 40",
        "up to 40|atMost 40",
        "as many as 40|atMost 40",
        "fewer than 40|atMost 40",
        "40 or more|atLeast 40",
        "another 40|exactly 40",
        "more than a dozen|over 12"
      })
  void readsWhatBoundsANumber(String text, String expected) {
    assertNumbers("They held " + text + " there.", expected);
  }

  @Test
  void readsRanges() {
    assertNumbers("Some say 20-30 men fled.", "exactly 20..30");
    assertNumbers("Between 1,000 and 2,000 men fled.", "exactly 1000..2000");
    assertNumbers("From 20 to 30 men fled.", "exactly 20..30");
    assertNumbers("They won 3-2 there.", "exactly 3", "exactly 2");
  }

  @Test
  void readsMoneyAndShares() {
    assertNumbers(
        "It cost $4.5 billion, €30m and 200 lira.",
        "exactly 4500000000 USD",
        "exactly 30000000 EUR",
        "exactly 200 TRY");
    assertNumbers("It fell 5 per cent, then 7%.", "exactly 5 %", "exactly 7 %");
  }

  @Test
  void spansCoverTheComparatorAndTheNumberApart() {
    String text = "War has killed nearly 46,600 people.";
    NumberExpression number = Annotated.body(text).numbers().get(0);
    assertEquals("nearly 46,600", number.span().of(text));
    assertEquals("46,600", number.number().of(text));
  }

  @Test
  void figuresOfDatesAreNoNumbers() {
    assertNumbers("On October 7, 2023 and 5-6 April 2016 five men fled.", "exactly 5");
  }

  @Test
  void wordsThatOnlyLookLikeNumbersAreNone() {
    assertNumbers("A five-year plan of the G20 in 1,23 parts.");
    assertNumbers("An article of someone.");
  }

  @Test
  void figuresTooLongForANumberAreLeft() {
    assertNumbers("The key is 12345678901234567890 there.");
  }
}
