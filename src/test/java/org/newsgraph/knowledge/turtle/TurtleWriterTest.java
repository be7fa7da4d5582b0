package org.newsgraph.knowledge.turtle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.model.entity.KnownTenure;

class TurtleWriterTest {
  private static final String CLUB = Vocabulary.KB + "club";

  @TempDir Path folder;

  private interface Writing {
    void to(TurtleWriter out) throws IOException;
  }

  /** What is written, read again, as {@code predicate object}. */
  private List<String> read(Writing writing) throws IOException {
    Path file = folder.resolve("a.ttl");
    try (TurtleWriter out = new TurtleWriter(file)) {
      writing.to(out);
    }
    List<String> statements = new ArrayList<>();
    try (InputStream in = Files.newInputStream(file)) {
      assertTrue(
          new TurtleReader("a.ttl", problem -> statements.add(problem.message()))
              .read(in, s -> statements.add(Vocabulary.shorten(s.predicate()) + " " + s.object())));
    }
    return statements;
  }

  private static EntryText entry(String entityClass, Label name) {
    return new EntryText(
        CLUB,
        entityClass,
        name,
        List.of(new Label("a \"b\" \\ 'c'", "fr")),
        List.of(new Label("COT", "")),
        List.of(),
        Vocabulary.KB + "DNK",
        null,
        "Q900000001");
  }

  @Test
  void anEntryIsReadAsItWasWritten() throws IOException {
    assertEquals(
        List.of(
            "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> " + Vocabulary.NG + "NGO",
            "<" + Vocabulary.PREF_LABEL + "> \"Club of Tides\"@en",
            "<" + Vocabulary.ALT_LABEL + "> \"a \\\"b\\\" \\\\ 'c'\"@fr",
            "ng:acronym \"COT\"",
            "ng:country " + Vocabulary.KB + "DNK",
            "<" + Vocabulary.EXACT_MATCH + "> http://www.wikidata.org/entity/Q900000001"),
        read(out -> out.entry(entry("NGO", new Label("Club of Tides", "en")))));
  }

  @Test
  void aPreferredNameInAnotherLanguageClaimsNone() throws IOException {
    List<String> written = read(out -> out.entry(entry("NGO", new Label("Klub", "pl"))));
    assertEquals("<" + Vocabulary.PREF_LABEL + "> \"Klub\"", written.get(1));
  }

  @Test
  void anEntryThatIsOnlyAddedToHasNoClass() throws IOException {
    List<String> written = read(out -> out.entry(entry(null, null)));
    assertTrue(written.get(0).startsWith("<" + Vocabulary.ALT_LABEL), written.get(0));
  }

  @Test
  void theSameTenureHasTheSameIriAndAnotherAnother() throws IOException {
    KnownTenure tenure = new KnownTenure(CLUB, "Chair", null, null, "2001", "2002");
    KnownTenure later = new KnownTenure(CLUB, "Chair", null, null, "2005", null);
    Path file = folder.resolve("a.ttl");
    try (TurtleWriter out = new TurtleWriter(file)) {
      out.tenure(tenure);
      out.tenure(tenure);
      out.tenure(later);
      assertEquals(3, out.tenures());
    }
    long subjects =
        Files.readAllLines(file).stream().map(line -> line.split(" ")[0]).distinct().count();
    assertEquals(2, subjects);
  }

  @Test
  void whatIsCopiedIsCounted() throws IOException {
    try (TurtleWriter out = new TurtleWriter(folder.resolve("a.ttl"))) {
      out.triple(typed(Vocabulary.NG + "NGO"));
      out.triple(typed(Vocabulary.TENURE));
      out.triple(typed(Vocabulary.HEADER));
      assertEquals(1, out.entries());
      assertEquals(1, out.tenures());
    }
    assertFalse(Files.readString(folder.resolve("a.ttl")).isEmpty());
  }

  private static Triple typed(String iri) {
    return Triple.create(
        NodeFactory.createURI(CLUB),
        NodeFactory.createURI(Vocabulary.TYPE),
        NodeFactory.createURI(iri));
  }
}
