package org.newsgraph.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.newsgraph.knowledge.ShippedKnowledge.KNOWLEDGE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.newsgraph.model.entity.KnownEntity;
import org.newsgraph.model.entity.KnownProceeding;

/** The page on the knowledge base tells what it holds. */
class KnowledgePageTest {
  private static final Path PAGE = Path.of("docs", "knowledge.md");
  private static final String HEAD = "| class | entries |\n|---|---|\n";

  private static Map<String, Integer> counts() {
    Map<String, Integer> counts = new TreeMap<>();
    for (KnownEntity entity : KNOWLEDGE.entities()) {
      counts.merge(entity.entityClass(), 1, Integer::sum);
      counts.merge("Tenure", KNOWLEDGE.tenures(entity.iri()).size(), Integer::sum);
    }
    for (KnownProceeding proceeding : KNOWLEDGE.proceedings()) {
      counts.merge(proceeding.entityClass(), 1, Integer::sum);
    }
    return counts;
  }

  private static String rows() {
    StringBuilder rows = new StringBuilder();
    counts()
        .forEach(
            (name, count) ->
                rows.append("| `ng:").append(name).append("` | ").append(count).append(" |\n"));
    return rows.toString();
  }

  @Test
  void thePageTellsHowMuchOfEachClassThereIs() throws IOException {
    String page = Files.readString(PAGE);
    int begin = page.indexOf(HEAD) + HEAD.length();
    int end = page.indexOf("\n\n", begin - 1) + 1;
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(PAGE, page.substring(0, begin) + rows() + page.substring(end));
      return;
    }
    assertEquals(rows(), page.substring(begin, end));
  }

  @Test
  void theBaseHoldsEnoughForTheNews() {
    Map<String, Integer> counts = counts();
    assertTrue(counts.get("Country") + counts.get("Territory") >= 249);
    assertTrue(counts.get("InternationalOrganization") + counts.get("Alliance") >= 350);
    assertTrue(counts.get("Court") >= 100);
    assertTrue(counts.get("Official") >= 900);
    assertTrue(counts.get("Tenure") >= 900);
    assertTrue(counts.get("City") + counts.get("Region") + counts.get("Place") >= 1300);
    assertTrue(counts.get("MediaOrganization") >= 350);
    assertTrue(counts.get("CourtCase") >= 150);
    assertTrue(counts.get("ArrestWarrant") >= 40);
    assertTrue(counts.get("Resolution") >= 150);
    assertTrue(counts.get("Situation") >= 17);
  }
}
