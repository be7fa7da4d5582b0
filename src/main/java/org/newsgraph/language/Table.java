package org.newsgraph.language;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.language.LanguagePack.Row;
import org.newsgraph.problem.Code;
import org.newsgraph.problem.Problem;
import org.newsgraph.problem.ProblemSink;

/**
 * A TSV table (UTF-8): lines that start with {@code #} are comments, the first other line names the
 * columns, each further line is a row. A row may be short, but not longer than the columns.
 *
 * <p>{@code Table.parse("own.tsv", "id\tkind\nvisit\toff\n", problems).rows().get(0).get("kind")}
 *
 * @param file as messages name it
 * @param text all of it, as read
 * @param header 1-based line that names the columns; 0 where there is none
 */
public record Table(String file, String text, List<String> columns, int header, List<Row> rows) {
  /** More than any table that people write. */
  private static final int MOST_BYTES = 1 << 20;

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  public Table {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** A table of a user, or empty where the file can't be read; what is wrong is reported. */
  public static Optional<Table> read(Path path, ProblemSink problems) {
    String file = path.toString();
    try (InputStream in = Files.newInputStream(path)) {
      byte[] bytes = in.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        report(problems, Code.FILE_TOO_LARGE, file, "found over 1 MiB, expected a table of rules");
        return Optional.empty();
      }
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return Optional.of(
          parse(file, text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text, problems));
    } catch (NoSuchFileException e) {
      report(problems, Code.FILE_NOT_FOUND, file, "found no such file");
    } catch (CharacterCodingException e) {
      report(problems, Code.ENCODING_WRONG, file, "found bytes that are no UTF-8");
    } catch (IOException e) {
      report(problems, Code.FILE_NOT_READABLE, file, "the file can't be read: " + e.getMessage());
    }
    return Optional.empty();
  }

  private static void report(ProblemSink problems, Code code, String file, String text) {
    problems.report(Problem.error(code, file, text, "check the path and the file"));
  }

  /** Parses a table; of a row that is too long the cells behind the last column are reported. */
  public static Table parse(String file, String text, ProblemSink problems) {
    List<Row> rows = new ArrayList<>();
    List<String> columns = List.of();
    int header = 0;
    int number = 0;
    for (String line : text.split("\n", -1)) {
      number++;
      String clean = line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
      if (clean.isBlank() || clean.startsWith("#")) {
        continue;
      }
      List<String> cells = List.of(clean.split("\t", -1)).stream().map(String::strip).toList();
      if (columns.isEmpty()) {
        columns = cells;
        header = number;
        findTwice(file, number, columns, problems);
      } else if (cells.size() > columns.size()) {
        problems.report(
            wrong(
                file,
                number,
                "found " + cells.size() + " cells, expected at most " + columns.size(),
                "put one tab between two cells"));
      } else {
        rows.add(row(file, number, columns, cells));
      }
    }
    return new Table(file, text, columns, header, rows);
  }

  private static void findTwice(String file, int line, List<String> columns, ProblemSink problems) {
    Set<String> seen = new HashSet<>();
    for (String column : columns) {
      if (!seen.add(column)) {
        problems.report(
            wrong(file, line, "found column '" + column + "' twice, expected it once", "drop one"));
      }
    }
  }

  private static Problem wrong(String file, int line, String text, String cure) {
    return Problem.error(Code.RULE_WRONG, file, text, cure).at(line, 0);
  }

  private static Row row(String file, int line, List<String> columns, List<String> cells) {
    Map<String, String> map = new LinkedHashMap<>();
    for (int i = 0; i < cells.size(); i++) {
      map.put(columns.get(i), cells.get(i));
    }
    return new Row(file, line, Collections.unmodifiableMap(map));
  }
}
