package org.newsgraph.query;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes rows for a terminal. Where the columns don't fit, the widest are narrowed and their cells
 * wrapped; where even that leaves too little, each row is written as a block with a line a column.
 */
final class TableWriter {
  private static final String GAP = "  ";

  /** A column that is cut to less than this can't be read. */
  private static final int NARROWEST = 22;

  /** Lines of one cell; what is longer is cut, with an ellipsis. */
  private static final int CELL_LINES = 4;

  /** Lines of one value of a block, where there is room for a whole quote. */
  private static final int BLOCK_LINES = 20;

  private final int width;

  /**
   * @param width columns of the terminal, 0 for as many as it takes
   */
  TableWriter(int width) {
    this.width = width;
  }

  void write(List<String> header, List<List<String>> rows, Writer out) throws IOException {
    int[] widths = natural(header, rows);
    if (width > 0 && total(widths) > width) {
      if (least(widths) > width) {
        writeBlocks(header, rows, out);
        return;
      }
      narrow(widths);
    }
    writeLine(header, widths, CELL_LINES, out);
    List<String> rule = new ArrayList<>();
    for (int columnWidth : widths) {
      rule.add("-".repeat(columnWidth));
    }
    writeLine(rule, widths, CELL_LINES, out);
    for (List<String> row : rows) {
      writeLine(row, widths, CELL_LINES, out);
    }
  }

  private static int[] natural(List<String> header, List<List<String>> rows) {
    int[] widths = new int[header.size()];
    for (int i = 0; i < widths.length; i++) {
      widths[i] = Math.max(1, DisplayWidth.of(header.get(i)));
      for (List<String> row : rows) {
        widths[i] = Math.max(widths[i], DisplayWidth.of(row.get(i)));
      }
    }
    return widths;
  }

  private static int total(int[] widths) {
    int sum = GAP.length() * Math.max(0, widths.length - 1);
    for (int columnWidth : widths) {
      sum += columnWidth;
    }
    return sum;
  }

  private static int least(int[] widths) {
    int[] least = widths.clone();
    for (int i = 0; i < least.length; i++) {
      least[i] = Math.min(least[i], NARROWEST);
    }
    return total(least);
  }

  /** Takes from the widest until all fits. */
  private void narrow(int[] widths) {
    for (int over = total(widths) - width; over > 0; over--) {
      int widest = 0;
      for (int i = 1; i < widths.length; i++) {
        if (widths[i] > widths[widest]) {
          widest = i;
        }
      }
      widths[widest]--;
    }
  }

  private static void writeLine(List<String> cells, int[] widths, int maxLines, Writer out)
      throws IOException {
    List<List<String>> wrapped = new ArrayList<>();
    int height = 1;
    for (int i = 0; i < widths.length; i++) {
      List<String> lines = wrap(cells.get(i), widths[i], maxLines);
      wrapped.add(lines);
      height = Math.max(height, lines.size());
    }
    for (int line = 0; line < height; line++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < widths.length; i++) {
        String part = line < wrapped.get(i).size() ? wrapped.get(i).get(line) : "";
        text.append(i == 0 ? "" : GAP).append(DisplayWidth.pad(part, widths[i]));
      }
      out.write(text.toString().stripTrailing() + "\n");
    }
  }

  private void writeBlocks(List<String> header, List<List<String>> rows, Writer out)
      throws IOException {
    int names = header.stream().mapToInt(DisplayWidth::of).max().orElse(0);
    int values = Math.max(1, width - names - GAP.length());
    for (int row = 0; row < rows.size(); row++) {
      out.write(row == 0 ? "" : "\n");
      for (int i = 0; i < header.size(); i++) {
        String value = rows.get(row).get(i);
        if (!value.isEmpty()) {
          writeLine(List.of(header.get(i), value), new int[] {names, values}, BLOCK_LINES, out);
        }
      }
    }
  }

  /** Breaks at blanks; a word that is longer than the column, such as an IRI, where it must. */
  private static List<String> wrap(String text, int width, int maxLines) {
    List<String> lines = new ArrayList<>();
    String rest = text.strip();
    while (!rest.isEmpty() && lines.size() < maxLines) {
      int end = DisplayWidth.fit(rest, width);
      if (end < rest.length() && lines.size() == maxLines - 1) {
        lines.add(rest.substring(0, DisplayWidth.fit(rest, Math.max(1, width - 1))) + "…");
        return lines;
      }
      int blank = end < rest.length() && rest.charAt(end) != ' ' ? rest.lastIndexOf(' ', end) : -1;
      int cut = blank > 0 ? blank : end;
      lines.add(rest.substring(0, cut).stripTrailing());
      rest = rest.substring(cut).stripLeading();
    }
    return lines;
  }
}
