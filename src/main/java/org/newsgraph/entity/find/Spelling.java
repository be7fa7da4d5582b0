package org.newsgraph.entity.find;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * How the words of the article are spelt elsewhere in it: whether a capital that a sentence's start
 * or a headline hides belongs to the word.
 */
final class Spelling {
  private final Set<String> lower = new HashSet<>();
  private final Map<String, Integer> capitalised = new HashMap<>();

  /** Notes the words of a sentence in normal case. */
  void read(SentenceView view) {
    if (view.style() != CaseStyle.NORMAL) {
      return;
    }
    for (int i = 0; i < view.size(); i++) {
      String text = view.token(i).text();
      if (!Character.isLetter(text.codePointAt(0))) {
        continue;
      }
      if (!view.token(i).isCapitalised()) {
        lower.add(view.folded(i));
      } else if (!view.opensSentence(i)) {
        capitalised.merge(view.folded(i), 1, Integer::sum);
      }
    }
  }

  /** Whether the word stands somewhere in small letters. */
  boolean isSeenLower(String folded) {
    return lower.contains(folded);
  }

  /** Whether the word has its capital where nothing but a name would have one. */
  boolean isSeenCapitalised(String folded) {
    return capitalised.containsKey(folded);
  }
}
