package org.newsgraph.query;

import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Var;
import org.newsgraph.problem.Code;
import org.newsgraph.problem.Problem;
import org.newsgraph.problem.StoppedByProblem;

/** Turns what a user gives for parameters into RDF terms for the query's variables. */
final class ParameterBinder {
  private final CannedQuery query;
  private final EntityNames names;

  ParameterBinder(CannedQuery query, EntityNames names) {
    this.query = query;
    this.names = names;
  }

  /**
   * The bindings to run the query with: one, or several where a name stands for several entities.
   *
   * @throws StoppedByProblem PARAMETER_UNKNOWN, PARAMETER_WRONG, NAME_UNKNOWN, NAME_AMBIGUOUS
   */
  List<Map<Var, Node>> bind(Map<String, String> given) {
    given.keySet().forEach(this::parameter);
    List<Map<Var, Node>> bindings = new ArrayList<>();
    bindings.add(new LinkedHashMap<>());
    for (Parameter parameter : query.parameters()) {
      String value = given.get(parameter.name());
      if (value != null) {
        bindings = extend(bindings, Var.alloc(parameter.variable()), terms(parameter, value));
      } else if (parameter.required()) {
        throw wrong(parameter, "found no value for a parameter that is needed");
      }
    }
    return bindings;
  }

  private static List<Map<Var, Node>> extend(
      List<Map<Var, Node>> bindings, Var variable, List<Node> terms) {
    List<Map<Var, Node>> extended = new ArrayList<>();
    for (Map<Var, Node> binding : bindings) {
      for (Node term : terms) {
        Map<Var, Node> more = new LinkedHashMap<>(binding);
        more.put(variable, term);
        extended.add(more);
      }
    }
    return extended;
  }

  private void parameter(String name) {
    List<String> known = query.parameters().stream().map(Parameter::name).toList();
    if (!known.contains(name)) {
      throw new StoppedByProblem(
          Problem.error(
              Code.PARAMETER_UNKNOWN,
              query.name(),
              "found parameter '" + name + "'",
              known.isEmpty()
                  ? "leave it out; the query has no parameters"
                  : "use one of " + String.join(", ", known)));
    }
  }

  private List<Node> terms(Parameter parameter, String value) {
    return switch (parameter.type()) {
      case ENTITY -> names.resolve(value).stream().map(NodeFactory::createURI).toList();
      case RESOURCE -> names.resolveResource(value).stream().map(NodeFactory::createURI).toList();
      case DATE -> List.of(date(parameter, value));
      case INTEGER -> List.of(integer(parameter, value));
      case TEXT -> List.of(NodeFactory.createLiteralString(choice(parameter, value)));
    };
  }

  private Node date(Parameter parameter, String value) {
    boolean end = parameter.name().equals("to");
    return day(value, end)
        .map(day -> NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate))
        .orElseThrow(
            () ->
                wrong(
                    parameter,
                    "found '" + value + "', expected a date such as 2024, 2024-11 or 2024-11-05"));
  }

  /** Of a year or month its first day, or its last where it ends a period. */
  private static Optional<LocalDate> day(String value, boolean end) {
    try {
      if (value.matches("[0-9]{4}")) {
        int year = Integer.parseInt(value);
        return Optional.of(end ? LocalDate.of(year, 12, 31) : LocalDate.of(year, 1, 1));
      }
      if (value.matches("[0-9]{4}-[0-9]{2}")) {
        YearMonth month = YearMonth.parse(value);
        return Optional.of(end ? month.atEndOfMonth() : month.atDay(1));
      }
      return value.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")
          ? Optional.of(LocalDate.parse(value))
          : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private Node integer(Parameter parameter, String value) {
    if (!value.matches("-?[0-9]{1,18}")) {
      throw wrong(parameter, "found '" + value + "', expected a whole number");
    }
    return NodeFactory.createLiteralDT(new BigInteger(value).toString(), XSDDatatype.XSDinteger);
  }

  private String choice(Parameter parameter, String value) {
    if (!parameter.choices().isEmpty() && !parameter.choices().contains(value)) {
      throw wrong(
          parameter,
          "found '" + value + "', expected one of " + String.join(", ", parameter.choices()));
    }
    return value;
  }

  private StoppedByProblem wrong(Parameter parameter, String text) {
    return new StoppedByProblem(
        Problem.error(
            Code.PARAMETER_WRONG,
            query.name(),
            text,
            "give --param " + parameter.name() + "=" + parameter.type().label()));
  }
}
