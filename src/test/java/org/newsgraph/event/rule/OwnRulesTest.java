package org.newsgraph.event.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.event.rule.FrameRule.Condition;
import org.newsgraph.language.LanguagePack;
import org.newsgraph.language.LanguagePack.Row;

class OwnRulesTest {
  private static final LanguagePack ENGLISH = LanguagePack.of("en").orElseThrow();
  private static final EventScheme SCHEME =
      new EventScheme(
          Map.of("CONSULT", Set.of("visit", "phone"), "AID", Set.of(), "OTHER", Set.of()),
          Set.of("legal"));
  private static final String COLUMNS =
      "id\tkind\tlemmas\twhere\ttype\tmode\tcontext\tactor\trecipient\troles\ttopic\tinner\texample";
  private static final String TOUR =
      "tour\tverb\ttour\tsubj:@party\tCONSULT\tvisit\t\tsubj\tobj\t\t\t\tThe king toured Chile.";

  @TempDir Path folder;
  private final List<String> problems = new ArrayList<>();

  private Path file(String name, String... lines) throws IOException {
    return Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
  }

  private LanguagePack over(Path... files) {
    return OwnRules.over(
        ENGLISH,
        List.of(files),
        SCHEME,
        problem -> problems.add(problem.message().replace(folder + "/", "")));
  }

  private static List<String> ids(LanguagePack pack, String table) {
    return pack.rows(table).stream().map(row -> row.get("id")).toList();
  }

  private static Row row(LanguagePack pack, String table, String id) {
    return pack.rows(table).stream().filter(r -> r.get("id").equals(id)).findFirst().orElseThrow();
  }

  @Test
  void withoutFilesThePackIsTheShippedOne() {
    assertSame(ENGLISH, over());
  }

  @Test
  void aNewRuleStandsBeforeTheShippedOnes() throws IOException {
    LanguagePack pack = over(file("own.tsv", "# mine", COLUMNS, TOUR));
    assertEquals(List.of(), problems);
    assertEquals("tour", ids(pack, "events").get(0));
    assertEquals(ENGLISH.rows("events").size() + 1, pack.rows("events").size());
    assertEquals(folder.resolve("own.tsv").toString(), pack.rows("events").get(0).file());
    assertEquals(3, pack.rows("events").get(0).line());
    assertEquals(ENGLISH.rows("legal"), pack.rows("legal"));
  }

  @Test
  void aRuleWithTheIdOfAnotherTakesItsPlace() throws IOException {
    LanguagePack pack = over(file("own.tsv", COLUMNS, TOUR.replaceFirst("tour", "visit")));
    assertEquals(ids(ENGLISH, "events"), ids(pack, "events"));
    assertEquals("tour", row(pack, "events", "visit").get("lemmas"));
  }

  @Test
  void ofTwoFilesTheLaterCounts() throws IOException {
    Path first = file("a.tsv", COLUMNS, TOUR);
    Path second = file("b.tsv", COLUMNS, TOUR.replace("toured", "will tour"));
    LanguagePack pack = over(first, second);
    assertEquals("The king will tour Chile.", row(pack, "events", "tour").get("example"));
    assertEquals(ENGLISH.rows("events").size() + 1, pack.rows("events").size());
  }

  @Test
  void aRuleIsSwitchedOff() throws IOException {
    LanguagePack pack =
        over(
            file("own.tsv", COLUMNS, TOUR),
            file("off.tsv", "id\tkind\ttype", "visit\toff", "tour\toff"));
    assertEquals(List.of(), problems);
    List<String> expected = new ArrayList<>(ids(ENGLISH, "events"));
    expected.remove("visit");
    assertEquals(expected, ids(pack, "events"));
  }

  @Test
  void aVerbThatThePackLacksIsAddedToIt() throws IOException {
    assertTrue(!ENGLISH.words("verbs", "base").contains("ram"));
    LanguagePack pack =
        over(
            file(
                "own.tsv",
                COLUMNS,
                TOUR.replaceFirst("tour\t", "ram\t").replace("\ttour\t", "\tram|visit\t")));
    assertEquals(List.of(), problems);
    assertEquals(ENGLISH.rows("verbs").size() + 1, pack.rows("verbs").size());
    assertTrue(pack.words("verbs", "base").contains("ram"));
  }

  @Test
  void aRuleMayNameAClassOfThePack() throws IOException {
    LanguagePack pack =
        over(file("own.tsv", COLUMNS, TOUR.replace("subj:@party", "subj:@party !obj:#team|side")));
    assertEquals(List.of(), problems);
    FrameRule rule = new RuleTable(pack, "events").verbs("tour").get(0);
    Condition condition = rule.conditions().get(1);
    assertEquals("!obj:#team|side", condition.text());
    assertTrue(condition.negated());
    List<String> words = new ArrayList<>(new WordClasses(ENGLISH).expand("#team"));
    words.add("side");
    assertEquals(
        words.stream().map(word -> new FrameRule.Test("obj", word)).toList(),
        condition.alternatives());
  }

  @Test
  void theColumnsTellTheTable() throws IOException {
    LanguagePack pack = over(file("off.tsv", "id\tkind\tfact", "investigate\toff"));
    assertTrue(ids(ENGLISH, "legal").contains("investigate"));
    assertTrue(!ids(pack, "legal").contains("investigate"));
    assertTrue(ids(pack, "events").contains("investigate"));
  }

  @Test
  void theHashFollowsTheTextOfTheFilesAndNotTheirNames() throws IOException {
    String one = over(file("a.tsv", COLUMNS, TOUR)).sha256();
    assertNotEquals(ENGLISH.sha256(), one);
    assertEquals(one, over(file("b.tsv", COLUMNS, TOUR)).sha256());
    assertNotEquals(one, over(file("c.tsv", COLUMNS, TOUR.replace("king", "queen"))).sha256());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "tour<TAB>verb;To_ur<TAB>verb;found id 'To_ur', expected small letters",
        "tour<TAB>verb;tour<TAB>adverb;found kind 'adverb', expected one of noun, off, verb",
        "verb<TAB>tour;verb<TAB>;found no lemmas, expected triggers",
        "verb<TAB>tour;verb<TAB>Tour;in small letters with | between them, not 'Tour'",
        "subj:@party;subjj:@party;not 'subjj'",
        "subj:@party;@passiv;not '@passiv'",
        "subj:@party;subj:@partee;found where 'subj:@partee', expected one of @any,",
        "subj:@party;poss:king;found where 'poss:king', expected one of @court,",
        "subj:@party;obj:#bom;found where 'obj:#bom', expected a class of words, one of #arms,",
        "subj:@party;inf:#bom;expected a class of words, one of #arms,",
        "subj:@party;poss:#team;found where 'poss:#team', expected one of @court,",
        "subj:@party;subj:;found where 'subj:', expected one of @any,",
        "subj:@party;modal:maybe;expected one of future, hypothetical, necessary, possible",
        "subj:@party;particle:@any;expected a word behind 'particle:', not '@any'",
        "CONSULT;CONSULTE;found type 'CONSULTE', expected one of AID, CONSULT, OTHER",
        "visit<TAB>;visite<TAB>;found mode 'visite', expected one of phone, visit",
        "CONSULT<TAB>visit;AID<TAB>visit;found mode 'visit', expected none with type 'AID'",
        "visit<TAB><TAB>;visit<TAB>lawful<TAB>;found context 'lawful', expected one of legal",
        "<TAB>subj<TAB>obj;<TAB>subj|whom<TAB>obj;found actor 'subj|whom', expected slots",
        "obj<TAB><TAB>;obj<TAB>guest=obj<TAB>;expected ROLE=SLOTS with ROLE one of beneficiary,",
        "obj<TAB><TAB><TAB>;obj<TAB><TAB>poss<TAB>;found topic 'poss', expected slots",
        "<TAB><TAB>The;<TAB>dropped<TAB>The;found inner 'dropped', expected one of alleged,",
        "The king toured Chile.;;found no example, expected sentence in which",
        "The king toured Chile.;a<TAB>b<TAB>c;found 15 cells, expected at most 13",
      })
  void whatARuleCannotSayIsReportedWithItsLine(String sound, String wrong, String message)
      throws IOException {
    String from = sound.replace("<TAB>", "\t");
    assertTrue(TOUR.contains(from), from);
    String row = TOUR.replace(from, wrong == null ? "" : wrong.replace("<TAB>", "\t"));
    LanguagePack pack = over(file("own.tsv", COLUMNS, row));
    assertEquals(1, problems.size(), problems::toString);
    assertTrue(problems.get(0).startsWith("own.tsv:2: error: "), problems.get(0));
    assertTrue(problems.get(0).contains(message), problems.get(0));
    assertTrue(problems.get(0).endsWith("[NG-041]"), problems.get(0));
    assertEquals(ids(ENGLISH, "events"), ids(pack, "events"));
  }

  @Test
  void unknownColumnsAndTablesAreReported() throws IOException {
    over(file("own.tsv", COLUMNS + "\tcomment", TOUR));
    assertTrue(
        problems.get(0).startsWith("own.tsv:1: error: found column 'comment', expected one"));
    problems.clear();
    over(file("own.tsv", "", "id\tkind\tlemmas", "tour\tverb\ttour"));
    assertTrue(
        problems.get(0).startsWith("own.tsv:2: error: found no column 'type' or 'fact'"),
        problems::toString);
  }

  @Test
  void anIdThatStandsTwiceInAFileIsReported() throws IOException {
    over(file("own.tsv", COLUMNS, TOUR, TOUR));
    assertEquals(
        List.of(
            "own.tsv:3: error: found id 'tour' as in line 2, expected another; give each rule an id"
                + " of its own [NG-041]"),
        problems);
  }

  @Test
  void switchingOffWhatIsNotThereIsReported() throws IOException {
    over(file("off.tsv", "id\tkind\ttype", "visitt\toff"));
    assertEquals(
        List.of(
            "off.tsv:2: error: found kind 'off' of 'visitt', expected the id of a rule; see"
                + " 'newsgraph rules list' [NG-041]"),
        problems);
  }
}
