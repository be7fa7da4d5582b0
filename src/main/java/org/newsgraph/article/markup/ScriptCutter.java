package org.newsgraph.article.markup;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Cuts the text of scripts and style sheets out of a page before it is decoded and parsed: often
 * more than half of its bytes, and nobody reads it but for JSON-LD. Reads tags, quotes and comments
 * as browsers do, so that what looks like a script within one of these stays.
 */
final class ScriptCutter {
  private static final byte[] SCRIPT = bytes("script");
  private static final byte[] STYLE = bytes("style");
  private static final byte[] COMMENT = bytes("<!--");
  private static final byte[] JSON_LD = bytes("ld+json");

  private static final byte[] TITLE = bytes("title");
  private static final byte[] TEXTAREA = bytes("textarea");
  private static final byte[] IFRAME = bytes("iframe");
  private static final byte[] NOFRAMES = bytes("noframes");
  private static final byte[] XMP = bytes("xmp");

  private final byte[] html;

  /** Where each kept part begins and the one before it ends. */
  private int[] bounds = new int[128];

  private int count = 1;

  private ScriptCutter(byte[] html) {
    this.html = html;
  }

  /** A page, in an encoding that ASCII is part of, without what stands in its scripts. */
  static InputStream open(byte[] html) {
    ScriptCutter cutter = new ScriptCutter(html);
    cutter.scan();
    return cutter.new Rest();
  }

  private void scan() {
    int at = 0;
    while (at < html.length) {
      at = html[at] == '<' ? afterMarkup(at) : at + 1;
    }
    cut(html.length, html.length);
  }

  private void cut(int begin, int end) {
    if (count + 2 > bounds.length) {
      bounds = Arrays.copyOf(bounds, 2 * bounds.length);
    }
    bounds[count++] = begin;
    bounds[count++] = end;
  }

  /** The kept parts one after the other. */
  private final class Rest extends InputStream {
    private int part;
    private int at;

    @Override
    public int read() {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int begin, int most) {
      while (at == bounds[part + 1]) {
        if (at == html.length) {
          return -1;
        }
        part += 2;
        at = bounds[part];
      }
      int size = Math.min(most, bounds[part + 1] - at);
      System.arraycopy(html, at, into, begin, size);
      at += size;
      return size;
    }
  }

  /** Where the page goes on after a tag with the raw text behind it, or after a comment. */
  private int afterMarkup(int at) {
    int next = at + 1 < html.length ? html[at + 1] : 0;
    if (isLetter(next)) {
      return afterElement(at);
    }
    if (next == '!' && is(COMMENT, at)) {
      return afterComment(at + 4);
    }
    return switch (next) {
      case '/' -> tagEnd(at + 2);
      case '!', '?' -> after('>', at + 1);
      default -> at + 1;
    };
  }

  private int afterElement(int at) {
    int end = tagEnd(at + 1);
    return switch (html[at + 1] | 0x20) {
      case 's' -> isTag(SCRIPT, at + 1) || isTag(STYLE, at + 1) ? afterScript(at, end) : end;
      case 't' -> Math.max(afterRaw(TITLE, at, end), afterRaw(TEXTAREA, at, end));
      case 'i' -> afterRaw(IFRAME, at, end);
      case 'n' -> afterRaw(NOFRAMES, at, end);
      case 'x' -> afterRaw(XMP, at, end);
      default -> end;
    };
  }

  /** Behind an element that holds no others, whatever it looks like, if it is of that name. */
  private int afterRaw(byte[] name, int at, int end) {
    return isTag(name, at + 1) ? rawEnd(name, end) : end;
  }

  private int afterScript(int at, int end) {
    // In a drawing such a tag may be the whole element.
    if (html[end - 1] != '>' || html[end - 2] == '/') {
      return end;
    }
    boolean script = isTag(SCRIPT, at + 1);
    int close = script ? scriptEnd(end) : rawEnd(STYLE, end);
    if (!script || !holds(JSON_LD, at, end)) {
      cut(end, close);
    }
    return close;
  }

  private int afterComment(int begin) {
    int at = begin;
    while (at < html.length) {
      if (html[at] == '>' && html[at - 1] == '-' && html[at - 2] == '-') {
        return at + 1;
      }
      at++;
    }
    return at;
  }

  /** Behind the end of a tag, which no quoted value of an attribute ends. */
  private int tagEnd(int begin) {
    int at = begin;
    while (at < html.length) {
      byte b = html[at++];
      if (b == '>') {
        return at;
      }
      if (b == '=') {
        while (at < html.length && isBlank(html[at])) {
          at++;
        }
        if (at < html.length && (html[at] == '"' || html[at] == '\'')) {
          at = after(html[at], at + 1);
        } else {
          while (at < html.length && html[at] != '>' && !isBlank(html[at])) {
            at++;
          }
        }
      }
    }
    return at;
  }

  private int rawEnd(byte[] name, int begin) {
    int at = begin;
    while (at < html.length && !isEndTag(name, at)) {
      at++;
    }
    return at;
  }

  /** A script within a comment within a script has an end tag of its own. */
  private int scriptEnd(int begin) {
    boolean comment = false;
    boolean nested = false;
    for (int at = begin; at < html.length; at++) {
      if (html[at] == '<') {
        if (isEndTag(SCRIPT, at)) {
          if (!nested) {
            return at;
          }
          nested = false;
        } else if (is(COMMENT, at)) {
          comment = true;
          at += 3;
        } else {
          nested |= comment && isTag(SCRIPT, at + 1);
        }
      } else if (comment && html[at] == '>' && html[at - 1] == '-' && html[at - 2] == '-') {
        comment = false;
        nested = false;
      }
    }
    return html.length;
  }

  private int after(int wanted, int begin) {
    int at = begin;
    while (at < html.length && html[at] != wanted) {
      at++;
    }
    return Math.min(at + 1, html.length);
  }

  private boolean isEndTag(byte[] name, int at) {
    return html[at] == '<' && at + 1 < html.length && html[at + 1] == '/' && isTag(name, at + 2);
  }

  /** Whether a name stands there and ends. */
  private boolean isTag(byte[] name, int at) {
    if (!is(name, at)) {
      return false;
    }
    int end = at + name.length;
    return end == html.length || html[end] == '>' || html[end] == '/' || isBlank(html[end]);
  }

  private boolean holds(byte[] wanted, int begin, int end) {
    int at = begin;
    while (at < end && !is(wanted, at)) {
      at++;
    }
    return at < end;
  }

  /** Letters of either case stand for small ones. */
  private boolean is(byte[] wanted, int at) {
    if (at + wanted.length > html.length) {
      return false;
    }
    for (int i = 0; i < wanted.length; i++) {
      int b = html[at + i];
      if ((isLetter(b) ? b | 0x20 : b) != wanted[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLetter(int b) {
    return (b | 0x20) >= 'a' && (b | 0x20) <= 'z';
  }

  private static boolean isBlank(int b) {
    return b == ' ' || b == '\n' || b == '\t' || b == '\r' || b == '\f';
  }

  private static byte[] bytes(String ascii) {
    return ascii.getBytes(StandardCharsets.US_ASCII);
  }
}
