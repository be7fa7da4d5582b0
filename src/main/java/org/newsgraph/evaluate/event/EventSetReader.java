package org.newsgraph.evaluate.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.newsgraph.evaluate.set.SetFile;
import org.newsgraph.evaluate.set.SetLine;
import org.newsgraph.model.Span;
import org.newsgraph.problem.ProblemSink;

/**
 * Reads sentences with the facts expected of them. A sentence is a line; below it, indented, stands
 * a line for each fact: its type, the words that it hangs on, its fields.
 *
 * <pre>{@code
 * published: 2025-05-14
 * Armenia accused Azerbaijan of shelling a village on Sunday.
 *   ACCUSE/allege | accused | actor: Armenia | recipient: Azerbaijan
 *   ASSAULT | shelling | actor: Azerbaijan | recipient: village | date: 2025-05-11 | alleged | \
 * says: Armenia
 * }</pre>
 */
final class EventSetReader {
  private static final String PUBLISHED = "published";
  private static final String HEADLINE = "headline";
  private static final Pattern CODE = Pattern.compile("[A-Za-z]+(/[\\w -]+)?");
  private static final Pattern OR = Pattern.compile(" or ");
  private static final String OPTIONAL = "? ";

  private final SetFile file;
  private final ProblemSink problems;
  private final List<ToldSentence> sentences = new ArrayList<>();
  private final Set<String> texts = new HashSet<>();
  private String published = "";
  private List<Expected> facts = new ArrayList<>();
  private String text = "";
  private boolean isHeadline;
  private int begin;

  private EventSetReader(SetFile file, ProblemSink problems) {
    this.file = file;
    this.problems = problems;
  }

  /** The sentences of a file; a line that is wrong is reported and left out. */
  static List<ToldSentence> read(SetFile file, ProblemSink problems) {
    EventSetReader reader = new EventSetReader(file, problems);
    file.read(reader::take, problems);
    reader.finish();
    return reader.sentences;
  }

  private void take(SetLine line) {
    if (line.isIndented()) {
      if (text.isEmpty()) {
        throw new IllegalArgumentException("found a fact, expected its sentence before it");
      }
      facts.add(fact(line));
      return;
    }
    finish();
    if (line.value(PUBLISHED) != null) {
      published = "";
      published = line.day(PUBLISHED);
      return;
    }
    String headline = line.value(HEADLINE);
    String sentence = headline == null ? line.text() : headline;
    if (!texts.add(sentence)) {
      throw new IllegalArgumentException("found a sentence that stands in the set already");
    }
    text = sentence;
    isHeadline = headline != null;
    begin = line.number();
  }

  private void finish() {
    if (!text.isEmpty()) {
      sentences.add(new ToldSentence(begin, published, isHeadline, text, facts));
    }
    facts = new ArrayList<>();
    text = "";
  }

  private Expected fact(SetLine line) {
    String content = line.text().strip();
    boolean optional = content.startsWith(OPTIONAL);
    String[] cells = (optional ? content.substring(OPTIONAL.length()) : content).split("\\|", -1);
    List<String> codes = alternatives(cells[0]);
    for (String code : codes) {
      if (!CODE.matcher(code).matches()) {
        throw new IllegalArgumentException(
            "found '" + code + "', expected a type such as ACCUSE/allege");
      }
    }
    if (cells.length < 2) {
      throw new IllegalArgumentException("found no '|', expected the words that the fact hangs on");
    }
    String words = cells[1].strip();
    int at = text.indexOf(words);
    if (words.isEmpty() || at < 0) {
      throw new IllegalArgumentException("found '" + words + "', expected words of the sentence");
    }
    String kind = Fields.kind(codes.get(0));
    Map<String, List<List<String>>> fields = new LinkedHashMap<>();
    Fields.defaults(kind).forEach((field, value) -> fields.put(field, List.of(List.of(value))));
    for (int i = 2; i < cells.length; i++) {
      field(kind, cells[i].strip(), fields);
    }
    return new Expected(
        line.number(), optional, codes, new Span(at, at + words.length()), words, fields);
  }

  private void field(String kind, String cell, Map<String, List<List<String>>> fields) {
    int colon = cell.indexOf(": ");
    String label = OR.split(cell)[0];
    String field = colon < 0 ? Fields.ofLabel(label) : cell.substring(0, colon);
    if (field == null || !Fields.of(kind).contains(field)) {
      throw new IllegalArgumentException(
          "found '" + cell + "', expected one of the fields " + Fields.of(kind));
    }
    List<List<String>> values = new ArrayList<>();
    for (String value : (colon < 0 ? cell : cell.substring(colon + 2)).split(";")) {
      List<String> names = alternatives(value);
      values.add(names);
      for (String name : names) {
        if (Fields.isOfSentence(field) && !text.contains(name)) {
          throw new IllegalArgumentException(
              "found '" + name + "', expected words of the sentence");
        }
      }
    }
    fields.put(field, values);
  }

  private static List<String> alternatives(String text) {
    return Arrays.stream(OR.split(text)).map(String::strip).toList();
  }
}
