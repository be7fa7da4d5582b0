package org.newsgraph.event.reading;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.newsgraph.model.Fold;
import org.newsgraph.model.IriMinter;
import org.newsgraph.model.entity.Entity;
import org.newsgraph.model.entity.MentionType;

/** Makes entities of those an article only describes ("security sources"); local to the article. */
public final class DescribedEntities {
  private static final String GROUP = "Group";
  private static final String PLACE = "Place";

  private final IriMinter iris;
  private final String articleKey;
  private final Map<String, Entity> made = new TreeMap<>();

  public DescribedEntities(IriMinter iris, String articleKey) {
    this.iris = iris;
    this.articleKey = articleKey;
  }

  /** A body of people, or what they steer. */
  public Entity body(String name) {
    return of(name, MentionType.ORGANISATION, GROUP);
  }

  /** People. */
  public Entity of(String name) {
    return of(name, MentionType.PERSON, GROUP);
  }

  /** A building or other place. */
  public Entity place(String name) {
    return of(name, MentionType.LOCATION, PLACE);
  }

  private Entity of(String name, MentionType type, String entityClass) {
    String iri = iris.iri("entity", articleKey, Fold.name(name));
    return made.computeIfAbsent(
        iri, i -> new Entity(i, name, type, entityClass, Entity.Origin.DESCRIBED, null, null));
  }

  /** All that were made, by IRI. */
  public List<Entity> all() {
    return List.copyOf(made.values());
  }
}
