package org.newsgraph.rdf;

import org.apache.jena.graph.Node;
import org.newsgraph.model.Span;
import org.newsgraph.model.article.Passage;
import org.newsgraph.model.entity.Mention;
import org.newsgraph.model.entity.Office;
import org.newsgraph.model.fact.Assertion;
import org.newsgraph.model.fact.Evidence;
import org.newsgraph.model.fact.Fact;
import org.newsgraph.model.text.Sentence;
import org.newsgraph.rdf.vocabulary.Ng;
import org.newsgraph.rdf.vocabulary.Reused;

/** Reports: one article saying one thing in one place, and how it says it. */
final class ReportMapper {
  private final ArticleScope scope;
  private final GraphWriter graph;
  private final PartyMapper parties;
  private final ReportLabel labels;

  ReportMapper(ArticleScope scope, PartyMapper parties) {
    this.scope = scope;
    this.graph = scope.graph();
    this.parties = parties;
    this.labels = new ReportLabel(scope.plover());
  }

  /** The report of a fact. */
  Node map(Fact fact) {
    Node report = scope.report(fact);
    Evidence evidence = fact.evidence();
    place(report, scope.iris().fact(fact.id()), evidence.passage(), evidence.sentence());
    graph.add(report, Reused.LABEL, Literals.english(labels.of(fact)));
    graph.text(
        report, Ng.TRIGGER, evidence.anchor().of(evidence.passage().text()), scope.language());
    assertion(report, fact.assertion());
    return report;
  }

  /** The report of a role without a named holder. */
  void map(Mention mention, Office office, Passage passage, Sentence sentence, Node role) {
    Span points = passage.codePoints(mention.span());
    Node report = scope.iris().report(role.getURI(), passage.in(), points);
    place(report, role, passage, sentence.span());
    graph.add(report, Reused.LABEL, Literals.english(labels.of(office)));
    graph.text(report, Ng.TRIGGER, mention.text(), scope.language());
    graph.add(report, Ng.VOICE, Ng.of("publisherVoice"));
    graph.add(report, Ng.POLARITY, Ng.of("positive"));
    graph.add(report, Ng.MODALITY, Ng.of("asserted"));
    graph.add(report, Ng.CONFIDENCE, Literals.share(mention.score()));
  }

  private void place(Node report, Node about, Passage passage, Span sentence) {
    graph.type(report, Ng.REPORT);
    graph.add(report, Ng.REPORTS, about);
    graph.add(report, Reused.APPEARANCE, scope.source(passage));
    graph.add(report, Ng.FOUND_IN, scope.iris().article());
    graph.add(
        report, Ng.EVIDENCE, scope.iris().sentence(passage.in(), passage.codePoints(sentence)));
  }

  private void assertion(Node report, Assertion assertion) {
    graph.add(report, Ng.VOICE, voice(assertion.voice()));
    for (var party : assertion.attributedTo()) {
      graph.add(report, Ng.ATTRIBUTED_TO, parties.node(party, PartyMapper.Kind.GROUP));
    }
    graph.string(report, Ng.ATTRIBUTED_TO_NAMES, PartyMapper.names(assertion.attributedTo()));
    graph.add(report, Ng.POLARITY, Ng.of(assertion.polarity().label()));
    graph.add(report, Ng.MODALITY, Ng.of(assertion.modality().label()));
    graph.add(report, Ng.CONFIDENCE, Literals.share(assertion.confidence()));
    graph.string(report, Ng.RULE, assertion.rule());
  }

  private static Node voice(Assertion.Voice voice) {
    return switch (voice) {
      case PUBLISHER -> Ng.of("publisherVoice");
      case NAMED -> Ng.of("namedSource");
      case UNNAMED -> Ng.of("unnamedSource");
      case QUOTATION -> Ng.of("quotation");
    };
  }
}
