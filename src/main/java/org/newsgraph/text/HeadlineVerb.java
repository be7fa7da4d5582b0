package org.newsgraph.text;

import java.util.Set;
import org.newsgraph.language.LanguagePack;

/** Finds the verb of a headline, which the model, trained on other sentences, takes for a noun. */
final class HeadlineVerb {
  static final Set<String> NOMINAL = Set.of("NOUN", "PROPN", "PRON", "NUM");

  private static final Set<String> FINITE = Set.of("S3", "PAST", "ED");

  /** What opens a phrase that a noun before it can't go on in. */
  private static final Set<String> OBJECT = Set.of("DET", "NUM", "PRON", "PROPN", "ADP");

  private final Morphology morphology;

  /** Nouns for those who can act, which modify no other noun in the plural. */
  private final Set<String> people;

  HeadlineVerb(LanguagePack pack, Morphology morphology) {
    this.morphology = morphology;
    this.people = Set.copyOf(pack.words("party-heads", "words"));
  }

  /**
   * Where a sentence has no finite verb, the first word behind a nominal that can be a present or
   * past form is taken for one: the verb of a headline.
   */
  void tag(String[] folded, String[] tags) {
    for (int i = 0; i < tags.length; i++) {
      if (tags[i].equals("AUX") || (tags[i].equals("VERB") && isFinite(folded[i]))) {
        return;
      }
    }
    for (int i = 1; i < tags.length; i++) {
      boolean after = i + 1 < tags.length && !tags[i + 1].equals("PUNCT");
      if (after && NOMINAL.contains(tags[i - 1]) && isVerb(folded, tags, i)) {
        tags[i] = "VERB";
        return;
      }
    }
  }

  private boolean isVerb(String[] folded, String[] tags, int i) {
    if (!tags[i].equals("NOUN")) {
      return isPastAdjective(folded, tags, i);
    }
    return isFinite(folded[i])
        || isPluralPresent(folded, tags, i)
        || morphology.canBePast(folded[i]) && OBJECT.contains(tags[i + 1]);
  }

  private boolean isPastAdjective(String[] folded, String[] tags, int i) {
    return tags[i].equals("ADJ") && morphology.canBePast(folded[i]);
  }

  /** "Police arrest 40": a base form between a plural and what can only be an object. */
  private boolean isPluralPresent(String[] folded, String[] tags, int i) {
    boolean plural =
        tags[i - 1].equals("NOUN") && morphology.form(folded[i - 1], "NOUN").equals("PLUR");
    boolean acts = people.contains(morphology.lemma(folded[i - 1], "NOUN"));
    boolean object = (acts || !tags[i + 1].equals("NOUN")) && !tags[i + 1].equals("VERB");
    return plural
        && object
        && morphology.verb(folded[i]).filter(v -> v.form().equals("BASE")).isPresent();
  }

  private boolean isFinite(String folded) {
    return morphology.verb(folded).filter(v -> FINITE.contains(v.form())).isPresent();
  }
}
