package org.newsgraph.query;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.newsgraph.problem.Code;
import org.newsgraph.problem.Problem;
import org.newsgraph.problem.StoppedByProblem;

/**
 * The canned queries: the files of queries/, packed into the program. Immutable.
 *
 * <p>{@code QueryCatalogue.shipped().query("events")}
 */
public final class QueryCatalogue {
  private static final String FOLDER = "/queries/";

  /** Names, one a line: the folder of a jar can't be listed. */
  private static final String INDEX = "index.txt";

  private final Map<String, CannedQuery> queries;

  private QueryCatalogue(Map<String, CannedQuery> queries) {
    this.queries = Collections.unmodifiableMap(queries);
  }

  /** The queries that come with newsgraph. */
  public static QueryCatalogue shipped() {
    Map<String, CannedQuery> queries = new TreeMap<>();
    for (String line : resource(INDEX).split("\\R")) {
      String name = line.strip();
      if (!name.isEmpty() && !name.startsWith("#")) {
        queries.put(name, QueryHeader.read(name, resource(name + ".rq")));
      }
    }
    return new QueryCatalogue(queries);
  }

  /** A query of the user's own, from the text of a file; its header may be missing. */
  public static CannedQuery own(String name, String text) {
    return QueryHeader.read(name, text);
  }

  /** All queries, by name. */
  public Collection<CannedQuery> queries() {
    return queries.values();
  }

  /**
   * A query by its name.
   *
   * @throws StoppedByProblem QUERY_UNKNOWN, naming the nearest
   */
  public CannedQuery query(String name) {
    CannedQuery query = queries.get(name);
    if (query == null) {
      String near = String.join(", ", NearNames.of(name, queries.keySet()));
      throw new StoppedByProblem(
          Problem.error(
              Code.QUERY_UNKNOWN,
              "",
              "found query '" + name + "', expected one of 'newsgraph queries'",
              near.isEmpty()
                  ? "list them with 'newsgraph queries'"
                  : "did you mean " + near + "?"));
    }
    return query;
  }

  private static String resource(String name) {
    try (InputStream in = QueryCatalogue.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks " + FOLDER + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
