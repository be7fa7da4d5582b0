package org.newsgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Decisions and links on the whole way, from the commands to the store and to queries. */
class DecisionsAndLinksTest {
  private static final String TALKS =
      """
      {"id":"a","title":"Talks in Ankara","date":"2024-11-12","publisher":"Example Courier",\
      "text":"Turkish Foreign Minister Hakan Fidan met Iranian Foreign Minister Abbas Araghchi in \
      Ankara on November 8, 2024. Storm Vera killed 45 people in Izmir."}
      {"id":"b","title":"Guests in Ankara","date":"2024-11-09","publisher":"Example Herald",\
      "text":"Iranian Foreign Minister Abbas Araghchi met his Turkish counterpart Hakan Fidan on \
      Friday in Ankara. Storm Vera killed 50 people in Izmir."}
      """;

  @TempDir private Path folder;

  private String input;
  private String store;
  private String decisions;

  @BeforeEach
  void writeArticles() throws IOException {
    input = folder.resolve("in.jsonl").toString();
    store = folder.resolve("store").toString();
    decisions = folder.resolve("own/decisions.tsv").toString();
    Files.writeString(Path.of(input), TALKS);
  }

  private Run build() {
    return Run.of("build", input, "--store", store, "--decisions", decisions);
  }

  private Run add(String... words) {
    List<String> all = new ArrayList<>(List.of("decisions", "add"));
    all.addAll(List.of(words));
    all.addAll(List.of("--who", "A. Editor", "--reason", "so the minutes"));
    all.addAll(List.of("--date", "2025-03-01", "--decisions", decisions));
    return Run.of(all.toArray(String[]::new));
  }

  @Test
  void whatWasAddedIsCheckedListedAndReplayed() throws IOException {
    Run added =
        add("set", "--article", "a", "--quote", "met", "--field", "date", "--value", "2024-11-07");
    assertEquals(0, added.code(), added.err());
    assertTrue(added.err().contains("decisions.tsv:2: set date in \"met\" in a to 2024-11-07"));
    assertEquals(
        "action\ttarget\tarticle\tquote\tfield\tvalue\twho\treason\tdate\n"
            + "set\t\ta\tmet\tdate\t2024-11-07\tA. Editor\tso the minutes\t2025-03-01\n",
        Files.readString(Path.of(decisions)));
    Run check = Run.of("decisions", "check", decisions);
    assertEquals(0, check.code(), check.err());
    assertTrue(check.err().contains("1 decision of use, 0 errors"), check.err());
    Run list = Run.of("decisions", "list", decisions, "--format", "json");
    assertTrue(list.out().contains("\"who\" : \"A. Editor\""), list.out());
    Run built = build();
    assertEquals(0, built.code(), built.err());
    Run events = Run.of("query", "events", "--store", store, "--format", "csv");
    assertTrue(events.out().contains("2024-11-07,CONSULT"), events.out());
    assertTrue(events.out().contains("2024-11-08,CONSULT"), events.out());
    assertEquals(0, Run.of("validate", "--store", store).code());
    Run again = build();
    assertTrue(again.err().contains("(2 unchanged)"), again.err());
  }

  @Test
  void onlyTheArticleThatADecisionIsOnIsReadAgain() {
    assertEquals(0, Run.of("build", input, "--store", store).code());
    add("reject", "--article", "a", "--quote", "met");
    assertTrue(build().err().contains("(1 replaced, 1 unchanged)"));
    add("suppress", "--target", "Izmir");
    assertTrue(build().err().contains("(2 replaced)"));
  }

  @Test
  void whatNoLongerAppliesIsListedWithItsLine() {
    add("reject", "--article", "gone", "--quote", "met");
    add("reject", "--article", "a", "--quote", "no such words");
    add("suppress", "--target", "Izmir");
    Run built = build();
    assertEquals(0, built.code(), "warnings only");
    assertEquals(
        2, built.err().lines().filter(line -> line.contains("[NG-049]")).count(), built.err());
    assertTrue(
        built
            .err()
            .contains(
                "decisions.tsv:2: warning: found nothing in the store to reject in \"met\" in gone"));
    Run check = Run.of("decisions", "check", decisions, "--store", store);
    assertEquals(1, check.code());
    assertTrue(check.err().contains("decisions.tsv:3: error: found nothing"), check.err());
    assertFalse(check.err().contains("decisions.tsv:4"), check.err());
  }

  @Test
  void aWrongDecisionIsNotAdded() throws IOException {
    assertEquals(0, add("suppress", "--target", "Izmir").code());
    String before = Files.readString(Path.of(decisions));
    Run unknown = add("set", "--target", "event/0123456789abcdef0123", "--field", "colour");
    assertEquals(1, unknown.code());
    assertTrue(unknown.err().contains("found field 'colour', expected class, type"), unknown.err());
    Run twice = add("suppress", "--target", "Izmir");
    assertEquals(1, twice.code());
    assertTrue(twice.err().contains("found the same decision in line 2"), twice.err());
    assertEquals(2, add("merge", "--target", "x").code());
    assertEquals(2, Run.of("decisions", "check").code());
    assertEquals(2, Run.of("decisions", "mend").code());
    assertEquals(before, Files.readString(Path.of(decisions)));
  }

  @Test
  void aFileWithoutAColumnThatIsNeededIsLeftAsItIs() throws IOException {
    Path file = Path.of(decisions);
    Files.createDirectories(file.getParent());
    String text = "# own\ndate\twho\treason\taction\ttarget";
    Files.writeString(file, text);
    Run refused = add("reject", "--article", "a", "--quote", "met");
    assertEquals(1, refused.code(), refused.err());
    assertTrue(refused.err().contains("found no column 'article'"), refused.err());
    assertEquals(text, Files.readString(file));
    assertEquals(0, add("suppress", "--target", "Izmir\t=cmd\n").code());
    assertEquals(
        text + "\n2025-03-01\tA. Editor\tso the minutes\tsuppress\tIzmir =cmd\n",
        Files.readString(file));
  }

  @Test
  void aTargetThatTheStoreLacksIsNotAdded() {
    assertEquals(0, Run.of("build", input, "--store", store).code());
    Run run = add("suppress", "--target", "https://example.org/nobody", "--store", store);
    assertEquals(1, run.code());
    assertFalse(Files.exists(Path.of(decisions)));
    Run there =
        add("suppress", "--target", "https://w3id.org/newsgraph/kb/ankara", "--store", store);
    assertEquals(0, there.code(), there.err());
  }

  @Test
  void resolveShowsTheLinksWithReasonAndScore() {
    assertEquals(0, Run.of("build", input, "--store", store).code());
    Run links = Run.of("resolve", "--dry-run", "--store", store, "--format", "tsv");
    List<String> lines = links.out().lines().toList();
    assertEquals("kind\tone\tother\treason\tscore\tdecidedBy\toneIri\totherIri", lines.get(0));
    assertTrue(lines.get(1).contains("\tsame type, day, parties, place\t0.95\t\t"), links.out());
    assertTrue(links.err().contains("0 copies, 0 entities and 1 event linked"), links.err());
    String[] cells = lines.get(1).split("\t", -1);
    add("different", "--target", cells[6], "--value", cells[7]);
    Run apart = Run.of("resolve", "--store", store, "--decisions", decisions, "--format", "tsv");
    assertTrue(apart.out().contains("different\t"), apart.out());
    assertTrue(apart.out().contains("\tso the minutes\t1\tA. Editor\t"), apart.out());
    assertTrue(apart.err().contains("0 events linked, 1 pair kept apart"), apart.err());
    Run built = build();
    assertTrue(built.err().contains("(2 unchanged)"), built.err());
    assertFalse(built.err().contains("NG-049"), built.err());
  }

  @Test
  void papersThatCountTheSameDifferentlyStandSideBySide() {
    assertEquals(0, Run.of("build", input, "--store", store).code());
    Run rows = Run.of("query", "disagreements", "--store", store, "--format", "csv");
    List<String> lines = rows.out().lines().map(line -> line.replaceAll(",\".*", "")).toList();
    assertTrue(lines.get(1).contains(",killed,45,exactly,"), rows.out());
    assertTrue(
        lines
            .get(1)
            .endsWith(
                "Example Courier,Storm Vera killed 45 people in Izmir."
                    + lines.get(1).substring(lines.get(1).indexOf("Izmir.") + 6)),
        rows.out());
    assertTrue(lines.get(2).contains(",killed,50,exactly,"), rows.out());
    assertEquals(3, lines.size(), rows.out());
  }
}
