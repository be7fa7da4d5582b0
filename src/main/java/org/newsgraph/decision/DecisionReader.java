package org.newsgraph.decision;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.model.fact.Decision;
import org.newsgraph.problem.Code;
import org.newsgraph.problem.Problem;
import org.newsgraph.problem.ProblemSink;

/**
 * Reads decisions files: TSV in UTF-8, in which a quotation mark is a quotation mark and a cell
 * holds neither a tab nor a line end. Lines that begin with {@code #} are comments, the first other
 * line names the columns.
 */
final class DecisionReader {
  /** How a line begins that is none. */
  static final String COMMENT = "#";

  /** The columns, in the order in which they are written. */
  static final List<String> COLUMNS =
      List.of("action", "target", "article", "quote", "field", "value", "who", "reason", "date");

  private final RowCheck check;
  private final ProblemSink problems;

  DecisionReader(DecisionTerms terms, ProblemSink problems) {
    this.check = new RowCheck(terms);
    this.problems = problems;
  }

  /** The decisions of a file; what is wrong is reported with its line, and the rest counts. */
  List<PlacedDecision> read(Path file) {
    try {
      return parse(file.toString(), Files.readString(file));
    } catch (NoSuchFileException e) {
      report(Code.FILE_NOT_FOUND, file, "found no such file, expected a decisions file");
    } catch (CharacterCodingException e) {
      report(Code.ENCODING_WRONG, file, "found bytes that are no UTF-8");
    } catch (IOException e) {
      report(Code.FILE_NOT_READABLE, file, "found a file that can't be read (" + e + ")");
    }
    return List.of();
  }

  /** The decisions of a text that stands in a file of that name. */
  List<PlacedDecision> parse(String file, String text) {
    List<PlacedDecision> decisions = new ArrayList<>();
    List<String> columns = List.of();
    int number = 0;
    for (String line : (text.startsWith("\ufeff") ? text.substring(1) : text).split("\n", -1)) {
      number++;
      String clean = line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
      if (clean.isBlank() || clean.startsWith(COMMENT)) {
        continue;
      }
      List<String> cells = List.of(clean.split("\t", -1));
      if (!columns.isEmpty()) {
        row(file, number, columns, cells).ifPresent(decisions::add);
      } else if (isHeader(file, number, stripped(cells))) {
        columns = stripped(cells);
      } else {
        return List.of();
      }
    }
    return decisions;
  }

  /** The columns that the first line of a file names; none where there is no such line. */
  static List<String> columns(String text) {
    return text.lines()
        .map(line -> line.startsWith("\ufeff") ? line.substring(1) : line)
        .filter(line -> !line.isBlank() && !line.startsWith(COMMENT))
        .findFirst()
        .map(line -> stripped(List.of(line.split("\t", -1))))
        .orElse(List.of());
  }

  private static List<String> stripped(List<String> cells) {
    return cells.stream().map(String::strip).toList();
  }

  /** What a decision has in a column. */
  static String cell(Decision decision, String column) {
    return switch (column) {
      case "action" -> decision.action().label();
      case "target" -> decision.target();
      case "article" -> decision.article();
      case "quote" -> decision.quote();
      case "field" -> decision.field();
      case "value" -> decision.value();
      case "who" -> decision.who();
      case "reason" -> decision.reason();
      case "date" -> decision.date();
      default -> throw new IllegalArgumentException("column " + column);
    };
  }

  private boolean isHeader(String file, int line, List<String> cells) {
    for (String cell : cells) {
      if (!COLUMNS.contains(cell)) {
        report(file, line, "found column '" + cell + "'", String.join(", ", COLUMNS));
        return false;
      }
      if (Collections.frequency(cells, cell) > 1) {
        report(file, line, "found column '" + cell + "' twice", "each column once");
        return false;
      }
    }
    for (String needed : List.of("action", "target", "who", "reason", "date")) {
      if (!cells.contains(needed)) {
        report(file, line, "found no column '" + needed + "'", "a line that names the columns");
        return false;
      }
    }
    return true;
  }

  private Optional<PlacedDecision> row(
      String file, int line, List<String> columns, List<String> cells) {
    if (cells.size() > columns.size()) {
      report(file, line, "found " + cells.size() + " cells", columns.size() + " at most");
      return Optional.empty();
    }
    Map<String, String> row = new HashMap<>();
    for (int i = 0; i < cells.size(); i++) {
      row.put(columns.get(i), cells.get(i).strip());
    }
    String action = row.getOrDefault("action", "");
    Optional<Decision> decision = Decision.Action.of(action).map(known -> decision(known, row));
    if (decision.isEmpty()) {
      report(
          file, line, "found action '" + action + "'", "same, different, reject, set or suppress");
      return Optional.empty();
    }
    Optional<RowCheck.Fault> fault = check.check(decision.get());
    fault.ifPresent(found -> report(file, line, "found " + found.found(), found.expected()));
    return fault.isPresent()
        ? Optional.empty()
        : Optional.of(new PlacedDecision(decision.get(), file, line));
  }

  private static Decision decision(Decision.Action action, Map<String, String> row) {
    return new Decision(
        action,
        row.getOrDefault("target", ""),
        row.getOrDefault("article", ""),
        row.getOrDefault("quote", ""),
        row.getOrDefault("field", ""),
        row.getOrDefault("value", ""),
        row.getOrDefault("who", ""),
        row.getOrDefault("reason", ""),
        row.getOrDefault("date", ""));
  }

  /** Whether nothing is wrong with a decision that is to stand in a file; else it is reported. */
  boolean accept(Decision decision, String file) {
    Optional<RowCheck.Fault> fault = check.check(decision);
    fault.ifPresent(found -> report(file, 0, "found " + found.found(), found.expected()));
    return fault.isEmpty();
  }

  private void report(String file, int line, String found, String expected) {
    problems.report(
        Problem.error(
                Code.DECISION_WRONG,
                file,
                found + ", expected " + expected,
                "correct the line; until then it does not count")
            .at(line, 0));
  }

  private void report(Code code, Path file, String text) {
    problems.report(Problem.error(code, file.toString(), text, "name another file"));
  }
}
