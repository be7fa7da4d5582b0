package org.newsgraph.event.reading;

import java.util.HashSet;
import java.util.Set;
import org.newsgraph.language.LanguagePack;
import org.newsgraph.language.LanguagePack.Row;

/** The classes of the pack's table {@code party-heads}. */
public final class PartyWords {
  private PartyWords() {}

  public static Set<String> of(LanguagePack pack, String wordClass) {
    Set<String> words = new HashSet<>();
    for (Row row : pack.rows("party-heads")) {
      if (row.get("class").equals(wordClass)) {
        words.addAll(row.list("words"));
      }
    }
    return Set.copyOf(words);
  }
}
