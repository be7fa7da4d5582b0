package org.newsgraph.article.markup;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Elements of a page that nobody reads, more than half of most pages: scripts, styles, drawings and
 * links to what a browser loads. JSON-LD and the canonical link are none of them.
 *
 * <p>Found without knowing where markup is a comment, a title or the value of an attribute. What
 * only looks like a start tag there has no end tag of its own; the next one is that of another
 * element, whose start tag then stands in between and tells.
 */
final class Unread {
  private static final String LINK = "link";

  private static final String DRAWING = "svg";

  private static final String[] NAMES = {"script", "style", DRAWING, LINK};

  /** Start tags that end a drawing, whether it is closed or not, or stand for text in it. */
  private static final String[] TEXT = {"p", "div", "span", "img", "table", "ul", "body", "a"};

  /** One character for each byte, so that searches are those of strings, which are fast. */
  private final String page;

  private int begin;
  private int end;

  /** Stands at the first such element of the page. */
  Unread(byte[] html) {
    page = new String(html, StandardCharsets.ISO_8859_1);
    next();
  }

  /** Offset of the first byte; the length of the page if there is no more. */
  int begin() {
    return begin;
  }

  /** Offset after the last byte. */
  int end() {
    return end;
  }

  /** Goes to the next element. */
  void next() {
    begin = page.indexOf('<', end);
    while (begin >= 0) {
      end = begin + 1;
      if (isUnread()) {
        return;
      }
      begin = page.indexOf('<', end);
    }
    begin = page.length();
    end = begin;
  }

  /** Whether an element begins here that nobody reads; goes to its end. */
  private boolean isUnread() {
    String name = name(begin + 1);
    if (name == null) {
      return false;
    }
    int content = tagEnd(begin);
    if (content < 0) {
      return false;
    }
    String tag = page.substring(begin, content).toLowerCase(Locale.ROOT);
    if (name.equals(LINK)) {
      end = content;
      return !tag.contains("canonical");
    }
    // The type of JSON-LD may hold character references.
    return findEnd(name, content) && !(tag.contains("ld") && tag.contains("json"));
  }

  private @Nullable String name(int at) {
    char first = at < page.length() ? page.charAt(at) : ' ';
    if (first == 's' || first == 'l') {
      for (String name : NAMES) {
        if (isTag(name, at)) {
          return name;
        }
      }
    }
    return null;
  }

  private boolean isTag(String name, int at) {
    int after = at + name.length();
    return page.startsWith(name, at)
        && after < page.length()
        && (page.charAt(after) <= ' ' || page.charAt(after) == '>' || page.charAt(after) == '/');
  }

  /**
   * Where a start tag ends, -1 if it does not before the next one: its quotes may then be those of
   * an attribute around it. A bracket in quotes does not end it.
   */
  private int tagEnd(int tag) {
    int next = page.indexOf('<', tag + 1);
    int most = next < 0 ? page.length() : next;
    char quote = 0;
    for (int at = tag; at < most; at++) {
      char c = page.charAt(at);
      if (c == quote) {
        quote = 0;
      } else if (quote == 0 && c == '>') {
        return at + 1;
      } else if (quote == 0 && (c == '"' || c == '\'')) {
        quote = c;
      }
    }
    return -1;
  }

  /** Goes behind the end tag; false if there is none or what stands before it may hide it. */
  private boolean findEnd(String name, int content) {
    boolean plain = true;
    for (int at = page.indexOf('<', content); at >= 0; at = page.indexOf('<', at + 1)) {
      if (page.startsWith("/", at + 1) && isTag(name, at + 2)) {
        int after = page.indexOf('>', at);
        end = after < 0 ? page.length() : after + 1;
        return plain && after > 0;
      }
      plain &= !isTag(name, at + 1) && !page.startsWith("!--", at + 1);
      plain &= !name.equals(DRAWING) || !isText(at + 1);
    }
    end = page.length();
    return false;
  }

  private boolean isText(int at) {
    for (String name : TEXT) {
      if (isTag(name, at)) {
        return true;
      }
    }
    return false;
  }
}
