package org.newsgraph.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsgraph.model.fact.SampleExtractions;

/** The canned queries as they stand, over what the mapper makes of the sample records. */
class CannedQueryTest {
  static final Path QUERIES = Path.of("queries");
  private static final Path GOLDEN = Path.of("src/test/resources/rdf/queries");

  static Stream<String> names() throws IOException {
    try (Stream<Path> files = Files.list(QUERIES)) {
      return files
          .filter(file -> file.toString().endsWith(".rq"))
          .map(CannedQueryTest::name)
          .sorted()
          .toList()
          .stream();
    }
  }

  private static String name(Path file) {
    return file.getFileName().toString().replace(".rq", "");
  }

  @ParameterizedTest
  @MethodSource("names")
  void givesTheRowsOfTheGoldenFile(String name) throws IOException {
    String actual = csv(name, Samples.dataset(SampleExtractions.all()));
    Path golden = GOLDEN.resolve(name + ".csv");
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(GOLDEN);
      Files.writeString(golden, actual);
    }
    assertEquals(Files.readString(golden), actual);
  }

  @ParameterizedTest
  @MethodSource("names")
  void givesTheSameRowsOverADump(String name) throws IOException {
    assertEquals(
        csv(name, Samples.dataset(SampleExtractions.all())),
        csv(name, Samples.reread(SampleExtractions.all())));
  }

  @ParameterizedTest
  @MethodSource("names")
  void givesTheSameRowsInAStoreWithAUnionDefaultGraph(String name) throws IOException {
    DatasetGraph store = DatabaseMgr.createDatasetGraph();
    store.getContext().setTrue(TDB2.symUnionDefaultGraph);
    Txn.executeWrite(
        store,
        () ->
            Samples.load(
                SampleExtractions.all(), org.apache.jena.riot.system.StreamRDFLib.dataset(store)));
    String plain = csv(name, Samples.dataset(SampleExtractions.all()));
    assertEquals(plain, Txn.calculateRead(store, () -> csvUnchecked(name, store)));
  }

  @Test
  void namesEveryQueryOfTheContract() throws IOException {
    assertEquals(CONTRACT.keySet().stream().sorted().toList(), names().toList());
  }

  @ParameterizedTest
  @MethodSource("names")
  void beginsWithTheColumnsOfTheContract(String name) throws IOException {
    List<String> expected = List.of(CONTRACT.get(name).split(" "));
    List<String> actual = read(name).getResultVars();
    assertEquals(expected, actual.subList(0, expected.size()));
  }

  private static final String TAIL = "polarity modality attributedTo confidence article url event";

  private static final Map<String, String> CONTRACT =
      Map.ofEntries(
          Map.entry("articles", "published headline section publisher authors article"),
          Map.entry("entities", "name class mentions articles entity"),
          Map.entry(
              "officials",
              "person office organization country status observedAt quote headline " + TAIL),
          Map.entry(
              "events",
              "date type mode actors recipients roles place topic quote headline published "
                  + TAIL),
          Map.entry(
              "event-counts",
              "actor recipient period type quad events reports publishers articles"),
          Map.entry("claims", "speaker claim about quote headline published " + TAIL),
          Map.entry(
              "legal",
              "kind court applicant against offences number name date status quote headline"
                  + " published "
                  + TAIL),
          Map.entry(
              "figures",
              "measure comparator value about place from asOf quote headline publisher " + TAIL),
          Map.entry("mediations", "mediators parties topic date quote headline " + TAIL),
          Map.entry("meetings", "date kind participants place topic quote headline " + TAIL),
          Map.entry("timeline", "date type what otherParties quote headline published " + TAIL),
          Map.entry("co-mentions", "a b articles sentences"),
          Map.entry("country-relations", "a b cooperative conflictual lastEvent"),
          Map.entry(
              "disagreements", "about measure value comparator asOf publisher quote headline"),
          Map.entry("promos", "label position headline datedNotBefore article"),
          Map.entry("sources", "entity quote headline published article"),
          Map.entry("describe", "property value source quote"));

  static Query read(String name) throws IOException {
    return QueryFactory.create(Files.readString(QUERIES.resolve(name + ".rq")));
  }

  private static String csv(String name, DatasetGraph dataset) throws IOException {
    return csv(read(name), dataset);
  }

  private static String csvUnchecked(String name, DatasetGraph dataset) {
    try {
      return csv(name, dataset);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  static String csv(Query query, DatasetGraph dataset) {
    try (QueryExecution execution = QueryExecution.create(query, DatasetFactory.wrap(dataset))) {
      ResultSet rows = execution.execSelect();
      java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
      ResultSetFormatter.outputAsCSV(out, rows);
      return out.toString(java.nio.charset.StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
  }
}
