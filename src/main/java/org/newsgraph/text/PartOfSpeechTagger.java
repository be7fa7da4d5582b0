package org.newsgraph.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.language.LanguagePack;
import org.newsgraph.language.LanguagePack.Row;
import org.newsgraph.model.Fold;
import org.newsgraph.model.text.Token;

/**
 * Tags words with universal parts of speech: OpenNLP's model first, then corrections from the
 * pack's closed classes and verbs. The model, trained on web text, takes unknown names for pronouns
 * ({@code Türkiye}) and verbs of headlines for nouns ({@code slams}).
 */
final class PartOfSpeechTagger {
  /** Tags whose words are all in the pack's table {@code closed}. */
  private static final Set<String> CLOSED_TAGS =
      Set.of("DET", "PRON", "ADP", "CCONJ", "SCONJ", "AUX", "PART", "INTJ", "X", "PUNCT", "SYM");

  private static final Set<String> BEFORE_HEAD = Set.of("NOUN", "PROPN", "ADJ");
  private static final Set<String> BEFORE_NOUN = Set.of("DET", "ADJ", "NUM");

  /** Between the two tags of a word that the model takes for two. */
  private static final char JOINT = '+';

  /** Share of capitalised words above which a sentence counts as set in title case. */
  private static final double TITLE_CASE = 0.7;

  private static final int TITLE_CASE_WORDS = 5;

  /**
   * How a sentence is set.
   *
   * @param titled in title case, so that a capital tells nothing
   * @param lowerCase with small letters, so that a word without any is an acronym
   */
  private record Setting(boolean titled, boolean lowerCase) {}

  private final TagModel model;
  private final HeadlineVerb headlineVerb;
  private final Map<String, Set<String>> closed = new HashMap<>();

  /** Months, folded: one of them is also an auxiliary. */
  private final Set<String> months = new HashSet<>();

  private final Morphology morphology;
  private final ContextCorrection context;

  PartOfSpeechTagger(LanguagePack pack, Morphology morphology) {
    this.model = TagModel.of(pack.language());
    this.morphology = morphology;
    this.headlineVerb = new HeadlineVerb(pack, morphology);
    for (Row row : pack.rows("closed")) {
      for (String word : row.list("words")) {
        closed.computeIfAbsent(word, w -> new LinkedHashSet<>()).add(row.get("tag"));
      }
    }
    for (Row row : pack.rows("time-words")) {
      if (row.get("class").equals("MONTH")) {
        row.list("words").forEach(word -> months.add(Fold.caseOf(word)));
      }
    }
    this.context = new ContextCorrection(pack, morphology, closed);
  }

  /** The words of one sentence as tagged tokens. */
  List<Token> tag(List<Word> words) {
    BitSet marks = ScareQuotes.positions(words);
    if (marks.isEmpty()) {
      return tagPlain(words);
    }
    List<Word> plain = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      if (!marks.get(i)) {
        plain.add(words.get(i));
      }
    }
    List<Token> tokens = new ArrayList<>(tagPlain(plain));
    for (int i = marks.nextSetBit(0); i >= 0; i = marks.nextSetBit(i + 1)) {
      Word mark = words.get(i);
      tokens.add(i, new Token(mark.span(), mark.text(), "PUNCT", "", mark.folded()));
    }
    return tokens;
  }

  private List<Token> tagPlain(List<Word> words) {
    int n = words.size();
    String[] folded = new String[n];
    String[] forModel = new String[n];
    boolean titled = isTitleCase(words);
    boolean lowerCase = hasLowerCase(words);
    for (int i = 0; i < n; i++) {
      String text = words.get(i).text();
      folded[i] = words.get(i).folded();
      boolean lower = titled && (closed.containsKey(folded[i]) || isVerb(folded[i]));
      forModel[i] = lower ? folded[i] : text.replace('’', '\'');
    }
    String[] tags = model.tag(forModel);
    for (int i = 0; i < n; i++) {
      tags[i] = correct(words, folded, tags, i, new Setting(titled, lowerCase));
    }
    context.correct(folded, tags);
    headlineVerb.tag(folded, tags);
    List<Token> tokens = new ArrayList<>(n);
    for (int i = 0; i < n; i++) {
      String form = morphology.form(folded[i], tags[i]);
      // the first word has its capital anyhow: it may be a common noun
      String lemmaTag = i == 0 && tags[i].equals("PROPN") ? "NOUN" : tags[i];
      String lemma = morphology.lemma(folded[i], lemmaTag);
      tokens.add(new Token(words.get(i).span(), words.get(i).text(), tags[i], form, lemma));
    }
    return tokens;
  }

  private boolean isVerb(String folded) {
    return morphology.verb(folded).isPresent();
  }

  private static boolean isTitleCase(List<Word> words) {
    int long4 = 0;
    int capital = 0;
    for (Word word : words) {
      if (word.text().length() >= 4 && Character.isLetter(word.text().charAt(0))) {
        long4++;
        capital += Character.isUpperCase(word.text().charAt(0)) ? 1 : 0;
      }
    }
    return long4 >= TITLE_CASE_WORDS && capital >= TITLE_CASE * long4;
  }

  /** Whether a number stands beside a word: "May 3". */
  private static boolean isDated(List<Word> words, int i) {
    return i + 1 < words.size() && Character.isDigit(words.get(i + 1).text().codePointAt(0))
        || i > 0 && Character.isDigit(words.get(i - 1).text().codePointAt(0));
  }

  private String correct(List<Word> words, String[] folded, String[] tags, int i, Setting set) {
    String text = words.get(i).text();
    int joint = tags[i].indexOf(JOINT);
    String tag = joint < 0 ? tags[i] : tags[i].substring(0, joint);
    int first = text.codePointAt(0);
    if (!Character.isLetterOrDigit(first)) {
      return closed.containsKey(folded[i]) ? clitic(words, tags, i) : "PUNCT";
    }
    if (Character.isDigit(first)) {
      return Character.isLetter(text.charAt(text.length() - 1)) ? "ADJ" : "NUM";
    }
    boolean capital = Character.isUpperCase(first);
    boolean midName = capital && i > 0 && !set.titled && !opensQuotation(words, i);
    boolean month = months.contains(folded[i]) && set.lowerCase && (midName || isDated(words, i));
    if (month && capital) {
      return "PROPN";
    }
    if (closed.containsKey(folded[i]) && !(set.lowerCase && isAcronym(text))) {
      return fromClosed(folded[i], tag, tags, i);
    }
    boolean owner = i + 1 < words.size() && isApostrophe(words.get(i + 1)); // "Oslo's"
    if (midName && (owner || !tag.equals("ADJ") || endsName(folded, tags, i))) {
      return "PROPN";
    }
    Optional<Morphology.VerbForm> verb = morphology.verb(folded[i]);
    if (verb.isPresent() && (!midName)) {
      boolean compound =
          set.titled ? endsCompound(verb.get(), tags, i) : endsNouns(verb.get(), tags, i);
      return compound ? "NOUN" : asVerb(verb.get(), tag, tags, i);
    }
    if (CLOSED_TAGS.contains(tag)) {
      return capital ? "PROPN" : "NOUN";
    }
    if (tag.equals("ADJ") && isHead(folded, tags, i)) {
      return "NOUN";
    }
    return tag.equals("VERB") && capital ? "PROPN" : tag;
  }

  /** "Ex-leader Ruto held", "Chad's Ruto": where no noun follows, a capital is a name's. */
  private boolean endsName(String[] folded, String[] tags, int i) {
    if (i == 0 || i + 1 == tags.length) {
      return false;
    }
    boolean behind = tags[i - 1].equals("NOUN") || tags[i - 1].equals("PART");
    boolean present = morphology.verb(folded[i + 1]).filter(v -> v.form().equals("S3")).isPresent();
    return behind && (present || tags[i + 1].startsWith("VERB") || tags[i + 1].startsWith("AUX"));
  }

  /** "A mosque in the north", "the dead were": what stands alone behind an article is a noun. */
  private boolean isHead(String[] folded, String[] tags, int i) {
    boolean article =
        i > 0
            && tags[i - 1].equals("DET")
            && closed.getOrDefault(folded[i - 1], Set.of()).equals(Set.of("DET"));
    String next = i + 1 < tags.length ? tags[i + 1] : "PUNCT";
    return article
        && (next.equals("ADP")
            || next.equals("AUX")
            || isPast(folded, tags, i + 1)
            || isOnlyVerb(folded, tags, i + 1));
  }

  /** "The military seized power": without it the sentence would have no verb. */
  private boolean isOnlyVerb(String[] folded, String[] tags, int i) {
    if (i >= tags.length || !morphology.canBePast(folded[i])) {
      return false;
    }
    for (int j = 0; j < tags.length; j++) {
      boolean verb = tags[j].startsWith("VERB") && morphology.verb(folded[j]).isPresent();
      if (j != i && (verb || tags[j].startsWith("AUX"))) {
        return false;
      }
    }
    return tags[i].startsWith("VERB");
  }

  /** "The general vowed", "the general warned that". */
  private boolean isPast(String[] folded, String[] tags, int i) {
    if (i >= tags.length) {
      return false;
    }
    boolean verb = tags[i].startsWith("VERB");
    return morphology
            .verb(folded[i])
            .filter(v -> verb && !v.form().equals("ING") || v.onlyVerb() && v.form().equals("ED"))
            .isPresent()
        && (i + 1 == tags.length || !BEFORE_HEAD.contains(tags[i + 1]));
  }

  private boolean isApostrophe(Word word) {
    return !Character.isLetter(word.text().codePointAt(0))
        && closed.getOrDefault(word.folded(), Set.of()).contains("PART");
  }

  /** A possessive, a shortened auxiliary, or a mark of quotation that looks alike. */
  private String clitic(List<Word> words, String[] tags, int i) {
    boolean attached = i > 0 && words.get(i - 1).span().end() == words.get(i).span().begin();
    boolean mark = words.get(i).text().length() == 1;
    if (!attached || (mark && !isPlural(words.get(i - 1), tags[i - 1]))) {
      return "PUNCT";
    }
    Set<String> possible = closed.getOrDefault(words.get(i).folded(), Set.of());
    if (possible.contains("PART") && possible.contains("AUX")) {
      return tags[i - 1].equals("PRON") ? "AUX" : "PART";
    }
    return possible.iterator().next();
  }

  private boolean isPlural(Word word, String tag) {
    return morphology.form(word.folded(), "NOUN").equals("PLUR")
        && (tag.equals("NOUN") || tag.equals("PROPN"));
  }

  private static boolean opensQuotation(List<Word> words, int i) {
    String before = words.get(i - 1).text(); // of "Oslo's" the end is a letter
    return !Character.isLetterOrDigit(before.codePointBefore(before.length()));
  }

  /** US, IT, WHO. */
  private static boolean isAcronym(String text) {
    boolean letters = false;
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLowerCase(text.charAt(i))) {
        return false;
      }
      letters |= Character.isLetter(text.charAt(i));
    }
    return letters && text.length() > 1;
  }

  private static boolean hasLowerCase(List<Word> words) {
    for (Word word : words) {
      for (int i = 0; i < word.text().length(); i++) {
        if (Character.isLowerCase(word.text().charAt(i))) {
          return true;
        }
      }
    }
    return false;
  }

  private String fromClosed(String folded, String tag, String[] tags, int i) {
    Set<String> possible = closed.getOrDefault(folded, Set.of());
    if (possible.contains("PART") && possible.contains("ADP") && i + 1 < tags.length) {
      return tags[i + 1].startsWith("VERB") || tags[i + 1].startsWith("AUX") ? "PART" : "ADP";
    }
    if (tag.equals("SCONJ") && possible.contains("ADP") && !clauseFollows(tags, i)) {
      return "ADP";
    }
    return possible.contains(tag) ? tag : possible.iterator().next();
  }

  private static boolean clauseFollows(String[] tags, int i) {
    for (int j = i + 1; j < tags.length && !tags[j].equals("PUNCT"); j++) {
      if (tags[j].startsWith("VERB") || tags[j].startsWith("AUX")) {
        return true;
      }
    }
    return false;
  }

  /**
   * "The blast left 35 dead", ", pinning 800 students": between a subject or a mark and an object.
   */
  private static boolean governs(Morphology.VerbForm verb, String before, String next) {
    boolean object = next.equals("NUM") || next.equals("DET") || next.equals("PRON");
    boolean opens = before.isEmpty() || before.equals("PUNCT");
    return switch (verb.form()) {
      case "ED" -> object && HeadlineVerb.NOMINAL.contains(before);
      case "PAST" -> HeadlineVerb.NOMINAL.contains(before) && !HeadlineVerb.NOMINAL.contains(next);
      case "ING" -> object && opens;
      default -> false;
    };
  }

  /** "Doha Summit" in title case: a base form behind a name is the noun that looks alike. */
  private static boolean endsCompound(Morphology.VerbForm verb, String[] tags, int i) {
    return verb.form().equals("BASE")
        && !verb.onlyVerb()
        && i > 0
        && (tags[i - 1].equals("PROPN") || tags[i - 1].equals("ADJ"));
  }

  /** "A car bomb blast": behind two nouns a base form is the noun that looks alike. */
  private boolean endsNouns(Morphology.VerbForm verb, String[] tags, int i) {
    return verb.form().equals("BASE")
        && !verb.onlyVerb()
        && i > 2
        && tags[i - 1].equals("NOUN")
        && tags[i - 2].equals("NOUN")
        && tags[i - 3].equals("DET");
  }

  private static String asVerb(Morphology.VerbForm verb, String tag, String[] tags, int i) {
    String before = i == 0 ? "" : tags[i - 1];
    boolean participle =
        verb.form().equals("ING") || verb.form().equals("PART") || verb.form().equals("ED");
    if (tag.equals("VERB") || tag.equals("AUX")) {
      return "VERB";
    }
    if (!verb.onlyVerb()) {
      if (governs(verb, before, i + 1 < tags.length ? tags[i + 1] : "")) {
        return "VERB";
      }
      return CLOSED_TAGS.contains(tag) ? (BEFORE_NOUN.contains(before) ? "NOUN" : "VERB") : tag;
    }
    String next = i + 1 < tags.length ? tags[i + 1] : "";
    boolean alone = before.equals("NUM") && !BEFORE_HEAD.contains(next);
    boolean modifier = BEFORE_NOUN.contains(before) && !alone && !tag.equals("PROPN");
    return participle && modifier ? (CLOSED_TAGS.contains(tag) ? "ADJ" : tag) : "VERB";
  }
}
