package org.newsgraph.model;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Folding of names, the same in every locale, so that {@code TÜRKİYE}, {@code Türkiye} and {@code
 * Turkiye} meet. Keys made with it stand in IRIs: a change here renames entities.
 */
public final class Fold {
  private Fold() {}

  /**
   * Case folding without the locale: lower case, no U+0307 (which {@code İ} leaves behind), dotless
   * {@code ı} as {@code i}, typographic apostrophes and dashes as ASCII, white space as one blank.
   */
  public static String caseOf(String text) {
    if (isAscii(text)) {
      return asciiCaseOf(text);
    }
    String lower = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    StringBuilder out = new StringBuilder(lower.length());
    for (int i = 0; i < lower.length(); i++) {
      append(out, lower.charAt(i));
    }
    return out.toString().strip();
  }

  /** The same for most texts, in one pass. */
  private static String asciiCaseOf(String text) {
    char[] out = new char[text.length()];
    int end = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > ' ') {
        out[end++] = c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c == '`' ? '\'' : c;
      } else if (!Character.isWhitespace(c)) {
        out[end++] = c;
      } else if (end > 0 && out[end - 1] != ' ') {
        out[end++] = ' ';
      }
    }
    return new String(out, 0, end > 0 && out[end - 1] == ' ' ? end - 1 : end);
  }

  private static void append(StringBuilder out, char c) {
    switch (c) {
      case '\u0307', '\u00ad', '\u200b', '\u200e', '\u200f' -> {}
      case 'ı' -> out.append('i');
      case '’', '‘', '`', '´' -> out.append('\'');
      case '‐', '‑', '–', '—' -> out.append('-');
      default -> {
        if (!Character.isWhitespace(c)) {
          out.append(c);
        } else if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
          out.append(' ');
        }
      }
    }
  }

  /** {@link #caseOf} without diacritics: the key under which spellings of one name meet. */
  public static String name(String text) {
    String folded = caseOf(text);
    if (isAscii(folded)) {
      return folded;
    }
    String decomposed = Normalizer.normalize(folded, Normalizer.Form.NFD);
    StringBuilder out = new StringBuilder(decomposed.length());
    for (int i = 0; i < decomposed.length(); i++) {
      char c = decomposed.charAt(i);
      switch (c) {
        case 'ł' -> out.append('l');
        case 'ø' -> out.append('o');
        case 'đ' -> out.append('d');
        case 'ß' -> out.append("ss");
        case 'æ' -> out.append("ae");
        default -> {
          if (Character.getType(c) != Character.NON_SPACING_MARK) {
            out.append(c);
          }
        }
      }
    }
    return out.toString();
  }

  /** Whether a text is the same in every normal form. */
  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }
}
