package org.newsgraph.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.problem.Code;
import org.newsgraph.problem.StoppedByProblem;

class NewsgraphServerTest {
  private static final String DATA =
      "PREFIX schema: <https://schema.org/>\n"
          + "GRAPH <https://example.org/id/g1> { <https://example.org/id/a1> a schema:NewsArticle ;"
          + " schema:headline \"One\"@en ; schema:datePublished '2024-05-04' . }\n"
          + "GRAPH <https://example.org/id/g2> { <https://example.org/id/a2> a schema:NewsArticle ;"
          + " schema:headline \"Two\"@en . }\n";
  private static final String HEADLINES = "SELECT ?h { ?a <https://schema.org/headline> ?h }";

  private static NewsgraphServer server;

  @BeforeAll
  static void start() {
    DatasetGraph dataset = DatabaseMgr.createDatasetGraph();
    dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
    Txn.executeWrite(dataset, () -> RDFParser.fromString(DATA, Lang.TRIG).parse(dataset));
    server = NewsgraphServer.start(dataset, new ServerOptions(0, 1_000));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void answersQueriesOverTheUnionOfAllGraphs() throws Exception {
    HttpResponse<String> answer = query(HEADLINES);
    assertEquals(200, answer.statusCode());
    assertTrue(answer.body().contains("\"One\"") && answer.body().contains("\"Two\""));
  }

  @Test
  void answersPostedQueries() throws Exception {
    HttpResponse<String> answer = post("sparql", "application/sparql-query", HEADLINES);
    assertEquals(200, answer.statusCode());
  }

  @Test
  void answersForOneGraph() throws Exception {
    HttpResponse<String> answer =
        query("SELECT ?h FROM <https://example.org/id/g2> { ?a ?p ?h FILTER(isLiteral(?h)) }");
    assertTrue(answer.body().contains("\"Two\""), answer.body());
    assertFalse(answer.body().contains("\"One\""), answer.body());
    HttpResponse<String> graph = get("newsgraph/data?graph=" + encode("https://example.org/id/g1"));
    assertEquals(200, graph.statusCode());
    assertTrue(graph.body().contains("One"));
  }

  @Test
  void refusesUpdates() throws Exception {
    String update = "INSERT DATA { GRAPH <urn:x:g> { <urn:x:a> <urn:x:b> 1 } }";
    for (String path : new String[] {"update", "sparql", "query", ""}) {
      int status = post(path, "application/sparql-update", update).statusCode();
      assertTrue(status >= 400 && status < 500, path + " " + status);
    }
    assertEquals(
        405,
        send(request("newsgraph/data?default")
                .PUT(body("<urn:x:a> <urn:x:b> 1 ."))
                .header("Content-Type", "text/turtle"))
            .statusCode());
    assertEquals(405, send(request("newsgraph/data?graph=urn:x:g").DELETE()).statusCode());
    String load = "LOAD <file:///etc/hostname>";
    assertTrue(post("update", "application/sparql-update", load).statusCode() >= 400);
    assertTrue(query("ASK { GRAPH <urn:x:g> { ?s ?p ?o } }").body().contains("false"));
  }

  @Test
  void refusesWhatLeavesTheStore() throws Exception {
    for (String text :
        new String[] {
          "SELECT * { SERVICE <http://localhost:1/> { ?s ?p ?o } }",
          "SELECT * { SERVICE SILENT <http://localhost:1/> { ?s ?p ?o } }",
          "SELECT * FROM <file:///etc/hostname> { ?s ?p ?o }",
          "SELECT (<java:java.lang.Object>() AS ?x) {}"
        }) {
      assertEquals(400, query(text).statusCode(), text);
    }
    String outside = "newsgraph/sparql?query=" + encode(HEADLINES) + "&default-graph-uri=";
    HttpResponse<String> answer = get(outside + encode("file:///etc/hostname"));
    assertFalse(answer.body().contains("\"value\""), answer.body());
  }

  @Test
  void endsAQueryThatTakesTooLong() throws Exception {
    String text =
        "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n0 ?o ."
            + " ?p ?q ?r . ?s ?t ?u . ?v ?w ?x . ?y ?z ?z1 . ?z2 ?z3 ?z4 . ?z5 ?z6 ?z7 }";
    assertEquals(503, query(text).statusCode());
  }

  @Test
  void listsAndRunsCannedQueries() throws Exception {
    HttpResponse<String> list = get("api/queries");
    assertEquals(200, list.statusCode());
    assertTrue(list.body().contains("\"timeline\""), list.body());
    HttpResponse<String> rows = get("api/queries/articles?format=csv");
    assertEquals(200, rows.statusCode(), rows.body());
    assertTrue(rows.body().startsWith("published,headline,section"), rows.body());
    assertEquals("text/csv;charset=utf-8", rows.headers().firstValue("Content-Type").get());
  }

  @Test
  void explainsWhatIsWrongWithACannedQuery() throws Exception {
    assertEquals(404, get("api/queries/nosuch").statusCode());
    HttpResponse<String> name = get("api/queries/timeline?entity=Nobody");
    assertEquals(404, name.statusCode());
    assertTrue(name.body().contains("NG-074"), name.body());
    assertEquals(400, get("api/queries/timeline").statusCode());
    assertEquals(400, get("api/queries/articles?colour=red").statusCode());
    assertEquals(400, get("api/queries/articles?format=pdf").statusCode());
    assertEquals(400, get("api/queries/articles?limit=all").statusCode());
  }

  @ParameterizedTest
  @CsvSource({
    "application/sparql-results+json,application/sparql-results+json",
    "application/sparql-results+xml,application/sparql-results+xml",
    "text/csv,text/csv",
    "text/tab-separated-values,text/tab-separated-values",
    "'application/sparql-results+xml;q=0.5, text/csv',text/csv"
  })
  void answersInTheFormatThatIsAskedFor(String accept, String type) throws Exception {
    HttpResponse<String> answer =
        send(request("newsgraph/sparql?query=" + encode(HEADLINES)).GET().header("Accept", accept));
    assertEquals(200, answer.statusCode());
    assertTrue(
        answer.headers().firstValue("Content-Type").orElse("").startsWith(type),
        answer.headers().toString());
    assertTrue(answer.body().contains("One"), answer.body());
  }

  @ParameterizedTest
  @CsvSource({"text/turtle", "application/n-triples", "application/ld+json", "application/rdf+xml"})
  void constructsInTheFormatThatIsAskedFor(String type) throws Exception {
    HttpResponse<String> answer =
        send(
            request("newsgraph/sparql?query=" + encode("CONSTRUCT WHERE { ?s ?p ?o }"))
                .GET()
                .header("Accept", type));
    assertEquals(200, answer.statusCode());
    assertTrue(answer.headers().firstValue("Content-Type").orElse("").startsWith(type));
    assertTrue(answer.body().contains("2024-05-04"), answer.body());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT",
        "SELECT * {",
        "DELETE WHERE { ?s ?p ?o }",
        "",
        "SELECT ?x { ?s <no iri> ?x }",
        "INSERT DATA { <urn:x:a> <urn:x:b> 1 }"
      })
  void whatIsNoQueryIsABadRequest(String text) throws Exception {
    assertEquals(400, query(text).statusCode());
    int posted = post("sparql", "application/sparql-query", text).statusCode();
    assertEquals(400, posted);
  }

  @Test
  void aQueryInAFormOfAPageIsAnswered() throws Exception {
    HttpResponse<String> answer =
        post("sparql", "application/x-www-form-urlencoded", "query=" + encode(HEADLINES));
    assertEquals(200, answer.statusCode());
    assertTrue(answer.body().contains("Two"));
    int update =
        post("sparql", "application/x-www-form-urlencoded", "update=" + encode("CLEAR ALL"))
            .statusCode();
    assertTrue(update >= 400 && update < 500, "status " + update);
    assertTrue(query(HEADLINES).body().contains("Two"));
  }

  @ParameterizedTest
  @CsvSource({
    "PUT,api/queries",
    "POST,api/queries/articles",
    "DELETE,api/queries/articles",
    "PATCH,api/queries",
    "POST,ns",
    "DELETE,plover"
  })
  void onlyReadingIsAllowed(String method, String path) throws Exception {
    HttpResponse<String> answer = send(request(path).method(method, body("x")));
    assertTrue(
        answer.statusCode() == 405 || answer.statusCode() == 501,
        method + " " + path + " " + answer.statusCode());
  }

  @Test
  void theHeadOfAnAnswerHasNoBody() throws Exception {
    for (String path : new String[] {"api/queries", "api/queries/articles?format=csv", "ns"}) {
      HttpResponse<String> head =
          send(request(path).method("HEAD", HttpRequest.BodyPublishers.noBody()));
      assertEquals(200, head.statusCode(), path);
      assertEquals("", head.body(), path);
      assertEquals(
          get(path).headers().firstValue("Content-Type"),
          head.headers().firstValue("Content-Type"),
          path);
    }
  }

  @Test
  void strangersAreNotToldThatTheyMayAsk() throws Exception {
    for (String path :
        new String[] {"newsgraph/sparql", "api/queries", "api/queries/articles", "ns"}) {
      HttpResponse<String> answer =
          send(
              request(path)
                  .method("OPTIONS", HttpRequest.BodyPublishers.noBody())
                  .header("Origin", "https://evil.example")
                  .header("Access-Control-Request-Method", "POST"));
      assertTrue(
          answer.headers().firstValue("Access-Control-Allow-Origin").isEmpty(),
          path + " " + answer.headers());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "csv,text/csv",
    "tsv,text/tab-separated-values",
    "json,application/sparql-results+json",
    "xml,application/sparql-results+xml",
    "markdown,text/markdown",
    "table,text/plain"
  })
  void aCannedQueryAnswersInEachFormat(String format, String type) throws Exception {
    HttpResponse<String> answer = get("api/queries/articles?format=" + format);
    assertEquals(200, answer.statusCode(), answer.body());
    assertEquals(type + ";charset=utf-8", answer.headers().firstValue("Content-Type").orElse(""));
    assertTrue(answer.body().contains("One"), answer.body());
  }

  @Test
  void theLimitOfACannedQueryIsANumber() throws Exception {
    assertEquals(
        2, get("api/queries/articles?format=csv&limit=1").body().lines().count(), "with the head");
    for (String wrong : new String[] {"-1", "1.5", "x", "", "9999999999999", "1%20"}) {
      HttpResponse<String> answer = get("api/queries/articles?limit=" + wrong);
      assertEquals(400, answer.statusCode(), wrong);
      assertTrue(answer.body().contains("NG-081"), answer.body());
    }
  }

  @Test
  void aParameterThatStandsTwiceIsRefused() throws Exception {
    HttpResponse<String> answer = get("api/queries/articles?limit=1&limit=2");
    assertEquals(400, answer.statusCode());
    assertTrue(answer.body().contains("found limit twice"), answer.body());
  }

  @Test
  void aParameterIsAValueAndNeverPartOfTheQuery() throws Exception {
    for (String value :
        new String[] {"\"} UNION { ?s ?p ?o } #", "<urn:x:y>", "x' ; DROP ALL", "\u0000", "%"}) {
      int status = get("api/queries/timeline?entity=" + encode(value)).statusCode();
      assertTrue(status == 400 || status == 404, value + " " + status);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"api/queries/..%2F..%2Fetc", "api/queries/a/b", "api/nosuch", "nosuch"})
  void aPathThatIsNoneIsNotFound(String path) throws Exception {
    int status = get(path).statusCode();
    assertTrue(status == 404 || status == 400, path + " " + status);
  }

  @Test
  void noAnswerIsTakenForAnotherKindThanItSays() throws Exception {
    for (String path :
        new String[] {"api/queries", "api/queries/articles?format=csv", "api/queries/nosuch"}) {
      assertEquals(
          "nosniff", get(path).headers().firstValue("X-Content-Type-Options").orElse(""), path);
    }
  }

  @Test
  void answersForItsNamespace() throws Exception {
    HttpResponse<String> answer = get("plover");
    assertEquals(200, answer.statusCode());
    assertEquals("text/turtle;charset=utf-8", answer.headers().firstValue("Content-Type").get());
    assertTrue(answer.body().contains("https://w3id.org/newsgraph/plover#"));
  }

  @Test
  void showsAQueryPageButNoAdministration() throws Exception {
    HttpResponse<String> page = get("index.html");
    assertEquals(200, page.statusCode());
    assertTrue(page.body().contains("<html"), page.body());
    assertTrue(get("$/server").body().contains("/newsgraph"));
    assertEquals(404, get("$/datasets").statusCode());
    assertTrue(send(request("$/datasets").POST(body("dbName=x&dbType=mem"))).statusCode() >= 400);
  }

  @Test
  void answersNoPagesOfStrangers() throws Exception {
    HttpResponse<String> answer =
        send(
            request("newsgraph/sparql?query=" + encode(HEADLINES))
                .GET()
                .header("Origin", "https://evil.example"));
    assertTrue(answer.headers().firstValue("Access-Control-Allow-Origin").isEmpty());
    assertTrue(rawStatus("rebound.evil.example").contains(" 403 "));
    assertTrue(rawStatus("localhost").contains(" 200 "));
  }

  @Test
  void saysThatThePortIsTaken() {
    int port = URI.create(server.url()).getPort();
    StoppedByProblem stop =
        assertThrows(
            StoppedByProblem.class,
            () ->
                NewsgraphServer.start(
                    DatabaseMgr.createDatasetGraph(), new ServerOptions(port, 1_000)));
    assertEquals(Code.PORT_TAKEN, stop.problem().code());
    assertTrue(stop.getMessage().contains("port " + port));
  }

  @Test
  void refusesOptionsThatMakeNoSense() {
    assertThrows(IllegalArgumentException.class, () -> new ServerOptions(70_000, 1));
    assertThrows(IllegalArgumentException.class, () -> new ServerOptions(1, 0));
  }

  private static HttpResponse<String> query(String text) throws Exception {
    return send(
        request("newsgraph/sparql?query=" + encode(text))
            .GET()
            .header("Accept", "application/sparql-results+json"));
  }

  private static HttpResponse<String> post(String path, String type, String text) throws Exception {
    return send(request("newsgraph/" + path).POST(body(text)).header("Content-Type", type));
  }

  private static HttpResponse<String> get(String path) throws Exception {
    return send(request(path).GET());
  }

  private static HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(server.url() + path));
  }

  /** On a connection of its own: the server closes one on which it refused something. */
  private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    HttpClient client = HttpClient.newHttpClient();
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  private static HttpRequest.BodyPublisher body(String text) {
    return HttpRequest.BodyPublishers.ofString(text);
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** The status line for a Host header of one's own, which the client does not let one set. */
  private static String rawStatus(String host) throws IOException {
    try (Socket socket = new Socket("localhost", URI.create(server.url()).getPort())) {
      OutputStream out = socket.getOutputStream();
      String request = "GET /$/ping HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
      out.write(request.getBytes(StandardCharsets.US_ASCII));
      out.flush();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .findFirst()
          .orElse("");
    }
  }
}
