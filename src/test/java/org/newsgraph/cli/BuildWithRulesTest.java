package org.newsgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules of the user decide what is found, what is read again, and stand in the provenance. */
class BuildWithRulesTest {
  private static final Path RAM = Path.of("docs/samples/rules.tsv");

  @TempDir Path folder;
  private Path article;
  private Path off;

  @BeforeEach
  void writes() throws IOException {
    article = folder.resolve("a.txt");
    Files.writeString(
        article,
        "Trawler rammed off Arica\n\nThe Chilean navy rammed a Peruvian trawler near the island of"
            + " Alacran. The foreign minister of Peru visited Chile after the incident.\n");
    off = Files.writeString(folder.resolve("off.tsv"), "id\tkind\ttype\nram\toff\n");
  }

  private Run build(String... options) {
    String[] words = new String[options.length + 5];
    words[0] = "build";
    words[1] = "--no-progress";
    words[2] = "--store";
    words[3] = folder.resolve("store").toString();
    System.arraycopy(options, 0, words, 4, options.length);
    words[words.length - 1] = article.toString();
    return Run.of(words);
  }

  private JsonObject extract(String... options) {
    String[] words = new String[options.length + 2];
    words[0] = "extract";
    System.arraycopy(options, 0, words, 1, options.length);
    words[words.length - 1] = article.toString();
    return JsonParser.parseString(Run.of(words).out()).getAsJsonObject();
  }

  @Test
  void otherRulesReadAnArticleAgainAndTheSameOnesDoNot() {
    String first = build().err();
    assertTrue(first.contains("(1 new"), first);
    String again = build().err();
    assertTrue(again.contains("1 unchanged"), again);
    String own = build("--rules", RAM.toString()).err();
    assertTrue(!own.contains("1 unchanged"), own);
    String ownAgain = build("--rules", RAM.toString()).err();
    assertTrue(ownAgain.contains("1 unchanged"), ownAgain);
  }

  @Test
  void theRecordNamesTheRuleAndTheRuleSet() {
    JsonObject shipped = extract();
    JsonObject own = extract("--rules", RAM.toString());
    assertEquals(rules(shipped, "ram"), 0);
    assertEquals(rules(own, "ram"), 1);
    assertNotEquals(hash(shipped), hash(own));
    JsonObject switchedOff = extract("--rules", RAM.toString(), "--rules", off.toString());
    assertEquals(shipped.get("events"), switchedOff.get("events"));
    assertNotEquals(hash(own), hash(switchedOff));
  }

  @Test
  void theGraphHoldsTheHashOfTheRules() throws IOException {
    Path graph = folder.resolve("a.nq");
    Run run =
        Run.of(
            "convert",
            "--no-progress",
            "--rules",
            RAM.toString(),
            "--out",
            graph.toString(),
            article.toString());
    assertEquals(0, run.code(), run.err());
    String quads = Files.readString(graph);
    assertTrue(quads.contains(hash(extract("--rules", RAM.toString()))), quads);
    assertTrue(!quads.contains("rules.tsv"), "no path stands in the graph");
  }

  private static int rules(JsonObject record, String rule) {
    JsonArray events = record.getAsJsonArray("events");
    int found = 0;
    for (int i = 0; i < events.size(); i++) {
      found += events.get(i).getAsJsonObject().get("rule").getAsString().equals(rule) ? 1 : 0;
    }
    return found;
  }

  private static String hash(JsonObject record) {
    return record.getAsJsonObject("fingerprint").get("rules").getAsString();
  }
}
