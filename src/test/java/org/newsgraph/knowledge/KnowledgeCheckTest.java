package org.newsgraph.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.problem.Problem;

class KnowledgeCheckTest {
  private static final String PREFIXES =
      "PREFIX kb: <https://w3id.org/newsgraph/kb/> "
          + "PREFIX ng: <https://w3id.org/newsgraph/ns#> "
          + "PREFIX org: <http://www.w3.org/ns/org#> "
          + "PREFIX of: <https://w3id.org/newsgraph/offences#> "
          + "PREFIX schema: <https://schema.org/> "
          + "PREFIX dcterms: <http://purl.org/dc/terms/> "
          + "PREFIX wd: <http://www.wikidata.org/entity/> "
          + "PREFIX skos: <http://www.w3.org/2004/02/skos/core#>\n";

  private static final String ZED =
      "kb:zed a ng:Country ; skos:prefLabel \"Zedland\"@en .\n"
          + "kb:gov-zed a ng:Government ; skos:prefLabel \"Zed government\"@en ; ng:country kb:zed .\n"
          + "kb:ada a ng:Official ; skos:prefLabel \"Ada Pell\"@en ; ng:country kb:zed .\n"
          + "kb:ivo a ng:Official ; skos:prefLabel \"Ivo Marsh\"@en ; ng:country kb:zed .\n";

  @TempDir private Path folder;

  private final List<Problem> problems = new ArrayList<>();

  /** The findings in a file of these lines, as {@code LINE text}. */
  private List<String> findings(String... lines) throws IOException {
    Path file = folder.resolve("own.ttl");
    Files.writeString(file, PREFIXES + ZED + String.join("\n", lines));
    KnowledgeCheck.run(List.of(), List.of(file), problems::add);
    return problems.stream().map(p -> (p.line() - 5) + " " + p.text()).toList();
  }

  private void assertOneFinding(int line, String part, String... lines) throws IOException {
    List<String> found = findings(lines);
    assertEquals(1, found.size(), found::toString);
    assertTrue(found.get(0).startsWith(line + " "), found::toString);
    assertTrue(found.get(0).contains(part), found::toString);
    assertTrue(!problems.get(0).cure().isEmpty(), found::toString);
  }

  private static String tenure(String name, String person, String title, String dates) {
    return "kb:"
        + name
        + " a ng:Tenure ; org:member kb:"
        + person
        + " ; ng:officeTitle \""
        + title
        + "\"@en ; ng:country kb:zed"
        + dates
        + " .";
  }

  private static String dates(String from, String until) {
    return " ; schema:startDate \"" + from + "\" ; schema:endDate \"" + until + "\"";
  }

  @Test
  void theShippedBaseHasNoFindings() {
    KnowledgeCheck.Counts counts = KnowledgeCheck.run(List.of(), problems::add);
    assertEquals(List.of(), problems.stream().map(Problem::message).toList());
    assertEquals(ShippedFiles.names().size(), counts.files());
    assertEquals(ShippedKnowledge.KNOWLEDGE.entities().size(), counts.entries());
    assertTrue(counts.tenures() > 900);
  }

  @Test
  void aGoodFileHasNoFindings() throws IOException {
    assertEquals(
        List.of(),
        findings(
            tenure("t1", "ada", "President", dates("2019", "2020-05-03")),
            tenure("t2", "ivo", "President", dates("2020-05-03", "2021-01"))));
  }

  @Test
  void aFileOfAShippedNameTakesItsPlace() throws IOException {
    Path file = folder.resolve("places.ttl");
    Files.writeString(
        file, PREFIXES + "kb:black-sea a ng:Place ; skos:prefLabel \"Black Sea\"@en .");
    KnowledgeCheck.Counts counts = KnowledgeCheck.run(List.of(file), problems::add);
    assertEquals(ShippedFiles.names().size(), counts.files());
    assertEquals(
        List.of(), problems.stream().filter(p -> p.file().equals(file.toString())).toList());
  }

  @Test
  void anEntryDescribedTwiceIsFound() throws IOException {
    assertOneFinding(1, "a second class of kb:ada", "kb:ada a ng:Person .");
  }

  @Test
  void aStatementThatStandsTwiceIsFound() throws IOException {
    assertOneFinding(1, "twice, first at", "kb:zed skos:altLabel \"Zed\" , \"Zed\" .");
  }

  @Test
  void twoEntriesOfOneWikidataItemAreFound() throws IOException {
    assertOneFinding(
        2,
        "which kb:ada has too",
        "kb:ada skos:exactMatch wd:Q1 .",
        "kb:ivo skos:exactMatch wd:Q1 .");
  }

  @Test
  void aNameOfTwoThatNothingTellsApartIsFound() throws IOException {
    assertOneFinding(
        2,
        "the name 'example town' of kb:town-2, which kb:town-1 has too",
        "kb:town-1 a ng:City ; skos:prefLabel \"Example Town\"@en ; ng:country kb:zed .",
        "kb:town-2 a ng:City ; skos:prefLabel \"Example Town\"@en ; ng:country kb:zed .");
  }

  @Test
  void aNameOfTwoInTwoCountriesOrOfTwoClassesIsNone() throws IOException {
    assertEquals(
        List.of(),
        findings(
            "kb:why a ng:Country ; skos:prefLabel \"Whyland\"@en .",
            "kb:town-1 a ng:City ; skos:prefLabel \"Example Town\"@en ; ng:country kb:zed .",
            "kb:town-2 a ng:City ; skos:prefLabel \"Example Town\"@en ; ng:country kb:why .",
            "kb:town-3 a ng:Region ; skos:prefLabel \"Example Town\"@en ; ng:country kb:zed ."));
  }

  @Test
  void anAcronymOfTwoIsFoundInItsSpellingOnly() throws IOException {
    assertOneFinding(
        3,
        "the name 'ZED'",
        "kb:a a ng:NGO ; skos:prefLabel \"Alpha\"@en ; ng:acronym \"ZED\" .",
        "kb:b a ng:NGO ; skos:prefLabel \"Beta\"@en ; ng:acronym \"ZeD\" .",
        "kb:c a ng:NGO ; skos:prefLabel \"Gamma\"@en ; ng:acronym \"ZED\" .");
  }

  @Test
  void anEndBeforeTheStartIsFound() throws IOException {
    assertOneFinding(
        1, "from 2021 until 2020", tenure("t", "ada", "President", dates("2021", "2020-05")));
  }

  @Test
  void twoHoldersOfOneOfficeAreFound() throws IOException {
    assertOneFinding(
        2,
        "kb:ivo as President from 2020-05-02, when kb:ada was so until 2020-05-03",
        tenure("t1", "ada", "President", dates("2019", "2020-05-03")),
        tenure("t2", "ivo", "President", dates("2020-05-02", "2021")));
  }

  @Test
  void anOfficeThatNeverEndedHasNoSecondHolder() throws IOException {
    assertOneFinding(
        1,
        "until now",
        tenure("t2", "ivo", "President", dates("2020-05-02", "2021")),
        tenure("t1", "ada", "President", " ; schema:startDate \"2019\"")
            .replace("kb:t1", "\nkb:t1"));
  }

  @Test
  void severalMayHoldASharedOfficeButEachOnce() throws IOException {
    assertOneFinding(
        3,
        "kb:ada as Deputy Prime Minister",
        tenure("t1", "ada", "Deputy Prime Minister", dates("2019", "2020-05-03")),
        tenure("t2", "ivo", "Deputy Prime Minister", dates("2019", "2021")),
        tenure("t3", "ada", "Deputy Prime Minister", dates("2020-02", "2021")));
  }

  @Test
  void anOfficeOutsideALifetimeIsFound() throws IOException {
    assertOneFinding(
        2,
        "kb:ada ends in 2020-02-01",
        "kb:ada schema:birthDate \"1950\" ; schema:deathDate \"2020-02-01\" .",
        tenure("t1", "ada", "President", dates("2019", "2020-05-03")));
  }

  @Test
  void anOfficeBeforeTheFoundingIsFound() throws IOException {
    assertOneFinding(
        2,
        "kb:gov-zed begins in 2010",
        "kb:gov-zed schema:foundingDate \"2010\" .",
        tenure("t1", "ada", "President", dates("2009", "2011") + " ; org:organization kb:gov-zed"));
  }

  @Test
  void danglingLinksAndUnknownClassesAndPropertiesAreFound() throws IOException {
    List<String> found =
        findings(
            "kb:a a ng:City ; skos:prefLabel \"Axville\"@en ; ng:country kb:nowhere .",
            "kb:b a ng:Spaceship ; skos:prefLabel \"Bex\"@en .",
            "kb:zed ng:colour \"red\" .");
    assertTrue(found.get(0).contains("unknown entry kb:nowhere"), found::toString);
    assertTrue(found.get(1).contains("unknown class ng:Spaceship"), found::toString);
    assertTrue(found.get(found.size() - 1).contains("unknown property ng:colour"), found::toString);
  }

  @Test
  void aCountryThatIsNoneIsFound() throws IOException {
    assertOneFinding(
        1,
        "ng:country kb:ada of kb:a",
        "kb:a a ng:City ; skos:prefLabel \"Axville\"@en ; ng:country kb:ada .");
  }

  @Test
  void aCircleOfPartsIsFound() throws IOException {
    List<String> found =
        findings(
            "kb:a a ng:NGO ; skos:prefLabel \"Alpha\"@en ; org:unitOf kb:b .",
            "kb:b a ng:NGO ; skos:prefLabel \"Beta\"@en ; org:unitOf kb:a .");
    assertEquals(
        List.of("1 found that kb:a is part of itself", "2 found that kb:b is part of itself"),
        found);
  }

  @Test
  void codesUsedTwiceOrMalformedAreFound() throws IOException {
    List<String> found =
        findings(
            "kb:zed ng:iso3166alpha2 \"ZX\" ; ng:cowNumber \"012\" .",
            "kb:why a ng:Country ; skos:prefLabel \"Whyland\"@en ; ng:iso3166alpha2 \"ZX\" .",
            "kb:why ng:fips10 \"YY\" , \"YX\" .");
    assertEquals(3, found.size(), found::toString);
    assertTrue(found.get(0).contains("ng:cowNumber '012' of kb:zed, expected the form"));
    assertTrue(found.get(1).contains("which kb:zed has too"), found::toString);
    assertTrue(found.get(2).contains("a second code beside 'YY'"), found::toString);
  }

  @Test
  void aProceedingNeedsItsCourtAndKnownParties() throws IOException {
    List<String> found =
        findings(
            "kb:court a ng:Court ; skos:prefLabel \"Meridian Court\"@en .",
            "kb:p1 a ng:CourtCase ; skos:prefLabel \"Zedland v. Whyland\"@en ; ng:applicant kb:zed .",
            "kb:p2 a ng:CourtCase ; skos:prefLabel \"Case 2\"@en ; ng:court kb:court ; ng:applicant kb:x .",
            "kb:p3 a ng:ArrestWarrant ; ng:issuedBy kb:court ; ng:against kb:ada .",
            "kb:p4 a ng:CourtCase ; skos:prefLabel \"Case 4\"@en ; ng:court kb:court ; ng:inProceeding kb:p9 .",
            "kb:p5 a ng:CourtCase ; skos:prefLabel \"Case 5\"@en ; ng:court kb:court"
                + dates("2021", "2020")
                + " .",
            "kb:p6 a ng:ArrestWarrant ; skos:prefLabel \"Warrant 6\"@en ; ng:issuedBy kb:court ;"
                + " dcterms:issued \"2021-01-01\" ; ng:allegedOffence of:warCrimes , of:rudeness .");
    assertEquals(6, found.size(), found::toString);
    assertTrue(found.get(0).startsWith("2 found kb:p1 without its court"), found::toString);
    assertTrue(found.get(1).startsWith("3 found the unknown entry kb:x"), found::toString);
    assertTrue(found.get(2).startsWith("4 found kb:p3 without a name"), found::toString);
    assertTrue(found.get(3).startsWith("5 found the unknown entry kb:p9"), found::toString);
    assertTrue(found.get(4).startsWith("6 found a proceeding from 2021"), found::toString);
    assertTrue(found.get(5).contains("of:rudeness"), found::toString);
  }

  @Test
  void findingsComeInTheOrderOfLines() throws IOException {
    findings(
        "kb:zed ng:cowNumber \"x\" .",
        tenure("t", "ada", "President", dates("2021", "2020")),
        "kb:ivo skos:altLabel \"Ivo\" , \"Ivo\" .");
    assertEquals(List.of(6, 7, 8), problems.stream().map(Problem::line).toList());
  }

  @Test
  void ofAFileThatBrokeOffTheReasonAloneIsSaid() throws IOException {
    List<String> found = findings("kb:a ng:country kb:nowhere .", "kb:b a ng:City ; ;;; \"");
    assertEquals(1, found.size(), found::toString);
    assertTrue(found.get(0).contains("no Turtle"), found::toString);
  }
}
