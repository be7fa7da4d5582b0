package org.newsgraph.evaluate;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.newsgraph.evaluate.score.Fault;
import org.newsgraph.evaluate.score.Report;
import org.newsgraph.evaluate.score.Score;
import org.newsgraph.evaluate.score.ScoreTable;

/** Writes reports as text; ends in a line break. */
public final class ReportWriter {
  private static final List<String> COLUMNS =
      List.of("expected", "found", "right", "precision", "recall", "F1");
  private static final String GAP = "  ";

  /** Columns that a share of three decimals takes. */
  private static final int NARROWEST = "0.123".length();

  private ReportWriter() {}

  /**
   * @param withFaults whether each missed and false thing is listed
   */
  public static String write(List<Report> reports, ReportFormat format, boolean withFaults) {
    return switch (format) {
      case JSON -> json(reports, withFaults);
      case MARKDOWN -> text(reports, true, withFaults);
      case TABLE -> text(reports, false, withFaults);
    };
  }

  private static String text(List<Report> reports, boolean markdown, boolean withFaults) {
    List<String> lines = new ArrayList<>();
    for (Report report : reports) {
      String head = report.set() + ": " + report.size();
      lines.add(markdown ? "`" + report.set() + "`: " + report.size() + "." : head);
      lines.add("");
      for (ScoreTable table : report.tables()) {
        if (!table.rows().isEmpty()) {
          lines.addAll(markdown ? markdown(table) : plain(table));
          lines.add("");
        }
      }
      if (withFaults) {
        for (Fault fault : report.faults()) {
          lines.add((markdown ? "- " : "") + fault.line());
          lines.add((markdown ? "  > " : "    ") + fault.sentence());
        }
        lines.add("");
      }
    }
    lines.remove(lines.size() - 1);
    return String.join("\n", lines) + "\n";
  }

  private static List<String> markdown(ScoreTable table) {
    List<String> lines = new ArrayList<>();
    lines.add("**" + table.title() + "**");
    lines.add("");
    lines.add("| " + table.kind() + " | " + String.join(" | ", COLUMNS) + " |");
    lines.add("|---|" + "--:|".repeat(COLUMNS.size()));
    table
        .rows()
        .forEach(
            (name, score) ->
                lines.add("| " + name + " | " + String.join(" | ", cells(score)) + " |"));
    return lines;
  }

  private static List<String> plain(ScoreTable table) {
    List<String> lines = new ArrayList<>();
    lines.add(table.title());
    int width = table.kind().length();
    for (String name : table.rows().keySet()) {
      width = Math.max(width, name.length());
    }
    lines.add(plain(table.kind(), width, COLUMNS));
    for (Map.Entry<String, Score> row : table.rows().entrySet()) {
      lines.add(plain(row.getKey(), width, cells(row.getValue())));
    }
    return lines;
  }

  private static String plain(String name, int width, List<String> cells) {
    StringBuilder line = new StringBuilder(name).append(" ".repeat(width - name.length()));
    for (int i = 0; i < cells.size(); i++) {
      int columnWidth = Math.max(NARROWEST, COLUMNS.get(i).length());
      line.append(GAP).append(" ".repeat(columnWidth - cells.get(i).length())).append(cells.get(i));
    }
    return line.toString();
  }

  private static List<String> cells(Score score) {
    return List.of(
        Integer.toString(score.expected()),
        Integer.toString(score.found()),
        Integer.toString(score.met()),
        share(score.precision()),
        share(score.recall()),
        share(score.f1()));
  }

  private static String share(double share) {
    return Double.isNaN(share) ? "-" : String.format(Locale.ROOT, "%.3f", share);
  }

  private static String json(List<Report> reports, boolean withFaults) {
    StringWriter text = new StringWriter();
    try (JsonWriter out = new JsonWriter(text)) {
      out.setFormattingStyle(FormattingStyle.PRETTY);
      out.beginArray();
      for (Report report : reports) {
        out.beginObject();
        out.name("set").value(report.set());
        out.name("size").value(report.size());
        out.name("tables").beginArray();
        for (ScoreTable table : report.tables()) {
          json(out, table);
        }
        out.endArray();
        if (withFaults) {
          faults(out, report.faults());
        }
        out.endObject();
      }
      out.endArray();
    } catch (IOException e) {
      throw new IllegalStateException("a text in memory can't be written", e);
    }
    return text + "\n";
  }

  private static void json(JsonWriter out, ScoreTable table) throws IOException {
    out.beginObject();
    out.name("title").value(table.title());
    out.name("rows").beginArray();
    for (Map.Entry<String, Score> row : table.rows().entrySet()) {
      Score score = row.getValue();
      out.beginObject();
      out.name(table.kind()).value(row.getKey());
      out.name("expected").value(score.expected());
      out.name("met").value(score.met());
      out.name("found").value(score.found());
      out.name("right").value(score.right());
      share(out, "precision", score.precision());
      share(out, "recall", score.recall());
      share(out, "f1", score.f1());
      out.endObject();
    }
    out.endArray();
    out.endObject();
  }

  private static void share(JsonWriter out, String name, double share) throws IOException {
    out.name(name);
    if (Double.isNaN(share)) {
      out.nullValue();
    } else {
      out.value(Math.round(share * 10_000) / 10_000.0);
    }
  }

  private static void faults(JsonWriter out, List<Fault> faults) throws IOException {
    out.name("errors").beginArray();
    for (Fault fault : faults) {
      out.beginObject();
      out.name("kind").value(fault.kind().label());
      out.name("where").value(fault.where());
      out.name("what").value(fault.what());
      if (!fault.instead().isEmpty()) {
        out.name("found").value(fault.instead());
      }
      out.name("sentence").value(fault.sentence());
      out.endObject();
    }
    out.endArray();
  }
}
