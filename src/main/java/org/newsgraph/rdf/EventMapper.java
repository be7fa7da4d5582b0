package org.newsgraph.rdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.newsgraph.model.fact.Event;
import org.newsgraph.model.fact.Party;
import org.newsgraph.rdf.vocabulary.Ng;
import org.newsgraph.rdf.vocabulary.Plover;
import org.newsgraph.rdf.vocabulary.Reused;

/** Events: type, parties, place, date, and the events and claims that they hang together with. */
final class EventMapper {
  private static final String MEDIATOR = "mediator";

  private final ArticleScope scope;
  private final GraphWriter graph;
  private final PartyMapper parties;
  private final DateMapper dates;

  EventMapper(ArticleScope scope, PartyMapper parties, DateMapper dates) {
    this.scope = scope;
    this.graph = scope.graph();
    this.parties = parties;
    this.dates = dates;
  }

  void map(Event event, Node report) {
    Node node = scope.iris().fact(event.id());
    graph.type(node, Reused.EVENT);
    type(event, node);
    parties.link(node, Ng.ACTOR, event.actors(), PartyMapper.Kind.GROUP);
    parties.link(node, Ng.RECIPIENT, event.recipients(), PartyMapper.Kind.GROUP);
    event
        .roles()
        .forEach((role, list) -> parties.link(node, Ng.of(role), list, PartyMapper.Kind.GROUP));
    parties.link(node, Reused.HAS_PLACE, event.place(), PartyMapper.Kind.PLACE);
    parties.link(node, Ng.TOPIC, event.topic(), PartyMapper.Kind.TOPIC);
    countries(event, node);
    dates.map(node, event.date());
    graph.text(node, Ng.FREQUENCY, event.frequency(), scope.language());
    scope.fact(event.partOf()).ifPresent(f -> refer(node, Reused.SUB_EVENT_OF, f.id()));
    scope.fact(event.cause()).ifPresent(f -> refer(node, Ng.CAUSE, f.id()));
    for (String id : event.content()) {
      scope.fact(id).ifPresent(f -> graph.add(node, Ng.CLAIM_CONTENT, scope.report(f)));
    }
    names(event, report);
  }

  private void refer(Node node, Node property, String id) {
    graph.add(node, property, scope.iris().fact(id));
  }

  private void type(Event event, Node node) {
    Plover plover = scope.plover();
    Node type = plover.concept(event.type());
    graph.add(node, Reused.EVENT_TYPE, type);
    graph.add(node, Ng.QUAD_CLASS, plover.quadClass(type));
    if (event.mode() != null) {
      graph.add(node, Ng.MODE, mode(event.type(), event.mode()));
    }
    if (event.context() != null) {
      graph.add(node, Ng.CONTEXT, plover.concept(event.context()));
    }
  }

  private Node mode(String type, String mode) {
    Node concept = scope.plover().concept(type + "-" + mode);
    if (scope.plover().contains(concept)) {
      return concept;
    }
    Node own = ArticleIris.uri(scope.iris().minter().base() + "mode/" + type + "-" + mode);
    graph.type(own, Reused.of(Reused.SKOS, "Concept"));
    graph.add(own, Reused.of(Reused.SKOS, "broader"), scope.plover().concept(type));
    graph.string(own, Reused.PREF_LABEL, mode);
    return own;
  }

  /**
   * The countries on both sides, so that relations between countries are one join. Those who
   * cooperate without a recipient ("A and B met") stand on both sides; those who fight side by side
   * do not stand against each other.
   */
  private void countries(Event event, Node node) {
    Set<String> sources = parties.countries(event.actors());
    Set<String> targets = parties.countries(event.recipients());
    if (targets.isEmpty() && event.recipients().isEmpty() && cooperates(event)) {
      targets = sources;
    }
    sources.forEach(iri -> graph.add(node, Ng.SOURCE_COUNTRY, ArticleIris.uri(iri)));
    targets.forEach(iri -> graph.add(node, Ng.TARGET_COUNTRY, ArticleIris.uri(iri)));
  }

  private boolean cooperates(Event event) {
    Optional<Node> quad = scope.plover().quadClass(scope.plover().concept(event.type()));
    return quad.map(node -> node.getURI().endsWith("Cooperation")).orElse(false);
  }

  private void names(Event event, Node report) {
    List<Party> mediators = event.roles().getOrDefault(MEDIATOR, List.of());
    graph.string(report, Ng.ACTOR_NAMES, PartyMapper.names(event.actors()));
    graph.string(report, Ng.RECIPIENT_NAMES, PartyMapper.names(event.recipients()));
    graph.string(report, Ng.MEDIATOR_NAMES, PartyMapper.names(mediators));
    if (!mediators.isEmpty()) {
      List<Party> sides = new ArrayList<>(event.actors());
      sides.addAll(event.recipients());
      sides.removeIf(side -> mediators.stream().anyMatch(m -> m.name().equals(side.name())));
      graph.string(report, Ng.MEDIATED_NAMES, PartyMapper.names(sides));
    }
    StringBuilder roles = new StringBuilder();
    event
        .roles()
        .forEach(
            (role, list) -> {
              for (Party party : list) {
                roles.append(roles.isEmpty() ? "" : "; ").append(role).append('=');
                roles.append(party.name());
              }
            });
    graph.string(report, Ng.ROLE_NAMES, roles.toString());
    if (event.claim() != null) {
      String words = event.claim().of(event.evidence().passage().text());
      graph.text(report, Ng.CLAIM_TEXT, words, scope.language());
    }
  }
}
