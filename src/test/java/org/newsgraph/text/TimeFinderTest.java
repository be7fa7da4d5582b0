package org.newsgraph.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.language.LanguagePack.Row;
import org.newsgraph.model.article.Promo;
import org.newsgraph.model.text.AnnotatedPassage;
import org.newsgraph.model.text.TimeExpression;

/** Relative times count from Monday, 13 January 2025. */
class TimeFinderTest {
  private static void assertTimes(String text, String... expected) {
    assertEquals(List.of(expected), Annotated.times(text));
  }

  @Test
  void findsTheExampleOfEveryPattern() {
    List<String> missed = new ArrayList<>();
    for (Row row : Annotated.ENGLISH.rows("times")) {
      String example = row.get("example");
      String text = "They met over it " + example + ".";
      boolean found =
          Annotated.expressions(text, Annotated.PUBLISHED).stream()
              .anyMatch(t -> example.endsWith(t.text()) && t.text().length() > 3);
      if (!found) {
        missed.add(row.get("id") + ": " + example);
      }
    }
    assertEquals(List.of(), missed);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "on October 7, 2023|AT 2023-10-07",
        "on 7 October 2023|AT 2023-10-07",
        "on the 7th of October 2023|AT 2023-10-07",
        "on Oct. 7, 2023|AT 2023-10-07",
        "on 2023-10-07|AT 2023-10-07",
        "since October 7, 2023|SINCE 2023-10-07",
        "until 7 October 2023|UNTIL 2023-10-07",
        "before 2016|BEFORE 2016",
        "in October 2023|AT 2023-10",
        "since early October 2023|SINCE 2023-10",
        "in 2016|AT 2016",
        "in the 1990s|AT 199X",
        "between 2011 and 2014|AT 2011/2014",
        "on 5-6 April 2016|AT 2016-04-05/2016-04-06",
        "from 5 to 6 April 2016|SINCE 2016-04-05/2016-04-06",
        "on April 5-6, 2016|AT 2016-04-05/2016-04-06"
      })
  void readsDatesThatNeedNoReference(String words, String expected) {
    String text = "They met over it " + words + ".";
    List<String> found = Annotated.times(text, null);
    assertEquals(1, found.size(), found.toString());
    assertEquals(expected.split(" ")[1], found.get(0).split(" ")[1]);
    if (!expected.contains("/")) {
      assertEquals(expected, found.get(0));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "in November|2024-11",
        "in January|2025-01",
        "last November|2024-11",
        "last January|2024-01",
        "on 26 December|2024-12-26",
        "on 12 February|2025-02-12",
        "on Dec. 26|2024-12-26",
        "on Wednesday|2025-01-08",
        "on Monday|2025-01-13",
        "last Friday|2025-01-10",
        "yesterday|2025-01-12",
        "today|2025-01-13",
        "last month|2024-12",
        "last year|2024",
        "this week|2025-01-13/2025-01-19",
        "three years ago|2022",
        "a month ago|2024-12",
        "two days ago|2025-01-11",
        "in the last five days|2025-01-08/2025-01-13",
        "in the past 24 hours|2025-01-12/2025-01-13"
      })
  void countsRelativeTimesFromTheArticle(String words, String expected) {
    assertEquals(
        List.of(expected),
        Annotated.expressions("They met over it " + words + ".", Annotated.PUBLISHED).stream()
            .map(TimeExpression::edtf)
            .toList());
  }

  @Test
  void whatIsToComeIsAhead() {
    assertTimes("The ministers will meet on Friday.", "AT 2025-01-17");
    assertTimes("The vote is scheduled for November.", "AT 2025-11");
    assertTimes("The ministers met on Friday.", "AT 2025-01-10");
    assertTimes("He said he will stay, but they met on Friday.", "AT 2025-01-10");
  }

  @Test
  void aDayWithoutAYearAndAReferenceKeepsItsYearOpen() {
    assertEquals(List.of("AT XXXX-02-12"), Annotated.times("They met on 12 February.", null));
    assertEquals(List.of("AT XXXX-11"), Annotated.times("They met in November.", null));
  }

  @Test
  void relativeDaysWithoutAReferenceAreTimesWithoutAValue() {
    assertEquals(
        List.of("AT ", "AT ", "AT "),
        Annotated.times("They met on Monday, two days ago, last month.", null));
  }

  @Test
  void promosHaveNoReferenceDate() {
    Promo promo =
        new Promo("Related", 1, "Ministers met on Monday over September 14 remarks", null);
    String body = "The ministers met on Monday to talk about trade and the price of bread.";
    List<AnnotatedPassage> passages =
        Annotated.annotate(Annotated.article(body, Annotated.PUBLISHED, List.of(promo))).passages();
    assertEquals("2025-01-13", passages.get(0).times().get(0).edtf());
    assertEquals(
        List.of("", "XXXX-09-14"),
        passages.get(1).times().stream().map(TimeExpression::edtf).toList());
  }

  @Test
  void durationsHaveNoDate() {
    assertTimes("He was held for three years.", "DURATION ");
  }

  @Test
  void daysThatAreInNoCalendarAreNoDates() {
    assertTimes("They met on 31 June 2024.");
    assertEquals(List.of(), Annotated.times("They met on 30 February.", null));
  }

  @Test
  void wordsThatOnlyLookLikeDatesAreNone() {
    assertTimes("The men may march in august company.");
    assertTimes("Resolution 2016 was read out, as was Article 1950.");
    assertTimes("The 2000 men left.");
  }

  @Test
  void aNameWithAYearIsDated() {
    assertTimes("They won silver at Example Games 2025.", "AT 2025");
  }

  @Test
  void theSpanQuotesTheWords() {
    String text = "It began on the 7th of October, 2023, they said.";
    TimeExpression time = Annotated.expressions(text, null).get(0);
    assertEquals(time.text(), time.span().of(text));
    assertTrue(time.text().endsWith("7th of October, 2023"), time.text());
  }
}
