package org.newsgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TryCommandTest {
  @Test
  void readsStandardInput() {
    Run run = new Run.Given(Map.of(), "Kenya welcomed the deal.\n", Set.of()).run("try", "-");
    assertTrue(run.out().startsWith("Kenya welcomed the deal.\n\ntokens\n"), run.out());
  }

  @Test
  void printsJsonWithTheRecordAndTheRules() {
    Run run = Run.of("try", "--format", "json", "Police opened an investigation into the fire.");
    JsonObject line = JsonParser.parseString(run.out()).getAsJsonObject();
    JsonObject event =
        line.getAsJsonObject("record").getAsJsonArray("events").get(0).getAsJsonObject();
    JsonArray rules =
        line.getAsJsonArray("sentences").get(0).getAsJsonObject().getAsJsonArray("rules");
    JsonObject fired = rules.get(0).getAsJsonObject();
    assertEquals("fired", fired.get("outcome").getAsString());
    assertEquals(event.get("rule"), fired.get("rule"));
    assertEquals(event.get("id"), fired.getAsJsonArray("facts").get(0));
    JsonObject failed = rules.get(1).getAsJsonObject();
    assertEquals("failed", failed.get("outcome").getAsString());
    assertEquals(
        "by:@party|poss:@party|into:@party|against:@party", failed.get("needs").getAsString());
    assertTrue(failed.get("found").getAsString().startsWith("there is no by, "));
  }

  @Test
  void triesRulesOfTheUser(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("own.tsv");
    Files.write(
        file,
        List.of(
            "id\tkind\tlemmas\twhere\ttype\tmode\tactor\trecipient\texample",
            "navigate\tverb\tnavigate\tsubj:@party\tCONSULT\tvisit\tsubj\tobj\tThe king navigated Chile."));
    String out = Run.of("try", "--rules", file.toString(), "The king navigated Chile.").out();
    assertTrue(
        out.contains("  navigate\n    (" + file) || out.contains("  navigate (" + file), out);
    assertTrue(out.contains("= CONSULT/visit: actor king; recipient Chile\n"), out);
  }

  @Test
  void aRuleOfTheUserMayNameAClassOfWords(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("own.tsv");
    Files.write(
        file,
        List.of(
            "id\tkind\tlemmas\twhere\ttype\tactor\texample",
            "leave\tverb\tboycott\tsubj:@party obj:#talks\tREJECT\tsubj\tThe king boycotted the summit."));
    String rules = file.toString();
    String fired = Run.of("try", "--rules", rules, "The king boycotted the summit.").out();
    assertTrue(fired.contains("= REJECT: actor king\n"), fired);
    String missed = Run.of("try", "--rules", rules, "The king boycotted the match.").out();
    assertTrue(missed.contains("obj:#talks"), missed);
  }

  @Test
  void wrongUsageIsAnError() {
    Run date = Run.of("try", "Kenya agreed.", "--date", "Monday");
    assertEquals(2, date.code());
    assertTrue(date.err().contains("found --date 'Monday', expected a day"), date.err());
    assertEquals(2, Run.of("try", " ").code());
    assertEquals(2, Run.of("try").code());
    assertEquals(2, Run.of("try", "Kenya", "agreed").code());
  }
}
