package org.newsgraph.cli.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsgraph.cli.console.Lines;
import org.newsgraph.model.Fold;
import org.newsgraph.model.IriMinter;
import org.newsgraph.model.entity.Entity;
import org.newsgraph.model.entity.Mention;
import org.newsgraph.model.fact.Extraction;
import org.newsgraph.model.fact.Fact;
import org.newsgraph.model.text.Token;
import org.newsgraph.model.trace.RuleTrace;
import org.newsgraph.model.trace.RuleTrace.Outcome;
import org.newsgraph.model.trace.SentenceTrace;
import org.newsgraph.model.trace.SentenceTrace.ClauseTrace;
import org.newsgraph.model.trace.Trace;

/** A trace as text of 80 columns: what the rules saw, which fired, and which nearly did. */
public final class TraceText {
  private static final String KNOWLEDGE = IriMinter.NAMESPACE + "kb/";

  /** Longer conditions are cut: some list a hundred words. */
  private static final int LONGEST_CONDITION = 60;

  private final StringBuilder out = new StringBuilder();
  private final Map<String, Fact> facts = new LinkedHashMap<>();
  private final Set<String> shown = new LinkedHashSet<>();

  private TraceText() {}

  /** The whole text, with an empty line between the sentences. */
  public static String of(Trace trace) {
    TraceText text = new TraceText();
    Extraction found = trace.extraction();
    List<Fact> all = new ArrayList<>(found.events());
    all.addAll(found.legal());
    all.addAll(found.tenures());
    all.addAll(found.figures());
    all.forEach(fact -> text.facts.put(fact.id(), fact));
    for (SentenceTrace sentence : trace.sentences()) {
      text.sentence(sentence);
    }
    if (trace.sentences().isEmpty()) {
      text.out.append("read as '").append(found.language()).append("', which has no rules\n");
    }
    return text.out.toString();
  }

  private void sentence(SentenceTrace sentence) {
    out.append(out.length() == 0 ? "" : "\n");
    String text = sentence.sentence().span().of(sentence.passage().text());
    String as = sentence.passage().isBody() ? "" : " (" + sentence.passage().in() + ")";
    out.append(Lines.wrapped("", text + as, 0));
    section("tokens");
    String tokens =
        sentence.sentence().tokens().stream()
            .map(TraceText::token)
            .collect(Collectors.joining(" "));
    out.append(Lines.wrapped("  ", tokens, 2));
    mentions(sentence);
    times(sentence);
    clauses(sentence);
    fired(sentence);
    others(sentence);
    rest(sentence);
    nearMisses(sentence);
  }

  private void section(String name) {
    out.append('\n').append(name).append('\n');
  }

  /** The word with its tag, and its dictionary form where that is another word. */
  private static String token(Token token) {
    boolean plain = Fold.caseOf(token.text()).equals(token.lemma());
    return token.text() + "/" + token.tag() + (plain ? "" : "=" + token.lemma());
  }

  private void mentions(SentenceTrace sentence) {
    if (sentence.mentions().isEmpty()) {
      return;
    }
    section("mentions");
    for (Mention mention : sentence.mentions()) {
      String kind = mention.kind().name().toLowerCase(Locale.ROOT);
      String office = mention.office() == null ? "" : ", office " + mention.office().phrase();
      String referents =
          mention.referents().isEmpty()
              ? "nobody known"
              : mention.referents().stream()
                  .map(TraceText::entity)
                  .collect(Collectors.joining("; "));
      String text = mention.type().label() + " by " + kind + office + ": " + referents;
      out.append(Lines.wrapped("  " + mention.text() + "  ", text, 6));
    }
  }

  private static String entity(Entity entity) {
    String iri = entity.iri();
    String where =
        switch (entity.origin()) {
          case KNOWN -> iri.startsWith(KNOWLEDGE) ? "kb:" + iri.substring(KNOWLEDGE.length()) : iri;
          case NAMED -> "not in the knowledge base";
          case DESCRIBED -> "described";
        };
    return entity.entityClass() + " " + entity.name() + " (" + where + ")";
  }

  private void times(SentenceTrace sentence) {
    if (!sentence.times().isEmpty()) {
      section("times");
      sentence
          .times()
          .forEach(
              time -> {
                String date = time.edtf().isEmpty() ? "no date" : time.edtf();
                out.append(Lines.wrapped("  " + time.text() + "  ", date, 6));
              });
    }
  }

  private void clauses(SentenceTrace sentence) {
    if (sentence.clauses().isEmpty()) {
      return;
    }
    section("clauses");
    for (ClauseTrace clause : sentence.clauses()) {
      List<String> parts = new ArrayList<>();
      String marks = clause.marks().isEmpty() ? "" : ", " + String.join(", ", clause.marks());
      parts.add(clause.link() + marks);
      clause.slots().forEach(slot -> parts.add(slot.name() + " '" + slot.text() + "'"));
      out.append(Lines.wrapped("  " + clause.verb() + "  ", String.join("; ", parts), 6));
    }
  }

  private void fired(SentenceTrace sentence) {
    section("rules that fired");
    boolean any = false;
    for (RuleTrace rule : sentence.rules()) {
      if (rule.outcome() != Outcome.FIRED) {
        continue;
      }
      any = true;
      out.append(head(rule, sentence));
      rule.fillings()
          .forEach(
              filling ->
                  out.append(
                      Lines.wrapped(
                          "    " + filling.column() + " <- " + filling.slot() + ": ",
                          String.join(", ", filling.names()),
                          6)));
      rule.facts().stream().map(facts::get).filter(Objects::nonNull).forEach(this::fact);
      if (rule.facts().isEmpty()) {
        String why = rule.lost() == null ? "the same is told by another fact" : rule.lost();
        out.append(Lines.wrapped("    nothing came of it: ", why, 6));
      }
    }
    if (!any) {
      out.append("  none\n");
    }
  }

  private void fact(Fact fact) {
    shown.add(fact.id());
    out.append(Lines.wrapped("    = ", FactText.of(fact), 6));
    out.append(Lines.wrapped("      ", FactText.said(fact.assertion()), 6));
  }

  /** {@code visit (lang/en/events.tsv:32, CONSULT/visit) at 'toured'}. */
  private static String head(RuleTrace rule, SentenceTrace sentence) {
    String trigger = rule.trigger().of(sentence.passage().text());
    String where = "(" + rule.file() + ":" + rule.line() + ", " + rule.yields() + ")";
    return Lines.wrapped("  " + rule.id() + " ", where + " at '" + trigger + "'", 4);
  }

  private void others(SentenceTrace sentence) {
    List<RuleTrace> beaten = of(sentence, Outcome.BEATEN);
    if (!beaten.isEmpty()) {
      section("rules that hold too, but come after the one that fired");
      beaten.forEach(rule -> out.append(head(rule, sentence)));
    }
  }

  /** Facts that no rule of a table found: statements, offices, figures. */
  private void rest(SentenceTrace sentence) {
    List<Fact> others =
        facts.values().stream()
            .filter(fact -> !shown.contains(fact.id()))
            .filter(fact -> fact.evidence().passage().equals(sentence.passage()))
            .filter(fact -> fact.evidence().sentence().equals(sentence.sentence().span()))
            .toList();
    if (!others.isEmpty()) {
      section("other facts");
      for (Fact fact : others) {
        String trigger = fact.evidence().anchor().of(fact.evidence().passage().text());
        out.append("  ").append(fact.assertion().rule()).append(" at '").append(trigger);
        out.append("'\n");
        fact(fact);
      }
    }
  }

  private void nearMisses(SentenceTrace sentence) {
    List<RuleTrace> failed = of(sentence, Outcome.FAILED);
    if (failed.isEmpty()) {
      return;
    }
    section("near misses");
    for (RuleTrace rule : failed) {
      out.append(head(rule, sentence));
      String needs = rule.failed() == null ? "" : cut(rule.failed());
      out.append(Lines.wrapped("    needs ", needs + "; " + rule.found(), 6));
    }
  }

  private static String cut(String condition) {
    if (condition.length() <= LONGEST_CONDITION) {
      return condition;
    }
    int end = condition.lastIndexOf('|', LONGEST_CONDITION);
    return condition.substring(0, end < 0 ? LONGEST_CONDITION : end + 1) + "...";
  }

  private static List<RuleTrace> of(SentenceTrace sentence, Outcome outcome) {
    return sentence.rules().stream().filter(rule -> rule.outcome() == outcome).toList();
  }
}
