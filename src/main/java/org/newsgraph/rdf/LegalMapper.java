package org.newsgraph.rdf;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.newsgraph.model.IriMinter;
import org.newsgraph.model.fact.LegalFact;
import org.newsgraph.model.fact.Party;
import org.newsgraph.rdf.vocabulary.Ng;
import org.newsgraph.rdf.vocabulary.Reused;

/** Legal instruments and proceedings. Offences hang on them and on nobody else. */
final class LegalMapper {
  /** The namespace of the offence scheme. */
  static final String OFFENCES = IriMinter.NAMESPACE + "offences#";

  private static final Map<String, String> INSTRUMENTS =
      Map.of(
          "arrestWarrant", "ArrestWarrant",
          "charge", "Charge",
          "ruling", "Ruling",
          "conviction", "Conviction",
          "acquittal", "Acquittal",
          "sentence", "Sentence",
          "sanctions", "SanctionsListing",
          "resolution", "Resolution");

  private static final Map<String, String> PROCEEDINGS =
      Map.of(
          "investigation", "Investigation",
          "case", "CourtCase",
          "extradition", "Extradition");

  private final ArticleScope scope;
  private final GraphWriter graph;
  private final PartyMapper parties;
  private final DateMapper dates;

  LegalMapper(ArticleScope scope, PartyMapper parties, DateMapper dates) {
    this.scope = scope;
    this.graph = scope.graph();
    this.parties = parties;
    this.dates = dates;
  }

  void map(LegalFact fact, Node report) {
    Node node = scope.iris().fact(fact.id());
    types(fact.kind(), node);
    graph.string(node, Ng.LEGAL_KIND, fact.kind());
    graph.string(node, Reused.IDENTIFIER, fact.number());
    if (fact.entity() == null) {
      graph.text(node, Reused.TITLE, fact.name(), scope.language());
    } else {
      graph.add(node, Reused.TITLE, Literals.english(String.valueOf(fact.name())));
      graph.add(node, Reused.EXACT_MATCH, ArticleIris.uri(fact.entity()));
    }
    List<Party> court = fact.court().isEmpty() ? judges(fact) : fact.court();
    parties.link(node, Ng.COURT, court, PartyMapper.Kind.GROUP);
    parties.link(node, Ng.ISSUED_BY, fact.issuedBy(), PartyMapper.Kind.GROUP);
    parties.link(node, Ng.APPLICANT, fact.applicant(), PartyMapper.Kind.GROUP);
    parties.link(node, Ng.RESPONDENT, fact.respondent(), PartyMapper.Kind.GROUP);
    parties.link(node, Ng.AGAINST, fact.against(), PartyMapper.Kind.GROUP);
    parties.link(node, Ng.TOPIC, fact.about(), PartyMapper.Kind.TOPIC);
    for (String offence : fact.offences()) {
      graph.add(node, Ng.ALLEGED_OFFENCE, ArticleIris.uri(OFFENCES + offence));
    }
    dates.map(node, fact.date());
    graph.string(node, Ng.PROCEEDING_STATUS, fact.status());
    graph.string(report, Ng.COURT_NAMES, PartyMapper.names(court));
    graph.string(report, Ng.ISSUED_BY_NAMES, PartyMapper.names(fact.issuedBy()));
    graph.string(report, Ng.APPLICANT_NAMES, PartyMapper.names(fact.applicant()));
    graph.string(
        report,
        Ng.AGAINST_NAMES,
        PartyMapper.names(fact.against().isEmpty() ? fact.respondent() : fact.against()));
    graph.string(report, Ng.OFFENCE_NAMES, String.join("; ", fact.offences()));
  }

  /** Who issued it, where that is a court or, of a resolution, the council. */
  private List<Party> judges(LegalFact fact) {
    return fact.issuedBy().stream()
        .filter(
            party ->
                fact.kind().equals("resolution")
                    || scope
                        .entity(party.entity())
                        .filter(issuer -> issuer.entityClass().equals("Court"))
                        .isPresent())
        .toList();
  }

  private void types(String kind, Node node) {
    if (INSTRUMENTS.containsKey(kind)) {
      graph.type(node, Ng.LEGAL_INSTRUMENT);
      graph.type(node, Ng.of(INSTRUMENTS.get(kind)));
    } else {
      graph.type(node, Ng.LEGAL_PROCEEDING);
      if (PROCEEDINGS.containsKey(kind)) {
        graph.type(node, Ng.of(PROCEEDINGS.get(kind)));
      }
    }
  }
}
