package org.newsgraph.text;

import org.junit.jupiter.api.Test;
import org.newsgraph.sentence.SentenceTable;

/**
 * Times: how they bound what they modify, their value, their first and last day, their words. The
 * article is of Monday, 13 January 2025.
 */
class TimesInSentencesTest {
  @Test
  void days() {
    SentenceTable.check(
        """
        He came today.
          AT 2025-01-13 [2025-01-13, 2025-01-13] 'today'
        He came yesterday.
          AT 2025-01-12 [2025-01-12, 2025-01-12] 'yesterday'
        He comes tomorrow.
          AT 2025-01-14 [2025-01-14, 2025-01-14] 'tomorrow'
        He came on Monday.
          AT 2025-01-13 [2025-01-13, 2025-01-13] 'Monday'
        He came on Tuesday.
          AT 2025-01-07 [2025-01-07, 2025-01-07] 'Tuesday'
        He came on Sunday.
          AT 2025-01-12 [2025-01-12, 2025-01-12] 'Sunday'
        He came last Friday.
          AT 2025-01-10 [2025-01-10, 2025-01-10] 'last Friday'
        He comes next Friday.
          AT 2025-01-17 [2025-01-17, 2025-01-17] 'next Friday'
        He came on Friday morning.
          AT 2025-01-10 [2025-01-10, 2025-01-10] 'Friday'
        He came on Friday night.
          AT 2025-01-10 [2025-01-10, 2025-01-10] 'Friday'
        He came early on Saturday.
          AT 2025-01-11 [2025-01-11, 2025-01-11] 'Saturday'
        He came late Saturday.
          AT 2025-01-11 [2025-01-11, 2025-01-11] 'Saturday'
        He came on 3 March 2024.
          AT 2024-03-03 [2024-03-03, 2024-03-03] '3 March 2024'
        He came on March 3, 2024.
          AT 2024-03-03 [2024-03-03, 2024-03-03] 'March 3, 2024'
        He came on March 3rd, 2024.
          AT 2024-03-03 [2024-03-03, 2024-03-03] 'March 3rd, 2024'
        He came on the 3rd of March 2024.
          AT 2024-03-03 [2024-03-03, 2024-03-03] 'the 3rd of March 2024'
        He came on December 24.
          AT 2024-12-24 [2024-12-24, 2024-12-24] 'December 24'
        He came on Dec. 24.
          AT 2024-12-24 [2024-12-24, 2024-12-24] 'Dec. 24'
        He came on Dec 24, 2024.
          AT 2024-12-24 [2024-12-24, 2024-12-24] 'Dec 24, 2024'
        He came on 2024-03-03.
          AT 2024-03-03 [2024-03-03, 2024-03-03] '2024-03-03'
        He came on Friday, January 10.
          AT 2025-01-10 [2025-01-10, 2025-01-10] 'Friday'
          AT 2025-01-10 [2025-01-10, 2025-01-10] 'January 10'
        He came on Friday, 10 January 2025.
          AT 2025-01-10 [2025-01-10, 2025-01-10] 'Friday'
          AT 2025-01-10 [2025-01-10, 2025-01-10] '10 January 2025'
        He came two days ago.
          AT 2025-01-11 [2025-01-11, 2025-01-11] 'two days ago'
        He came three days earlier.
          AT 2025-01-10 [2025-01-10, 2025-01-10] 'three days earlier'
        He came at noon on Friday.
          AT 2025-01-10 [2025-01-10, 2025-01-10] 'Friday'
        He came tonight.
          AT 2025-01-13 [2025-01-13, 2025-01-13] 'tonight'
        He came on February 29, 2024.
          AT 2024-02-29 [2024-02-29, 2024-02-29] 'February 29, 2024'
        He came on February 30, 2024.
        """,
        Noted::times);
  }

  @Test
  void weeksMonthsAndYears() {
    SentenceTable.check(
        """
        He came last week.
          AT 2025-01-06/2025-01-12 [2025-01-06, 2025-01-12] 'last week'
        He comes next week.
          AT 2025-01-20/2025-01-26 [2025-01-20, 2025-01-26] 'next week'
        He came this week.
          AT 2025-01-13/2025-01-19 [2025-01-13, 2025-01-19] 'this week'
        He came two weeks ago.
          AT 2024-12-30/2025-01-05 [2024-12-30, 2025-01-05] 'two weeks ago'
        He came last month.
          AT 2024-12 [2024-12-01, 2024-12-31] 'last month'
        He comes next month.
          AT 2025-02 [2025-02-01, 2025-02-28] 'next month'
        He came this month.
          AT 2025-01 [2025-01-01, 2025-01-31] 'this month'
        He came three months ago.
          AT 2024-10 [2024-10-01, 2024-10-31] 'three months ago'
        He came in December.
          AT 2024-12 [2024-12-01, 2024-12-31] 'December'
        He came in March 2024.
          AT 2024-03 [2024-03-01, 2024-03-31] 'March 2024'
        He came in late December.
          AT 2024-12 [2024-12-01, 2024-12-31] 'December'
        He came last March.
          AT 2024-03 [2024-03-01, 2024-03-31] 'last March'
        He came in 2024.
          AT 2024 [2024-01-01, 2024-12-31] '2024'
        He came last year.
          AT 2024 [2024-01-01, 2024-12-31] 'last year'
        He comes next year.
          AT 2026 [2026-01-01, 2026-12-31] 'next year'
        He came this year.
          AT 2025 [2025-01-01, 2025-12-31] 'this year'
        He came two years ago.
          AT 2023 [2023-01-01, 2023-12-31] 'two years ago'
        He came in the 1980s.
          AT 198X [1980-01-01, 1989-12-31] 'the 1980s'
        He came in early 2024.
          AT 2024 [2024-01-01, 2024-12-31] '2024'
        He came in the summer of 2024.
          AT 2024 [2024-01-01, 2024-12-31] '2024'
        He came in the first half of 2024.
          AT 2024 [2024-01-01, 2024-12-31] '2024'
        He came in the second quarter of 2024.
          AT 2024 [2024-01-01, 2024-12-31] '2024'
        He came at the end of 2024.
          AT 2024 [2024-01-01, 2024-12-31] '2024'
        """,
        Noted::times);
  }

  @Test
  void bounds() {
    SentenceTable.check(
        """
        He has worked since Monday.
          SINCE 2025-01-13 [2025-01-13, 2025-01-13] 'Monday'
        He has worked since 2020.
          SINCE 2020 [2020-01-01, 2020-12-31] '2020'
        He has worked since March 2024.
          SINCE 2024-03 [2024-03-01, 2024-03-31] 'March 2024'
        He worked until Friday.
          UNTIL 2025-01-10 [2025-01-10, 2025-01-10] 'Friday'
        He worked until 2020.
          UNTIL 2020 [2020-01-01, 2020-12-31] '2020'
        He worked before 2020.
          BEFORE 2020 [2020-01-01, 2020-12-31] '2020'
        He worked after March 3, 2024.
          AFTER 2024-03-03 [2024-03-03, 2024-03-03] 'March 3, 2024'
        He worked from 2010 to 2020.
          AT 2010/2020 [2010-01-01, 2020-12-31] '2010 to 2020'
        He worked between 2010 and 2020.
          AT 2010/2020 [2010-01-01, 2020-12-31] '2010 and 2020'
        He worked from 3 to 5 March 2024.
          AT 2024-03-03/2024-03-05 [2024-03-03, 2024-03-05] '3 to 5 March 2024'
        He came by Friday.
          BEFORE 2025-01-10 [2025-01-10, 2025-01-10] 'Friday'
        He worked for three years.
          DURATION  [, ] 'for three years'
        He worked for two weeks.
          DURATION  [, ] 'for two weeks'
        He worked during 2024.
          AT 2024 [2024-01-01, 2024-12-31] '2024'
        He worked in 2010-2020.
          AT 2010/2020 [2010-01-01, 2020-12-31] '2010-2020'
        He worked throughout March 2024.
          AT 2024-03 [2024-03-01, 2024-03-31] 'March 2024'
        He works as of Monday.
          AT 2025-01-13 [2025-01-13, 2025-01-13] 'Monday'
        He came over the past two years.
          DURATION  [, ] 'over the past two years'
        He came in the past week.
          AT 2025-01-06/2025-01-12 [2025-01-06, 2025-01-12] 'the past week'
        He came more than a year ago.
          AT 2024 [2024-01-01, 2024-12-31] 'a year ago'
        He was in office for 20 years until 2020.
          DURATION  [, ] 'for 20 years'
          UNTIL 2020 [2020-01-01, 2020-12-31] '2020'
        """,
        Noted::times);
  }

  @Test
  void whatIsNoTime() {
    SentenceTable.check(
        """
        She may come.
        They march on.
        The May family left.
        He sat on the second chair.
        Article 2024 applies.
        There were 2024 people.
        Sun and moon shone.
        He paid 2,024 dollars.
        He won the 100 metres.
        Room 2025 is closed.
        April Sample came.
        She spoke of the future.
        The mayor of Augustfield came.
        """,
        Noted::times);
  }
}
