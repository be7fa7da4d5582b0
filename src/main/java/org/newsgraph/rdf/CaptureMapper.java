package org.newsgraph.rdf;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.newsgraph.model.article.Article;
import org.newsgraph.model.article.Origin;
import org.newsgraph.model.article.Promo;
import org.newsgraph.rdf.vocabulary.Ng;
import org.newsgraph.rdf.vocabulary.Reused;

/** The capture and the page furniture that it shows: nothing of it says anything of the article. */
final class CaptureMapper {
  private final ArticleScope scope;
  private final GraphWriter graph;

  CaptureMapper(ArticleScope scope) {
    this.scope = scope;
    this.graph = scope.graph();
  }

  void map() {
    Article article = scope.extraction().article();
    Origin origin = article.origin();
    Node capture = scope.iris().capture();
    graph.type(capture, Ng.CAPTURE);
    graph.add(capture, Ng.CAPTURE_OF, scope.iris().article());
    graph.string(capture, Reused.IDENTIFIER, article.key());
    graph.string(capture, Reused.SHA256, origin.sha256());
    graph.string(capture, Reused.ENCODING_FORMAT, origin.encodingFormat());
    if (origin.captured() != null) {
      graph.add(capture, Reused.GENERATED_AT_TIME, Literals.date(origin.captured()));
    }
    Map<Integer, LocalDate> bounds = new PromoDates(scope.extraction()).bounds();
    bounds.values().stream()
        .max(Comparator.naturalOrder())
        .ifPresent(day -> graph.add(capture, Ng.DATED_NOT_BEFORE, Literals.day(day)));
    promos(capture, article.promos(), bounds);
  }

  private void promos(Node capture, List<Promo> promos, Map<Integer, LocalDate> bounds) {
    for (int i = 0; i < promos.size(); i++) {
      Promo promo = promos.get(i);
      Node node = scope.iris().promo(i);
      graph.add(capture, Ng.SHOWS_PROMO, node);
      graph.type(node, Ng.PROMO_ITEM);
      graph.string(node, Ng.PROMO_LABEL, promo.label());
      graph.add(node, Reused.POSITION, Literals.integer(promo.position()));
      graph.text(node, Reused.HEADLINE, promo.headline(), scope.language());
      if (promo.url() != null) {
        graph.add(node, Reused.URL, Literals.uri(promo.url()));
      }
      if (bounds.containsKey(i)) {
        graph.add(node, Ng.DATED_NOT_BEFORE, Literals.day(bounds.get(i)));
      }
    }
  }
}
