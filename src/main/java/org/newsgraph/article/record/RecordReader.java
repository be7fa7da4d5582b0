package org.newsgraph.article.record;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.article.field.CanonicalUrl;
import org.newsgraph.article.field.CleanText;
import org.newsgraph.article.field.DateText;
import org.newsgraph.article.field.Draft;
import org.newsgraph.article.field.Field;
import org.newsgraph.article.field.Names;
import org.newsgraph.model.article.Origin;
import org.newsgraph.problem.Code;
import org.newsgraph.problem.Problem;
import org.newsgraph.problem.ProblemSink;

/** Fills a draft from an input record. What the record says is taken; its text is not touched. */
public final class RecordReader {
  private static final String WHERE = "record";
  private static final int SCORE = 100;

  private final Origin origin;
  private final ProblemSink problems;

  public RecordReader(Origin origin, ProblemSink problems) {
    this.origin = origin;
    this.problems = problems;
  }

  /** Reads one record; a date that can't be read is reported and left out. */
  public void read(String json, Draft draft) {
    JsonObject record = parse(json);
    draft.body(string(record, "text").orElse(""), WHERE);
    line(draft, Field.HEADLINE, record, "title", "headline");
    line(draft, Field.DECK, record, "deck", "description");
    line(draft, Field.SECTION, record, "section");
    line(draft, Field.PUBLISHER, record, "publisher", "sourceName");
    line(draft, Field.LANGUAGE, record, "language");
    first(record, "url", "sourceUrl").ifPresent(url -> url(draft, url));
    date(draft, Field.PUBLISHED, record, "date", "published");
    date(draft, Field.MODIFIED, record, "modified");
    List<String> authors = authors(record);
    draft.authors(authors, String.join("; ", authors), WHERE, SCORE);
  }

  private JsonObject parse(String json) {
    try {
      JsonElement element = JsonParser.parseString(json);
      return element.isJsonObject() ? element.getAsJsonObject() : new JsonObject();
    } catch (JsonParseException e) {
      problem(Code.JSON_MALFORMED, "found a record that is no JSON object");
      return new JsonObject();
    }
  }

  private static void line(Draft draft, Field field, JsonObject record, String... names) {
    first(record, names)
        .ifPresent(text -> draft.offer(field, CleanText.line(text), text, WHERE, SCORE, names[0]));
  }

  private void url(Draft draft, String printed) {
    Optional<String> url = CanonicalUrl.absolute(printed, Optional.empty());
    if (url.isEmpty()) {
      problem(Code.FIELD_WRONG, "found the url '" + printed + "', expected an absolute one");
    }
    url.ifPresent(value -> draft.offer(Field.URL, value, printed, WHERE, SCORE, "url"));
  }

  private void date(Draft draft, Field field, JsonObject record, String... names) {
    Optional<String> printed = first(record, names);
    Optional<String> language = first(record, "language");
    Optional<String> date = printed.flatMap(p -> DateText.parse(p, language.orElse(null)));
    if (printed.isPresent() && date.isEmpty()) {
      problem(Code.FIELD_WRONG, "found the date '" + printed.get() + "', expected ISO 8601");
    }
    date.ifPresent(value -> draft.offer(field, value, printed.get(), WHERE, SCORE, names[0]));
  }

  private static List<String> authors(JsonObject record) {
    JsonElement authors = record.has("authors") ? record.get("authors") : record.get("author");
    if (authors == null) {
      return List.of();
    }
    List<String> names = new ArrayList<>();
    if (authors.isJsonArray()) {
      for (JsonElement author : authors.getAsJsonArray()) {
        text(author).map(CleanText::line).filter(name -> !name.isEmpty()).ifPresent(names::add);
      }
    } else {
      text(authors).ifPresent(line -> names.addAll(Names.split(line)));
    }
    return names.stream().distinct().toList();
  }

  private static Optional<String> first(JsonObject record, String... names) {
    for (String name : names) {
      Optional<String> value = string(record, name).filter(text -> !CleanText.isBlank(text));
      if (value.isPresent()) {
        return value;
      }
    }
    return Optional.empty();
  }

  private static Optional<String> string(JsonObject record, String name) {
    return Optional.ofNullable(record.get(name)).flatMap(RecordReader::text);
  }

  private static Optional<String> text(JsonElement element) {
    return element instanceof JsonPrimitive primitive
        ? Optional.of(primitive.getAsString())
        : Optional.empty();
  }

  private void problem(Code code, String text) {
    problems.report(
        Problem.warning(code, origin.source(), text, "mend the record; the field was left out")
            .at(origin.line(), 0));
  }
}
