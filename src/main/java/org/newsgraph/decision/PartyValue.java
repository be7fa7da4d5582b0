package org.newsgraph.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.newsgraph.model.Fold;
import org.newsgraph.model.IriMinter;
import org.newsgraph.model.entity.Entity;
import org.newsgraph.model.entity.KnowledgeBase;
import org.newsgraph.model.entity.KnownEntity;
import org.newsgraph.model.fact.Decision;
import org.newsgraph.model.fact.Party;

/** Reads the parties that a decision names: IRIs or names, of the article or of the knowledge. */
final class PartyValue {
  private final Map<String, Entity> entities = new TreeMap<>();
  private final IriMinter iris;
  private final KnowledgeBase knowledge;

  PartyValue(Iterable<Entity> entities, IriMinter iris, KnowledgeBase knowledge) {
    entities.forEach(entity -> this.entities.put(entity.iri(), entity));
    this.iris = iris;
    this.knowledge = knowledge;
  }

  /** The parties; empty where an IRI is nobody's. */
  Optional<List<Party>> read(String value) {
    List<Party> parties = new ArrayList<>();
    for (String one : value.split("\\|", -1)) {
      Optional<Entity> entity = entity(one.strip());
      if (entity.isEmpty() && isReference(one.strip())) {
        return Optional.empty();
      }
      entity.ifPresent(known -> entities.put(known.iri(), known));
      parties.add(
          entity
              .map(known -> new Party(known.name(), null, known.iri(), null))
              .orElseGet(() -> new Party(one.strip(), null, null, null)));
    }
    return Optional.of(parties);
  }

  /** Whether a party is the one that a decision names. */
  boolean isOne(Party party, String value) {
    return isReference(value)
        ? Decision.iri(value, iris).equals(party.entity())
        : Fold.name(value).equals(Fold.name(party.name()));
  }

  /** Those of the article and those that decisions brought in, by IRI. */
  Map<String, Entity> entities() {
    return entities;
  }

  private Optional<Entity> entity(String value) {
    if (isReference(value)) {
      String iri = Decision.iri(value, iris);
      return Optional.ofNullable(entities.get(iri))
          .or(() -> knowledge.entity(iri).map(KnownEntity::asEntity));
    }
    String folded = Fold.name(value);
    List<Entity> named =
        entities.values().stream().filter(e -> Fold.name(e.name()).equals(folded)).toList();
    if (named.isEmpty()) {
      named = knowledge.named(value).stream().map(KnownEntity::asEntity).toList();
    }
    return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
  }

  private static boolean isReference(String value) {
    return RowCheck.isReference(value);
  }
}
