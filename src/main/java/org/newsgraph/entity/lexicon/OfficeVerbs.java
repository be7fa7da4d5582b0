package org.newsgraph.entity.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.newsgraph.language.LanguagePack;
import org.newsgraph.language.LanguagePack.Row;
import org.newsgraph.model.Fold;
import org.newsgraph.model.entity.Office;

/** The words that join a person and an office, such as "was elected": the table of the pack. */
public final class OfficeVerbs {
  /** Where the person stands who holds the office. */
  public enum Holder {
    BEFORE,
    BEHIND,
    HEADLINE
  }

  /**
   * A row with one of its spellings.
   *
   * @param words folded, in order
   */
  public record OfficeVerb(List<String> words, Holder holder, Office.Status status) {
    public OfficeVerb {
      words = List.copyOf(words);
    }
  }

  private final Map<String, List<OfficeVerb>> byLast = new HashMap<>();

  OfficeVerbs(LanguagePack pack) {
    for (Row row : pack.rows("office-verbs")) {
      Holder holder = Holder.valueOf(row.get("holder").toUpperCase(Locale.ROOT));
      Office.Status status = Office.Status.valueOf(row.get("status").toUpperCase(Locale.ROOT));
      for (String words : row.list("words")) {
        List<String> folded = Arrays.asList(Fold.caseOf(words).split(" "));
        String last = folded.get(folded.size() - 1);
        byLast
            .computeIfAbsent(last, key -> new ArrayList<>())
            .add(new OfficeVerb(folded, holder, status));
      }
    }
    // the longest first: "was elected" says more than "elected"
    byLast.values().forEach(all -> all.sort((a, b) -> b.words.size() - a.words.size()));
  }

  /** Those that end with a folded word, the longest first. */
  public List<OfficeVerb> endingWith(String folded) {
    return Collections.unmodifiableList(byLast.getOrDefault(folded, List.of()));
  }
}
