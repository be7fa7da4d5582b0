package org.newsgraph.article.markup;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The text of scripts and styles in a page, which nobody reads: half of most pages. JSON-LD is none
 * of it.
 *
 * <p>Found without knowing where markup is a comment, a title or the value of an attribute. What
 * only looks like a start tag there has no end tag of its own; the next one is that of another
 * element, whose start tag then stands in between and tells.
 */
final class RawText {
  private static final String[] NAMES = {"script", "style"};

  /** One character for each byte, so that searches are those of strings, which are fast. */
  private final String page;

  private int begin;
  private int end;

  /** Stands at the first text of the page. */
  RawText(byte[] html) {
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

  /** Goes to the next text. */
  void next() {
    int tag = page.indexOf("<s", end);
    while (tag >= 0) {
      String name = name(tag + 1);
      end = tag + 1;
      if (name != null) {
        begin = tagEnd(tag);
        if (findEnd(name) && !isData(tag)) {
          return;
        }
      }
      tag = page.indexOf("<s", end);
    }
    begin = page.length();
    end = begin;
  }

  private @Nullable String name(int at) {
    for (String name : NAMES) {
      if (isTag(name, at)) {
        return name;
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

  /** Where a start tag ends; a bracket in quotes does not end it. */
  private int tagEnd(int tag) {
    int at = tag;
    while (at < page.length()) {
      char c = page.charAt(at++);
      if (c == '>') {
        return at;
      }
      if (c == '"' || c == '\'') {
        int closed = page.indexOf(c, at);
        at = closed < 0 ? page.length() : closed + 1;
      }
    }
    return at;
  }

  /** Goes to the end tag; false if there is none or what stands before it may hide it. */
  private boolean findEnd(String name) {
    boolean plain = true;
    for (int at = page.indexOf('<', begin); at >= 0; at = page.indexOf('<', at + 1)) {
      if (page.startsWith("/", at + 1) && isTag(name, at + 2)) {
        end = at;
        return plain && end > begin;
      }
      plain &= !isTag(name, at + 1) && !page.startsWith("!--", at + 1);
    }
    end = page.length();
    return false;
  }

  /** Whether a start tag may be that of JSON-LD, its type perhaps with character references. */
  private boolean isData(int tag) {
    String printed = page.substring(tag, begin).toLowerCase(Locale.ROOT);
    return printed.contains("ld") && printed.contains("json");
  }
}
