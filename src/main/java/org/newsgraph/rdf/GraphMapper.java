package org.newsgraph.rdf;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sys.JenaSystem;
import org.jspecify.annotations.Nullable;
import org.newsgraph.model.IriMinter;
import org.newsgraph.model.entity.KnowledgeBase;
import org.newsgraph.model.entity.Mention;
import org.newsgraph.model.entity.Office;
import org.newsgraph.model.fact.Correction;
import org.newsgraph.model.fact.Event;
import org.newsgraph.model.fact.Extraction;
import org.newsgraph.model.fact.Fact;
import org.newsgraph.model.fact.Figure;
import org.newsgraph.model.fact.LegalFact;
import org.newsgraph.model.fact.Tenure;
import org.newsgraph.model.text.AnnotatedPassage;
import org.newsgraph.rdf.decision.DecisionTriples;
import org.newsgraph.rdf.stream.DistinctStream;
import org.newsgraph.rdf.vocabulary.Ng;
import org.newsgraph.rdf.vocabulary.Plover;

/**
 * Writes extraction records as quads: one named graph an article, and what it was made of into the
 * provenance graph. The same record gives the same quads in the same order, each once, without
 * blank nodes.
 *
 * <p>Safe for many threads, as long as each has a stream of its own.
 *
 * <pre>{@code
 * GraphMapper mapper = new GraphMapper(new IriMinter(IriMinter.DEFAULT_BASE), knowledge);
 * mapper.map(extraction, StreamRDFLib.dataset(dataset));
 * }</pre>
 */
public final class GraphMapper {
  static {
    JenaSystem.init();
  }

  private final IriMinter minter;
  private final @Nullable KnowledgeBase knowledge;
  private final Plover plover = Plover.load();

  /** A mapper for records that bring along every entity that they refer to. */
  public GraphMapper(IriMinter minter) {
    this.minter = minter;
    this.knowledge = null;
  }

  /**
   * A mapper that takes from the knowledge base what a record only points to: the label of the
   * country of an entity, the known publisher.
   */
  public GraphMapper(IriMinter minter, KnowledgeBase knowledge) {
    this.minter = minter;
    this.knowledge = knowledge;
  }

  /**
   * Sends the quads of one article to a stream, which the caller starts and finishes: first those
   * of the article's graph, then those of the provenance graph.
   */
  public void map(Extraction extraction, StreamRDF out) {
    StreamRDF distinct = new DistinctStream(out);
    ArticleIris iris = new ArticleIris(minter, extraction.article().key());
    GraphWriter graph = new GraphWriter(distinct, iris.graph());
    ArticleScope scope = new ArticleScope(extraction, iris, graph, plover, knowledge);
    new CaptureMapper(scope).map();
    new ArticleMapper(scope).map();
    EntityMapper entities = new EntityMapper(scope);
    entities.map();
    new SentenceMapper(scope).map();
    PartyMapper parties = new PartyMapper(scope, entities);
    facts(scope, parties);
    roles(scope, parties);
    corrections(scope);
    Node provenance = ArticleIris.uri(minter.provenanceGraph());
    new ProvenanceMapper(scope, new GraphWriter(distinct, provenance)).map();
  }

  private static void facts(ArticleScope scope, PartyMapper parties) {
    ReportMapper reports = new ReportMapper(scope, parties);
    DateMapper dates = new DateMapper(scope);
    EventMapper events = new EventMapper(scope, parties, dates);
    OfficeMapper offices = new OfficeMapper(scope, parties);
    FigureMapper figures = new FigureMapper(scope, parties);
    LegalMapper legal = new LegalMapper(scope, parties, dates);
    for (Fact fact : scope.extraction().facts()) {
      Node report = reports.map(fact);
      if (fact instanceof Event event) {
        events.map(event, report);
      } else if (fact instanceof Tenure tenure) {
        offices.map(tenure);
      } else if (fact instanceof Figure figure) {
        figures.map(figure);
      } else {
        legal.map((LegalFact) fact, report);
      }
    }
  }

  /** Who changed what: the report, and what it reports if that was changed too. */
  private static void corrections(ArticleScope scope) {
    GraphWriter graph = scope.graph();
    IriMinter minter = scope.iris().minter();
    for (Correction correction : scope.extraction().corrections()) {
      Node decision = DecisionTriples.node(correction.decision(), minter);
      DecisionTriples.of(correction.decision(), minter)
          .forEach(t -> graph.add(t.getSubject(), t.getPredicate(), t.getObject()));
      if (correction.subjects().isEmpty()) {
        graph.add(scope.iris().article(), Ng.CORRECTED_BY, decision);
      }
      for (String subject : correction.subjects()) {
        Optional<Fact> fact = scope.fact(subject);
        fact.ifPresent(f -> graph.add(scope.report(f), Ng.CORRECTED_BY, decision));
        if (correction.content()) {
          Node node = fact.isPresent() ? scope.iris().fact(subject) : ArticleIris.uri(subject);
          graph.add(node, Ng.CORRECTED_BY, decision);
        }
      }
    }
  }

  private static void roles(ArticleScope scope, PartyMapper parties) {
    ReportMapper reports = new ReportMapper(scope, parties);
    OfficeMapper offices = new OfficeMapper(scope, parties);
    Map<String, AnnotatedPassage> passages = new HashMap<>();
    for (AnnotatedPassage passage : scope.extraction().linked().annotated().passages()) {
      passages.put(passage.passage().in(), passage);
    }
    for (Mention mention : scope.extraction().linked().mentions()) {
      AnnotatedPassage in = passages.get(mention.in());
      Office office = mention.office();
      if (in != null && office != null && OfficeMapper.isRoleOnly(mention)) {
        Node role = offices.map(mention, office, in.passage());
        reports.map(mention, office, in.passage(), in.sentences().get(mention.sentence()), role);
      }
    }
  }
}
