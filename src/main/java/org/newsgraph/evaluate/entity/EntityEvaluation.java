package org.newsgraph.evaluate.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.newsgraph.evaluate.score.Fault;
import org.newsgraph.evaluate.score.Report;
import org.newsgraph.evaluate.score.Score;
import org.newsgraph.evaluate.score.ScoreTable;
import org.newsgraph.evaluate.set.SetFile;
import org.newsgraph.model.article.Article;
import org.newsgraph.model.article.Passage;
import org.newsgraph.model.entity.Mention;
import org.newsgraph.model.entity.MentionType;
import org.newsgraph.model.fact.Extraction;
import org.newsgraph.problem.ProblemSink;

/** Runs tagged texts through the analysis and counts what is right. */
public final class EntityEvaluation {
  static final String SPAN_AND_CLASS = "span and class";
  static final String SPAN_AND_TYPE = "span and type";
  static final String SPAN = "span";
  static final String OVERLAP = "overlap and type";

  private final SetFile file;
  private final List<Fault> faults = new ArrayList<>();
  private final ScoreTable measures =
      new ScoreTable(
          "Mentions by measure", "measure", List.of(SPAN_AND_CLASS, SPAN_AND_TYPE, SPAN, OVERLAP));
  private final ScoreTable classes;
  private final ScoreTable types;
  private final LinkScores links = new LinkScores();

  private EntityEvaluation(SetFile file) {
    this.file = file;
    List<String> rows = new ArrayList<>(EntityClasses.all());
    rows.add(MentionType.NATIONALITY.label());
    this.classes = new ScoreTable("Mentions by class", "class", rows);
    List<String> labels = new ArrayList<>();
    for (MentionType type : MentionType.values()) {
      labels.add(type.label());
    }
    this.types = new ScoreTable("Mentions by type", "type", labels);
  }

  /**
   * Evaluates a set of entities.
   *
   * @param analysis gives what is found in an article
   */
  public static Report run(
      SetFile file, Function<Article, Extraction> analysis, ProblemSink problems) {
    EntityEvaluation evaluation = new EntityEvaluation(file);
    List<TaggedText> texts = EntitySetReader.read(file, problems);
    for (TaggedText text : texts) {
      Article article = file.article(text.line(), text.published(), text.headline(), text.body());
      evaluation.compare(text, analysis.apply(article));
    }
    return evaluation.report(texts);
  }

  private void compare(TaggedText text, Extraction found) {
    List<Tag> tags = text.tags().stream().filter(Tag::isMention).toList();
    List<Mention> mentions =
        found.linked().mentions().stream()
            .filter(mention -> mention.isListed() && !mention.in().equals(Passage.DECK))
            .toList();
    MentionPairs pairs = MentionPairs.of(tags, mentions);
    FaultList wrong = new FaultList(file, text, found.linked().annotated(), faults);
    for (Map.Entry<Tag, Mention> pair : pairs.pairs().entrySet()) {
      if (!pair.getKey().isOptional()) {
        count(pair.getKey(), pair.getValue(), wrong);
      }
    }
    for (Tag tag : pairs.missed()) {
      Score missed = new Score(1, 0, 0, 0);
      all(missed);
      classes.add(row(tag.mentionType(), tag.mentionClass()), missed);
      types.add(tag.mentionType().label(), missed);
      wrong.missed(tag);
    }
    for (Mention mention : pairs.extra()) {
      Score extra = new Score(0, 0, 1, 0);
      all(extra);
      classes.add(row(mention.type(), MentionPairs.entityClass(mention)), extra);
      types.add(mention.type().label(), extra);
      wrong.extra(mention);
    }
    links.add(text, pairs.pairs(), found.linked().mentions(), wrong);
  }

  private void all(Score score) {
    for (String measure : List.of(SPAN_AND_CLASS, SPAN_AND_TYPE, SPAN, OVERLAP)) {
      measures.add(measure, score);
    }
  }

  private void count(Tag tag, Mention mention, FaultList wrong) {
    boolean span = tag.span().equals(mention.span());
    boolean type = mention.type().equals(tag.mentionType());
    boolean sameClass = MentionPairs.entityClass(mention).equals(tag.mentionClass());
    boolean exact = span && type && sameClass;
    measures.add(SPAN_AND_CLASS, Score.of(exact));
    measures.add(SPAN_AND_TYPE, Score.of(span && type));
    measures.add(SPAN, Score.of(span));
    measures.add(OVERLAP, Score.of(type));
    String expected = row(tag.mentionType(), tag.mentionClass());
    String given = row(mention.type(), MentionPairs.entityClass(mention));
    if (expected.equals(given)) {
      classes.add(expected, Score.of(exact));
    } else {
      classes.add(expected, new Score(1, 0, 0, 0));
      classes.add(given, new Score(0, 0, 1, 0));
    }
    if (type) {
      types.add(tag.mentionType().label(), Score.of(span));
    } else {
      types.add(tag.mentionType().label(), new Score(1, 0, 0, 0));
      types.add(mention.type().label(), new Score(0, 0, 1, 0));
    }
    if (!exact) {
      wrong.wrong(tag, mention);
    }
  }

  /** A demonym counts as what it is, not as the country that it means. */
  private static String row(MentionType type, String entityClass) {
    if (type == MentionType.NATIONALITY && EntityClasses.type(entityClass) != type) {
      return type.label();
    }
    return entityClass.isEmpty() ? "(none)" : entityClass;
  }

  private Report report(List<TaggedText> texts) {
    Set<String> entities = new TreeSet<>();
    int mentions = 0;
    int references = 0;
    int words = 0;
    for (TaggedText text : texts) {
      words += text.body().split("\\s+").length;
      for (Tag tag : text.tags()) {
        mentions += tag.isMention() && !tag.isOptional() ? 1 : 0;
        references += tag.isMention() ? 0 : 1;
        tag.entities()
            .forEach(id -> entities.add(id.startsWith(Tag.KNOWN) ? id : text.name() + id));
      }
    }
    String size =
        String.format(
            Locale.ROOT,
            "%,d texts with %,d words: %,d mentions, %,d references, %,d entities",
            texts.size(),
            words,
            mentions,
            references,
            entities.size());
    return new Report(file.name(), size, List.of(measures, types, classes, links.table()), faults);
  }
}
