package org.newsgraph.event.reading;

import java.util.List;
import org.newsgraph.event.clause.Clause;
import org.newsgraph.event.clause.SentenceSyntax;
import org.newsgraph.model.Span;
import org.newsgraph.model.article.Passage;
import org.newsgraph.model.entity.Mention;
import org.newsgraph.model.text.Sentence;
import org.newsgraph.model.text.TimeExpression;
import org.newsgraph.model.text.Token;

/** A sentence with its clauses, mentions and times. */
public record SentenceReading(
    Passage passage, SentenceSyntax syntax, List<Mention> mentions, List<TimeExpression> times) {

  public Sentence sentence() {
    return syntax.sentence();
  }

  public List<Clause> clauses() {
    return syntax.clauses();
  }

  public Token token(int index) {
    return sentence().tokens().get(index);
  }

  public Span span(int first, int last) {
    return sentence().span(first, last);
  }

  public String text(int first, int last) {
    return span(first, last).of(passage.text());
  }

  /** The tokens that a clause may take its date from: up to its neighbours. */
  public Span region(Clause clause) {
    int at = clauses().indexOf(clause);
    boolean modifies =
        clause.link() == Clause.Link.MODIFIER
            || clause.link() == Clause.Link.GERUND
            || clause.link() == Clause.Link.RELATIVE
            || clause.link() == Clause.Link.COMPLEMENT
            || clause.link() == Clause.Link.ADVERBIAL;
    int free = at == 0 ? 0 : behind(clauses().get(at - 1));
    if (clause.link() == Clause.Link.COORDINATE) {
      free = Math.max(free, lastConjunction(free, clause) + 1);
    }
    int own = Math.min(clause.first(), clause.verb().first());
    int first = modifies ? own : Math.min(free, clause.first());
    int last = sentence().tokens().size() - 1;
    if (at + 1 < clauses().size()) {
      Clause next = clauses().get(at + 1);
      boolean beside = next.link() == Clause.Link.COORDINATE;
      int joint = beside ? lastConjunction(clause.verb().last() + 1, next) : -1;
      int end = joint < 0 ? next.first() : joint;
      last = Math.max(clause.verb().last(), end - 1);
    }
    return span(Math.min(first, clause.verb().first()), last);
  }

  /**
   * Behind a clause; of one inside of the subject, "who arrived on Sunday", all that is its own.
   */
  private static int behind(Clause before) {
    boolean embedded =
        before.link() == Clause.Link.RELATIVE || before.link() == Clause.Link.MODIFIER;
    return 1 + (embedded ? Math.max(before.verb().last(), before.last()) : before.verb().last());
  }

  /** The conjunction that joins a clause to what stands before it, from a token on; or -1. */
  private int lastConjunction(int from, Clause clause) {
    for (int i = clause.verb().first() - 1; i >= from; i--) {
      if (token(i).is("CCONJ")) {
        return i;
      }
    }
    return -1;
  }

  /**
   * The last token of what a clause says or claims: speech ends with the sentence, or before the
   * next clause that is told beside it.
   */
  public int endOfSpeech(Clause clause) {
    int end = sentence().tokens().size() - 1;
    for (Clause other : clauses()) {
      boolean behind = other.verb().first() > clause.verb().last();
      boolean beside =
          other.link() == Clause.Link.COORDINATE
              && other.governor().filter(g -> g == clause).isPresent();
      if (behind && (beside || syntax.isContrasted(other))) {
        int before = Math.min(other.first(), other.verb().first()) - 1;
        end = Math.min(end, Math.max(clause.verb().last() + 1, before));
      }
    }
    while (end > clause.verb().last() + 1 && (token(end).is("PUNCT") || token(end).is("CCONJ"))) {
      end--;
    }
    return end;
  }
}
