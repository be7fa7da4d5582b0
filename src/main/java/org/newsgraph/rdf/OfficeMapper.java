package org.newsgraph.rdf;

import java.util.List;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.newsgraph.model.Fold;
import org.newsgraph.model.article.Passage;
import org.newsgraph.model.entity.Entity;
import org.newsgraph.model.entity.Mention;
import org.newsgraph.model.entity.MentionType;
import org.newsgraph.model.entity.Office;
import org.newsgraph.model.fact.Party;
import org.newsgraph.model.fact.Tenure;
import org.newsgraph.rdf.vocabulary.Ng;
import org.newsgraph.rdf.vocabulary.Reused;

/** Offices: who holds one, and those that are spoken of without a name. */
final class OfficeMapper {
  private final ArticleScope scope;
  private final GraphWriter graph;
  private final PartyMapper parties;

  OfficeMapper(ArticleScope scope, PartyMapper parties) {
    this.scope = scope;
    this.graph = scope.graph();
    this.parties = parties;
  }

  void map(Tenure tenure) {
    Node node = scope.iris().fact(tenure.id());
    graph.type(node, Ng.TENURE);
    parties.link(node, Reused.MEMBER, tenure.person(), PartyMapper.Kind.GROUP);
    Node organization = party(tenure.organization());
    Node country = party(tenure.country());
    place(node, tenure.office(), organization, country, tenure.status());
    if (tenure.observedAt() != null) {
      graph.add(node, Ng.OBSERVED_AT, Literals.date(tenure.observedAt()));
    }
  }

  /** A role without a named holder; empty results for all other mentions. */
  static boolean isRoleOnly(Mention mention) {
    return mention.kind() == Mention.Kind.ROLE
        && mention.office() != null
        && mention.referents().stream().noneMatch(e -> e.type() == MentionType.PERSON);
  }

  /** The node of a role without a named holder. */
  Node map(Mention mention, Office office, Passage passage) {
    Node node = scope.iris().roleMention(mention.in(), passage.codePoints(mention.span()));
    graph.type(node, Ng.ROLE_MENTION);
    place(
        node,
        office.phrase(),
        entity(office.organization()),
        entity(office.country()),
        office.status());
    if (!passage.isPromo()) {
      Literals.dayOf(scope.extraction().article().published())
          .ifPresent(day -> graph.add(node, Ng.OBSERVED_AT, Literals.day(day)));
    }
    return node;
  }

  private void place(
      Node node,
      String title,
      @Nullable Node organization,
      @Nullable Node country,
      Office.Status status) {
    Node office = scope.iris().shared("office", Fold.name(title), iri(organization), iri(country));
    graph.add(node, Reused.ROLE, office);
    graph.type(office, Ng.OFFICE);
    graph.text(office, Reused.PREF_LABEL, title, scope.language());
    graph.text(node, Ng.OFFICE_TITLE, title, scope.language());
    graph.add(node, Ng.TENURE_STATUS, Ng.of(status.label()));
    for (Node where : where(organization, country)) {
      graph.add(node, Ng.INVOLVES, where);
    }
    if (organization != null) {
      graph.add(node, Reused.ORGANIZATION, organization);
    }
    if (country != null) {
      graph.add(node, Ng.COUNTRY, country);
    }
  }

  private static List<Node> where(@Nullable Node organization, @Nullable Node country) {
    return java.util.stream.Stream.of(organization, country)
        .filter(java.util.Objects::nonNull)
        .toList();
  }

  private @Nullable Node party(@Nullable Party party) {
    return party == null ? null : parties.node(party, PartyMapper.Kind.GROUP);
  }

  private @Nullable Node entity(@Nullable Entity entity) {
    if (entity == null) {
      return null;
    }
    Node node = ArticleIris.uri(entity.iri());
    graph.type(node, Ng.of(entity.entityClass()));
    graph.add(node, Reused.PREF_LABEL, EntityMapper.label(entity));
    return node;
  }

  private static String iri(@Nullable Node node) {
    return node == null ? "" : node.getURI();
  }
}
