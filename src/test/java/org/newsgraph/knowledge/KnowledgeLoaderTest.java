package org.newsgraph.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.newsgraph.knowledge.ShippedKnowledge.kb;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.knowledge.turtle.TurtleReader;
import org.newsgraph.model.entity.KnowledgeBase;
import org.newsgraph.model.entity.KnownTenure;
import org.newsgraph.model.entity.NameMatch;
import org.newsgraph.problem.Code;
import org.newsgraph.problem.Problem;
import org.newsgraph.problem.StoppedByProblem;

/** Files of the user: what they add, and what is said of their faults. */
class KnowledgeLoaderTest {
  private static final String PREFIXES =
      """
      PREFIX kb: <https://w3id.org/newsgraph/kb/>
      PREFIX ng: <https://w3id.org/newsgraph/ns#>
      PREFIX org: <http://www.w3.org/ns/org#>
      PREFIX schema: <https://schema.org/>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      """;

  private static final String BASE =
      """
      kb:DEU a ng:Country ; skos:prefLabel "Germany"@en .
      kb:MLT a ng:Country ; skos:prefLabel "Malta"@en .
      kb:TUR a ng:Country ; skos:prefLabel "Türkiye"@en .
      kb:valletta a ng:City ; skos:prefLabel "Valletta"@en .
      kb:hamas a ng:ArmedGroup ; skos:prefLabel "Hamas"@en .
      kb:imran-khan a ng:Official ; skos:prefLabel "Imran Khan"@en .
      kb:tenure-1 a ng:Tenure ; org:member kb:imran-khan ; ng:officeTitle "Prime Minister"@en .
      """;

  private static final int FIRST_LINE = 6;

  @TempDir Path folder;

  private final List<Problem> problems = new ArrayList<>();

  private Path file(String turtle) throws IOException {
    return Files.writeString(folder.resolve("extra.ttl"), PREFIXES + turtle);
  }

  /** Loads a small base and, as the user's file, {@code turtle}. */
  private KnowledgeBase load(String turtle) throws IOException {
    return load(file(turtle));
  }

  private KnowledgeBase load(Path extra) throws IOException {
    Path base = Files.writeString(folder.resolve("base.ttl"), PREFIXES + BASE);
    return KnowledgeLoader.load(List.of(), List.of(base, extra), problems::add);
  }

  private void assertOneProblem(int lineOfTurtle, String words) {
    assertEquals(1, problems.size(), problems::toString);
    Problem problem = problems.get(0);
    assertEquals(Code.KNOWLEDGE_WRONG, problem.code());
    assertEquals(folder.resolve("extra.ttl").toString(), problem.file());
    assertEquals(FIRST_LINE + lineOfTurtle - 1, problem.line(), problem::message);
    assertTrue(problem.column() > 0, problem::message);
    assertTrue(problem.message().contains(words), problem::message);
  }

  @Test
  void anExtraFileBringsEntriesAndTenures() throws IOException {
    KnowledgeBase knowledge =
        load(
            """
            kb:acme a ng:Company ; skos:prefLabel "Acme Widgets"@en ; ng:acronym "AWX" ;
              ng:country kb:TUR .
            kb:jane-roe a ng:Person ; skos:prefLabel "Jane van Roe"@en .
            [] a ng:Tenure ; org:member kb:jane-roe ; ng:officeTitle "Chair"@en ;
              org:organization kb:acme ; schema:startDate "2020-02" .
            """);
    assertEquals(List.of(), problems);
    assertEquals(kb("acme"), knowledge.match("Acme Widgets", 0).get(0).entity().iri());
    assertEquals(NameMatch.Kind.ACRONYM, knowledge.match("AWX", 0).get(0).kind());
    assertEquals(NameMatch.Kind.SURNAME, knowledge.match("van Roe", 0).get(0).kind());
    KnownTenure tenure = knowledge.offices(kb("acme")).get(0);
    assertEquals(
        new KnownTenure(kb("jane-roe"), "Chair", kb("acme"), null, "2020-02", null), tenure);
    assertEquals(List.of(tenure), knowledge.tenures(kb("jane-roe")));
  }

  @Test
  void anExtraFileAddsNamesToAShippedEntry() throws IOException {
    KnowledgeBase knowledge = load("kb:hamas skos:altLabel \"Hamas Movement\" .");
    assertEquals(List.of(), problems);
    assertEquals("Hamas", knowledge.named("hamas movement").get(0).name());
  }

  @Test
  void aCountryMayStandBeforeTheClassOfATenure() throws IOException {
    KnowledgeBase knowledge =
        load(
            """
            kb:t ng:country kb:MLT ; ng:officeTitle "Envoy"@en ; org:member kb:jane-roe ; a ng:Tenure .
            kb:jane-roe a ng:Official ; skos:prefLabel "Jane Roe"@en .
            """);
    assertEquals(List.of(), problems);
    assertEquals(kb("MLT"), knowledge.tenures(kb("jane-roe")).get(0).country());
  }

  @Test
  void theHashIsThatOfAllFiles() throws IOException {
    String one = load("# a comment counts").sha256();
    assertNotEquals(one, load("# another comment").sha256());
    assertNotEquals(one, load("\n# a comment counts").sha256());
    assertEquals(one, load("# a comment counts").sha256());
  }

  @Test
  void theHashCountsWhatStandsBehindAnError() throws IOException {
    assertNotEquals(load("an error\n# one").sha256(), load("an error\n# two").sha256());
  }

  @Test
  void theDateOfKnowledgeIsThatOfTheShippedFiles() throws IOException {
    Path extra = file("<x> <http://purl.org/dc/terms/date> \"1999-01-01\" .");
    KnowledgeBase knowledge = KnowledgeLoader.load(List.of(extra), problems::add);
    assertEquals(ShippedKnowledge.KNOWLEDGE.dateOfKnowledge(), knowledge.dateOfKnowledge());
    assertNotEquals(ShippedKnowledge.KNOWLEDGE.sha256(), knowledge.sha256());
    assertEquals("", load("").dateOfKnowledge());
  }

  @Test
  void aByteOrderMarkIsSkipped() throws IOException {
    Path file = folder.resolve("bom.ttl");
    Files.writeString(
        file, "\uFEFF" + PREFIXES + "kb:a a ng:City ; skos:prefLabel \"Axville\"@en .");
    KnowledgeBase knowledge = load(file);
    assertEquals(List.of(), problems);
    assertEquals(1, knowledge.named("Axville").size());
  }

  @Test
  void malformedTurtleIsReportedAndWhatStandsBeforeItCounts() throws IOException {
    KnowledgeBase knowledge =
        load(
            """
            kb:a a ng:City ; skos:prefLabel "Axville"@en .
            kb:b a ng:City skos:prefLabel "Bexville"@en .
            """);
    assertOneProblem(2, "expected Turtle");
    assertEquals(1, knowledge.named("Axville").size());
    assertEquals(0, knowledge.named("Bexville").size());
  }

  @Test
  void anUnknownPrefixIsReported() throws IOException {
    load("kb:a a nope:City .");
    assertOneProblem(1, "nope");
  }

  @Test
  void anUnknownClassIsReportedWithTheKnownOnes() throws IOException {
    load("kb:a a ng:Citty ;\n  skos:prefLabel \"Axville\"@en .");
    assertEquals(2, problems.size());
    assertTrue(problems.get(0).message().contains("ng:Citty"), problems.get(0)::message);
    assertTrue(problems.get(0).message().contains("City, Community"), problems.get(0)::message);
    assertEquals(FIRST_LINE, problems.get(0).line());
  }

  @Test
  void anEntryWithoutANameIsReportedAndDropped() throws IOException {
    KnowledgeBase knowledge = load("\nkb:a a ng:City .");
    assertOneProblem(2, "kb:a without a name");
    assertTrue(knowledge.entity(kb("a")).isEmpty());
  }

  @Test
  void anEntryWithoutAClassIsReported() throws IOException {
    load("kb:a skos:prefLabel \"Axville\"@en .");
    assertOneProblem(1, "kb:a without a class");
  }

  @Test
  void aSecondNameIsReportedAndIsAnAlias() throws IOException {
    KnowledgeBase knowledge = load("kb:MLT skos:prefLabel \"Melita\"@en .");
    assertOneProblem(1, "second English skos:prefLabel 'Melita' beside 'Malta'");
    assertEquals("Malta", knowledge.named("Melita").get(0).name());
  }

  @Test
  void labelsInOtherLanguagesAreAliases() throws IOException {
    KnowledgeBase knowledge = load("kb:DEU skos:prefLabel \"Deutschland\"@de .");
    assertEquals(List.of(), problems);
    assertEquals("Germany", knowledge.named("Deutschland").get(0).name());
  }

  @Test
  void anUnknownEntryIsReportedAndTheLinkDropped() throws IOException {
    KnowledgeBase knowledge =
        load(
            """
            kb:a a ng:City ;
              skos:prefLabel "Axville"@en ;
              ng:country kb:XYZ .
            """);
    assertOneProblem(3, "unknown entry kb:XYZ");
    assertEquals(null, knowledge.entity(kb("a")).orElseThrow().country());
  }

  @Test
  void anUnknownPropertyIsReported() throws IOException {
    load("kb:MLT ng:capitol kb:valletta .");
    assertOneProblem(1, "ng:capitol");
  }

  @Test
  void aWordForALinkAndALinkForAWordAreReported() throws IOException {
    load("kb:MLT ng:country \"Malta\" .\nkb:MLT skos:altLabel kb:malta .");
    assertEquals(2, problems.size());
    assertTrue(problems.get(0).message().contains("expected an IRI"));
    assertTrue(problems.get(1).message().contains("expected words"));
    assertEquals(FIRST_LINE + 1, problems.get(1).line());
  }

  @Test
  void impossibleDatesAreReported() throws IOException {
    for (String dates :
        List.of(
            "schema:startDate \"2020-13\"",
            "schema:startDate \"May 2020\"",
            "schema:startDate \"2021\" ; schema:endDate \"2020-12-31\"")) {
      problems.clear();
      KnowledgeBase knowledge =
          load(
              "[] a ng:Tenure ; org:member kb:imran-khan ; ng:officeTitle \"Captain\"@en ; "
                  + dates
                  + " .");
      assertOneProblem(1, "found ");
      assertEquals(1, knowledge.tenures(kb("imran-khan")).size());
    }
  }

  @Test
  void datesOfDifferentPrecisionAreComparedAsFarAsTheyGo() throws IOException {
    load(
        "[] a ng:Tenure ; org:member kb:imran-khan ; ng:officeTitle \"Captain\"@en ;"
            + " schema:startDate \"1992-03-25\" ; schema:endDate \"1992\" .");
    assertEquals(List.of(), problems);
  }

  @Test
  void aTenureWithoutPersonOrTitleIsReported() throws IOException {
    load("[] a ng:Tenure ; ng:officeTitle \"Captain\"@en .");
    assertOneProblem(1, "without its person");
    problems.clear();
    load("[] a ng:Tenure ; org:member kb:imran-khan .");
    assertOneProblem(1, "without the title");
  }

  @Test
  void aMissingFileIsReported() {
    Path missing = folder.resolve("missing.ttl");
    KnowledgeLoader.load(List.of(), List.of(missing), problems::add);
    assertEquals(1, problems.size());
    assertEquals(Code.FILE_NOT_FOUND, problems.get(0).code());
    assertEquals(missing.toString(), problems.get(0).file());
  }

  @Test
  void aFolderIsReportedAsNotReadable() {
    KnowledgeLoader.load(List.of(), List.of(folder), problems::add);
    assertEquals(1, problems.size());
    assertEquals(Code.FILE_NOT_READABLE, problems.get(0).code());
  }

  @Test
  void wrongBytesAreReported() throws IOException {
    Path file = folder.resolve("latin.ttl");
    byte[] bytes =
        (PREFIXES + "kb:a a ng:City ; skos:prefLabel \"Zürich\"@en .")
            .getBytes(StandardCharsets.ISO_8859_1);
    Files.write(file, bytes);
    load(file);
    assertEquals(1, problems.size());
    assertEquals(Code.ENCODING_WRONG, problems.get(0).code());
    assertEquals(file.toString(), problems.get(0).file());
  }

  @Test
  void theSinkMayStopTheLoading() throws IOException {
    Path file = file("kb:a a ng:Nothing .");
    assertThrows(
        StoppedByProblem.class,
        () ->
            KnowledgeLoader.load(
                List.of(),
                List.of(file),
                problem -> {
                  throw new StoppedByProblem(problem);
                }));
  }

  @Test
  void aFileCutAnywhereGivesProblemsAndNoCrash() throws IOException {
    String turtle =
        PREFIXES
            + "kb:a a ng:City ; skos:prefLabel \"Axville\"@en ; ng:country kb:MLT .\n"
            + "[] a ng:Tenure ; org:member kb:imran-khan ; ng:officeTitle \"Captain\"@en .\n";
    TurtleReader reader = new TurtleReader("cut.ttl", problems::add);
    for (int end = 0; end < turtle.length(); end++) {
      byte[] bytes = turtle.substring(0, end).getBytes(StandardCharsets.UTF_8);
      reader.read(new ByteArrayInputStream(bytes), statement -> {});
    }
    assertTrue(problems.size() > turtle.length() / 2);
    for (Problem problem : problems) {
      assertEquals("cut.ttl", problem.file());
    }
  }
}
