package org.newsgraph.export;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsgraph.model.Span;
import org.newsgraph.model.article.Passage;

/** A JSON writer that leaves out what has no value and writes numbers without exponents. */
final class Fields implements Closeable {
  private static final int SCORE_DIGITS = 3;

  private final JsonWriter json;

  /** Writes one value of an array. */
  interface Element<T> {
    void write(T value) throws IOException;
  }

  Fields(Writer out) {
    json = new JsonWriter(out);
    json.setHtmlSafe(false);
    json.setFormattingStyle(FormattingStyle.COMPACT);
  }

  void begin() throws IOException {
    json.beginObject();
  }

  void end() throws IOException {
    json.endObject();
  }

  void name(String name) throws IOException {
    json.name(name);
  }

  void beginArray(String name) throws IOException {
    json.name(name).beginArray();
  }

  void endArray() throws IOException {
    json.endArray();
  }

  <T> void array(String name, List<T> values, Element<T> element) throws IOException {
    beginArray(name);
    for (T value : values) {
      element.write(value);
    }
    endArray();
  }

  void text(String name, @Nullable String value) throws IOException {
    if (value != null) {
      json.name(name).value(value);
    }
  }

  /** Text that is empty where it says nothing. */
  void given(String name, String value) throws IOException {
    text(name, value.isEmpty() ? null : value);
  }

  void texts(String name, List<String> values) throws IOException {
    if (!values.isEmpty()) {
      array(name, values, json::value);
    }
  }

  /** Writes what is JSON already. */
  void json(String name, String value) throws IOException {
    json.name(name).jsonValue(value);
  }

  void number(String name, int value) throws IOException {
    json.name(name).value(value);
  }

  void number(String name, @Nullable BigDecimal value) throws IOException {
    if (value != null) {
      json.name(name).jsonValue(plain(value));
    }
  }

  void score(String name, double value) throws IOException {
    number(name, BigDecimal.valueOf(value).setScale(SCORE_DIGITS, RoundingMode.HALF_UP));
  }

  void span(Span span) throws IOException {
    number("begin", span.begin());
    number("end", span.end());
  }

  /** The passage that offsets count in; nothing for the body. */
  void in(String passage) throws IOException {
    if (!passage.equals(Passage.BODY)) {
      text("in", passage);
    }
  }

  private static String plain(BigDecimal value) {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }

  @Override
  public void close() throws IOException {
    json.close();
  }
}
