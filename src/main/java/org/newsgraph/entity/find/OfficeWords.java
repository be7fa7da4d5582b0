package org.newsgraph.entity.find;

import org.jspecify.annotations.Nullable;
import org.newsgraph.entity.lexicon.Trait;
import org.newsgraph.entity.lexicon.Word;

/** Reads offices and titles: "deputy foreign minister", "Secretary of State", "Lt. Gen.". */
final class OfficeWords {
  private static final int LONGEST_COMPLEMENT = 5;

  private OfficeWords() {}

  /** The office that begins at the token, without those who have it; or nothing. */
  static @Nullable Piece office(SentenceView view, int first) {
    int i = first;
    StringBuilder key = new StringBuilder();
    while (view.has(i, Trait.OFFICE_MODIFIER) && !endsOffice(view, i)) {
      append(key, view.word(i).need(Trait.OFFICE_MODIFIER));
      i++;
      if (view.folded(i).equals("-")) {
        i++;
      }
    }
    if (!view.has(i, Trait.OFFICE) || isVerb(view, i)) {
      return null;
    }
    append(key, view.word(i).need(Trait.OFFICE));
    int last = complement(view, i, key);
    return Piece.of(Piece.Sort.OFFICE, view, first, last, key.toString());
  }

  /** Whether the word is the head itself although it may be a modifier, too: "chief". */
  private static boolean endsOffice(SentenceView view, int i) {
    return view.has(i, Trait.OFFICE)
        && !view.has(i + 1, Trait.OFFICE)
        && !view.has(i + 1, Trait.OFFICE_MODIFIER);
  }

  private static boolean isVerb(SentenceView view, int i) {
    return (view.is(i, "VERB") || view.is(i, "AUX")) && !view.isCapitalised(i);
  }

  /** The token in which the office ends: that of its head, or of the words that complete it. */
  private static int complement(SentenceView view, int head, StringBuilder key) {
    int last = head;
    if (view.lexicon().followsOffice(view.folded(head + 1))) {
      last = head + 1;
      append(key, view.folded(last));
    }
    if (!view.has(last + 1, Trait.OF) && !view.has(last + 1, Trait.FIELD)) {
      return last;
    }
    StringBuilder words = new StringBuilder();
    int longest = last;
    for (int i = last + 2; i <= last + 1 + LONGEST_COMPLEMENT && i < view.size(); i++) {
      append(words, view.folded(i));
      if (view.lexicon().completesOffice(words.toString())) {
        longest = i;
      }
    }
    if (longest > last) {
      appendField(view, last + 2, longest, key);
    }
    return longest;
  }

  /** "Minister of Defence" and "Defence Minister" have one key. */
  private static void appendField(SentenceView view, int first, int last, StringBuilder key) {
    StringBuilder field = new StringBuilder();
    for (int i = first; i <= last; i++) {
      String modifier = view.word(i).value(Trait.OFFICE_MODIFIER);
      boolean small = view.has(i, Trait.ARTICLE) || (last > first && "".equals(modifier));
      if (!small) {
        append(field, modifier == null ? view.folded(i) : modifier);
      }
    }
    key.insert(0, field.append(' '));
  }

  private static void append(StringBuilder out, String word) {
    if (!word.isEmpty()) {
      if (out.length() > 0) {
        out.append(' ');
      }
      out.append(word);
    }
  }

  /** The honorific or rank that begins at the token, or nothing. */
  static @Nullable Piece title(SentenceView view, int first) {
    if (!view.isCapitalised(first)) {
      return null;
    }
    Word word = view.word(first);
    int i = first;
    while (view.has(i, Trait.RANK_MODIFIER) && view.isCapitalised(i)) {
      i++;
    }
    if (i > first && !view.word(i).any(Trait.RANK, Trait.HONORIFIC)) {
      return null;
    }
    if (i == first && !word.any(Trait.RANK, Trait.HONORIFIC)) {
      return null;
    }
    while (view.has(i + 1, Trait.RANK) && view.isCapitalised(i + 1)) {
      i++;
    }
    return Piece.of(Piece.Sort.TITLE, view, first, i, "");
  }

  /** "former", "acting", "ex-" before an office or a name; or nothing. */
  static @Nullable Piece status(SentenceView view, int i) {
    String status = view.word(i).value(Trait.STATUS);
    int last = view.folded(i + 1).equals("-") ? i + 1 : i;
    return status == null ? null : Piece.of(Piece.Sort.STATUS, view, i, last, status);
  }
}
