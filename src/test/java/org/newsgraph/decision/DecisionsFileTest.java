package org.newsgraph.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.model.IriMinter;
import org.newsgraph.model.entity.MentionType;
import org.newsgraph.model.fact.Decision;
import org.newsgraph.problem.Problem;

class DecisionsFileTest {
  private static final String HEADER =
      "action\ttarget\tarticle\tquote\tfield\tvalue\twho\treason\tdate\n";
  private static final String SIGNED = "\tA. Editor\tread again\t2025-03-01";
  private static final String A = "https://example.org/id/entity/a";
  private static final String B = "https://example.org/id/entity/b";
  private static final String C = "https://example.org/id/entity/c";
  private static final DecisionTerms TERMS =
      new DecisionTerms(
          Map.of("CONSULT", Set.of("visit"), "ASSAULT", Set.of("aerial"), "OTHER", Set.of()),
          Set.of("military"),
          Map.of("Court", MentionType.ORGANISATION));

  @TempDir private Path folder;

  private final List<String> problems = new ArrayList<>();

  private Decisions read(String text) throws IOException {
    Path file = folder.resolve("d.tsv");
    Files.writeString(file, text);
    problems.clear();
    return Decisions.load(List.of(file), TERMS, this::report);
  }

  private void report(Problem problem) {
    problems.add(problem.message().substring(problem.message().indexOf("d.tsv")));
  }

  private Decisions rows(String... rows) throws IOException {
    return read(HEADER + String.join("\n", rows) + "\n");
  }

  private static String row(String... cells) {
    return String.join("\t", cells) + SIGNED;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "same\t" + A + "\t\t\t\t" + B,
        "different\t" + A + "\t\t\t\t" + B,
        "different\t" + A + "\tkey 1\t\t\t",
        "same\t\tkey 1\tsome \"words\"\t\t" + B,
        "suppress\tReading\t\t\t\t",
        "suppress\t" + A + "\tkey 1\t\t\t",
        "reject\tevent/0123456789abcdef0123\t\t\t\t",
        "reject\t\tkey 1\tthe words\tdate\t",
        "reject\t" + A + "\t\t\tactors\tAnn Ota",
        "set\t" + A + "\t\t\tclass\tCourt",
        "set\t" + A + "\t\t\ttype\tASSAULT",
        "set\t" + A + "\t\t\tmode\taerial",
        "set\t" + A + "\t\t\tmode\trope-pulling",
        "set\t" + A + "\t\t\tcontext\tmilitary",
        "set\t" + A + "\t\t\tdate\t2024-11/2025?",
        "set\t" + A + "\t\t\tdate\t2024-02-29",
        "set\t" + A + "\t\t\tvalue\t45.5",
        "set\t" + A + "\t\t\tcomparator\tatLeast",
        "set\t" + A + "\t\t\tpolarity\tnegative",
        "set\t" + A + "\t\t\tmodality\talleged",
        "set\t" + A + "\t\t\tactors\tAnn Ota|" + B
      })
  void everyActionHasItsForm(String cells) throws IOException {
    assertEquals(1, rows(row(cells)).all().size(), problems.toString());
    assertEquals(List.of(), problems);
  }

  static Stream<Arguments> wrong() {
    return Stream.of(
        Arguments.of("merge\t" + A, "found action 'merge', expected same, different, reject"),
        Arguments.of("same\t" + A, "found no value, expected the IRI of the other one"),
        Arguments.of("same\t" + A + "\t\t\t\t" + A, "twice, expected two IRIs"),
        Arguments.of("same\tAnn Ota\t\t\t\t" + A, "found target 'Ann Ota', expected an IRI"),
        Arguments.of("same\t" + A + "\t\t\tclass\t" + B, "found field 'class', expected none"),
        Arguments.of("set\t\t\twords\tdate\t2024", "found a quote without an article"),
        Arguments.of("set\t\t\t\tdate\t2024", "found no target"),
        Arguments.of("set\t" + A + "\t\t\tdtae\t2024", "found field 'dtae', expected class, type"),
        Arguments.of("set\t" + A + "\t\t\tdate\t", "found no value"),
        Arguments.of("set\t" + A + "\t\t\tdate\t2024-13", "found date '2024-13'"),
        Arguments.of("set\t" + A + "\t\t\tdate\t2025/2024", "found date '2025/2024'"),
        Arguments.of("set\t" + A + "\t\t\tdate\t2023-02-29", "found date '2023-02-29'"),
        Arguments.of("set\t" + A + "\t\t\ttype\tMEET", "expected ASSAULT, CONSULT, OTHER"),
        Arguments.of("set\t" + A + "\t\t\tmode\tNone such", "expected a mode of the PLOVER scheme"),
        Arguments.of("set\t" + A + "\t\t\tclass\tEvent", "expected a class of entities"),
        Arguments.of("set\t" + A + "\t\t\tvalue\tmany", "expected a number"),
        Arguments.of("set\t" + A + "\t\t\tplace\tIzmir|Ankara", "expected one IRI or name"),
        Arguments.of("set\t" + A + "\t\t\tactors\tIzmir||", "expected IRIs or names with |"),
        Arguments.of("different\t" + A, "found no value, expected the IRI of the other one"),
        Arguments.of("different\t\tk\twords\t\t", "found no target"),
        Arguments.of("different\t" + A + "\tk\t\t\t" + B, "found a value, expected none"),
        Arguments.of("reject\t" + A + "\t\t\twhen\t", "found field 'when', expected class"),
        Arguments.of("set\t" + A + "\t\t\t\tx", "found no field, expected class"),
        Arguments.of("set\t" + A + "\t\t\tcontext\twar", "expected a context of the PLOVER"),
        Arguments.of("set\t" + A + "\t\t\tasOf\t2024/2025", "expected a date such as"),
        Arguments.of("set\t" + A + "\t\t\tcomparator\troughly", "found comparator 'roughly'"),
        Arguments.of("set\t" + A + "\t\t\tpolarity\tno", "expected positive, negative"),
        Arguments.of("set\t" + A + "\t\t\tpartOf\t" + B, "expected one that can be set"),
        Arguments.of("set\t" + A + "\t\t\tmodality\tsure", "expected asserted, alleged, future"),
        Arguments.of("reject\t" + A + "\t\t\ttype\t", "expected one that a fact can be without"),
        Arguments.of("reject\t" + A + "\t\t\t\tx", "found value 'x', expected none"),
        Arguments.of("suppress\tx\t\t\tclass\t", "found field 'class', expected none"));
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void whatIsWrongIsSaidWithItsLine(String cells, String message) throws IOException {
    String padded = cells + "\t".repeat(5 - (int) cells.chars().filter(c -> c == '\t').count());
    assertEquals(0, rows("# comment", padded + SIGNED).all().size());
    assertEquals(1, problems.size(), problems.toString());
    assertTrue(problems.get(0).startsWith("d.tsv:3: error: "), problems.get(0));
    assertTrue(problems.get(0).contains(message), problems.get(0));
    assertTrue(problems.get(0).endsWith("[NG-042]"), problems.get(0));
  }

  @Test
  void whoWhyAndWhenAreNeeded() throws IOException {
    rows(
        "suppress\tx\t\t\t\t\t\twhy\t2025-03-01",
        "suppress\ty\t\t\t\t\tA. Editor\t\t2025-03-01",
        "suppress\tz\t\t\t\t\tA. Editor\twhy\tMarch");
    assertEquals(3, problems.size());
    assertTrue(problems.get(0).contains("found no who"), problems.get(0));
    assertTrue(problems.get(1).contains("found no reason"), problems.get(1));
    assertTrue(problems.get(2).contains("found date 'March'"), problems.get(2));
  }

  @Test
  void columnsMayStandInAnyOrderAndWindowsMayHaveWrittenThem() throws IOException {
    Decisions decisions =
        read(
            "\ufeff# what we know\r\n\r\ndate\twho\treason\ttarget\taction\r\n"
                + "2025-03-01\tA. Editor\twhy\tReading\tsuppress\r\n");
    assertEquals(List.of(), problems);
    assertEquals("Reading", decisions.all().get(0).target());
    assertEquals(4, decisions.placed().get(0).line());
  }

  @Test
  void aFileWithoutItsHeadIsNoDecisionsFile() throws IOException {
    read("suppress\tReading\n");
    assertTrue(
        problems.get(0).contains("d.tsv:1: error: found column 'suppress'"), problems.get(0));
    read("action\ttarget\nsuppress\tReading\n");
    assertTrue(problems.get(0).contains("found no column 'who'"), problems.get(0));
    assertEquals(List.of(), read("").all());
  }

  @Test
  void bytesThatAreNoUtf8AreReported() throws IOException {
    Path file = folder.resolve("d.tsv");
    Files.write(file, (HEADER + "suppress\tZürich").getBytes(StandardCharsets.ISO_8859_1));
    Decisions.load(List.of(file, folder.resolve("none-d.tsv")), TERMS, this::report);
    assertTrue(problems.get(0).contains("no UTF-8"), problems.get(0));
    assertTrue(problems.get(1).contains("found no such file"), problems.get(1));
  }

  @Test
  void whatContradictsADecisionBeforeItDoesNotCount() throws IOException {
    Decisions decisions =
        rows(
            row("same", A, "", "", "", B),
            row("same", B, "", "", "", C),
            row("different", C, "", "", "", A),
            row("set", A, "", "", "class", "Court"),
            row("set", A, "", "", "class", "Court"),
            row("set", B, "", "", "date", "2024"),
            row("set", B, "", "", "date", "2025"),
            row("reject", B, "", "", "", ""),
            row("reject", B, "k", "", "", ""));
    assertEquals(5, decisions.all().size(), decisions.all().toString());
    assertEquals(
        List.of(
            "d.tsv:4: error: found the opposite of a decision in line 2, expected one of the two",
            "d.tsv:6: error: found the same decision in line 5, expected one of the two",
            "d.tsv:8: error: found the opposite of a decision in line 7, expected one of the two",
            "d.tsv:9: error: found the opposite of a decision in line 7, expected one of the two"),
        problems.stream().map(text -> text.substring(0, text.indexOf(';'))).toList());
  }

  @Test
  void theColumnsStandOnceAndBlanksAroundThemDoNotMatter() throws IOException {
    Decisions decisions =
        read(" action \ttarget\twho \treason\tdate\nsuppress\tX\tA. Editor\twhy\t2025-03-01\n");
    assertEquals(List.of(), problems);
    assertEquals("A. Editor", decisions.all().get(0).who());
    read("action\ttarget\twho\treason\tdate\twho\n");
    assertTrue(problems.get(0).contains("found column 'who' twice"), problems.get(0));
  }

  @Test
  void aRowWithMoreCellsThanColumnsIsReported() throws IOException {
    rows(row("suppress", "X", "", "", "", "") + "\tmore");
    assertTrue(problems.get(0).contains("found 10 cells, expected 9 at most"), problems.get(0));
  }

  @Test
  void anIriAndTheIdOfTheRecordAreOneTarget() throws IOException {
    String id = "event/0123456789abcdef0123";
    String iri = "https://example.org/id/" + id;
    assertEquals(
        1,
        rows(row("set", id, "", "", "date", "2024"), row("set", iri, "", "", "date", "2025"))
            .all()
            .size());
    assertTrue(problems.get(0).contains("the opposite of a decision in line 2"), problems.get(0));
    rows(row("reject", id, "", "", "", ""), row("reject", iri, "", "", "", ""));
    assertTrue(problems.get(0).contains("the same decision in line 2"), problems.get(0));
  }

  @Test
  void aKeyAndTheIriOfItsArticleAreOneArticle() throws IOException {
    String iri = "https://example.org/id/" + IriMinter.local("article", "key 1");
    rows(
        row("set", "", "key 1", "met", "date", "2024"),
        row("set", "", iri, "met", "date", "2025"),
        row("set", "", "key 2", "met", "date", "2025"));
    assertEquals(1, problems.size(), problems.toString());
    assertTrue(problems.get(0).startsWith("d.tsv:3: error: found the opposite"), problems.get(0));
  }

  @Test
  void wordsThatNameTwoAreContradictory() throws IOException {
    rows(row("same", "", "k", "Berger", "", A), row("same", "", "k", "Berger", "", B));
    assertEquals(1, problems.size(), problems.toString());
    assertTrue(problems.get(0).contains("the opposite of a decision in line 2"), problems.get(0));
  }

  @Test
  void theFirstOfThoseThatJoinTwoIsNamedInWhateverFileItStands() throws IOException {
    Path first = Files.writeString(folder.resolve("1-d.tsv"), HEADER + "\n\n" + same(A, B));
    Path second =
        Files.writeString(
            folder.resolve("2-d.tsv"),
            HEADER + same(B, C) + row("different", A, "", "", "", C) + "\n");
    Decisions.load(List.of(first, second), TERMS, p -> problems.add(p.text()));
    assertEquals(
        List.of("found the opposite of a decision in " + first + ":4, expected one of the two"),
        problems);
  }

  private static String same(String one, String other) {
    return row("same", one, "", "", "", other) + "\n";
  }

  @Test
  void thousandsOfJoinsAndSeparationsAreReadInASecond() {
    StringBuilder text = new StringBuilder(HEADER);
    for (int i = 0; i < 1500; i++) {
      String name = "https://example.org/id/entity/" + i;
      text.append(row("same", name, "", "", "", name + "/of")).append('\n');
      text.append(row("different", name, "", "", "", A)).append('\n');
    }
    assertTimeout(
        Duration.ofSeconds(10), () -> assertEquals(3000, read(text.toString()).all().size()));
    assertEquals(List.of(), problems);
  }

  @Test
  void whatIsAddedIsCheckedAgainstTheFile() throws IOException {
    Path file = folder.resolve("d.tsv");
    Decision reject = decision(Decision.Action.REJECT, A, "");
    assertTrue(Decisions.mayAdd(reject, file, TERMS, this::report), "no file yet");
    Files.writeString(file, HEADER + row("set", A, "", "", "date", "2024") + "\nnonsense\n");
    assertFalse(Decisions.mayAdd(reject, file, TERMS, this::report));
    assertEquals(1, problems.size(), "the wrong row is not what is added: " + problems);
    assertTrue(problems.get(0).contains("the opposite of a decision in line 2"), problems.get(0));
    assertFalse(
        Decisions.mayAdd(decision(Decision.Action.SET, A, "date"), file, TERMS, this::report));
    assertTrue(problems.get(1).contains("found no value"), problems.get(1));
  }

  @Test
  void nothingIsAddedToAFileThatIsNoUtf8() throws IOException {
    Path file = folder.resolve("d.tsv");
    Files.write(file, (HEADER + "# Z\u00fcrich\n").getBytes(StandardCharsets.ISO_8859_1));
    assertFalse(
        Decisions.mayAdd(decision(Decision.Action.REJECT, A, ""), file, TERMS, this::report));
    assertTrue(problems.get(0).contains("no UTF-8"), problems.get(0));
  }

  private static Decision decision(Decision.Action action, String target, String field) {
    return new Decision(action, target, "", "", field, "", "A. Editor", "read again", "2025-03-01");
  }

  @Test
  void whatWasSetApartIsNotJoinedByTwoSteps() throws IOException {
    rows(
        row("different", A, "", "", "", C),
        row("same", A, "", "", "", B),
        row("same", C, "", "", "", B));
    assertEquals(1, problems.size(), problems.toString());
    assertTrue(problems.get(0).startsWith("d.tsv:4: error: found the opposite"), problems.get(0));
  }

  @Test
  void theHashIsOfWhatActsOnTheArticleInAnyOrder() throws IOException {
    String everywhere = row("suppress", "Reading", "", "", "", "");
    String there = row("reject", "", "there", "words", "", "");
    String empty = rows().sha256("here", "iri");
    assertEquals(empty, rows(there).sha256("here", "iri"));
    assertEquals(empty, rows(row("different", A, "", "", "", B)).sha256("here", "iri"));
    assertNotEquals(empty, rows(everywhere).sha256("here", "iri"));
    assertNotEquals(empty, rows(there).sha256("there", "iri"));
    assertEquals(
        rows(everywhere, there).sha256("there", "iri"),
        rows(there, everywhere).sha256("there", "iri"));
  }
}
