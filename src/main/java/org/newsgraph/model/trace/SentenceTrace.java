package org.newsgraph.model.trace;

import java.util.List;
import org.newsgraph.model.article.Passage;
import org.newsgraph.model.entity.Mention;
import org.newsgraph.model.text.Sentence;
import org.newsgraph.model.text.TimeExpression;

/**
 * A sentence as the rules see it, and how they fared.
 *
 * @param mentions pronouns and bare descriptions included
 * @param rules those whose trigger stands in the sentence, in the order in which they were tested
 */
public record SentenceTrace(
    Passage passage,
    Sentence sentence,
    List<Mention> mentions,
    List<TimeExpression> times,
    List<ClauseTrace> clauses,
    List<RuleTrace> rules) {
  public SentenceTrace {
    mentions = List.copyOf(mentions);
    times = List.copyOf(times);
    clauses = List.copyOf(clauses);
    rules = List.copyOf(rules);
  }

  /**
   * A verb with what stands in its slots.
   *
   * @param link how it hangs on another clause: {@code root}, {@code complement}, ...
   * @param marks {@code passive}, {@code negated}, and the modality of a modal verb
   */
  public record ClauseTrace(String verb, String link, List<String> marks, List<Slot> slots) {
    public ClauseTrace {
      marks = List.copyOf(marks);
      slots = List.copyOf(slots);
    }
  }

  /**
   * A slot and what stands in it.
   *
   * @param name as rules spell it: {@code subj}, {@code with}
   */
  public record Slot(String name, String text) {}
}
