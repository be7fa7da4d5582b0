package org.newsgraph.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonBuilder;
import org.apache.jena.atlas.json.JsonValue;
import org.jspecify.annotations.Nullable;
import org.newsgraph.problem.Code;
import org.newsgraph.problem.Problem;
import org.newsgraph.problem.StoppedByProblem;
import org.newsgraph.query.CannedQuery;
import org.newsgraph.query.Parameter;
import org.newsgraph.query.QueryCatalogue;
import org.newsgraph.query.QueryRunner;
import org.newsgraph.query.ResultFormat;

/** The canned queries over HTTP: a list of them, and the rows of one by its name. */
final class CannedQueryServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient QueryCatalogue catalogue;
  private final transient QueryRunner runner;
  private final long timeoutMillis;

  CannedQueryServlet(QueryCatalogue catalogue, QueryRunner runner, long timeoutMillis) {
    this.catalogue = catalogue;
    this.runner = runner;
    this.timeoutMillis = timeoutMillis;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = Optional.ofNullable(request.getPathInfo()).orElse("/");
    try {
      if (path.equals("/")) {
        write(response, HttpServletResponse.SC_OK, list());
      } else {
        rows(path.substring(1), request, response);
      }
    } catch (StoppedByProblem e) {
      if (response.isCommitted()) {
        // rows are on their way: a broken connection tells that they are not all
        throw new IOException(e.getMessage(), e);
      }
      response.reset();
      write(response, status(e.problem().code()), problem(e.problem()));
    }
  }

  private void rows(String name, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    CannedQuery query = catalogue.query(name);
    Map<String, String> parameters = new TreeMap<>();
    request.getParameterMap().forEach((key, values) -> parameters.put(key, single(key, values)));
    ResultFormat format = format(parameters.remove("format"));
    long limit = limit(parameters.remove("limit"));
    typed(response, mediaType(format));
    runner.run(
        query,
        parameters,
        new QueryRunner.Options(format, limit, 0, timeoutMillis),
        response.getOutputStream());
  }

  private static String single(String name, String[] values) {
    if (values.length > 1) {
      throw wrong("found " + name + " twice, expected it once");
    }
    return values[0];
  }

  private static ResultFormat format(@Nullable String label) {
    return ResultFormat.of(label == null ? ResultFormat.JSON.label() : label)
        .orElseThrow(
            () -> wrong("found format '" + label + "', expected one of " + ResultFormat.labels()));
  }

  private static long limit(@Nullable String value) {
    if (value != null && !value.matches("[0-9]{1,12}")) {
      throw wrong("found limit '" + value + "', expected a number");
    }
    return value == null ? 0 : Long.parseLong(value);
  }

  private static StoppedByProblem wrong(String text) {
    return new StoppedByProblem(Problem.error(Code.OPTION_WRONG, "", text, ""));
  }

  private static String mediaType(ResultFormat format) {
    return switch (format) {
      case JSON -> "application/sparql-results+json;charset=utf-8";
      case XML -> "application/sparql-results+xml;charset=utf-8";
      case CSV -> "text/csv;charset=utf-8";
      case TSV -> "text/tab-separated-values;charset=utf-8";
      case MARKDOWN -> "text/markdown;charset=utf-8";
      case TABLE -> "text/plain;charset=utf-8";
    };
  }

  private static int status(Code code) {
    return switch (code) {
      case QUERY_UNKNOWN, NAME_UNKNOWN -> HttpServletResponse.SC_NOT_FOUND;
      case NAME_AMBIGUOUS -> HttpServletResponse.SC_MULTIPLE_CHOICES;
      case QUERY_TIMEOUT -> HttpServletResponse.SC_SERVICE_UNAVAILABLE;
      default -> HttpServletResponse.SC_BAD_REQUEST;
    };
  }

  private JsonValue list() {
    JsonBuilder json = JsonBuilder.create().startArray();
    for (CannedQuery query : catalogue.queries()) {
      json.startObject().pair("name", query.name()).pair("summary", query.summary());
      json.pair("description", query.description()).key("parameters").startArray();
      for (Parameter parameter : query.parameters()) {
        json.startObject()
            .pair("name", parameter.name())
            .pair("type", parameter.type().label())
            .pair("description", parameter.description())
            .pair("required", parameter.required())
            .finishObject();
      }
      json.finishArray().finishObject();
    }
    return json.finishArray().build();
  }

  private static JsonValue problem(Problem problem) {
    return JsonBuilder.create()
        .startObject()
        .pair("code", problem.code().id())
        .pair("error", problem.text())
        .pair("cure", problem.cure())
        .finishObject()
        .build();
  }

  private static void typed(HttpServletResponse response, String mediaType) {
    response.setContentType(mediaType);
    response.setHeader("X-Content-Type-Options", "nosniff");
  }

  private static void write(HttpServletResponse response, int status, JsonValue json)
      throws IOException {
    response.setStatus(status);
    typed(response, "application/json;charset=utf-8");
    response
        .getOutputStream()
        .write((JSON.toStringFlat(json) + "\n").getBytes(StandardCharsets.UTF_8));
  }
}
