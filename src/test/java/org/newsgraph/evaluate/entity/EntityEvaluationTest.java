package org.newsgraph.evaluate.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.newsgraph.evaluate.score.Fault;
import org.newsgraph.evaluate.score.Report;
import org.newsgraph.evaluate.score.Score;
import org.newsgraph.evaluate.score.ScoreTable;
import org.newsgraph.evaluate.set.SetFile;
import org.newsgraph.model.Fingerprint;
import org.newsgraph.model.IriMinter;
import org.newsgraph.model.Span;
import org.newsgraph.model.article.Article;
import org.newsgraph.model.entity.Entity;
import org.newsgraph.model.entity.LinkedArticle;
import org.newsgraph.model.entity.Mention;
import org.newsgraph.model.entity.MentionType;
import org.newsgraph.model.entity.Office;
import org.newsgraph.model.fact.Extraction;
import org.newsgraph.model.text.AnnotatedArticle;

class EntityEvaluationTest {
  private static final String TEXT =
      "[Kenya|Country=KEN]'s [High Court|Court#court] heard [{Mayor} Jo Mfano|Official#jo] and"
          + " [she|#jo] spoke.";

  private final List<Mention> found = new ArrayList<>();

  private Report report(String tagged) {
    String content = "# newsgraph evaluation set: entities\ntext: one\n" + tagged + "\n";
    SetFile file = SetFile.of("a/set.txt", content, p -> fail(p.message())).orElseThrow();
    return EntityEvaluation.run(file, this::extraction, p -> fail(p.message()));
  }

  private Extraction extraction(Article article) {
    AnnotatedArticle annotated = new AnnotatedArticle(article, "en", List.of());
    LinkedArticle linked = new LinkedArticle(annotated, List.of(), found);
    return new Extraction(
        linked,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        new Fingerprint("0", "0", "0", "0"));
  }

  private void find(
      String body, String words, String entityClass, String iri, @Nullable String office) {
    MentionType type = EntityClasses.type(entityClass);
    int at = body.indexOf(words);
    Span span = new Span(at, at + words.length());
    Entity entity = new Entity(iri, words, type, entityClass, Entity.Origin.NAMED, null, null);
    Office held =
        office == null
            ? null
            : new Office(office, office, span, Office.Status.CURRENT, null, null, true);
    found.add(
        new Mention(
            "body", 0, span, span, words, type, Mention.Kind.NAME, held, List.of(entity), 1));
  }

  private static Score score(Report report, String title, String row) {
    for (ScoreTable table : report.tables()) {
      if (table.title().equals(title)) {
        return table.rows().getOrDefault(row, Score.NONE);
      }
    }
    return fail("no table " + title);
  }

  private static final String BODY = "Kenya's High Court heard Mayor Jo Mfano and she spoke.";
  private static final String KENYA = IriMinter.NAMESPACE + "kb/KEN";

  @Test
  void allIsRightWhereAllIsFound() {
    find(BODY, "Kenya", "Country", KENYA, null);
    find(BODY, "High Court", "Court", "x/court", null);
    find(BODY, "Mayor Jo Mfano", "Official", "x/jo", "Mayor");
    Report report = report(TEXT);
    assertEquals(
        new Score(3, 3, 3, 3),
        score(report, "Mentions by measure", EntityEvaluation.SPAN_AND_CLASS));
    String links = "Entities and offices of the mentions found";
    assertEquals(new Score(1, 1, 1, 1), score(report, links, LinkScores.KNOWN));
    assertEquals(new Score(1, 1, 1, 1), score(report, links, LinkScores.OFFICE));
    assertEquals(new Score(1, 0, 0, 0), score(report, links, LinkScores.REFERENCES));
    assertEquals(
        List.of("set.txt:2 one: missed reference of 'she' = #jo"),
        report.faults().stream().map(Fault::line).toList());
  }

  @Test
  void anotherClassIsWrongButOfTheSpan() {
    find(BODY, "High Court", "Company", "x/court", null);
    Report report = report("Kenya's [High Court|Court] heard Mayor Jo Mfano and she spoke.");
    assertEquals(
        new Score(1, 0, 1, 0),
        score(report, "Mentions by measure", EntityEvaluation.SPAN_AND_CLASS));
    assertEquals(
        new Score(1, 1, 1, 1),
        score(report, "Mentions by measure", EntityEvaluation.SPAN_AND_TYPE));
    assertEquals(new Score(1, 0, 0, 0), score(report, "Mentions by class", "Court"));
    assertEquals(new Score(0, 0, 1, 0), score(report, "Mentions by class", "Company"));
    assertEquals(
        "set.txt:2 one: wrong Court 'High Court', found Company 'High Court'",
        report.faults().get(0).line());
  }

  @Test
  void aShorterSpanOfTheSameTypeOverlapsOnly() {
    find(BODY, "Jo Mfano", "Official", "x/jo", null);
    Report report = report("Kenya's High Court heard [Mayor Jo Mfano|Official] and she spoke.");
    assertEquals(
        new Score(1, 0, 1, 0), score(report, "Mentions by measure", EntityEvaluation.SPAN));
    assertEquals(
        new Score(1, 1, 1, 1), score(report, "Mentions by measure", EntityEvaluation.OVERLAP));
  }

  @Test
  void whatIsNotTaggedIsFalse() {
    find(BODY, "Kenya", "Country", KENYA, null);
    Report report = report(BODY);
    assertEquals(
        new Score(0, 0, 1, 0), score(report, "Mentions by type", MentionType.LOCATION.label()));
    assertTrue(report.faults().get(0).line().endsWith("false Country 'Kenya'"));
  }

  @Test
  void anOptionalTagIsNeitherMissedNorFalse() {
    Report without = report("[Kenya|?Country=KEN]'s High Court heard Mayor Jo Mfano.");
    assertEquals(List.of(), without.faults());
    find(BODY, "Kenya", "Country", KENYA, null);
    Report with = report("[Kenya|?Country=KEN]'s High Court heard Mayor Jo Mfano.");
    assertEquals(List.of(), with.faults());
    assertEquals(Score.NONE, score(with, "Mentions by measure", EntityEvaluation.SPAN_AND_CLASS));
  }

  @Test
  void anotherEntityOfTheKnowledgeBaseIsAWrongLink() {
    find(BODY, "Kenya", "Country", IriMinter.NAMESPACE + "kb/UGA", null);
    Report report = report("[Kenya|Country=KEN]'s High Court heard Mayor Jo Mfano.");
    assertEquals(
        new Score(1, 0, 1, 0),
        score(report, "Entities and offices of the mentions found", LinkScores.KNOWN));
    assertTrue(report.faults().get(0).line().contains("entity of 'Kenya' = =KEN, found =UGA"));
  }

  @Test
  void twoNamesOfOneEntityAreAPair() {
    String body = "Jo Mfano came. Mfano left.";
    find(body, "Jo Mfano", "Person", "x/jo", null);
    Span second = new Span(15, 20);
    found.add(
        new Mention(
            "body",
            1,
            second,
            second,
            "Mfano",
            MentionType.PERSON,
            Mention.Kind.NAME,
            null,
            List.of(
                new Entity(
                    "x/other",
                    "Mfano",
                    MentionType.PERSON,
                    "Person",
                    Entity.Origin.NAMED,
                    null,
                    null)),
            1));
    Report report = report("[Jo Mfano|Person#jo] came. [Mfano|Person#jo] left.");
    assertEquals(
        new Score(1, 0, 0, 0),
        score(report, "Entities and offices of the mentions found", LinkScores.SAME));
  }
}
