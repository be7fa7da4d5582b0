package org.newsgraph.pipeline.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.model.fact.Fact;
import org.newsgraph.model.text.Token;
import org.newsgraph.model.trace.RuleTrace;
import org.newsgraph.model.trace.Trace;
import org.newsgraph.pipeline.Analysis;
import org.newsgraph.pipeline.TriedText;

/**
 * What becomes of a rule in a sentence.
 *
 * @param facts that it found; it fires where there are some
 * @param trace how it fared at its trigger, where that is there
 * @param hasTrigger whether one of its triggers stands in the sentence, as whatever sort of word
 */
public record RuleProof(List<Fact> facts, Optional<RuleTrace> trace, boolean hasTrigger) {
  public RuleProof {
    facts = List.copyOf(facts);
  }

  /** Reads a sentence and looks what became of a rule. */
  public static RuleProof of(Analysis analysis, RuleEntry rule, String sentence) {
    Trace trace = analysis.trace(TriedText.article(sentence, null));
    List<Fact> facts = new ArrayList<>();
    boolean ofEvents = rule.table().equals("events");
    facts.addAll(ofEvents ? trace.extraction().events() : trace.extraction().legal());
    facts.removeIf(fact -> !fact.assertion().rule().equals(rule.id()));
    Optional<RuleTrace> trial =
        trace.sentences().stream()
            .flatMap(s -> s.rules().stream())
            .filter(r -> r.table().equals(rule.table()) && r.id().equals(rule.id()))
            .findFirst();
    boolean hasTrigger =
        trace.sentences().stream()
            .flatMap(s -> s.sentence().tokens().stream())
            .map(Token::lemma)
            .anyMatch(rule.lemmas()::contains);
    return new RuleProof(facts, trial, hasTrigger);
  }

  /** Whether the rule found something. */
  public boolean fires() {
    return !facts.isEmpty();
  }

  /** Why it found nothing: {@code needs obj:@party, obj is 'the lake'}. */
  public String reason() {
    if (trace.isEmpty()) {
      return hasTrigger
          ? "its trigger is another sort of word there"
          : "none of its triggers is there";
    }
    RuleTrace trial = trace.get();
    if (trial.failed() != null) {
      return "it needs " + trial.failed() + ", but " + trial.found();
    }
    if (trial.outcome() == RuleTrace.Outcome.BEATEN) {
      return "another rule goes before it";
    }
    return trial.lost() == null ? "the same is told by another fact" : trial.lost();
  }
}
