package org.newsgraph.evaluate.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.newsgraph.evaluate.score.Fault;
import org.newsgraph.evaluate.score.Report;
import org.newsgraph.evaluate.score.Score;
import org.newsgraph.evaluate.score.ScoreTable;
import org.newsgraph.evaluate.set.SetFile;
import org.newsgraph.model.Fingerprint;
import org.newsgraph.model.Span;
import org.newsgraph.model.article.Article;
import org.newsgraph.model.article.Passage;
import org.newsgraph.model.entity.LinkedArticle;
import org.newsgraph.model.fact.Assertion;
import org.newsgraph.model.fact.Event;
import org.newsgraph.model.fact.Evidence;
import org.newsgraph.model.fact.Extraction;
import org.newsgraph.model.fact.Party;
import org.newsgraph.model.text.AnnotatedArticle;

class EventEvaluationTest {
  private static final String SENTENCE = "Kenya condemned the raid and met Uganda.";
  private static final String CONDEMNED = "  ACCUSE/disapprove | condemned | actor: Kenya";
  private static final String MET = "  CONSULT | met | actor: Kenya | recipient: Uganda";

  private final List<Event> found = new ArrayList<>();

  private Report report(String... lines) {
    String content =
        "# newsgraph evaluation set: events\npublished: 2025-05-14\n" + String.join("\n", lines);
    SetFile file = SetFile.of("set.txt", content, p -> fail(p.message())).orElseThrow();
    return EventEvaluation.run(file, this::extraction, p -> fail(p.message()));
  }

  private Extraction extraction(Article article) {
    AnnotatedArticle annotated = new AnnotatedArticle(article, "en", List.of());
    return new Extraction(
        new LinkedArticle(annotated, List.of(), List.of()),
        List.of(),
        found,
        List.of(),
        List.of(),
        List.of(),
        new Fingerprint("0", "0", "0", "0"));
  }

  private static List<Party> parties(String... names) {
    return List.of(names).stream().map(name -> new Party(name, name, null, null)).toList();
  }

  private void find(
      String type, @Nullable String mode, String trigger, List<Party> actors, List<Party> others) {
    int at = SENTENCE.indexOf(trigger);
    Evidence evidence =
        new Evidence(
            new Passage(Passage.BODY, SENTENCE),
            new Span(at, at + trigger.length()),
            new Span(0, SENTENCE.length()));
    Assertion assertion =
        new Assertion(
            Assertion.Polarity.POSITIVE,
            Assertion.Modality.ASSERTED,
            Assertion.Voice.PUBLISHER,
            List.of(),
            "rule",
            1);
    found.add(
        new Event(
            "event/" + found.size(),
            type,
            mode,
            null,
            actors,
            others,
            Map.of(),
            null,
            null,
            null,
            null,
            null,
            null,
            List.of(),
            null,
            evidence,
            assertion));
  }

  private static Score score(Report report, String title, String row) {
    for (ScoreTable table : report.tables()) {
      if (table.title().equals(title)) {
        return table.rows().getOrDefault(row, Score.NONE);
      }
    }
    return fail("no table " + title);
  }

  private static List<String> faults(Report report) {
    return report.faults().stream().map(Fault::line).toList();
  }

  @Test
  void allIsRightWhereAllIsFound() {
    find("ACCUSE", "disapprove", "condemned", parties("Kenya"), List.of());
    find("CONSULT", null, "met", parties("Kenya"), parties("Uganda"));
    Report report = report(SENTENCE, CONDEMNED, MET);
    assertEquals(List.of(), faults(report));
    assertEquals(new Score(2, 2, 2, 2), score(report, "Events by measure", EventEvaluation.WHOLE));
    assertEquals(
        new Score(1, 1, 1, 1), score(report, "Modes of the events found", "ACCUSE/disapprove"));
  }

  @Test
  void partiesOfAMeetingMayStandOnEitherSide() {
    find("CONSULT", null, "met", parties("Uganda", "Kenya"), List.of());
    assertEquals(
        new Score(1, 1, 1, 1),
        score(report(SENTENCE, MET), "Events by measure", EventEvaluation.TYPE_AND_ACTORS));
  }

  @Test
  void aWrongFieldIsNamed() {
    find("ACCUSE", "allege", "condemned", parties("Uganda"), List.of());
    Report report = report(SENTENCE, CONDEMNED);
    assertEquals(
        List.of(
            "set.txt:4: wrong ACCUSE/disapprove 'condemned' | actor: Kenya, found ACCUSE/allege"
                + " 'condemned' | actor: Uganda (mode, actor)"),
        faults(report));
    assertEquals(new Score(1, 1, 1, 1), score(report, "Facts by type", "ACCUSE"));
    assertEquals(new Score(1, 0, 1, 0), score(report, "Fields of the facts found", "event actor"));
  }

  @Test
  void anotherTypeIsMissedAndFalse() {
    find("SUPPORT", null, "condemned", parties("Kenya"), List.of());
    assertEquals(
        List.of(
            "set.txt:4: missed ACCUSE/disapprove 'condemned' | actor: Kenya",
            "set.txt:3: false SUPPORT 'condemned' | actor: Kenya"),
        faults(report(SENTENCE, CONDEMNED)));
  }

  @Test
  void eitherOfTwoTypesIsRightWhereReadersMayTakeEither() {
    find("SUPPORT", null, "condemned", parties("Kenya"), List.of());
    assertEquals(
        List.of(),
        faults(report(SENTENCE, "  ACCUSE or SUPPORT | condemned | actor: raid or Kenya")));
  }

  @Test
  void anOptionalFactIsNeitherMissedNorFalse() {
    assertEquals(List.of(), faults(report(SENTENCE, "  ? ACCUSE | condemned | actor: Kenya")));
    find("ACCUSE", null, "condemned", parties("Kenya"), List.of());
    assertEquals(List.of(), faults(report(SENTENCE, "  ? ACCUSE | condemned | actor: Kenya")));
  }

  @Test
  void aFactInASentenceWithoutOneIsFalse() {
    find("ACCUSE", null, "condemned", parties("Kenya"), List.of());
    Report report = report(SENTENCE);
    assertEquals(new Score(1, 0, 1, 0), score(report, "Events by measure", EventEvaluation.QUIET));
    assertEquals(1, report.faults().size());
  }

  @Test
  void aStatementCountsOnlyWhereOneIsExpected() {
    find("STATEMENT", null, "condemned", parties("Kenya"), List.of());
    assertEquals(List.of(), faults(report(SENTENCE)));
    assertEquals(List.of(), faults(report(SENTENCE, "  STATEMENT | condemned | actor: Kenya")));
  }

  @Test
  void wordsWithinAPartyNameIt() {
    find("ACCUSE", "disapprove", "condemned", parties("Government of Kenya"), List.of());
    assertEquals(List.of(), faults(report(SENTENCE, CONDEMNED)));
    found.clear();
    find("ACCUSE", "disapprove", "condemned", parties("Kenyatta"), List.of());
    assertEquals(1, faults(report(SENTENCE, CONDEMNED)).size());
  }
}
