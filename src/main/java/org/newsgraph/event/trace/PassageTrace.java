package org.newsgraph.event.trace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsgraph.event.clause.Clause;
import org.newsgraph.event.reading.Frame;
import org.newsgraph.event.reading.SentenceReading;
import org.newsgraph.event.rule.FrameRule;
import org.newsgraph.event.rule.FrameRule.Condition;
import org.newsgraph.event.rule.RuleColumns;
import org.newsgraph.event.rule.RuleColumns.Column;
import org.newsgraph.event.rule.RuleObserver;
import org.newsgraph.event.rule.SlotReader;
import org.newsgraph.model.Span;
import org.newsgraph.model.fact.Event;
import org.newsgraph.model.fact.Fact;
import org.newsgraph.model.trace.RuleTrace;
import org.newsgraph.model.trace.RuleTrace.Filling;
import org.newsgraph.model.trace.RuleTrace.Outcome;
import org.newsgraph.model.trace.SentenceTrace;
import org.newsgraph.model.trace.SentenceTrace.ClauseTrace;
import org.newsgraph.model.trace.SentenceTrace.Slot;

/** How the rules of all tables fared in the sentences of one passage. */
public final class PassageTrace {
  private final List<SentenceReading> sentences;
  private final SlotReader slots;
  private final List<Trial> trials = new ArrayList<>();
  private final Map<Fired, String> losses = new HashMap<>();

  /** A rule at a frame. */
  private record Trial(Frame frame, RuleTrace trace) {}

  /** A frame at which a rule of a table fired. */
  private record Fired(String table, Frame frame) {}

  public PassageTrace(List<SentenceReading> sentences, SlotReader slots) {
    this.sentences = List.copyOf(sentences);
    this.slots = slots;
  }

  /** Writes down how the rules of one table fare. */
  public RuleObserver of(String table) {
    return new RuleObserver() {
      private @Nullable Frame fired;

      @Override
      public void tested(Frame frame, FrameRule rule, int failing) {
        Outcome outcome = Outcome.FAILED;
        if (failing < 0) {
          outcome = frame == fired ? Outcome.BEATEN : Outcome.FIRED;
          fired = frame;
        }
        trials.add(new Trial(frame, trace(table, frame, rule, failing, outcome)));
      }

      @Override
      public void lost(Frame frame, Loss loss, @Nullable Frame other) {
        losses.put(new Fired(table, frame), text(loss, other));
      }
    };
  }

  private static String text(RuleObserver.Loss loss, @Nullable Frame other) {
    String trigger = other == null ? "" : " '" + trigger(other) + "'";
    return switch (loss) {
      case NOBODY -> "none of its slots names anybody";
      case CARRIED -> "its noun tells the event";
      case INSIDE -> "it is only what" + trigger + " is about";
      case ABSORBED -> "it is the event of" + trigger;
    };
  }

  private static String trigger(Frame frame) {
    return frame.trigger().of(frame.sentence().passage().text());
  }

  private RuleTrace trace(String table, Frame frame, FrameRule rule, int failing, Outcome outcome) {
    Condition failed = failing < 0 ? null : rule.conditions().get(failing);
    return new RuleTrace(
        table,
        rule.id(),
        rule.row().file(),
        rule.row().line(),
        Stream.of(RuleColumns.mark(table), "mode", "context")
            .map(rule::get)
            .filter(cell -> !cell.isEmpty())
            .collect(Collectors.joining("/")),
        frame.trigger(),
        outcome,
        failed == null ? null : failed.text(),
        failed == null ? "" : ConditionText.found(frame, failed),
        outcome == Outcome.FIRED ? fillings(table, frame, rule) : List.of(),
        List.of(),
        null);
  }

  private List<Filling> fillings(String table, Frame frame, FrameRule rule) {
    List<Filling> fillings = new ArrayList<>();
    for (Column column : RuleColumns.of(table)) {
      String cell = rule.get(column.name());
      if (column.holds().equals("slots")) {
        fill(column.name(), frame, rule, cell, fillings);
      } else if (column.holds().equals("roles") && !cell.isEmpty()) {
        int equals = cell.indexOf('=');
        fill(cell.substring(0, equals), frame, rule, cell.substring(equals + 1), fillings);
      } else if (column.holds().equals("phrases")) {
        slots
            .topic(frame, cell)
            .ifPresent(t -> fillings.add(new Filling(column.name(), cell, List.of(t.name()))));
      }
    }
    return fillings;
  }

  private void fill(
      String column, Frame frame, FrameRule rule, String cell, List<Filling> fillings) {
    slots
        .fill(frame, rule, cell.split("\\|"))
        .ifPresent(
            filling ->
                fillings.add(
                    new Filling(
                        column,
                        filling.slot(),
                        filling.parties().stream().map(found -> found.party().name()).toList())));
  }

  /**
   * The sentences with what came of the rules.
   *
   * @param facts all of the article
   */
  public List<SentenceTrace> sentences(List<? extends Fact> facts) {
    List<SentenceTrace> found = new ArrayList<>();
    for (SentenceReading sentence : sentences) {
      found.add(
          new SentenceTrace(
              sentence.passage(),
              sentence.sentence(),
              sentence.mentions(),
              sentence.times(),
              sentence.clauses().stream().map(c -> clause(sentence, c)).toList(),
              trials.stream()
                  .filter(t -> t.frame().sentence() == sentence)
                  .map(t -> ended(t, facts))
                  .toList()));
    }
    return found;
  }

  private RuleTrace ended(Trial trial, List<? extends Fact> facts) {
    RuleTrace trace = trial.trace();
    if (trace.outcome() != Outcome.FIRED) {
      return trace;
    }
    List<String> ids = facts.stream().filter(f -> isOf(f, trial)).map(Fact::id).distinct().toList();
    return trace.with(
        ids, ids.isEmpty() ? losses.get(new Fired(trace.table(), trial.frame())) : null);
  }

  /** Events stand at their trigger, legal facts at a noun of the frame. */
  private static boolean isOf(Fact fact, Trial trial) {
    Frame frame = trial.frame();
    Span anchor = fact.evidence().anchor();
    Span whole = frame.sentence().span(frame.firstToken(), frame.lastToken());
    return fact.assertion().rule().equals(trial.trace().id())
        && fact.evidence().passage().equals(frame.sentence().passage())
        && (fact instanceof Event ? anchor.equals(frame.trigger()) : whole.contains(anchor));
  }

  private static ClauseTrace clause(SentenceReading sentence, Clause clause) {
    List<String> marks = new ArrayList<>();
    if (clause.verb().passive()) {
      marks.add("passive");
    }
    if (clause.verb().negated()) {
      marks.add("negated");
    }
    if (!clause.verb().modality().isEmpty()) {
      marks.add(clause.verb().modality());
    }
    List<Slot> slots = new ArrayList<>();
    clause.subject().ifPresent(p -> slots.add(slot(sentence, "subj", p.first(), p.last())));
    clause.objects().forEach(p -> slots.add(slot(sentence, "obj", p.first(), p.last())));
    clause
        .arguments()
        .forEach(
            a -> slots.add(slot(sentence, a.preposition(), a.phrase().first(), a.phrase().last())));
    String verb = sentence.text(clause.verb().first(), clause.verb().last());
    return new ClauseTrace(verb, clause.link().name().toLowerCase(Locale.ROOT), marks, slots);
  }

  private static Slot slot(SentenceReading sentence, String name, int first, int last) {
    return new Slot(name, sentence.text(first, last));
  }
}
