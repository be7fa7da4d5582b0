package org.newsgraph.event.clause;

import java.util.List;
import org.newsgraph.model.Fold;
import org.newsgraph.model.text.Chunk;
import org.newsgraph.model.text.Sentence;
import org.newsgraph.model.text.Token;

/** Reads form, voice, negation and modality off a verb group. */
final class VerbGroupReader {
  private final Syntax syntax;

  VerbGroupReader(Syntax syntax) {
    this.syntax = syntax;
  }

  /**
   * Reads a verb chunk.
   *
   * @param reduced whether the sentence around makes a bare past form a participle
   */
  VerbGroup read(Sentence sentence, Chunk chunk, boolean reduced) {
    List<Token> tokens = sentence.tokens();
    Token head = tokens.get(chunk.head());
    boolean passiveAuxiliary = false;
    boolean auxiliary = false;
    boolean perfect = false;
    boolean negated = false;
    String modality = "";
    boolean infinitive = false;
    for (int i = chunk.first(); i < chunk.head(); i++) {
      Token token = tokens.get(i);
      boolean aux = token.is("AUX") || token.is("VERB");
      passiveAuxiliary = aux ? syntax.is("PASSIVE", token.lemma()) : passiveAuxiliary;
      perfect |= aux && syntax.is("PERFECT", token.lemma());
      auxiliary |= aux;
      infinitive |= syntax.isInfinitiveMark(token);
      negated |= syntax.is("NEGATION", Fold.caseOf(token.text()));
      modality = modality(token, modality);
    }
    boolean participle = head.form().equals("ED") || head.form().equals("PART");
    boolean passive = participle && (passiveAuxiliary || (!auxiliary && reduced));
    Clause.Form form = form(head, infinitive, auxiliary, reduced);
    boolean copula = head.is("AUX");
    modality = copula ? modality(head, modality) : modality;
    return new VerbGroup(
        chunk.first(),
        chunk.last(),
        chunk.head(),
        head.lemma(),
        form,
        passive && !copula,
        negated || negatedBehind(tokens, chunk),
        modality,
        perfect);
  }

  private String modality(Token token, String before) {
    String modal = syntax.value("MODAL", token.lemma());
    String adverb = syntax.value("ADVERB", token.lemma());
    return !modal.isEmpty() ? modal : !adverb.isEmpty() ? adverb : before;
  }

  /** "is not", "did not" where the chunk ends before the negation; not "promised not to". */
  private boolean negatedBehind(List<Token> tokens, Chunk chunk) {
    int next = chunk.last() + 1;
    return next < tokens.size()
        && tokens.get(next).is("PART")
        && syntax.is("NEGATION", tokens.get(next).lemma())
        && !(next + 1 < tokens.size() && syntax.is("INFINITIVE", tokens.get(next + 1).lemma()));
  }

  private static Clause.Form form(
      Token head, boolean infinitive, boolean auxiliary, boolean reduced) {
    if (infinitive) {
      return Clause.Form.INFINITIVE;
    }
    if (auxiliary) {
      return Clause.Form.FINITE;
    }
    return switch (head.form()) {
      case "ING" -> Clause.Form.GERUND;
      case "PART" -> Clause.Form.PARTICIPLE;
      case "ED" -> reduced ? Clause.Form.PARTICIPLE : Clause.Form.FINITE;
      default -> Clause.Form.FINITE;
    };
  }
}
