package org.newsgraph.knowledge.wikidata;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsgraph.problem.Problem;
import org.newsgraph.problem.ProblemSink;

/** The JSON dump: a list with an item on each line. Also a line each without the list. */
final class JsonDump implements Dump {
  private static final String EXPECTED = "an item of Wikidata in JSON";

  private final DumpLines lines;
  private final String file;
  private final ItemJson json;
  private final ProblemSink problems;
  private boolean inList;

  /** What is said of the last item, unless the dump turns out to break off in it. */
  private @Nullable Problem malformed;

  JsonDump(DumpLines lines, String file, ItemJson json, ProblemSink problems) {
    this.lines = lines;
    this.file = file;
    this.json = json;
    this.problems = problems;
  }

  @Override
  public boolean next() {
    try {
      while (lines.next()) {
        reportMalformed();
        String text = lines.isTooLong() ? "" : mark();
        switch (text) {
          case "[" -> inList = true;
          case "]" -> inList = false;
          case " " -> {}
          default -> {
            return true;
          }
        }
      }
      if (inList || malformed != null || lines.number() == 0) {
        problems.report(Dump.truncated(file, lines.number(), ""));
      }
    } catch (IOException e) {
      problems.report(Dump.truncated(file, lines.number() + 1, e));
    }
    malformed = null;
    inList = false;
    return false;
  }

  /** The brackets of the list, a blank for a line of white space, else something. */
  private String mark() {
    if (lines.length() > 8) {
      return "";
    }
    try {
      String text = lines.text();
      return text.isEmpty() ? " " : text;
    } catch (CharacterCodingException e) {
      return "";
    }
  }

  private void reportMalformed() {
    if (malformed != null) {
      problems.report(malformed);
      malformed = null;
    }
  }

  @Override
  public boolean mayHave(String property) {
    return lines.contains(("\"" + property + "\"").getBytes(StandardCharsets.US_ASCII));
  }

  @Override
  public Optional<Item> item() {
    try {
      if (lines.isTooLong()) {
        problems.report(Dump.malformed(file, lines.number(), "a line of over 64 MiB", EXPECTED));
        return Optional.empty();
      }
      String text = lines.text();
      return json.read(text.endsWith(",") ? text.substring(0, text.length() - 1) : text);
    } catch (CharacterCodingException e) {
      malformed = Dump.malformed(file, lines.number(), "bytes that are no UTF-8", EXPECTED);
    } catch (ItemJson.MalformedException e) {
      malformed = Dump.malformed(file, lines.number(), String.valueOf(e.getMessage()), EXPECTED);
    }
    return Optional.empty();
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
