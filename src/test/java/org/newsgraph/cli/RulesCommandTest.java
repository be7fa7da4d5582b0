package org.newsgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesCommandTest {
  private static final String COLUMNS =
      "id\tkind\tlemmas\twhere\ttype\tmode\tactor\trecipient\texample\tcounterexample";

  @TempDir Path folder;

  private Path file(String... rows) throws IOException {
    Path file = folder.resolve("own.tsv");
    return Files.writeString(file, COLUMNS + "\n" + String.join("\n", rows) + "\n");
  }

  @Test
  void theShippedRulesPass() {
    Run run = Run.of("rules", "check");
    assertTrue(run.err().matches("\\d+ rules checked, 0 errors, 0 warnings\n"), run.err());
    assertEquals(0, run.code());
  }

  @Test
  void checkTellsWhatIsWrongInAFile() throws IOException {
    Path file =
        file(
            "my-visit\tverb\tvisit\tsubj:@party obj:@party\tAID\t\tsubj\t\tThe minister visited"
                + " Ghana.\tTourists like the lake.",
            "never\tverb\tvisit|navigate\tsubj:@person obj:@party\tAID\t\tsubj\t\tThe minister likes"
                + " Ghana.\tThe minister navigated Ghana.",
            "wrong\tverb\tnavigate\tsubj:@nobody\tAID\t\tsubj\t\tThe minister navigated Ghana.");
    Run run = Run.of("rules", "check", file.toString());
    assertEquals(1, run.code());
    List<String> lines =
        run.err().replace(folder + "/", "").lines().map(line -> line.split(";")[0]).toList();
    String own = "own.tsv:";
    assertEquals(
        List.of(
            "found an example in which 'visit' does not fire (another rule goes before it),"
                + " expected that it fires",
            own
                + "2: error: found 'my-visit' with the conditions of 'visit' (lang/en/events.tsv:N)"
                + " at 'visit' and another outcome, expected one outcome",
            own
                + "2: error: found a counterexample in which 'my-visit' has no trigger, expected its"
                + " trigger, and that it does not fire",
            own
                + "3: error: found 'never', which is never reached at 'visit', since 'my-visit'"
                + " (own.tsv:2) goes before it, expected a rule that can fire",
            own
                + "3: error: found an example in which 'never' does not fire (none of its triggers"
                + " is there), expected that it fires",
            own
                + "3: error: found a counterexample in which 'never' fires, expected its trigger,"
                + " and that it does not fire",
            own
                + "4: error: found where 'subj:@nobody', expected one of @any, @assault, @court,"
                + " @force, @group, @official, @party, @person, @place, @speaker, @target"),
        lines.subList(0, lines.size() - 1).stream()
            .map(line -> line.replaceFirst("^lang/en/events.tsv:\\d+: warning: ", ""))
            .map(line -> line.replaceAll("events.tsv:\\d+", "events.tsv:N"))
            .toList());
    assertTrue(lines.get(lines.size() - 1).endsWith("rules checked, 6 errors, 1 warning"));
  }

  @Test
  void listShowsARuleALine() throws IOException {
    Path file =
        file(
            "navigate\tverb\tnavigate\tsubj:@party\tCONSULT\tvisit\tsubj\tobj\tThe king navigated Chile.");
    String rules = "--rules=" + file;
    Run all = Run.of("rules", "list", rules);
    assertTrue(all.out().lines().count() > 180, all.out());
    assertTrue(all.out().lines().findFirst().orElseThrow().startsWith("navigate "), all.out());
    Run chosen = Run.of("rules", "list", rules, "--type", "consult", "--kind", "verb");
    assertTrue(
        chosen
            .out()
            .lines()
            .allMatch(line -> line.contains(" CONSULT/") && line.contains(" verb ")),
        chosen.out());
    Run ofTrigger = Run.of("rules", "list", rules, "--trigger", "navigate");
    assertEquals(
        "navigate  CONSULT/visit  verb  " + file + ":2  navigate\n",
        ofTrigger.out(),
        ofTrigger.err());
  }

  @Test
  void showExplainsAllColumnsAndProvesTheExamples() {
    Run run = Run.of("rules", "show", "investigate");
    assertTrue(run.out().startsWith("investigate (lang/en/events.tsv:"), run.out());
    assertTrue(run.out().contains("\n\ninvestigate (lang/en/legal.tsv:"), run.out());
    assertTrue(run.out().contains("\nwhere           subj:@party\n"), run.out());
    assertTrue(run.out().contains("(slots that name who does it; the first"), run.out());
    assertTrue(
        run.out().contains("It fires: ACCUSE/investigate/legal: actor Police; recipient"),
        run.out());
    assertTrue(run.out().contains("It does not fire: "), run.out());
    run.out().lines().forEach(line -> assertTrue(line.length() <= 80, line));
  }

  @Test
  void anUnknownIdNamesTheNearest() {
    Run run = Run.of("rules", "show", "visti");
    assertEquals(1, run.code());
    assertEquals(
        "error: found no rule 'visti', expected one of 'newsgraph rules list'; did you mean"
            + " 'visit'? [NG-074]\n",
        run.err());
  }

  @Test
  void wrongUsageIsAnError() {
    assertEquals(2, Run.of("rules").code());
    assertEquals(2, Run.of("rules", "lst").code());
    assertEquals(2, Run.of("rules", "show").code());
    assertEquals(2, Run.of("rules", "list", "visit").code());
    assertEquals(2, Run.of("rules", "list", "--kind", "adverb").code());
  }

  @Test
  void withWrongRulesNothingIsRead() throws IOException {
    Path file = file("navigate\tadverb\tnavigate\t\tAID\t\t\t\tThe king navigated Chile.");
    Run run = Run.of("extract", "--rules", file.toString(), "docs/samples/pages");
    assertEquals(2, run.code());
    assertEquals("", run.out());
    assertTrue(
        run.err().startsWith(file + ":2: error: found kind 'adverb', expected one of noun, off"),
        run.err());
  }
}
