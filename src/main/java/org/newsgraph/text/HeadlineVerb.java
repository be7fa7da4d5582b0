package org.newsgraph.text;

import java.util.Set;
import org.newsgraph.language.LanguagePack;

/** Finds the verb of a headline, which the model, trained on other sentences, takes for a noun. */
final class HeadlineVerb {
  static final Set<String> NOMINAL = Set.of("NOUN", "PROPN", "PRON", "NUM");

  private static final Set<String> FINITE = Set.of("S3", "PAST", "ED");

  /** What opens a phrase that a noun before it can't go on in. */
  private static final Set<String> OBJECT = Set.of("DET", "NUM", "PRON", "PROPN", "ADP");

  /** Words of two names with a comma between. */
  private static final int PAIR = 3;

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
    return isFinite(folded[i]) && !isPluralSubject(folded, i)
        || isPluralPresent(folded, tags, i)
        || morphology.canBePast(folded[i]) && OBJECT.contains(tags[i + 1]);
  }

  private boolean isPastAdjective(String[] folded, String[] tags, int i) {
    return tags[i].equals("ADJ") && morphology.canBePast(folded[i]);
  }

  /** "Rebels capture a town": people in the plural before a base form. */
  private boolean isPluralSubject(String[] folded, int i) {
    return people.contains(morphology.lemma(folded[i], "NOUN")) && isBase(folded[i + 1]);
  }

  private boolean isBase(String folded) {
    return morphology.verb(folded).filter(v -> v.form().equals("BASE")).isPresent();
  }

  /** "Police arrest 40": a base form between a plural and what can only be an object. */
  private boolean isPluralPresent(String[] folded, String[] tags, int i) {
    boolean plural = isPlural(folded, i - 1) || isPair(tags, i);
    boolean acts = isPair(tags, i) || people.contains(morphology.lemma(folded[i - 1], "NOUN"));
    boolean object = (acts || !tags[i + 1].equals("NOUN")) && !tags[i + 1].equals("VERB");
    return plural && object && isBase(folded[i]);
  }

  private boolean isPlural(String[] folded, int i) {
    return morphology.form(folded[i], "NOUN").equals("PLUR");
  }

  /** "Chad, Libya swap prisoners". */
  private static boolean isPair(String[] tags, int i) {
    return i == PAIR
        && tags[0].equals("PROPN")
        && tags[2].equals("PROPN")
        && (tags[1].equals("PUNCT") || tags[1].equals("CCONJ"));
  }

  private boolean isFinite(String folded) {
    return morphology.verb(folded).filter(v -> FINITE.contains(v.form())).isPresent();
  }
}
