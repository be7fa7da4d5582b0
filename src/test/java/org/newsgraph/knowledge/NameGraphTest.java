package org.newsgraph.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.knowledge.turtle.Vocabulary;

class NameGraphTest {
  @TempDir Path folder;

  private static Graph namesOf(List<Path> files) {
    return KnowledgeLoader.load(files, problem -> {}).nameGraph();
  }

  private static Node uri(String iri) {
    return NodeFactory.createURI(iri);
  }

  @Test
  void holdsNamesAndAcronymsOfShippedEntries() {
    Graph graph = namesOf(List.of());
    Node court = uri(Vocabulary.KB + "international-criminal-court");
    assertTrue(
        graph.contains(court, uri(Vocabulary.ACRONYM), NodeFactory.createLiteralString("ICC")));
    assertTrue(graph.contains(court, uri(Vocabulary.TYPE), uri(Vocabulary.NG + "Court")));
    assertFalse(graph.contains(court, uri(Vocabulary.SECTOR), Node.ANY));
  }

  @Test
  void holdsNoBlankNodeAndNoHeader() {
    List<Triple> triples = namesOf(List.of()).find().toList();
    assertTrue(
        triples.stream().noneMatch(t -> t.getSubject().isBlank() || t.getObject().isBlank()));
    assertTrue(triples.stream().noneMatch(t -> t.getObject().equals(uri(Vocabulary.HEADER))));
  }

  @Test
  void holdsTheEntriesOfTheUserUpToAnError() throws IOException {
    Path file = folder.resolve("own.ttl");
    Files.writeString(
        file,
        """
        PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
        PREFIX kb: <https://w3id.org/newsgraph/kb/>
        kb:example-club skos:altLabel "The Club" .
        kb:example-club skos:altLabel
        """);
    Graph graph = namesOf(List.of(file, folder.resolve("missing.ttl")));
    Node club = uri(Vocabulary.KB + "example-club");
    assertEquals(1, graph.find(club, uri(Vocabulary.ALT_LABEL), Node.ANY).toList().size());
  }
}
