package org.newsgraph.article.picture;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.newsgraph.article.field.Tables;

/**
 * What words say of pictures: {@code pictures.tsv}.
 *
 * <p>{@code PictureWords.of(PictureWords.Kind.META)} begins with {@code og:image}.
 */
public final class PictureWords {
  /** What the words of a row say; described in the table. */
  public enum Kind {
    FURNITURE,
    FILLER,
    SIZE,
    META,
    ALT
  }

  private static final Map<Kind, Set<String>> WORDS = words();

  private PictureWords() {}

  /** The words of a kind, in the order of the table. */
  public static Set<String> of(Kind kind) {
    return WORDS.get(kind);
  }

  static boolean is(Kind kind, String word) {
    return of(kind).contains(word);
  }

  private static Map<Kind, Set<String>> words() {
    Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);
    for (Kind kind : Kind.values()) {
      words.put(kind, new LinkedHashSet<>());
    }
    for (List<String> row : Tables.rows("pictures")) {
      words
          .get(Kind.valueOf(row.get(0).toUpperCase(Locale.ROOT)))
          .addAll(Tables.values(row.get(1)));
    }
    return words;
  }
}
