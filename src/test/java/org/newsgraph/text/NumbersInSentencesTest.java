package org.newsgraph.text;

import org.junit.jupiter.api.Test;
import org.newsgraph.sentence.SentenceTable;

/** Numbers with their bounds and units. */
class NumbersInSentencesTest {
  @Test
  void plainNumbers() {
    SentenceTable.check(
        """
        Ten people came.
          exactly 10
        10 people came.
          exactly 10
        Twenty-one people came.
          exactly 21
        One hundred people came.
          exactly 100
        One hundred and five people came.
          exactly 105
        Two thousand people came.
          exactly 2000
        1,200 people came.
          exactly 1200
        46,645 people came.
          exactly 46645
        12.5 people came.
          exactly 12.5
        3 million people came.
          exactly 3000000
        2.5 million people came.
          exactly 2500000
        Two million people came.
          exactly 2000000
        Three billion people came.
          exactly 3000000000
        Half a million people came.
          exactly 500000
        A million people came.
          exactly 1000000
        A dozen people came.
          exactly 12
        Two dozen people came.
          exactly 24
        A hundred people came.
          exactly 100
        Zero people came.
          exactly 0
        1.2bn people came.
          exactly 1200000000
        Three hundred thousand people came.
          exactly 300000
        """,
        Annotated::numbers);
  }

  @Test
  void boundedNumbers() {
    SentenceTable.check(
        """
        About 40 people came.
          about 40
        Around 40 people came.
          about 40
        Some 40 people came.
          about 40
        Roughly 40 people came.
          about 40
        Approximately 40 people came.
          about 40
        Nearly 40 people came.
          nearly 40
        Almost 40 people came.
          nearly 40
        Close to 40 people came.
          about 40
        More than 40 people came.
          over 40
        Over 40 people came.
          over 40
        Above 40 people came.
          over 40
        Upwards of 40 people came.
          over 40
        At least 40 people came.
          atLeast 40
        No fewer than 40 people came.
          atLeast 40
        As many as 40 people came.
          atMost 40
        Up to 40 people came.
          atMost 40
        At most 40 people came.
          atMost 40
        No more than 40 people came.
          atMost 40
        Exactly 40 people came.
          exactly 40
        Just 40 people came.
          exactly 40
        Only 40 people came.
          exactly 40
        40 or more people came.
          atLeast 40
        Between 40 and 50 people came.
          exactly 40..50
        40 to 50 people came.
          exactly 40..50
        40-50 people came.
          exactly 40..50
        From 40 to 50 people came.
          exactly 40..50
        Dozens of people came.
          over 24
        Hundreds of people came.
          over 100
        Thousands of people came.
          over 1000
        Tens of thousands of people came.
          over 10000
        An estimated 40 people came.
          about 40
        An additional 40 people came.
          exactly 40
        40 people or so came.
          exactly 40
        """,
        Annotated::numbers);
  }

  @Test
  void moneyAndShares() {
    SentenceTable.check(
        """
        It cost $5.
          exactly 5 USD
        It cost $5 million.
          exactly 5000000 USD
        It cost $2.5 billion.
          exactly 2500000000 USD
        It cost €40.
          exactly 40 EUR
        It cost 40 euros.
          exactly 40 EUR
        It cost 40 million euros.
          exactly 40000000 EUR
        It cost £300,000.
          exactly 300000 GBP
        It cost 5 dollars.
          exactly 5 USD
        It cost US$5.
          exactly 5 USD
        It cost 5 percent.
          exactly 5 %
        It cost 5%.
          exactly 5 %
        It cost 5.5 per cent.
          exactly 5.5 %
        It cost ¥500.
          exactly 500 JPY
        It cost 100 yen.
          exactly 100 JPY
        It cost more than $5 million.
          over 5000000 USD
        It cost 20 pounds.
          exactly 20 GBP
        It cost 5,000 rubles.
          exactly 5000 RUB
        It cost 40 lira.
          exactly 40 TRY
        It cost nothing.
        """,
        Annotated::numbers);
  }

  @Test
  void wordsThatAreNoQuantities() {
    SentenceTable.check(
        """
        He came first.
        He was the second.
        The F-16 flew.
        The 40-year-old came.
        The 5th came.
        COVID-19 spread.
        Half of them came.
        The G7 met.
        On 3 March 2024 it rained.
        At 10:30 it rained.
        """,
        Annotated::numbers);
  }
}
