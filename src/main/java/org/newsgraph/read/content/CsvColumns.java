package org.newsgraph.read.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds out which column of a table holds which field of the input record. */
public final class CsvColumns {
  private static final List<Character> DELIMITERS = List.of('\t', ',', ';', '|');

  /** Longer cells are prose, not names of columns. */
  private static final int LONGEST_NAME = 40;

  private static final int MOST_WORDS = 3;

  private static final Map<String, List<String>> KNOWN = known();

  private final Map<String, String> told;

  /**
   * @param told the column by its field, as the user says
   */
  public CsvColumns(Map<String, String> told) {
    this.told = told;
  }

  /**
   * What the columns hold.
   *
   * @param positions 0-based column by field
   * @param guessed {@code field=column} for what was neither told nor a field's own name
   * @param missing columns that were told and are not there
   */
  public record Layout(
      Map<String, Integer> positions, List<String> guessed, List<String> missing) {}

  /** Finds the columns for some fields in a header. */
  public Layout layout(List<String> header, List<String> fields) {
    List<String> folded = header.stream().map(CsvColumns::fold).toList();
    Map<String, Integer> positions = new LinkedHashMap<>();
    List<String> guessed = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    for (String field : fields) {
      String column = told.get(field);
      if (column != null) {
        int at =
            header.indexOf(column) >= 0 ? header.indexOf(column) : folded.indexOf(fold(column));
        if (at < 0) {
          missing.add(column);
        } else {
          positions.put(field, at);
        }
      }
    }
    for (String field : fields) {
      if (!told.containsKey(field)) {
        guess(field, folded, positions)
            .filter(at -> !folded.get(at).equals(field))
            .ifPresent(at -> guessed.add(field + "=" + header.get(at)));
      }
    }
    return new Layout(positions, guessed, missing);
  }

  private static Optional<Integer> guess(
      String field, List<String> folded, Map<String, Integer> positions) {
    for (String name : KNOWN.getOrDefault(field, List.of())) {
      int at = folded.indexOf(name);
      if (at >= 0 && !positions.containsValue(at)) {
        positions.put(field, at);
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }

  /** Whether a line names columns, the text among them: then the file is a table. */
  public boolean looksLikeHeader(String line) {
    List<String> cells = List.of(line.split(String.valueOf("[" + delimiter(line) + "]"), -1));
    if (cells.size() < 2 || !cells.stream().allMatch(CsvColumns::isName)) {
      return false;
    }
    List<String> header = cells.stream().map(CsvColumns::unquote).toList();
    return holdsText(this, header) || holdsText(new CsvColumns(Map.of()), header);
  }

  private static boolean holdsText(CsvColumns columns, List<String> header) {
    return columns.layout(header, List.of("text")).positions().containsKey("text");
  }

  private static boolean isName(String cell) {
    return cell.length() <= LONGEST_NAME && cell.strip().split("\\s+").length <= MOST_WORDS;
  }

  /** The character that parts the cells of a header: the one that is there most often. */
  static char delimiter(String header) {
    char best = ',';
    long most = 0;
    for (char delimiter : DELIMITERS) {
      long count = header.chars().filter(c -> c == delimiter).count();
      if (count > most) {
        most = count;
        best = delimiter;
      }
    }
    return best;
  }

  private static String unquote(String cell) {
    String text = cell.strip();
    return text.length() > 1 && text.startsWith("\"") && text.endsWith("\"")
        ? text.substring(1, text.length() - 1)
        : text;
  }

  private static String fold(String name) {
    return name.strip().toLowerCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
  }

  private static Map<String, List<String>> known() {
    return WordTable.rows("columns.tsv").stream()
        .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> List.of(row[1].split("\\|"))));
  }
}
