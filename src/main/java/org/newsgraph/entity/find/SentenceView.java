package org.newsgraph.entity.find;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsgraph.entity.lexicon.Lexicon;
import org.newsgraph.entity.lexicon.Nominals.Description;
import org.newsgraph.entity.lexicon.Trait;
import org.newsgraph.entity.lexicon.Word;
import org.newsgraph.model.Span;
import org.newsgraph.model.article.Passage;
import org.newsgraph.model.text.AnnotatedPassage;
import org.newsgraph.model.text.Sentence;
import org.newsgraph.model.text.Token;

/** A sentence with what the lexicon says of its words. Immutable. */
public final class SentenceView {
  private final AnnotatedPassage passage;
  private final int passageIndex;
  private final int index;
  private final Sentence sentence;
  private final String[] folded;
  private final Word[] words;
  private final CaseStyle style;
  private final Lexicon lexicon;

  /**
   * @param passageIndex of the passage in its article
   * @param index of the sentence in its passage
   */
  public SentenceView(AnnotatedPassage passage, int passageIndex, int index, Lexicon lexicon) {
    this.passage = passage;
    this.passageIndex = passageIndex;
    this.index = index;
    this.lexicon = lexicon;
    this.sentence = passage.sentences().get(index);
    List<Token> tokens = sentence.tokens();
    this.folded = new String[tokens.size()];
    this.words = new Word[tokens.size()];
    for (int i = 0; i < folded.length; i++) {
      folded[i] = Lexicon.fold(tokens.get(i).text());
      Word word = lexicon.word(i == 0 ? null : folded[i - 1], folded[i]);
      words[i] = word.isUnknown() ? hyphened(folded[i], lexicon) : word;
    }
    this.style = CaseStyle.of(tokens, passage.passage().isBody() && endsLikeSentence(tokens));
  }

  /** "ex-minister", "president-elect": what the office in them is. */
  private static Word hyphened(String folded, Lexicon lexicon) {
    int hyphen = folded.indexOf('-');
    if (hyphen <= 0) {
      return Word.UNKNOWN;
    }
    String before = folded.substring(0, hyphen);
    String after = folded.substring(hyphen + 1);
    if (lexicon.word(before).any(Trait.STATUS, Trait.OFFICE_MODIFIER)) {
      Word office = lexicon.word(after);
      return office.any(Trait.OFFICE, Trait.OFFICE_MODIFIER) ? office : Word.UNKNOWN;
    }
    boolean elect = lexicon.word(after).has(Trait.STATUS_AFTER);
    return elect ? lexicon.word(before) : Word.UNKNOWN;
  }

  private static boolean endsLikeSentence(List<Token> tokens) {
    return !tokens.isEmpty() && tokens.get(tokens.size() - 1).is("PUNCT");
  }

  public AnnotatedPassage passage() {
    return passage;
  }

  public String in() {
    return passage.passage().in();
  }

  public String text() {
    return passage.passage().text();
  }

  public int passageIndex() {
    return passageIndex;
  }

  public int index() {
    return index;
  }

  public Sentence sentence() {
    return sentence;
  }

  public int size() {
    return folded.length;
  }

  public Token token(int i) {
    return sentence.tokens().get(i);
  }

  /** The word form, folded; empty outside of the sentence. */
  public String folded(int i) {
    return i >= 0 && i < folded.length ? folded[i] : "";
  }

  /** What the lexicon says of a word; nothing outside of the sentence. */
  public Word word(int i) {
    return i >= 0 && i < words.length ? words[i] : Word.UNKNOWN;
  }

  public boolean has(int i, Trait trait) {
    return word(i).has(trait);
  }

  /** What "the" before these words, of which the last is the head, would stand for. */
  public @Nullable Description description(int first, int head) {
    String words = first == head ? folded(head) : folded(first) + " " + folded(head);
    return lexicon.nominals().descriptions().get(words);
  }

  /** Status said inside of a word: "ex-minister", "president-elect". */
  @Nullable String statusIn(int i) {
    String word = folded(i);
    int hyphen = word.indexOf('-');
    if (hyphen <= 0) {
      return null;
    }
    String before = lexicon.word(word.substring(0, hyphen)).value(Trait.STATUS);
    int tail = word.lastIndexOf('-') + 1;
    return before == null ? lexicon.word(word.substring(tail)).value(Trait.STATUS_AFTER) : before;
  }

  /** Whether a folded word that is no token of its own has a trait. */
  boolean lexiconHas(String word, Trait trait) {
    return lexicon.word(word).has(trait);
  }

  @Nullable String lexiconValue(String word, Trait trait) {
    return lexicon.word(word).value(trait);
  }

  Lexicon lexicon() {
    return lexicon;
  }

  public boolean is(int i, String tag) {
    return i >= 0 && i < folded.length && token(i).is(tag);
  }

  public boolean isCapitalised(int i) {
    return i >= 0 && i < folded.length && token(i).isCapitalised();
  }

  public Span span(int first, int last) {
    return sentence.span(first, last);
  }

  /** Whether it is running text, and not a headline, in which a comma stands for "and". */
  boolean isRunning() {
    String in = in();
    return passage.passage().isBody() || passage.passage().isCaption() || in.equals(Passage.DECK);
  }

  CaseStyle style() {
    return style;
  }

  /** Whether the token says that what stands before it owns what follows: 's. */
  public boolean isPossessive(int i) {
    return has(i, Trait.POSSESSIVE) || (folded(i).equals("'") && i > 0 && adjoins(i));
  }

  private boolean adjoins(int i) {
    return token(i - 1).span().end() == token(i).span().begin();
  }

  /** Whether nothing but punctuation stands before the token in its sentence, or a colon. */
  boolean opensSentence(int i) {
    for (int before = i - 1; before >= 0; before--) {
      if (folded[before].equals(":")) {
        return true;
      }
      if (!token(before).is("PUNCT")) {
        return false;
      }
    }
    return true;
  }
}
