package org.newsgraph.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgraph.model.entity.KnowledgeBase;
import org.newsgraph.model.entity.NameMatch;

class KnowledgeIndexTest {
  private static final KnowledgeBase KNOWLEDGE =
      KnowledgeLoader.load(
          List.of(),
          problem -> {
            throw new AssertionError(problem.message());
          });

  @Test
  void findsTheLongestNameFirst() {
    List<NameMatch> found = KNOWLEDGE.match("The UN Security Council met.", 4);
    assertEquals("United Nations Security Council", found.get(0).entity().name());
    assertEquals("United Nations", found.get(1).entity().name());
    assertEquals(NameMatch.Kind.ACRONYM, found.get(1).kind());
  }

  @Test
  void everyShippedFileIsLoaded() {
    assertTrue(KNOWLEDGE.entities().size() > 1000);
  }
}
