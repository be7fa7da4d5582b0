package org.newsgraph.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.newsgraph.knowledge.ShippedKnowledge.kb;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.knowledge.prepared.Part;
import org.newsgraph.knowledge.prepared.PreparedFile;
import org.newsgraph.model.entity.KnowledgeBase;
import org.newsgraph.model.entity.KnownEntity;
import org.newsgraph.model.entity.NameMatch;
import org.newsgraph.problem.Code;
import org.newsgraph.problem.Problem;

/** Prepared files beside the shipped knowledge, alone and with Turtle of the user. */
class PreparedKnowledgeTest {
  private static final String PREFIXES =
      """
      PREFIX kb: <https://w3id.org/newsgraph/kb/>
      PREFIX ng: <https://w3id.org/newsgraph/ns#>
      PREFIX org: <http://www.w3.org/ns/org#>
      PREFIX schema: <https://schema.org/>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      """;

  private static final String OWN =
      """
      kb:DNK skos:altLabel "Daneland" .
      kb:example-works a ng:Company ; skos:prefLabel "Example Works"@en ; ng:country kb:DNK ;
        ng:acronym "EXW" .
      kb:jane-quux a ng:Official ; skos:prefLabel "Jane Quux"@en .
      kb:t a ng:Tenure ; org:member kb:jane-quux ; ng:officeTitle "Chair" ;
        org:organization kb:example-works ; ng:country kb:DNK ; schema:startDate "2020" .
      """;

  @TempDir Path folder;

  private final List<Problem> problems = new ArrayList<>();

  private Path turtle(String name, String statements) throws IOException {
    return Files.writeString(folder.resolve(name), PREFIXES + statements);
  }

  private Path prepared(String name, String statements) throws IOException {
    Path file = folder.resolve(name);
    Part part = KnowledgeLoader.prepare(List.of(turtle(name + ".ttl", statements)), problems::add);
    PreparedFile.write(part, file);
    return file;
  }

  private KnowledgeIndex load(Path... files) {
    return KnowledgeLoader.load(List.of(files), problems::add);
  }

  @Test
  void theShippedFilesGiveTheSamePreparedOrParsed() {
    Part prepared = ShippedFiles.prepared().orElseThrow();
    Part parsed = KnowledgeLoader.parseShipped();
    assertEquals(parsed.sha256(), prepared.sha256());
    assertEquals(parsed.sources(), prepared.sources());
  }

  @Test
  void aPreparedFileSaysTheSameAsItsTurtle() throws IOException {
    KnowledgeBase parsed = load(turtle("own.ttl", OWN));
    KnowledgeBase prepared = load(prepared("own.ngk", OWN));
    assertEquals(List.of(), problems);
    assertEquals(
        parsed.entities().stream().map(KnownEntity::iri).toList(),
        prepared.entities().stream().map(KnownEntity::iri).toList());
    String text = "Jane Quux, EXW, Danish Example Works, Daneland, Denmark, Quux, US";
    for (int i = 0; i < text.length(); i++) {
      assertEquals(parsed.match(text, i), prepared.match(text, i), text.substring(i));
    }
    for (String iri : List.of(kb("jane-quux"), kb("DNK"), kb("example-works"))) {
      assertEquals(parsed.entity(iri), prepared.entity(iri));
      assertEquals(parsed.tenures(iri), prepared.tenures(iri));
      assertEquals(parsed.offices(iri), prepared.offices(iri));
    }
    assertEquals(parsed.named("daneland"), prepared.named("daneland"));
    assertEquals(parsed.organs(kb("DNK"), "Company"), prepared.organs(kb("DNK"), "Company"));
    assertEquals(parsed.proceedings(), prepared.proceedings());
    assertNotEquals(ShippedKnowledge.KNOWLEDGE.sha256(), prepared.sha256());
  }

  @Test
  void holdsNothingOfTheShippedFilesThatTheUserSaysNothingOf() throws IOException {
    Part part = PreparedFile.read(prepared("own.ngk", OWN));
    assertEquals(
        List.of(kb("DNK"), kb("example-works"), kb("jane-quux")),
        part.entities().stream().map(KnownEntity::iri).toList());
    assertEquals(List.of(), part.proceedings());
  }

  @Test
  void turtleAddsToWhatIsPrepared() throws IOException {
    Path more =
        turtle(
            "more.ttl",
            """
            kb:example-works skos:altLabel "Old Works" .
            kb:works-club a ng:NGO ; skos:prefLabel "Works Club"@en ; org:unitOf kb:example-works .
            """);
    KnowledgeBase knowledge = load(prepared("own.ngk", OWN), more);
    assertEquals(List.of(), problems);
    KnownEntity works = knowledge.named("Old Works").get(0);
    assertEquals("Example Works", works.name());
    assertEquals(kb("DNK"), works.country());
    assertEquals(List.of(works), knowledge.named("Example Works"));
    assertEquals(works.iri(), knowledge.entity(kb("works-club")).orElseThrow().partOf());
  }

  @Test
  void severalPreparedFilesCountTogether() throws IOException {
    Path one = prepared("one.ngk", OWN);
    Path two =
        prepared(
            "two.ngk",
            """
            kb:example-works a ng:Company ; skos:prefLabel "Example Works"@en .
            kb:example-word a ng:City ; skos:prefLabel "Example"@en ; ng:metonym "Example Works" .
            """);
    List<NameMatch> found = load(one, two).match("Example Works closed", 0);
    assertEquals(
        List.of(
            "NAME " + kb("example-works"),
            "METONYM " + kb("example-word"),
            "NAME " + kb("example-word")),
        found.stream().map(m -> m.kind() + " " + m.entity().iri()).toList());
    assertEquals(kb("DNK"), found.get(0).entity().country());
  }

  @Test
  void aDamagedFileIsReportedOnceAndTheRestCounts() throws IOException {
    Path file = prepared("own.ngk", OWN);
    byte[] bytes = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(bytes, bytes.length - 1));
    KnowledgeBase knowledge = load(file);
    assertEquals(1, problems.size());
    assertEquals(Code.PREPARED_FILE_WRONG, problems.get(0).code());
    assertEquals(file.toString(), problems.get(0).file());
    assertTrue(knowledge.named("Denmark").size() == 1);
    assertEquals(ShippedKnowledge.KNOWLEDGE.sha256(), knowledge.sha256());
  }

  @Test
  void generatedNamesAreFound() throws IOException {
    Path turtle = folder.resolve("generated.ttl");
    GeneratedKnowledge.write(turtle, 2_000, 1);
    Path file = folder.resolve("generated.ngk");
    PreparedFile.write(KnowledgeLoader.prepare(List.of(turtle), problems::add), file);
    assertEquals(List.of(), problems);
    KnowledgeBase parsed = load(turtle);
    KnowledgeBase prepared = load(file);
    for (KnownEntity entity : parsed.entities()) {
      assertEquals(parsed.match(entity.name(), 0), prepared.match(entity.name(), 0));
    }
  }
}
