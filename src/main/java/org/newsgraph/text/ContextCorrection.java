package org.newsgraph.text;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsgraph.language.LanguagePack;

/**
 * Corrects tags by their neighbours, where the model errs most: auxiliaries taken for verbs ({@code
 * had carried}), infinitives behind a preposition, verbs behind a determiner.
 */
final class ContextCorrection {
  private static final Set<String> PARTICIPLES = Set.of("ED", "PART", "ING");

  private static final Set<String> FINITE = Set.of("ED", "PAST", "S3");

  /** What may stand between a determiner and its noun, and the noun. */
  private static final Set<String> NOMINAL =
      Set.of("ADJ", "NOUN", "PROPN", "NUM", "ADV", "CCONJ", "VERB");

  private static final Set<String> MODIFIED = Set.of("ADJ", "NOUN", "PROPN", "NUM");

  private final Morphology morphology;
  private final Map<String, Set<String>> closed;

  /** Verbs that take an infinitive without a mark: "helped rescue". */
  private final Set<String> beforeInfinitive;

  private final Set<String> particles;

  /** Nouns in "ing" whose "of" names whom it befalls: "killing of a teacher". */
  private final Set<String> suffered = new HashSet<>();

  private final Set<String> partitive;

  private final Set<String> people;

  ContextCorrection(LanguagePack pack, Morphology morphology, Map<String, Set<String>> closed) {
    this.morphology = morphology;
    this.closed = closed;
    this.beforeInfinitive = words(pack, "BAREINFINITIVE");
    this.particles = words(pack, "PARTICLE");
    this.partitive = words(pack, "PARTITIVE");
    this.people = Chunker.people(pack);
    pack.rows("events").stream()
        .filter(row -> row.get("kind").equals("noun"))
        .filter(row -> row.list("recipient").stream().anyMatch(this::isPartitive))
        .forEach(row -> suffered.addAll(row.list("lemmas")));
  }

  private boolean isPartitive(String slot) {
    return partitive.stream().anyMatch(slot::startsWith);
  }

  private static Set<String> words(LanguagePack pack, String wordClass) {
    return pack.rows("syntax").stream()
        .filter(row -> row.get("class").equals(wordClass))
        .flatMap(row -> row.list("words").stream())
        .collect(Collectors.toSet());
  }

  /** Corrects the tags of one sentence in place. */
  void correct(String[] folded, String[] tags) {
    for (int i = 0; i < tags.length; i++) {
      if (tags[i].equals("VERB") && canBe(folded[i], "AUX") && participleFollows(folded, tags, i)) {
        tags[i] = "AUX";
      } else if (isInfinitiveMark(folded, tags, i)) {
        tags[i] = "PART";
      } else if (isNoInfinitiveMark(folded, tags, i)) {
        tags[i] = "ADP";
      } else if (isOpeningNumber(folded, tags, i)) {
        tags[i] = "NUM";
      } else if (isBeforeNumber(folded, tags, i)) {
        tags[i] = "VERB";
      } else if (isBeforePluralObject(folded, tags, i)) {
        tags[i] = "VERB";
        tags[i + 1] = "NOUN";
      } else if (i == 0 ? isOpeningNoun(folded, tags) : isNounBehind(folded, tags, i)) {
        tags[i] = "NOUN";
      } else if (isParticle(folded, tags, i)) {
        tags[i] = "ADP";
      } else if (i > 0
          && (isBareObject(folded, tags, i)
              || endsPlurals(folded, tags, i)
              || isSubject(folded, tags, i)
              || isTitle(folded, tags, i)
              || isPerson(folded, tags, i)
              || isSuffered(folded, tags, i))) {
        tags[i] = "NOUN";
      } else if (opensStatement(folded, tags, i)) {
        tags[i] = "SCONJ";
      } else if (isUnknownVerb(folded, tags, i) || isObjectsAdjective(folded, tags, i)) {
        tags[i] = "ADJ";
      } else if (isGerundBehindPreposition(folded, tags, i) || isPassive(folded, tags, i)) {
        tags[i] = "VERB";
      } else if (i == 0 && isOpeningSubject(folded, tags)) {
        tags[i] = "NOUN";
      }
    }
  }

  private boolean canBe(String folded, String tag) {
    return closed.getOrDefault(folded, Set.of()).contains(tag);
  }

  private String form(String folded) {
    return morphology.verb(folded).map(Morphology.VerbForm::form).orElse("");
  }

  private boolean participleFollows(String[] folded, String[] tags, int i) {
    int next = i + 1;
    while (next < tags.length && (tags[next].equals("ADV") || tags[next].equals("PART"))) {
      next++;
    }
    return next < tags.length
        && tags[next].equals("VERB")
        && PARTICIPLES.contains(form(folded[next]));
  }

  private boolean isInfinitiveMark(String[] folded, String[] tags, int i) {
    return tags[i].equals("ADP")
        && canBe(folded[i], "PART")
        && i + 1 < tags.length
        && tags[i + 1].equals("VERB")
        && form(folded[i + 1]).equals("BASE");
  }

  /** "Likened him to Caesar". */
  private boolean isNoInfinitiveMark(String[] folded, String[] tags, int i) {
    return tags[i].equals("PART") && canBe(folded[i], "ADP") && opensPhrase(folded, tags, i + 1);
  }

  /** "its will", "a call": a finite form directly behind a possessive or article is a noun. */
  private boolean isNounBehind(String[] folded, String[] tags, int i) {
    boolean possessive = morphology.form(folded[i - 1], "PRON").equals("POSS");
    boolean article = tags[i - 1].equals("DET") && !canBe(folded[i - 1], "PRON");
    String form = form(folded[i]);
    boolean finite = tags[i].equals("VERB") && (form.equals("BASE") || form.equals("S3"));
    boolean gerund = tags[i].equals("VERB") && form.equals("ING") && !nounFollows(tags, i);
    boolean people = tags[i].equals("VERB") && form.equals("ED"); // "to the displaced"
    boolean adjective = (tags[i].equals("ADJ") || people) && !nounFollows(tags, i);
    boolean owned = gerund && i + 1 < tags.length && tags[i + 1].equals("ADP"); // "its retaking of"
    return possessive && (finite || owned || tags[i].equals("AUX"))
        || article && (finite || gerund || adjective)
        || tags[i].equals("ADJ") && adjective && isOfName(folded, tags, i);
  }

  /** "Chad's young", "Chad's angry young": only adjectives stand between it and the name. */
  private static boolean isOfName(String[] folded, String[] tags, int i) {
    int before = i - 1;
    while (before > 0 && tags[before].equals("ADJ")) {
      before--;
    }
    return tags[before].equals("PART") && !Character.isLetter(folded[before].charAt(0));
  }

  /** "Three were hurt": where any word has a capital, a number is a name only before another. */
  private boolean isOpeningNumber(String[] folded, String[] tags, int i) {
    boolean name = tags.length > 1 && tags[1].equals("PROPN");
    return i == 0 && tags[0].equals("PROPN") && !name && canBe(folded[0], "NUM");
  }

  /** "turned back a boat": between a verb and its object. */
  private boolean isParticle(String[] folded, String[] tags, int i) {
    return i > 0
        && particles.contains(folded[i])
        && !tags[i].equals("ADP")
        && tags[i - 1].equals("VERB")
        && opensPhrase(folded, tags, i + 1);
  }

  /** "warned that the army would respond": a conjunction, where a subject follows. */
  private boolean opensStatement(String[] folded, String[] tags, int i) {
    return i > 0
        && tags[i].equals("PRON")
        && canBe(folded[i], "SCONJ")
        && tags[i - 1].equals("VERB")
        && opensPhrase(folded, tags, i + 1);
  }

  private boolean opensPhrase(String[] folded, String[] tags, int i) {
    return i < tags.length
        && (tags[i].equals("DET")
            || tags[i].equals("NUM")
            || tags[i].equals("PROPN")
            || morphology.form(folded[i], "PRON").equals("POSS"));
  }

  /** "conceded defeat", "pleaded for help": behind such words it is the noun that looks alike. */
  private boolean isBareObject(String[] folded, String[] tags, int i) {
    boolean alike = isVerbOrNoun(folded, tags, i, "BASE") || isVerbOrNoun(folded, tags, i, "S3");
    return alike
        && (isPreposition(folded, tags, i - 1)
            || tags[i - 1].equals("VERB")
                && FINITE.contains(form(folded[i - 1]))
                && !beforeInfinitive.contains(morphology.lemma(folded[i - 1], "VERB")));
  }

  private boolean isPreposition(String[] folded, String[] tags, int i) {
    return tags[i].equals("ADP") && !canBe(folded[i], "SCONJ") && !canBe(folded[i], "PART");
  }

  /** "halted arms exports": behind a verb and a plural a form of the third person is a noun. */
  private boolean endsPlurals(String[] folded, String[] tags, int i) {
    return i > 1
        && isVerbOrNoun(folded, tags, i, "S3")
        && tags[i - 1].equals("NOUN")
        && morphology.form(folded[i - 1], "NOUN").equals("PLUR")
        && tags[i - 2].equals("VERB");
  }

  /** "Air strikes hit a school": a finite verb follows, of which this is the subject. */
  private boolean isSubject(String[] folded, String[] tags, int i) {
    boolean single = isVerbOrNoun(folded, tags, i, "BASE") && isNominal(tags, i - 1);
    return (single || isVerbOrNoun(folded, tags, i, "S3"))
        && i + 1 < tags.length
        && tags[i + 1].equals("VERB")
        && morphology.canBePast(folded[i + 1]);
  }

  private static boolean isNominal(String[] tags, int i) {
    return tags[i].equals("NOUN") || tags[i].equals("PROPN");
  }

  /**
   * "The opposition figure Ruto said": what says who somebody is, not what the noun before does.
   */
  private boolean isTitle(String[] folded, String[] tags, int i) {
    int end = i + 1;
    while (end < tags.length && tags[end].equals("PROPN")) {
      end++;
    }
    return isVerbOrNoun(folded, tags, i, "BASE")
        && tags[i - 1].equals("NOUN")
        && !morphology.form(folded[i - 1], "NOUN").equals("PLUR")
        && end > i + 1
        && end < tags.length
        && tags[end].equals("VERB")
        && FINITE.contains(form(folded[end]));
  }

  /** "Gunmen kill priest in Lima": a noun for people is no adjective where no noun follows. */
  private boolean isPerson(String[] folded, String[] tags, int i) {
    boolean single = i + 1 == tags.length || !MODIFIED.contains(tags[i + 1]);
    String last = folded[i].substring(folded[i].lastIndexOf('-') + 1); // "ex-president"
    return tags[i].equals("ADJ") && single && people.contains(last);
  }

  /** "Condemned killing of teachers": what befalls somebody is a noun here. */
  private boolean isSuffered(String[] folded, String[] tags, int i) {
    return tags[i].equals("VERB")
        && suffered.contains(folded[i])
        && i + 1 < tags.length
        && partitive.contains(folded[i + 1]);
  }

  /** "Chad bans imports": of two words that look like plurals and like verbs the first agrees. */
  private boolean isBeforePluralObject(String[] folded, String[] tags, int i) {
    return isVerbOfName(folded, tags, i) && isVerbOrNoun(folded, tags, i + 1, "S3");
  }

  /** "Iraq hangs 11": between a name and a number a verb in the third person, no plural. */
  private boolean isBeforeNumber(String[] folded, String[] tags, int i) {
    return isVerbOfName(folded, tags, i) && tags[i + 1].equals("NUM");
  }

  private boolean isVerbOfName(String[] folded, String[] tags, int i) {
    return i > 0
        && i + 1 < tags.length
        && tags[i].equals("NOUN")
        && tags[i - 1].equals("PROPN")
        && form(folded[i]).equals("S3");
  }

  private boolean isVerbOrNoun(String[] folded, String[] tags, int i, String form) {
    return tags[i].equals("VERB")
        && morphology
            .verb(folded[i])
            .filter(v -> !v.onlyVerb() && v.form().equals(form))
            .isPresent();
  }

  private static boolean nounFollows(String[] tags, int i) {
    return i + 1 < tags.length && NOMINAL.contains(tags[i + 1]);
  }

  /** "Talks between": no sentence opens with a verb of the third person. */
  private boolean isOpeningNoun(String[] folded, String[] tags) {
    return tags[0].equals("VERB") && form(folded[0]).equals("S3") && tags.length > 1;
  }

  /** "fired live rounds": between a verb and a noun what may be an adjective is one. */
  private boolean isObjectsAdjective(String[] folded, String[] tags, int i) {
    return tags[i].equals("VERB")
        && canBe(folded[i], "ADJ")
        && i > 0
        && tags[i - 1].equals("VERB")
        && nounFollows(tags, i);
  }

  /** "for shooting down the plane": what has an object with an article of its own is a verb. */
  private boolean isGerundBehindPreposition(String[] folded, String[] tags, int i) {
    if (!tags[i].equals("NOUN") || i == 0 || !tags[i - 1].equals("ADP")) {
      return false;
    }
    boolean particle =
        i + 2 < tags.length && tags[i + 1].equals("ADP") && canBe(folded[i + 1], "ADV");
    int object = particle ? i + 2 : i + 1;
    return object < tags.length
        && (tags[object].equals("DET") || morphology.form(folded[object], "PRON").equals("POSS"))
        && form(folded[i]).equals("ING");
  }

  /**
   * "was shot and wounded", "were freed.": a participle right behind an auxiliary is no noun, and
   * no adjective where nothing but a preposition follows.
   */
  private boolean isPassive(String[] folded, String[] tags, int i) {
    boolean last = i + 1 == tags.length || tags[i + 1].equals("PUNCT") || tags[i + 1].equals("ADP");
    boolean taken = tags[i].equals("NOUN") || tags[i].equals("ADJ") && last;
    if (!taken || i == 0 || !tags[i - 1].equals("AUX")) {
      return false;
    }
    String form = form(folded[i]);
    return form.equals("ED") || form.equals("PART");
  }

  /** "Snow fell", "Mendra met": a finite verb wants a subject, so an unknown adverb is none. */
  private boolean isOpeningSubject(String[] folded, String[] tags) {
    String next = tags.length > 1 && tags[1].equals("VERB") ? form(folded[1]) : "";
    return tags[0].equals("ADV")
        && !closed.containsKey(folded[0])
        && (next.equals("ED") || next.equals("PAST") || next.equals("S3"));
  }

  /** "joint exercises": a word before a noun that no verb has as its form. */
  private boolean isUnknownVerb(String[] folded, String[] tags, int i) {
    return tags[i].equals("VERB")
        && form(folded[i]).isEmpty()
        && i > 0
        && tags[i - 1].equals("VERB")
        && nounFollows(tags, i);
  }
}
