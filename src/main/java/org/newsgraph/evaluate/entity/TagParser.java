package org.newsgraph.evaluate.entity;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.newsgraph.model.Span;
import org.newsgraph.model.entity.MentionType;
import org.newsgraph.model.entity.Office;

/**
 * Reads tags inside a text and takes their marks out.
 *
 * <pre>{@code
 * [[Kenyan|Nationality:Country=KEN] {Foreign Minister} Jane Example|Official#jane] said [she|#jane]
 * met [[Ghana|Country=GHA]'s {former|president}|Official].
 * }</pre>
 *
 * <p>A tag is {@code [words|class entities]}; a class has its usual type unless another stands
 * before it, and a question mark before both says that readers may differ. Braces hold the words of
 * an office, with its status behind a bar where it is not a current one. A backslash takes its
 * meaning from a mark.
 */
final class TagParser {
  private static final Pattern LABEL =
      Pattern.compile(
          "(?<optional>\\?)?(?:(?:(?<type>\\w+):)?(?<class>\\w+))?(?<entities>(?:[=#][\\w.-]+)*)");

  private static final Pattern ENTITY = Pattern.compile("[=#][^=#]+");

  /** Something open: a tag or an office. */
  private static final class Open {
    private final char mark;
    private final int begin;
    private @Nullable Span office;
    private Office.@Nullable Status status;

    Open(char mark, int begin) {
      this.mark = mark;
      this.begin = begin;
    }
  }

  private final String in;
  private final String tagged;
  private final StringBuilder text;
  private final List<Tag> tags = new ArrayList<>();
  private final Deque<Open> open = new ArrayDeque<>();
  private int at;

  private TagParser(String in, String tagged, StringBuilder text) {
    this.in = in;
    this.tagged = tagged;
    this.text = text;
  }

  /**
   * Appends the text without marks to {@code text}.
   *
   * @param in the passage that {@code text} is of
   * @return the tags, in the order in which they end
   * @throws IllegalArgumentException saying what is found and expected
   */
  static List<Tag> parse(String in, String tagged, StringBuilder text) {
    TagParser parser = new TagParser(in, tagged, text);
    parser.parse();
    return parser.tags;
  }

  private void parse() {
    while (at < tagged.length()) {
      char c = tagged.charAt(at++);
      switch (c) {
        case '\\' -> text.append(at < tagged.length() ? tagged.charAt(at++) : c);
        case '[', '{' -> open.push(new Open(c, text.length()));
        case '|' -> label();
        case ']' ->
            throw new IllegalArgumentException("found ']', expected '|' and a class before it");
        case '}' -> office(null);
        default -> text.append(c);
      }
    }
    if (!open.isEmpty()) {
      throw new IllegalArgumentException("found '" + open.peek().mark + "' that nothing closes");
    }
  }

  private void label() {
    Open inner = open.peek();
    if (inner == null) {
      throw new IllegalArgumentException("found '|' outside of a tag, expected '\\|'");
    }
    char close = inner.mark == '[' ? ']' : '}';
    int end = tagged.indexOf(close, at);
    if (end < 0) {
      throw new IllegalArgumentException("found '" + inner.mark + "' that nothing closes");
    }
    String label = tagged.substring(at, end);
    at = end + 1;
    if (close == '}') {
      office(status(label));
    } else {
      tag(label);
    }
  }

  private static Office.Status status(String label) {
    for (Office.Status status : Office.Status.values()) {
      if (status.label().equals(label)) {
        return status;
      }
    }
    throw new IllegalArgumentException(
        "found '" + label + "', expected current, former, acting or designate");
  }

  private void office(Office.@Nullable Status status) {
    Open inner = open.poll();
    Open around = open.peek();
    if (inner == null || inner.mark != '{' || around == null || around.mark != '[') {
      throw new IllegalArgumentException("found braces that stand in no tag");
    }
    around.office = new Span(inner.begin, text.length());
    around.status = status == null ? Office.Status.CURRENT : status;
  }

  private void tag(String label) {
    Open inner = open.pop();
    Matcher parts = LABEL.matcher(label);
    if (!parts.matches() || label.isEmpty()) {
      throw new IllegalArgumentException(
          "found '" + label + "', expected a class and entities, such as 'Court=high-court'");
    }
    String entityClass = parts.group("class");
    MentionType type = entityClass == null ? null : type(parts.group("type"), entityClass);
    List<String> entities =
        ENTITY.matcher(parts.group("entities")).results().map(found -> found.group()).toList();
    Span span = new Span(inner.begin, text.length());
    boolean optional = parts.group("optional") != null;
    tags.add(new Tag(in, span, optional, type, entityClass, entities, inner.office, inner.status));
  }

  private static MentionType type(@Nullable String label, String entityClass) {
    MentionType usual = EntityClasses.type(entityClass);
    if (usual == null) {
      throw new IllegalArgumentException(
          "found class '" + entityClass + "', expected one of " + EntityClasses.all());
    }
    if (label == null) {
      return usual;
    }
    for (MentionType type : MentionType.values()) {
      if (type.label().equals(label)) {
        return type;
      }
    }
    throw new IllegalArgumentException(
        "found type '" + label + "', expected Person, Organisation, Location or Nationality");
  }
}
