package org.newsgraph.knowledge.imports;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.knowledge.KnowledgeLoader;
import org.newsgraph.knowledge.ShippedIds;
import org.newsgraph.knowledge.prepared.Part;
import org.newsgraph.knowledge.prepared.PreparedFile;
import org.newsgraph.model.entity.KnowledgeBase;
import org.newsgraph.model.entity.KnownEntity;
import org.newsgraph.model.entity.KnownTenure;
import org.newsgraph.problem.Code;
import org.newsgraph.problem.Problem;
import org.newsgraph.problem.StoppedByProblem;

class KnowledgeImportTest {
  private static final ShippedIds SHIPPED = ShippedIds.load();
  private static final String KB = "https://w3id.org/newsgraph/kb/";

  private static final String TABLE =
      """
      name,aliases,acronyms,class,country,office,organization,from,until,wikidata
      Example Works,Old Works;Works of Examples,EXW,Company,Denmark,,,,,Q900000001
      Jane Quux,J. Quux,,,DK,Chair,Example Works,2019-05,2023,
      Jane Quux,,,Official,DK,Treasurer,Example Works,2023,,
      Denmark,Daneland,,Country,,,,,,Q35
      """;

  @TempDir Path folder;

  private final List<Problem> problems = new ArrayList<>();

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private KnowledgeImport.Counts run(Path out, Path... inputs) {
    return new KnowledgeImport(List.of("en"), n -> {}, problems::add).run(List.of(inputs), out);
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
    }
  }

  private void assertOneProblem(Code code, int line, String words) {
    assertEquals(1, problems.size(), problems::toString);
    assertEquals(code, problems.get(0).code());
    assertEquals(line, problems.get(0).line());
    assertTrue(problems.get(0).message().contains(words), problems::toString);
  }

  @Test
  void aTableBecomesEntriesAndTenures() throws IOException {
    Path out = folder.resolve("own.ngk");
    KnowledgeImport.Counts counts = run(out, write("own.csv", TABLE));
    assertEquals(List.of(), problems);
    assertEquals(new KnowledgeImport.Counts(3, 2), counts);
    assertEquals(List.of("own.csv", "own.ngk"), files());
    KnowledgeBase knowledge = KnowledgeLoader.load(List.of(out), problems::add);
    KnownEntity works = knowledge.named("Works of Examples").get(0);
    assertEquals(KB + "Q900000001", works.iri());
    assertEquals(KB + "DNK", works.country());
    assertEquals(List.of(works), List.of(knowledge.match("EXW", 0).get(0).entity()));
    KnownEntity jane = knowledge.named("Jane Quux").get(0);
    assertEquals("Official", jane.entityClass());
    assertEquals(
        List.of(
            new KnownTenure(jane.iri(), "Chair", works.iri(), KB + "DNK", "2019-05", "2023"),
            new KnownTenure(jane.iri(), "Treasurer", works.iri(), KB + "DNK", "2023", null)),
        knowledge.tenures(jane.iri()));
    assertEquals(KB + "DNK", knowledge.named("Daneland").get(0).iri());
  }

  @Test
  void turtleAndPreparedSayTheSameAndAreTheSameEachTime() throws IOException {
    Path table = write("own.csv", TABLE);
    Path turtle = folder.resolve("own.ttl");
    Path prepared = folder.resolve("own.ngk");
    run(turtle, table);
    run(prepared, table);
    byte[] first = Files.readAllBytes(prepared);
    run(prepared, table);
    assertArrayEquals(first, Files.readAllBytes(prepared));
    Path again = folder.resolve("again.ngk");
    run(again, turtle);
    Part one = PreparedFile.read(prepared);
    Part other = PreparedFile.read(again);
    assertEquals(List.copyOf(one.entities()), List.copyOf(other.entities()));
    assertEquals(one.tenureCount(), other.tenureCount());
    assertEquals(List.of(), problems);
  }

  @Test
  void turtleFilesBecomeOne() throws IOException {
    String prefixes =
        """
        PREFIX kb: <https://w3id.org/newsgraph/kb/>
        PREFIX ng: <https://w3id.org/newsgraph/ns#>
        PREFIX org: <http://www.w3.org/ns/org#>
        PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
        """;
    Path one =
        write("a.ttl", "\uFEFF" + prefixes + "kb:a a ng:City ; skos:prefLabel \"Axville\"@en .");
    Path two =
        write(
            "b.ttl",
            prefixes
                + "kb:p a ng:Official ; skos:prefLabel \"Pat \\\"P\\\" Roe\"@en .\n"
                + "[] a ng:Tenure ; org:member kb:p ; ng:officeTitle \"Chair\" .");
    Path out = folder.resolve("out.ttl");
    assertEquals(new KnowledgeImport.Counts(2, 1), run(out, one, two));
    String first = Files.readString(out);
    run(out, one, two);
    assertEquals(first, Files.readString(out));
    KnowledgeBase knowledge = KnowledgeLoader.load(List.of(out), problems::add);
    assertEquals(1, knowledge.named("Axville").size());
    assertEquals(1, knowledge.tenures(KB + "p").size());
    assertEquals(List.of(), problems);
  }

  @Test
  void aWrongRowIsReportedWithItsLineAndTheOthersCount() throws IOException {
    String head = "name,class,country,from,office,wikidata\n";
    String good = "Example Works,Company,DNK,,,\n";
    Path out = folder.resolve("own.ttl");
    for (String wrong :
        List.of(
            "Example Club,Klub,DNK,,,",
            ",NGO,DNK,,,",
            "Example Club,NGO,DNK,,",
            "Jane Quux,,DNK,May 2020,Chair,",
            "Example Club,NGO,DNK,,,35")) {
      problems.clear();
      KnowledgeImport.Counts counts = run(out, write("own.csv", head + wrong + "\n" + good));
      assertEquals(1, counts.entries(), wrong);
      assertOneProblem(Code.FIELD_WRONG, 2, "found ");
    }
  }

  @Test
  void aNameOfNothingKnownIsReportedAndTheLinkLeftOut() throws IOException {
    Path out = folder.resolve("own.ttl");
    run(out, write("own.csv", "name,class,country\nExample Works,Company,Atlantis\n"));
    assertOneProblem(Code.FIELD_WRONG, 2, "'Atlantis' as country");
    assertTrue(Files.readString(out).contains("Example Works"));
  }

  @Test
  void ofSeveralOfOneNameTheOneOfTheRowsCountryIsMeant() throws IOException {
    Path out = folder.resolve("own.ngk");
    run(
        out,
        write(
            "own.csv",
            """
            name,class,country,office,organization
            Harbour Board,NGO,Kenya,,
            Harbour Board,NGO,Ghana,,
            Jane Quux,,Ghana,Chair,Harbour Board
            """));
    assertEquals(List.of(), problems);
    KnowledgeBase knowledge = KnowledgeLoader.load(List.of(out), problems::add);
    String jane = knowledge.named("Jane Quux").get(0).iri();
    String board = knowledge.tenures(jane).get(0).organization();
    assertEquals(KB + "GHA", knowledge.entity(board).orElseThrow().country());
  }

  @Test
  void whereSeveralMayBeMeantNoneIs() throws IOException {
    Path out = folder.resolve("own.ngk");
    run(
        out,
        write(
            "own.csv",
            """
            name,class,country,office,organization
            Harbour Board,NGO,Kenya,,
            Harbour Board,NGO,Ghana,,
            Jane Quux,,Denmark,Chair,Harbour Board
            """));
    assertOneProblem(Code.FIELD_WRONG, 4, "which 2 entries are named");
    KnowledgeBase knowledge = KnowledgeLoader.load(List.of(out), problems::add);
    String jane = knowledge.named("Jane Quux").get(0).iri();
    assertNull(knowledge.tenures(jane).get(0).organization());
  }

  @Test
  void aPersonIsNoPlaceWhereNobodyElseHasTheName() throws IOException {
    Path out = folder.resolve("own.ttl");
    run(
        out,
        write(
            "own.csv",
            """
            name,class,partof
            Quux,Person,
            Quux Works,Company,Quux
            """));
    assertOneProblem(Code.FIELD_WRONG, 3, "'Quux' as partof, expected the name of one entry");
  }

  @Test
  void aColumnStandsOnceAndADayIsInTheCalendar() throws IOException {
    Path out = folder.resolve("own.ttl");
    run(out, write("own.csv", "name,class,name\nA,NGO,B\n"), write("b.csv", TABLE));
    assertOneProblem(Code.CSV_MALFORMED, 1, "each once");
    for (String day : List.of("2023-02-29", "2024-04-31", "2024-13", "24", "2024-1-1")) {
      problems.clear();
      run(
          out,
          write("own.csv", "name,office,from\nJane Quux,Chair," + day + "\n"),
          write("b.csv", TABLE));
      assertOneProblem(Code.FIELD_WRONG, 2, "found the date '" + day + "'");
    }
    problems.clear();
    run(out, write("own.csv", "name,office,from\nJane Quux,Chair,2024-02-29\n"));
    assertEquals(List.of(), problems);
  }

  @Test
  void windowsMayHaveWrittenTheTable() throws IOException {
    Path unix = folder.resolve("unix.ngk");
    Path windows = folder.resolve("windows.ngk");
    run(unix, write("own.csv", TABLE));
    run(windows, write("own.csv", "\uFEFF" + TABLE.replace("\n", "\r\n")));
    assertEquals(List.of(), problems);
    assertArrayEquals(Files.readAllBytes(unix), Files.readAllBytes(windows));
  }

  @Test
  void aRowThatStandsTwiceCountsOnce() throws IOException {
    Path once = folder.resolve("once.ngk");
    Path twice = folder.resolve("twice.ngk");
    String row = "Example Works,Company,Denmark\n";
    run(once, write("own.csv", "name,class,country\n" + row));
    assertEquals(
        new KnowledgeImport.Counts(1, 0),
        run(twice, write("own.csv", "name,class,country\n" + row + row)));
    assertArrayEquals(Files.readAllBytes(once), Files.readAllBytes(twice));
  }

  @Test
  void twoImportsOfOneFileDoNotMeet() throws IOException {
    Path out = write("own.ttl", "before");
    Path table = write("own.csv", TABLE);
    try (ImportFolder other = ImportFolder.open(out, "another job")) {
      StoppedByProblem stopped = assertThrows(StoppedByProblem.class, () -> run(out, table));
      assertEquals(Code.OUTPUT_NOT_WRITABLE, stopped.problem().code());
      assertTrue(stopped.problem().text().contains("another import works in"));
      assertTrue(Files.exists(other.path().resolve("job")));
    }
    assertEquals("before", Files.readString(out));
    run(out, table);
    assertEquals(List.of("own.csv", "own.ttl"), files());
  }

  @Test
  void aFolderIsTakenUpForTheSameJobAndClearedForAnother() throws IOException {
    Path out = folder.resolve("own.ttl");
    try (ImportFolder first = ImportFolder.open(out, "one")) {
      Files.createDirectory(first.path().resolve("parts"));
      Files.writeString(first.path().resolve("parts/1"), "done");
    }
    try (ImportFolder again = ImportFolder.open(out, "one")) {
      assertEquals("done", Files.readString(again.path().resolve("parts/1")));
    }
    try (ImportFolder other = ImportFolder.open(out, "two")) {
      assertFalse(Files.exists(other.path().resolve("parts")));
      other.remove();
    }
    assertEquals(List.of(), files());
  }

  @Test
  void aTableWithOtherColumnsIsRefused() throws IOException {
    Path out = folder.resolve("own.ttl");
    run(out, write("own.csv", "name,colour\nExample Works,blue\n"), write("b.csv", TABLE));
    assertOneProblem(Code.CSV_MALFORMED, 1, "colour");
    assertTrue(Files.exists(out));
  }

  @Test
  void cellsAreWordsAndNothingElse() throws IOException {
    String name = "Tide \"\" > . <http://example.org/x> \u202e\u200f\u0007Club\\";
    Path out = folder.resolve("own.ngk");
    run(out, write("own.tsv", "name\tclass\n\"" + name + "\"\tNGO\n"));
    assertEquals(List.of(), problems);
    assertEquals(
        "Tide \" > . <http://example.org/x> Club\\",
        PreparedFile.read(out).entities().get(0).name());
  }

  @Test
  void aTableCutAnywhereGivesAtMostOneMessageForEachRow() throws IOException {
    String text = "name,aliases,class\n\"Example \"\"Works\"\"\",\"A; B\",Company\n";
    for (int end = 1; end < text.length(); end++) {
      problems.clear();
      CsvEntries table = new CsvEntries(SHIPPED, problems::add);
      table.read(write("cut.csv", text.substring(0, end)));
      assertTrue(problems.size() <= 1, problems::toString);
    }
  }

  @Test
  void otherFilesAreReportedAndTheRestCounts() throws IOException {
    Path out = folder.resolve("own.ttl");
    run(out, write("own.csv", TABLE), write("a.doc", "x"), folder.resolve("missing.csv"), folder);
    assertEquals(
        List.of(Code.FORMAT_UNKNOWN, Code.FILE_NOT_FOUND, Code.FILE_NOT_READABLE),
        problems.stream().map(Problem::code).toList());
    assertTrue(Files.exists(out));
  }

  @Test
  void whereNothingIsFoundNothingIsWritten() throws IOException {
    Path out = write("own.ttl", "before");
    run(out, write("own.csv", "name,class\n"));
    assertOneProblem(Code.KNOWLEDGE_WRONG, 0, "nothing to import");
    assertEquals("before", Files.readString(out));
    assertEquals(List.of("own.csv", "own.ttl"), files());
  }

  @Test
  void anInterruptedImportLeavesTheOldFileAndItsFolder() throws IOException {
    Path out = write("own.ttl", "before");
    Path dump = write("d.json", "[\n{\"no\n]\n");
    KnowledgeImport stopped =
        new KnowledgeImport(
            List.of("en"),
            n -> {},
            problem -> {
              throw new StoppedByProblem(problem);
            });
    assertThrows(StoppedByProblem.class, () -> stopped.run(List.of(dump), out));
    assertEquals("before", Files.readString(out));
    assertEquals(List.of("d.json", "own.ttl", "own.ttl.importing"), files());
    run(out, write("own.csv", TABLE));
    assertEquals(List.of("d.json", "own.csv", "own.ttl"), files());
    assertFalse(Files.readString(out).contains("before"));
  }

  @Test
  void anOutputThatCannotBeWrittenEndsTheRun() throws IOException {
    Path table = write("own.csv", TABLE);
    StoppedByProblem stopped =
        assertThrows(StoppedByProblem.class, () -> run(folder.resolve("none/own.ttl"), table));
    assertEquals(Code.OUTPUT_NOT_WRITABLE, stopped.problem().code());
  }

  @Test
  void wrongBytesInATableAreReported() throws IOException {
    Path table = folder.resolve("own.csv");
    Files.write(table, "name,class\nZürich Works,NGO\n".getBytes(StandardCharsets.ISO_8859_1));
    new CsvEntries(SHIPPED, problems::add).read(table);
    assertEquals(Code.ENCODING_WRONG, problems.get(0).code());
  }
}
