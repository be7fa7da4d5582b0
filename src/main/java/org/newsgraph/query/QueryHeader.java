package org.newsgraph.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.problem.Code;
import org.newsgraph.problem.Problem;
import org.newsgraph.problem.StoppedByProblem;

/**
 * Reads the header of a query: the lines that begin with {@code #+}, in the little YAML that grlc
 * reads, and in it a block of our own:
 *
 * <pre>
 * #+ summary: Who met whom
 * #+ tags:
 * #+   - events
 * #+ params:
 * #+   - name: participant
 * #+     type: entity
 * #+     description: one of those who met
 * #+     required: true
 * #+   - name: by
 * #+     values: [day, week, month, year]
 * </pre>
 *
 * <p>{@code type} is a {@link Parameter.Type}; without it {@code ?_NAME_iri} is an entity, {@code
 * from} and {@code to} are dates, anything else is text. A variable {@code ?_NAME} that the block
 * does not list is a parameter too.
 */
final class QueryHeader {
  private static final Pattern SECTION = Pattern.compile("([A-Za-z_]+):\\s*(.*)");
  private static final Pattern VARIABLE = Pattern.compile("[?$]_([A-Za-z][A-Za-z0-9]*)(_iri)?\\b");

  private final Map<String, List<String>> sections = new LinkedHashMap<>();
  private final Map<String, String> variables = new LinkedHashMap<>();

  private final String query;

  private QueryHeader(String query) {
    this.query = query;
  }

  /**
   * A query with what its header says.
   *
   * @throws StoppedByProblem QUERY_MALFORMED for a parameter of an unknown type
   */
  static CannedQuery read(String name, String text) {
    QueryHeader header = new QueryHeader(name);
    header.split(text);
    return new CannedQuery(
        name,
        header.prose("summary"),
        header.prose("description"),
        header.items("tags"),
        header.parameters(),
        text);
  }

  private void split(String text) {
    List<String> section = new ArrayList<>();
    for (String line : text.split("\\R")) {
      if (line.startsWith("#+")) {
        String rest = line.substring(2);
        boolean nested = rest.startsWith("  ");
        Matcher matcher = SECTION.matcher(rest.strip());
        if (!nested && matcher.matches()) {
          section = new ArrayList<>();
          section.add(matcher.group(2));
          sections.put(matcher.group(1).toLowerCase(Locale.ROOT), section);
        } else {
          section.add(rest.strip());
        }
      } else if (!line.stripLeading().startsWith("#")) {
        collectVariables(line);
      }
    }
  }

  private void collectVariables(String line) {
    Matcher matcher = VARIABLE.matcher(line);
    while (matcher.find()) {
      variables.putIfAbsent(matcher.group(1), matcher.group().substring(1));
    }
  }

  private String prose(String section) {
    return String.join(" ", sections.getOrDefault(section, List.of()))
        .replaceAll("^[>|]-?\\s+", "")
        .strip();
  }

  private List<String> items(String section) {
    return sections.getOrDefault(section, List.of()).stream()
        .filter(line -> line.startsWith("- "))
        .map(line -> line.substring(2).strip())
        .toList();
  }

  private List<Parameter> parameters() {
    Map<String, Map<String, String>> declared = declared();
    List<Parameter> parameters = new ArrayList<>();
    declared.forEach((name, fields) -> parameters.add(parameter(name, fields)));
    for (String name : new TreeSet<>(variables.keySet())) {
      if (!declared.containsKey(name)) {
        parameters.add(parameter(name, Map.of()));
      }
    }
    return parameters;
  }

  private Map<String, Map<String, String>> declared() {
    Map<String, Map<String, String>> parameters = new LinkedHashMap<>();
    Map<String, String> current = new LinkedHashMap<>();
    for (String line : sections.getOrDefault("params", List.of())) {
      boolean starts = line.startsWith("- ");
      Matcher field = SECTION.matcher(starts ? line.substring(2).strip() : line);
      if (!field.matches()) {
        continue;
      }
      if (starts) {
        current = new LinkedHashMap<>();
        parameters.put(unquoted(field.group(2)), current);
      } else {
        current.put(field.group(1), unquoted(field.group(2)));
      }
    }
    return parameters;
  }

  private Parameter parameter(String name, Map<String, String> fields) {
    String variable = variables.getOrDefault(name, "_" + name);
    List<String> choices =
        fields.containsKey("values")
            ? List.of(fields.get("values").replaceAll("[\\[\\]]", "").strip().split("\\s*,\\s*"))
            : List.of();
    return new Parameter(
        name,
        variable,
        type(name, variable, fields.getOrDefault("type", "")),
        fields.getOrDefault("description", ""),
        fields.getOrDefault("required", "false").equals("true"),
        choices);
  }

  private Parameter.Type type(String name, String variable, String declared) {
    for (Parameter.Type type : Parameter.Type.values()) {
      if (type.label().equals(declared)) {
        return type;
      }
    }
    if (!declared.isEmpty()) {
      throw new StoppedByProblem(
          Problem.error(
              Code.QUERY_MALFORMED,
              query,
              "found parameter '" + name + "' of type '" + declared + "'",
              "use one of " + Parameter.Type.labels()));
    }
    if (variable.endsWith("_iri")) {
      return Parameter.Type.ENTITY;
    }
    return name.equals("from") || name.equals("to") ? Parameter.Type.DATE : Parameter.Type.TEXT;
  }

  private static String unquoted(String value) {
    return value.length() > 1 && value.startsWith("\"") && value.endsWith("\"")
        ? value.substring(1, value.length() - 1)
        : value;
  }
}
