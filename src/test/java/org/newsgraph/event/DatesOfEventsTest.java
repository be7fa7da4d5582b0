package org.newsgraph.event;

import org.junit.jupiter.api.Test;
import org.newsgraph.sentence.SentenceTable;

/** The day of an event is that of its own clause. */
class DatesOfEventsTest {
  @Test
  void theDayStandsBesideTheVerb() {
    SentenceTable.check(
        """
        In May Chad attacked Libya.
          ASSAULT Chad > Libya on 2025-05
        Chad attacked Libya in May.
          ASSAULT Chad > Libya on 2025-05
        Chad attacked Libya in May 2024.
          ASSAULT Chad > Libya on 2024-05
        May 3 was the day on which Chad attacked Libya.
          ASSAULT Chad > Libya
        Chad has attacked Libya since last week.
          ASSAULT Chad > Libya on 2025-05-05/2025-05-14
        Chad attacked Libya from 3 to 5 March 2025.
          ASSAULT Chad > Libya on 2025-03-03/2025-03-05
        Chad attacked Libya on Monday.
          ASSAULT Chad > Libya on 2025-05-12
        Chad attacked Libya on Sunday.
          ASSAULT Chad > Libya on 2025-05-11
        Chad attacked Libya on Wednesday.
          ASSAULT Chad > Libya on 2025-05-14
        Chad attacked Libya on Thursday.
          ASSAULT Chad > Libya on 2025-05-08
        Chad attacked Libya yesterday.
          ASSAULT Chad > Libya on 2025-05-13
        Chad attacked Libya today.
          ASSAULT Chad > Libya on 2025-05-14
        Chad attacked Libya on May 3.
          ASSAULT Chad > Libya on 2025-05-03
        Chad attacked Libya on 3 May.
          ASSAULT Chad > Libya on 2025-05-03
        Chad attacked Libya on 3 May 2025.
          ASSAULT Chad > Libya on 2025-05-03
        Chad attacked Libya on May 3, 2025.
          ASSAULT Chad > Libya on 2025-05-03
        Chad attacked Libya on 3 March 2024.
          ASSAULT Chad > Libya on 2024-03-03, historical
        Chad attacked Libya on December 24.
          ASSAULT Chad > Libya on 2024-12-24
        Chad attacked Libya in March.
          ASSAULT Chad > Libya on 2025-03
        Chad attacked Libya in March 2024.
          ASSAULT Chad > Libya on 2024-03, historical
        Chad attacked Libya in 2024.
          ASSAULT Chad > Libya on 2024
        Chad attacked Libya last week.
          ASSAULT Chad > Libya on 2025-05-05/2025-05-11
        Chad attacked Libya last year.
          ASSAULT Chad > Libya on 2024
        Chad attacked Libya this week.
          ASSAULT Chad > Libya on 2025-05-12/2025-05-18
        Chad attacked Libya this month.
          ASSAULT Chad > Libya on 2025-05
        Chad attacked Libya last Friday.
          ASSAULT Chad > Libya on 2025-05-09
        Chad attacked Libya two days ago.
          ASSAULT Chad > Libya on 2025-05-12
        Chad attacked Libya early on Monday.
          ASSAULT Chad > Libya on 2025-05-12
        Chad attacked Libya late on Sunday night.
          ASSAULT Chad > Libya on 2025-05-11
        Chad attacked Libya on Monday morning.
          ASSAULT Chad > Libya on 2025-05-12
        Chad attacked Libya from 3 to 5 May.
          ASSAULT Chad > Libya on 2025-05-03/2025-05-05
        Chad attacked Libya since March.
          ASSAULT Chad > Libya on 2025-03/2025-05-14
        Chad has attacked Libya since 3 May.
          ASSAULT Chad > Libya on 2025-05-03/2025-05-14
        Chad attacked Libya until Monday.
          ASSAULT Chad > Libya
        Chad attacked Libya for three days.
          ASSAULT Chad > Libya
        On 3 May, Chad attacked Libya.
          ASSAULT Chad > Libya on 2025-05-03
        In March 2024, Chad attacked Libya.
          ASSAULT Chad > Libya on 2024-03, historical
        Last week Chad attacked Libya.
          ASSAULT Chad > Libya on 2025-05-05/2025-05-11
        Yesterday, Chad attacked Libya.
          ASSAULT Chad > Libya on 2025-05-13
        Chad attacked Libya in the 1980s.
          ASSAULT Chad > Libya on 198X, historical
        Chad attacked Libya in early March.
          ASSAULT Chad > Libya on 2025-03
        Chad will attack Libya on Friday.
          ASSAULT Chad > Libya on 2025-05-16, future
        Chad will attack Libya next week.
          ASSAULT Chad > Libya on 2025-05-19/2025-05-25, future
        Chad will attack Libya tomorrow.
          ASSAULT Chad > Libya on 2025-05-15, future
        Chad will attack Libya in June.
          ASSAULT Chad > Libya on 2025-06, future
        """,
        Told::events);
  }

  @Test
  void theDayOfAnotherClauseIsNotTaken() {
    SentenceTable.check(
        """
        Chad attacked Libya and on Monday met Kenya.
          ASSAULT Chad > Libya
          CONSULT Chad > Kenya on 2025-05-12
        Chad attacked Libya on Sunday after Mali met Kenya.
          ASSAULT Chad > Libya on 2025-05-11
          CONSULT Mali > Kenya
        Chad attacked Libya on Sunday, a year after Mali met Kenya in Nairobi.
          ASSAULT Chad > Libya on 2025-05-11
          CONSULT Mali > Kenya in Nairobi
        Chad said on Monday that Libya attacked Mali.
          ASSAULT Libya > Mali, says Chad
          STATEMENT Chad
        Chad attacked Libya after Mali met Kenya on Monday.
          ASSAULT Chad > Libya
          CONSULT Mali > Kenya on 2025-05-12
        Chad attacked Libya before Kenya met Mali on Monday.
          ASSAULT Chad > Libya
          CONSULT Kenya > Mali on 2025-05-12
        Chad attacked Libya on Sunday and met Kenya on Monday.
          ASSAULT Chad > Libya on 2025-05-11
          CONSULT Chad > Kenya on 2025-05-12
        Chad attacked Libya, Kenya said on Monday.
          ASSAULT Chad > Libya, says Kenya
          STATEMENT Kenya
        Kenya condemned on Monday the attack by Chad on Libya.
          ASSAULT Chad > Libya in Libya
          ACCUSE/disapprove Kenya > Chad in Libya on 2025-05-12
        Kenya on Monday accused Libya of attacking Chad on Sunday.
          ACCUSE/allege Kenya > Libya on 2025-05-12
          ASSAULT Libya > Chad on 2025-05-11, alleged, says Kenya
        Kenya joined the alliance on Thursday, two years after Chad invaded Libya.
          COOPERATE Kenya > alliance on 2025-05-08
          ASSAULT Chad > Libya, historical
        Chad attacked Libya a day after Mali met Kenya.
          ASSAULT Chad > Libya
          CONSULT Mali > Kenya
        Chad attacked Libya a week before the summit.
          ASSAULT Chad > Libya
        """,
        Told::events);
  }

  @Test
  void howOftenIsToldOfTheVerbBesideIt() {
    SentenceTable.check(
        """
        The talks were interrupted several times.
          REJECT/meet, several times
        Peru has rejected the offer at least five times.
          REJECT Peru, at least five times
        The army shelled the town dozens of times.
          ASSAULT/heavy-weapons army > town in town, dozens of times
        The minister repeatedly accused Chad of lying.
          ACCUSE/allege minister > Chad, repeatedly
        Kenya attacked Chad twice last year.
          ASSAULT Kenya > Chad on 2024, twice
        Ministers of Peru meet twice a year in Lima.
          CONSULT Ministers of Peru in Lima, twice a year
        The envoy met the president on several occasions.
          CONSULT envoy > president, on several occasions
        The region is three times larger than Malta.
        Peru spent five times as much as Chile.
        Chad attacked Libya three times and shelled Mali.
          ASSAULT Chad > Libya, three times
          ASSAULT/heavy-weapons Chad > Mali
        """,
        Told::events);
  }
}
