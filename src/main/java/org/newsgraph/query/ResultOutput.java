package org.newsgraph.query;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.resultset.ResultsWriter;

/** Writes answers to a stream, which stays open. */
final class ResultOutput {
  private final ResultFormat format;
  private final int width;
  private final OutputStream out;

  ResultOutput(ResultFormat format, int width, OutputStream out) {
    this.format = format;
    this.width = width;
    this.out = out;
  }

  /** Writes rows and returns their number. */
  long rows(RowSet rows) throws IOException {
    ResultRows counted = new ResultRows(rows.getResultVars(), rows);
    switch (format) {
      case TABLE ->
          write(writer -> new TableWriter(width).write(header(counted), cells(counted), writer));
      case MARKDOWN -> write(writer -> markdown(counted, writer));
      default -> ResultsWriter.create().lang(lang()).build().write(out, counted);
    }
    out.flush();
    return counted.getRowNumber();
  }

  void truth(boolean holds) throws IOException {
    if (format == ResultFormat.TABLE || format == ResultFormat.MARKDOWN) {
      out.write((holds ? "yes\n" : "no\n").getBytes(StandardCharsets.UTF_8));
    } else {
      ResultsWriter.create().lang(lang()).build().write(out, holds);
    }
    out.flush();
  }

  void graph(Graph graph, PrefixMapping prefixes) throws IOException {
    RDFFormat rdf =
        switch (format) {
          case TABLE, MARKDOWN -> RDFFormat.TURTLE_PRETTY;
          case JSON -> RDFFormat.JSONLD_PRETTY;
          case XML -> RDFFormat.RDFXML_PLAIN;
          case CSV, TSV -> RDFFormat.NTRIPLES_UTF8;
        };
    Graph named = GraphFactory.createDefaultGraph();
    named.getPrefixMapping().setNsPrefixes(prefixes);
    graph.stream().sorted((a, b) -> a.toString().compareTo(b.toString())).forEach(named::add);
    RDFWriter.source(named).format(rdf).output(out);
    out.flush();
  }

  private Lang lang() {
    return switch (format) {
      case CSV -> ResultSetLang.RS_CSV;
      case TSV -> ResultSetLang.RS_TSV;
      case JSON -> ResultSetLang.RS_JSON;
      default -> ResultSetLang.RS_XML;
    };
  }

  /** Something that writes text. */
  private interface Text {
    void to(Writer writer) throws IOException;
  }

  private void write(Text text) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    text.to(writer);
    writer.flush();
  }

  private static void markdown(RowSet rows, Writer writer) throws IOException {
    List<String> header = header(rows);
    writer.write("| " + String.join(" | ", header) + " |\n");
    writer.write("|" + " --- |".repeat(header.size()) + "\n");
    while (rows.hasNext()) {
      List<String> cells = new ArrayList<>();
      for (String cell : cells(rows.getResultVars(), rows.next())) {
        cells.add(cell.replace("\\", "\\\\").replace("|", "\\|"));
      }
      writer.write("| " + String.join(" | ", cells) + " |\n");
    }
  }

  private static List<String> header(RowSet rows) {
    return rows.getResultVars().stream().map(Var::getVarName).toList();
  }

  private static List<List<String>> cells(RowSet rows) {
    List<List<String>> cells = new ArrayList<>();
    while (rows.hasNext()) {
      cells.add(cells(rows.getResultVars(), rows.next()));
    }
    return cells;
  }

  private static List<String> cells(List<Var> columns, Binding row) {
    List<String> cells = new ArrayList<>();
    for (Var column : columns) {
      cells.add(cell(row.get(column)));
    }
    return cells;
  }

  /** On one line; characters that steer a terminal come from strangers and are shown as �. */
  private static String cell(Node node) {
    if (node == null) {
      return "";
    }
    String text =
        node.isLiteral()
            ? node.getLiteralLexicalForm()
            : node.isURI() ? node.getURI() : node.toString();
    return text.replaceAll("\\s+", " ").replaceAll("\\p{Cc}", "\uFFFD");
  }
}
