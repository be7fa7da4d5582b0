package org.newsgraph.knowledge.match;

/**
 * Whether words are written like a name. A name of several capitalised words, or all in capitals,
 * needs two capitals, another one needs one, a name without capitals none; but where it goes on
 * behind a first word that is a name by itself ({@code Israeli supreme court}) one is enough.
 */
final class Capitals {
  /** More are not counted. */
  static final int MANY = 2;

  private Capitals() {}

  /** The capitals that a text needs so that {@code name} is found in it: 0, 1 or {@link #MANY}. */
  static int needed(String name) {
    int words = 0;
    boolean start = true;
    for (int i = 0; i < name.length(); i++) {
      if (start && Character.isUpperCase(name.charAt(i))) {
        words++;
      }
      start = Letters.isSeparator(name.charAt(i));
    }
    int capitals = count(name, 0, name.length());
    if (words == 1 && capitals == MANY && name.chars().noneMatch(Character::isLowerCase)) {
      return MANY;
    }
    return words == 0 ? Math.min(1, capitals) : Math.min(MANY, words);
  }

  /** The capitals of a stretch of text, as they count against {@link #needed}. */
  static int written(CharSequence text, int begin, int end, boolean behindName) {
    int capitals = count(text, begin, end);
    return capitals == 1 && behindName ? MANY : capitals;
  }

  private static int count(CharSequence text, int begin, int end) {
    int capitals = 0;
    for (int i = begin; i < end && capitals < MANY; i++) {
      if (Character.isUpperCase(text.charAt(i))) {
        capitals++;
      }
    }
    return capitals;
  }
}
