package org.newsgraph.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgraph.evaluate.score.Fault;
import org.newsgraph.evaluate.score.Report;
import org.newsgraph.evaluate.score.Score;
import org.newsgraph.evaluate.score.ScoreTable;

class ReportWriterTest {
  private static Report report() {
    ScoreTable table = new ScoreTable("Mentions by class", "class");
    table.add("Court", new Score(4, 3, 5, 3));
    table.add("SportsTeam", new Score(2, 0, 0, 0));
    Fault missed = new Fault(Fault.Kind.MISSED, "own.txt:7", "Court 'High Court'", "", "It sat.");
    Fault wrong = new Fault(Fault.Kind.WRONG, "own.txt:9", "City 'Mfano'", "Place", "In Mfano.");
    return new Report("own.txt", "2 texts", List.of(table), List.of(missed, wrong));
  }

  @Test
  void aTableHasAlignedColumns() {
    assertEquals(
        """
        own.txt: 2 texts

        Mentions by class
        class       expected  found  right  precision  recall     F1
        Court              4      5      3      0.600   0.750  0.667
        SportsTeam         2      0      0          -   0.000  0.000
        """,
        ReportWriter.write(List.of(report()), ReportFormat.TABLE, false));
  }

  @Test
  void faultsStandBelowWithTheirSentences() {
    String text = ReportWriter.write(List.of(report()), ReportFormat.TABLE, true);
    assertEquals(
        """
        own.txt:7: missed Court 'High Court'
            It sat.
        own.txt:9: wrong City 'Mfano', found Place
            In Mfano.
        """,
        text.substring(text.indexOf("own.txt:7")));
  }

  @Test
  void markdownHasTables() {
    assertEquals(
        """
        `own.txt`: 2 texts.

        **Mentions by class**

        | class | expected | found | right | precision | recall | F1 |
        |---|--:|--:|--:|--:|--:|--:|
        | Court | 4 | 5 | 3 | 0.600 | 0.750 | 0.667 |
        | SportsTeam | 2 | 0 | 0 | - | 0.000 | 0.000 |
        """,
        ReportWriter.write(List.of(report()), ReportFormat.MARKDOWN, false));
  }

  @Test
  void jsonHoldsNumbersAndFaults() {
    String json = ReportWriter.write(List.of(report()), ReportFormat.JSON, true);
    assertEquals(
        "[{\"set\":\"own.txt\",\"size\":\"2 texts\",\"tables\":[{\"title\":\"Mentions by class\","
            + "\"rows\":[{\"class\":\"Court\",\"expected\":4,\"met\":3,\"found\":5,\"right\":3,"
            + "\"precision\":0.6,\"recall\":0.75,\"f1\":0.6667},{\"class\":\"SportsTeam\","
            + "\"expected\":2,\"met\":0,\"found\":0,\"right\":0,\"precision\":null,\"recall\":0.0,"
            + "\"f1\":0.0}]}],\"errors\":[{\"kind\":\"missed\",\"where\":\"own.txt:7\","
            + "\"what\":\"Court 'High Court'\",\"sentence\":\"It sat.\"},{\"kind\":\"wrong\","
            + "\"where\":\"own.txt:9\",\"what\":\"City 'Mfano'\",\"found\":\"Place\","
            + "\"sentence\":\"In Mfano.\"}]}]",
        json.replaceAll("(?m)^\\s+|\\n", "").replace("\": ", "\":"));
  }
}
