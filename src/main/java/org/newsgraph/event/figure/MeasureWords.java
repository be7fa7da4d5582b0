package org.newsgraph.event.figure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsgraph.language.LanguagePack;
import org.newsgraph.language.LanguagePack.Row;
import org.newsgraph.model.Fold;
import org.newsgraph.model.text.Token;

/** The pack's tables {@code measures} and {@code figure-words}. */
final class MeasureWords {
  /** How a word says what is counted; the table explains each. */
  enum Kind {
    OBJECT,
    SUBJECT,
    EXCHANGE,
    STATE,
    NOUN,
    ACT,
    TOTAL,
    PLACE,
    COUNT,
    MONEY,
    PAID
  }

  private final Map<Kind, Map<String, String>> measures = new EnumMap<>(Kind.class);

  /** Measures and kinds that only people are counted with. */
  private final Map<Kind, Set<String>> ofPeople = new EnumMap<>(Kind.class);

  private final Set<String> people;
  private final Map<String, Set<String>> classes = new HashMap<>();
  private final List<List<String>> compositions = new ArrayList<>();

  MeasureWords(LanguagePack pack) {
    for (Row row : pack.rows("measures")) {
      Map<String, String> words =
          measures.computeIfAbsent(Kind.valueOf(row.get("kind")), k -> new HashMap<>());
      row.list("words").forEach(w -> words.put(w, row.get("measure")));
      if (!row.get("who").isEmpty()) {
        ofPeople
            .computeIfAbsent(Kind.valueOf(row.get("kind")), k -> new HashSet<>())
            .addAll(row.list("words"));
      }
    }
    people = pack.words("group-heads", "word");
    for (Row row : pack.rows("figure-words")) {
      classes.computeIfAbsent(row.get("class"), c -> new HashSet<>()).addAll(row.list("words"));
    }
    for (String words : classes.getOrDefault("COMPOSITION", Set.of())) {
      compositions.add(List.of(words.split(" ")));
    }
  }

  Optional<String> measure(Kind kind, String lemma) {
    return Optional.ofNullable(measures.getOrDefault(kind, Map.of()).get(lemma));
  }

  /**
   * The measure of a word, if it fits those counted.
   *
   * @param counted the counted noun; absent where the number stands alone
   */
  Optional<String> measure(Kind kind, String word, @Nullable Token counted) {
    boolean fits =
        counted == null
            || isPeople(counted)
            || !ofPeople.getOrDefault(kind, Set.of()).contains(word);
    return fits ? measure(kind, word) : Optional.empty();
  }

  /** A listed noun, or the name of a people: a capitalised plural. */
  private boolean isPeople(Token noun) {
    String folded = Fold.caseOf(noun.text());
    return people.contains(folded)
        || is("PEOPLE", folded)
        || (noun.isCapitalised() && noun.form().equals("PLUR"))
        || measure(Kind.STATE, folded).isPresent();
  }

  /** The measure of a word that tells the state of those beside it, in the form it stands in. */
  Optional<String> state(Token token, @Nullable Token counted) {
    return measure(Kind.STATE, Fold.caseOf(token.text()), counted);
  }

  boolean is(String wordClass, String folded) {
    return classes.getOrDefault(wordClass, Set.of()).contains(folded);
  }

  /** How many tokens from {@code at} on open what is said of the make-up of those counted; or 0. */
  int composition(List<Token> tokens, int at) {
    int longest = 0;
    for (List<String> words : compositions) {
      boolean alike = at + words.size() <= tokens.size() && words.size() > longest;
      for (int i = 0; alike && i < words.size(); i++) {
        alike = Fold.caseOf(tokens.get(at + i).text()).equals(words.get(i));
      }
      longest = alike ? words.size() : longest;
    }
    return longest;
  }
}
