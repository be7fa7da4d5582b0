package org.newsgraph.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;

/**
 * The numbers of a store.
 *
 * @param articles captures with a graph of their own
 * @param quads of all graphs
 * @param instances number of different instances by the IRI of their class; those of reference
 *     graphs such as the knowledge base count too
 * @param bytes on the disk
 */
public record StoreStatistics(
    long articles, long quads, SortedMap<String, Long> instances, long bytes) {
  public StoreStatistics {
    instances = Collections.unmodifiableSortedMap(new TreeMap<>(instances));
  }

  /** Counts; takes a moment for millions of quads. */
  public static StoreStatistics of(GraphStore store) {
    DatasetGraph dataset = store.dataset();
    return Txn.calculateRead(
        dataset,
        () ->
            new StoreStatistics(
                store.provenance().articleGraphs().size(),
                dataset.stream().count(),
                instances(dataset),
                bytes(store.folder())));
  }

  private static SortedMap<String, Long> instances(DatasetGraph dataset) {
    Map<String, Set<Node>> members = new HashMap<>();
    Iterator<Quad> types = dataset.find(Node.ANY, Node.ANY, RDF.type.asNode(), Node.ANY);
    while (types.hasNext()) {
      Quad type = types.next();
      if (type.getObject().isURI()) {
        members
            .computeIfAbsent(type.getObject().getURI(), unused -> new HashSet<>())
            .add(type.getSubject());
      }
    }
    SortedMap<String, Long> counts = new TreeMap<>();
    members.forEach((name, instances) -> counts.put(name, (long) instances.size()));
    return counts;
  }

  private static long bytes(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(StoreStatistics::size).sum();
    } catch (IOException e) {
      throw new UncheckedIOException(folder.toString(), e);
    }
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }
}
