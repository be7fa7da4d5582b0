package org.newsgraph.text;

import org.junit.jupiter.api.Test;
import org.newsgraph.sentence.SentenceTable;

/** Where sentences begin and end, and what is quoted. */
class SentencesAndQuotationsTest {
  @Test
  void abbreviationsEndNoSentence() {
    SentenceTable.check(
        """
        Dr. Sample met Mr. Muster. They spoke.
          Dr. Sample met Mr. Muster.
          They spoke.
        The U.S. army left. It rained.
          The U.S. army left.
          It rained.
        He lives in the U.S. It is large.
          He lives in the U.S.
          It is large.
        Sample Inc. paid. It closed.
          Sample Inc. paid.
          It closed.
        It happened at 5 p.m. on Monday. It rained.
          It happened at 5 p.m. on Monday.
          It rained.
        He came at 5 p.m. She left.
          He came at 5 p.m.
          She left.
        Gen. Beispiel spoke. He left.
          Gen. Beispiel spoke.
          He left.
        It cost 2.5 million. It rained.
          It cost 2.5 million.
          It rained.
        J. R. Sample wrote it. It rained.
          J. R. Sample wrote it.
          It rained.
        It was No. 5 on the list. It rained.
          It was No. 5 on the list.
          It rained.
        The St. Sample church burned. It rained.
          The St. Sample church burned.
          It rained.
        Apples, pears, etc. were sold. It rained.
          Apples, pears, etc. were sold.
          It rained.
        Jan. 5 was cold. It rained.
          Jan. 5 was cold.
          It rained.
        Sample vs. Muster was heard. It rained.
          Sample vs. Muster was heard.
          It rained.
        i.e. it rained. It stopped.
          i.e. it rained.
          It stopped.
        """,
        Annotated::sentences);
  }

  @Test
  void marksThatEndASentence() {
    SentenceTable.check(
        """
        Did it rain? It did.
          Did it rain?
          It did.
        It rained! It stopped.
          It rained!
          It stopped.
        It rained... It stopped.
          It rained...
          It stopped.
        It rained … It stopped.
          It rained …
          It stopped.
        It rained?! It stopped.
          It rained?!
          It stopped.
        It rained. it stopped.
          It rained. it stopped.
        It rained; it stopped.
          It rained; it stopped.
        It rained: it stopped.
          It rained: it stopped.
        It rained.It stopped.
          It rained.It stopped.
        It rained.
          It rained.
        It rained
          It rained
        “It rained.” It stopped.
          “It rained.”
          It stopped.
        “It rained,” he said. It stopped.
          “It rained,” he said.
          It stopped.
        “It rained. It stopped,” he said. She left.
          “It rained.
          It stopped,” he said.
          She left.
        “Did it rain?” he asked. She left.
          “Did it rain?” he asked.
          She left.
        (It rained.) It stopped.
          (It rained.)
          It stopped.
        It rained (and stopped.) She left.
          It rained (and stopped.)
          She left.
        'It rained.' It stopped.
          'It rained.'
          It stopped.
        It rained — it stopped.
          It rained — it stopped.
        """,
        Annotated::sentences);
  }

  @Test
  void whatIsQuoted() {
    SentenceTable.check(
        """
        “It rained,” he said.
          whole “It rained,”
        He said “it rained”.
          whole “it rained”
        "It rained," he said.
          whole "It rained,"
        He said "it rained" and left.
          whole "it rained"
        ‘It rained,’ he said.
          whole ‘It rained,’
        «Il pleut», he said.
          «Il pleut»
        „Es regnet“, he said.
          whole „Es regnet“
        He said “it rained” and “it stopped”.
          whole “it rained”
          whole “it stopped”
        The so-called “rain” stopped.
          “rain”
        It didn't rain.
        The ministers' cars left.
        'It rained,' he said. 'It stopped.'
          whole 'It rained,'
          whole 'It stopped.'
        It rained,” he said.
        “He said ‘rain’,” she said.
          whole “He said ‘rain’,”
        “”
        It rained.
        """,
        Noted::quotations);
  }
}
