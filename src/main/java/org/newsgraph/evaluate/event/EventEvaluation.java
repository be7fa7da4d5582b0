package org.newsgraph.evaluate.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.newsgraph.evaluate.score.Fault;
import org.newsgraph.evaluate.score.Report;
import org.newsgraph.evaluate.score.Score;
import org.newsgraph.evaluate.score.ScoreTable;
import org.newsgraph.evaluate.set.SetFile;
import org.newsgraph.model.article.Article;
import org.newsgraph.model.fact.Extraction;
import org.newsgraph.problem.ProblemSink;

/** Runs sentences through the analysis and counts which of the facts expected are found. */
public final class EventEvaluation {
  static final String TYPE = "type";
  static final String TYPE_AND_ACTORS = "type and actors";
  static final String WHOLE = "whole event";
  static final String MODE = "mode";
  static final String QUIET = "sentences without a fact";

  /** Events beside the scheme, which count only where a set expects them. */
  private static final List<String> BESIDE = List.of("STATEMENT", "OTHER");

  private final SetFile file;
  private final List<Fault> faults = new ArrayList<>();
  private final ScoreTable measures =
      new ScoreTable("Events by measure", "measure", List.of(TYPE, TYPE_AND_ACTORS, WHOLE, QUIET));
  private final ScoreTable types = new ScoreTable("Facts by type", "type");
  private final ScoreTable modes = new ScoreTable("Modes of the events found", "mode");
  private final ScoreTable fields = new ScoreTable("Fields of the facts found", "field");
  private final ScoreTable modalities =
      new ScoreTable("Modalities of the events found", "modality");

  private EventEvaluation(SetFile file) {
    this.file = file;
  }

  /**
   * Evaluates a set of events.
   *
   * @param analysis gives what is found in an article
   */
  public static Report run(
      SetFile file, Function<Article, Extraction> analysis, ProblemSink problems) {
    EventEvaluation evaluation = new EventEvaluation(file);
    List<ToldSentence> sentences = EventSetReader.read(file, problems);
    for (ToldSentence sentence : sentences) {
      String headline = sentence.isHeadline() ? sentence.text() : null;
      String body = sentence.isHeadline() ? "" : sentence.text();
      String published = sentence.published().isEmpty() ? null : sentence.published();
      Article article = file.article(sentence.line(), published, headline, body);
      evaluation.compare(sentence, analysis.apply(article));
    }
    return evaluation.report(sentences);
  }

  private void compare(ToldSentence sentence, Extraction extraction) {
    List<Told> told =
        extraction.facts().stream()
            .map(Told::of)
            .filter(fact -> counts(fact, sentence.facts()))
            .toList();
    FactPairs pairs = FactPairs.of(sentence.facts(), told);
    for (Map.Entry<Expected, Told> pair : pairs.pairs().entrySet()) {
      if (!pair.getKey().isOptional()) {
        count(sentence, pair.getKey(), pair.getValue());
      }
    }
    for (Expected expected : pairs.missed()) {
      one(row(expected.codes().get(0)), expected.kind(), new Score(1, 0, 0, 0));
      fault(Fault.Kind.MISSED, sentence, expected.line(), Wording.of(expected), "");
    }
    for (Told extra : pairs.extra()) {
      one(row(extra.code()), extra.kind(), new Score(0, 0, 1, 0));
      fault(Fault.Kind.FALSE, sentence, sentence.line(), Wording.of(extra), "");
    }
    if (sentence.facts().isEmpty()) {
      measures.add(QUIET, Score.of(told.isEmpty()));
    }
  }

  private static boolean counts(Told fact, List<Expected> expected) {
    return !BESIDE.contains(fact.type())
        || expected.stream().anyMatch(one -> one.isType(fact.type()));
  }

  /** Events count by type, other facts by what they are of. */
  private static String row(String code) {
    return Fields.kind(code).equals(Fields.EVENT) ? Fields.type(code) : code;
  }

  private void one(String row, String kind, Score score) {
    types.add(row, score);
    if (kind.equals(Fields.EVENT)) {
      List.of(TYPE, TYPE_AND_ACTORS, WHOLE).forEach(measure -> measures.add(measure, score));
    }
  }

  private void count(ToldSentence sentence, Expected expected, Told told) {
    boolean isEvent = expected.kind().equals(Fields.EVENT);
    boolean mode = Comparison.modeAgrees(expected, told);
    String row = row(expected.codes().get(0));
    String given = isEvent ? row : row(told.code());
    if (row.equals(given)) {
      types.add(row, Score.of(true));
    } else {
      types.add(row, new Score(1, 0, 0, 0));
      types.add(given, new Score(0, 0, 1, 0));
    }
    List<String> wrong = new ArrayList<>();
    if (!mode) {
      wrong.add(isEvent ? MODE : "measure or kind");
    }
    for (String field : Fields.of(expected.kind())) {
      fields.add(expected.kind() + " " + field, Comparison.score(expected, told, field));
      if (!Comparison.agrees(expected, told, field)) {
        wrong.add(field);
      }
    }
    if (isEvent) {
      boolean actors = Comparison.agrees(expected, told, Fields.ACTOR);
      measures.add(TYPE, Score.of(true));
      measures.add(TYPE_AND_ACTORS, Score.of(actors));
      measures.add(WHOLE, Score.of(wrong.isEmpty()));
      modes(expected, told, mode);
      modality(expected, told);
    }
    if (!wrong.isEmpty()) {
      String where = " (" + String.join(", ", wrong) + ")";
      fault(
          Fault.Kind.WRONG,
          sentence,
          expected.line(),
          Wording.of(expected),
          Wording.of(told) + where);
    }
  }

  private void modes(Expected expected, Told told, boolean agrees) {
    boolean found = told.code().contains("/");
    if (agrees && found) {
      modes.add(told.code(), Score.of(true));
    } else if (!agrees) {
      if (expected.hasMode()) {
        modes.add(expected.codes().get(0), new Score(1, 0, 0, 0));
      }
      if (found && expected.hasMode()) {
        modes.add(told.code(), new Score(0, 0, 1, 0));
      }
    }
  }

  private void modality(Expected expected, Told told) {
    boolean agrees = Comparison.agrees(expected, told, Fields.MODALITY);
    String found = told.of(Fields.MODALITY).get(0).get(0);
    if (agrees) {
      modalities.add(found, Score.of(true));
    } else {
      modalities.add(expected.of(Fields.MODALITY).get(0).get(0), new Score(1, 0, 0, 0));
      modalities.add(found, new Score(0, 0, 1, 0));
    }
  }

  private void fault(
      Fault.Kind kind, ToldSentence sentence, int line, String what, String instead) {
    faults.add(new Fault(kind, file.where(line), what, instead, sentence.text()));
  }

  private Report report(List<ToldSentence> sentences) {
    int facts = 0;
    int without = 0;
    for (ToldSentence sentence : sentences) {
      facts += (int) sentence.facts().stream().filter(fact -> !fact.isOptional()).count();
      without += sentence.facts().isEmpty() ? 1 : 0;
    }
    String size =
        String.format(
            Locale.ROOT,
            "%,d sentences with %,d facts; %,d of them without one",
            sentences.size(),
            facts,
            without);
    return new Report(
        file.name(),
        size,
        List.of(measures, types.sorted(), modes.sorted(), fields, modalities),
        faults);
  }
}
