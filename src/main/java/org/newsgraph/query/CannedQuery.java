package org.newsgraph.query;

import java.util.List;

/**
 * A query with its header.
 *
 * @param name of the file without {@code .rq}
 * @param summary one line
 * @param description more; may be empty
 * @param text plain SPARQL, header and all
 */
public record CannedQuery(
    String name,
    String summary,
    String description,
    List<String> tags,
    List<Parameter> parameters,
    String text) {
  public CannedQuery {
    tags = List.copyOf(tags);
    parameters = List.copyOf(parameters);
  }
}
