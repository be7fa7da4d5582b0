package org.newsgraph.rdf;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.newsgraph.model.Fold;
import org.newsgraph.model.fact.Party;
import org.newsgraph.rdf.vocabulary.Ng;
import org.newsgraph.rdf.vocabulary.Reused;

/**
 * Those whom facts are about, as nodes: entities, or words of the article that are nobody known.
 */
final class PartyMapper {
  private final ArticleScope scope;
  private final GraphWriter graph;
  private final EntityMapper entities;

  PartyMapper(ArticleScope scope, EntityMapper entities) {
    this.scope = scope;
    this.graph = scope.graph();
    this.entities = entities;
  }

  /** What words without an entity stand for, by the place that they take in a fact. */
  enum Kind {
    /** an undescribed somebody: local to the article */
    GROUP("group", Ng.GROUP),
    /** a place that nobody knows: local to the article */
    PLACE("place", Ng.PLACE),
    /** a matter; the same words are the same matter everywhere */
    TOPIC("topic", Ng.TOPIC_CLASS);

    private final String path;
    private final Node type;

    Kind(String path, Node type) {
      this.path = path;
      this.type = type;
    }
  }

  /** Writes {@code subject property party} for a party, if there is one. */
  void link(Node subject, Node property, @Nullable Party party, Kind kind) {
    if (party != null) {
      link(subject, property, List.of(party), kind);
    }
  }

  /** Writes {@code subject property party} for each party, and that the subject involves it. */
  void link(Node subject, Node property, Collection<Party> parties, Kind kind) {
    for (Party party : parties) {
      Node node = node(party, kind);
      graph.add(subject, property, node);
      graph.add(subject, Ng.INVOLVES, node);
    }
  }

  /** The node of a party; words that are no entity get a label and a class. */
  Node node(Party party, Kind kind) {
    if (party.entity() != null) {
      return ArticleIris.uri(party.entity());
    }
    String folded = Fold.name(party.name());
    Node node =
        kind == Kind.TOPIC
            ? scope.iris().shared(kind.path, folded)
            : scope.iris().told(kind.path, folded);
    graph.type(node, kind.type);
    graph.text(node, Reused.PREF_LABEL, party.name(), scope.language());
    return node;
  }

  /** The countries of parties, sorted. */
  Set<String> countries(Collection<Party> parties) {
    Set<String> countries = new TreeSet<>();
    for (Party party : parties) {
      scope.entity(party.entity()).flatMap(entities::country).ifPresent(countries::add);
    }
    return countries;
  }

  /** The names in the order of the record, each once: what a table's cell shows. */
  static String names(Collection<Party> parties) {
    return parties.stream().map(Party::name).distinct().collect(Collectors.joining("; "));
  }
}
