package org.newsgraph.event;

import org.junit.jupiter.api.Test;
import org.newsgraph.sentence.SentenceTable;

/** A statement speaks for those whose it is. */
class DocumentsSpeakTest {
  @Test
  void whoseItIs() {
    SentenceTable.check(
        """
        A report by Kenya said that Libya attacked Chad.
          ASSAULT Libya > Chad, says Kenya
          STATEMENT Kenya
        The ministry said in a statement it would wait. The statement said rebels killed two men.
          ASSAULT rebels > two men, says ministry
          STATEMENT ministry
          STATEMENT ministry
        According to a Kenyan report, Libya attacked Chad.
          ASSAULT Libya > Chad, says Kenya
        Libya attacked Chad, according to a statement by the army.
          ASSAULT Libya > Chad, says army
        According to eyewitness accounts, police shot three men.
          ASSAULT/firearms police > three men, says eyewitness
        """,
        Told::events);
  }
}
