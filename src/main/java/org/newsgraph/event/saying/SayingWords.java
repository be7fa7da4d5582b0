package org.newsgraph.event.saying;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.newsgraph.event.clause.Syntax;
import org.newsgraph.language.LanguagePack;
import org.newsgraph.language.LanguagePack.Row;

/**
 * The words of reported speech.
 *
 * @param modalities of the reporting verbs, by dictionary form
 * @param sources prepositions that name a source
 * @param firstPerson pronouns of the one who speaks
 * @param unnamed nouns for sources without a name
 * @param documents nouns for what is published, which speaks for those whose it is
 */
public record SayingWords(
    Map<String, String> modalities,
    Set<String> sources,
    Set<String> firstPerson,
    Set<String> unnamed,
    Set<String> documents) {

  /** Of a pack. */
  public static SayingWords of(LanguagePack pack, Syntax syntax) {
    Map<String, String> modalities = new HashMap<>();
    for (Row row : pack.rows("reporting")) {
      row.list("lemmas").forEach(lemma -> modalities.put(lemma, row.get("modality")));
    }
    Map<String, Set<String>> persons = new HashMap<>();
    for (Row row : pack.rows("persons")) {
      persons.computeIfAbsent(row.get("class"), c -> new HashSet<>()).addAll(row.list("words"));
    }
    return new SayingWords(
        modalities,
        persons.getOrDefault("SOURCE", Set.of()),
        persons.getOrDefault("FIRST", Set.of()),
        Set.copyOf(syntax.all("UNNAMED")),
        persons.getOrDefault("DOCUMENT", Set.of()));
  }
}
