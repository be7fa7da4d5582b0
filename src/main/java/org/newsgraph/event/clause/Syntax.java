package org.newsgraph.event.clause;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.newsgraph.language.LanguagePack;
import org.newsgraph.language.LanguagePack.Row;
import org.newsgraph.model.Fold;
import org.newsgraph.model.text.Token;

/**
 * The words that the reading of clauses hangs on: the pack's tables {@code syntax} and {@code
 * party-heads}.
 */
public final class Syntax {
  /** The class of the nouns that have a rule of events. */
  public static final String HAPPENING = "HAPPENING";

  /** The class of those of them whose "of" names whom it befalls: "the killing of a teacher". */
  public static final String SUFFERED = "SUFFERED";

  /** The class of the nouns for people. */
  private static final String PEOPLE = "Group";

  /** The class of the nouns for what acts without being a person. */
  public static final String BODY = "Body";

  private final Map<String, Map<String, String>> classes = new HashMap<>();
  private final Map<String, String> plainPrepositions = new HashMap<>();
  private final Set<String> objectControl;

  public Syntax(LanguagePack pack) {
    pack.rows("syntax").forEach(row -> add(row, row.get("value")));
    pack.rows("party-heads").forEach(row -> add(row, ""));
    addHappenings(pack);
    for (Row row : pack.rows("prepositions")) {
      row.list("words").forEach(word -> plainPrepositions.put(word, row.get("plain")));
    }
    objectControl = new HashSet<>(classes.getOrDefault("OBJECTCONTROL", Map.of()).keySet());
  }

  private void addHappenings(LanguagePack pack) {
    Map<String, String> happenings = new HashMap<>();
    Map<String, String> suffered = new HashMap<>();
    String of = only("PARTITIVE");
    for (Row row : pack.rows("events")) {
      if (row.get("kind").equals("noun")) {
        row.list("lemmas").forEach(lemma -> happenings.put(lemma, ""));
        boolean befalls = row.list("recipient").stream().anyMatch(slot -> slot.startsWith(of));
        row.list("lemmas").stream().filter(l -> befalls).forEach(l -> suffered.put(l, ""));
      }
    }
    classes.put(HAPPENING, happenings);
    classes.put(SUFFERED, suffered);
  }

  private void add(Row row, String value) {
    Map<String, String> words = classes.computeIfAbsent(row.get("class"), c -> new HashMap<>());
    row.list("words").forEach(word -> words.put(word, value));
  }

  /** Whether a folded word belongs to a class. */
  public boolean is(String wordClass, String folded) {
    return classes.getOrDefault(wordClass, Map.of()).containsKey(folded);
  }

  /** Whether a folded noun describes somebody who can act: people, or a body of them. */
  public boolean describesParty(String folded) {
    String last = folded.substring(folded.lastIndexOf('-') + 1); // "ex-president"
    return is(PEOPLE, last) || is(BODY, last);
  }

  /** Whether a token is the mark of an infinitive: "<b>to</b> meet". */
  boolean isInfinitiveMark(Token token) {
    return token.is("PART") && is("INFINITIVE", token.lemma());
  }

  /** The value of a word in a class, or empty. */
  public String value(String wordClass, String folded) {
    return classes.getOrDefault(wordClass, Map.of()).getOrDefault(folded, "");
  }

  /** Whether the object of the verb is who acts in an infinitive or gerund behind it. */
  public boolean controlsByObject(String lemma) {
    return objectControl.contains(lemma);
  }

  /** The words of a class, sorted. */
  public List<String> all(String wordClass) {
    return classes.getOrDefault(wordClass, Map.of()).keySet().stream().sorted().toList();
  }

  /** The one word of a class that has only one, such as the preposition of the agent. */
  public String only(String wordClass) {
    return Objects.requireNonNull(classes.get(wordClass)).keySet().iterator().next();
  }

  /** The plain form of a preposition as printed. */
  public String plain(String preposition) {
    String folded = Fold.caseOf(preposition);
    return plainPrepositions.getOrDefault(folded, folded);
  }
}
