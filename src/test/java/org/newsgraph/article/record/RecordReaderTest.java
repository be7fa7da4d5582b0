package org.newsgraph.article.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.newsgraph.article.Extracted;
import org.newsgraph.model.article.Article;
import org.newsgraph.model.article.Origin;
import org.newsgraph.problem.Code;

class RecordReaderTest {
  @Test
  void takesTheTextToTheCharacter() {
    String json = "{\"text\": \" Related\\n\\nThe  bridge\\u200b\\r\\nreopened.\\t\"}";
    assertEquals(
        " Related\n\nThe  bridge\u200b\r\nreopened.\t", Extracted.record(json).article().body());
  }

  @Test
  void readsTheFieldsUnderBothNamesOfTheContract() {
    Article first =
        Extracted.record(
                "{\"text\":\"One.\",\"title\":\"Bridge\",\"url\":\"https://Example.org/a#b\","
                    + "\"date\":\"2024-03-05\",\"publisher\":\"Example Courier\","
                    + "\"authors\":[\"Ada Example\",\"Ben Sample\"],\"language\":\"en\"}")
            .article();
    Article second =
        Extracted.record(
                "{\"text\":\"One.\",\"title\":\"Bridge\",\"sourceUrl\":\"https://example.org/a\","
                    + "\"published\":\"5 March 2024\",\"sourceName\":\"Example Courier\","
                    + "\"authors\":\"By Ada Example; Ben Sample\",\"language\":\"en\"}")
            .article();
    for (Article article : List.of(first, second)) {
      assertEquals("Bridge", article.headline());
      assertEquals("https://example.org/a", article.url());
      assertEquals("2024-03-05", article.published());
      assertEquals("Example Courier", article.publisher());
      assertEquals(List.of("Ada Example", "Ben Sample"), article.authors());
      assertEquals("en", article.claimedLanguage());
      assertEquals("record", article.sources().get("headline").where());
    }
    assertEquals("5 March 2024", second.sources().get("published").asPrinted());
  }

  @Test
  void choosesTheKeyInTheOrderIdUrlPath() {
    String json = "{\"text\":\"One.\",\"url\":\"https://example.org/a\"}";
    assertEquals("p/7", Extracted.of(Origin.Format.RECORD, json, "p/7", Map.of()).article().key());
    assertEquals("https://example.org/a", Extracted.record(json).article().key());
    assertEquals("page.x", Extracted.record("{\"text\":\"One.\"}").article().key());
  }

  @Test
  void leavesOutAndReportsAFieldThatCanNotBeRead() {
    Extracted run = Extracted.record("{\"text\":\"One.\",\"date\":\"soon\",\"url\":\"/news/1\"}");
    assertNull(run.article().published());
    assertNull(run.article().url());
    assertEquals(
        List.of(Code.FIELD_WRONG, Code.FIELD_WRONG),
        run.problems().stream().map(p -> p.code()).toList());
  }

  @Test
  void reportsWhatIsNoRecord() {
    for (String bad : List.of("[]", "{", "", "{\"title\":\"Bridge\"}")) {
      Extracted run = Extracted.record(bad);
      assertTrue(run.found().isEmpty(), bad);
      assertTrue(run.problems().size() >= 1, bad);
    }
  }

  @Test
  void letsTheMetadataOfTheUserWin() {
    Map<String, String> given =
        Map.of(
            "published", "2024-03-06", "publisher", "Sample Post", "url", "https://example.org/b");
    Article article =
        Extracted.of(
                Origin.Format.RECORD,
                "{\"text\":\"One.\",\"date\":\"2024-03-05\",\"publisher\":\"Example Courier\"}",
                null,
                given)
            .article();
    assertEquals("2024-03-06", article.published());
    assertEquals("Sample Post", article.publisher());
    assertEquals("https://example.org/b", article.key());
    assertEquals("metadata", article.sources().get("published").where());
  }
}
