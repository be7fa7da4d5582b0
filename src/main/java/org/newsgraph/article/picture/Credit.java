package org.newsgraph.article.picture;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.newsgraph.article.field.Labels;
import org.newsgraph.article.field.Labels.Kind;
import org.newsgraph.article.field.Names;

/** Who made or sent a picture, at the end of the line under it. */
final class Credit {
  private static final int LONGEST = 90;

  private static final int MOST_WORDS = 10;

  private static final int LONGEST_NAME = 5;

  /** Where a credit may begin: after a sentence, behind a bar or dash, in brackets, at a sign. */
  private static final Pattern BEGIN =
      Pattern.compile(
          "\\s*[(\\[](?=[^(\\[]*[)\\]]\\.?$)|^"
              + "|(?:(?<=\\p{L}[\\p{L}\\d][.!?…])|(?<=[\"”»)’]))\\s*(?=[\\p{Lu}@])"
              + "|\\s+(?=\\p{Lu}[\\p{L} ]{2,20}:\\s)|\\s*[|•·∙]\\s*|\\s+[/–—-]+\\s+"
              + "|\\s*(?=©)|\\s+(?=\\([cC]\\)\\s)");

  private static final Pattern SIGN = Pattern.compile("^(?:©|\\([cC]\\)\\s)\\s*");

  private static final Pattern EDGE = Pattern.compile("^[\\s,:.…(\\[|/–—-]+|[\\s,:|/–—-]+$");

  /** After a word; an initial keeps its dot. */
  private static final Pattern STOP = Pattern.compile("(?<=\\p{L}{3}|[)\\]])\\.$");

  private static final Pattern CLOSE = Pattern.compile("[)\\].]+$");

  private static final Pattern PARTS = Pattern.compile("\\s*[/|]\\s*|,\\s+|\\s+via\\s+");

  private static final Pattern HOST = Pattern.compile("@?\\w[\\w-]*(?:\\.[\\w-]+)+");

  /** What follows a sentence and a slash in such a line: {@code Ada Example / Example Courier}. */
  private static final Pattern NAMES = Pattern.compile("\\s*/\\s*");

  private static final Pattern DASH = Pattern.compile("\\s[–—-]\\s");

  private static final Pattern SENTENCE = Pattern.compile("\\p{Ll}{3}[.!?]\\s+\\p{Lu}");

  private Credit() {}

  /** Parts a line from the credit that it ends in; empty if it ends in none. */
  static Optional<Caption> atEnd(String line) {
    Matcher begin = BEGIN.matcher(line);
    while (begin.find()) {
      String rest = line.substring(begin.end());
      boolean bracket = begin.group().endsWith("(") || begin.group().endsWith("[");
      String tail = bracket ? rest.replaceFirst("[)\\]]\\.?$", "") : rest.strip();
      if (tail.length() <= LONGEST && is(tail, begin.end() > 0)) {
        return Optional.of(
            new Caption(withoutEdges(line.substring(0, begin.start())), plain(tail)));
      }
    }
    return Optional.empty();
  }

  /** A credit without the sign, the word or the brackets around it. */
  static String plain(String printed) {
    String text = printed;
    String before = "";
    while (text != null && !text.equals(before)) {
      before = text;
      text = withoutEdges(unlabelled(SIGN.matcher(before).replaceFirst("")));
    }
    boolean closed = count(before, ")]") > count(before, "([");
    return (closed ? CLOSE : STOP).matcher(before).replaceFirst("");
  }

  private static long count(String text, String marks) {
    return text.chars().filter(c -> marks.indexOf(c) >= 0).count();
  }

  private static String unlabelled(String text) {
    for (Kind kind : new Kind[] {Kind.PHOTO_BY, Kind.PHOTO, Kind.SOURCE}) {
      Optional<Labels.Start> start = Labels.shipped().start(kind, text);
      if (start.isPresent() && isLabel(kind, start.get())) {
        return start.get().rest();
      }
    }
    return text;
  }

  /** Without a colon the word for a picture may be one of the credit: {@code picture alliance}. */
  private static boolean isLabel(Kind kind, Labels.Start start) {
    return kind == Kind.PHOTO_BY
        || start.separator()
        || kind == Kind.PHOTO
            && (isName(start.rest())
                || isAgency(start.rest())
                || SIGN.matcher(start.rest()).find());
  }

  static @Nullable String withoutEdges(String text) {
    String rest = EDGE.matcher(text).replaceAll("").strip();
    return rest.isEmpty() ? null : rest;
  }

  /**
   * Whether a piece of a line is a credit.
   *
   * @param behind whether it stands behind a caption, where two names are no list of those shown
   */
  private static boolean is(String tail, boolean behind) {
    if (tail.length() < 2
        || tail.split(" ").length > MOST_WORDS
        || SENTENCE.matcher(tail).find()
        || !behind && DASH.matcher(tail).find()) {
      return false;
    }
    String names = unlabelled(tail);
    boolean labelled = !names.equals(tail);
    if (SIGN.matcher(names).find()) {
      return names.length() > 2 && !names.endsWith(".");
    }
    return isSigned(names)
        || labelled && tail.indexOf(':') > 0 && isName(PARTS.split(names)[0])
        || (labelled || behind && NAMES.split(tail).length > 1) && isNamed(names);
  }

  /** Whether all parts are names and one is that of an agency. */
  private static boolean isSigned(String text) {
    boolean agency = false;
    for (String part : PARTS.split(text)) {
      boolean is = isAgency(part);
      if (!is && !isName(part)) {
        return false;
      }
      agency |= is;
    }
    return agency;
  }

  /** Whether all parts are names and one is that of a person. */
  private static boolean isNamed(String text) {
    boolean person = false;
    for (String part : PARTS.split(text)) {
      if (!isName(part)) {
        return false;
      }
      person |= Names.isFullName(part) && part.chars().noneMatch(Character::isDigit);
    }
    return person;
  }

  private static boolean isName(String part) {
    String name = part.strip();
    return HOST.matcher(name).matches()
        || !name.isEmpty()
            && (Character.isUpperCase(name.codePointAt(0)) || name.charAt(0) == '@')
            && name.split(" ").length <= LONGEST_NAME
            && name.indexOf(':') < 0;
  }

  /** The name of an agency, perhaps with that of a department of it behind. */
  private static boolean isAgency(String part) {
    String name = part.strip();
    if (name.isEmpty()) {
      return false;
    }
    Labels labels = Labels.shipped();
    if (labels.is(Kind.AGENCY, name)) {
      return isOneCase(name);
    }
    return labels
        .start(Kind.AGENCY, name)
        .filter(start -> !start.glued() && isOneCase(start.label()) && isName(start.rest()))
        .isPresent();
  }

  /** Short names of agencies are words too, but not in capitals. */
  private static boolean isOneCase(String name) {
    return name.length() > 3
        || name.equals(name.toUpperCase(Locale.ROOT))
        || name.equals(name.toLowerCase(Locale.ROOT));
  }
}
