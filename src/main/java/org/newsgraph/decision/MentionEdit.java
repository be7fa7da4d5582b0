package org.newsgraph.decision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.newsgraph.model.entity.Entity;
import org.newsgraph.model.entity.LinkedArticle;
import org.newsgraph.model.entity.Mention;
import org.newsgraph.model.entity.MentionType;
import org.newsgraph.model.entity.Office;

/** The mentions and entities of one article while they are changed. */
final class MentionEdit {
  private final LinkedArticle linked;
  private final Map<String, Entity> entities = new TreeMap<>();
  private List<Mention> mentions;

  MentionEdit(LinkedArticle linked) {
    this.linked = linked;
    this.mentions = linked.mentions();
    linked.entities().forEach(entity -> entities.put(entity.iri(), entity));
  }

  List<Mention> all() {
    return mentions;
  }

  @Nullable Entity entity(String iri) {
    return entities.get(iri);
  }

  /**
   * Lets mentions name another one than they did.
   *
   * @param from whom they named; empty: whomever, or nobody
   * @return whether there was one
   */
  boolean refer(Predicate<Mention> which, String from, Entity to) {
    List<Mention> changed = new ArrayList<>();
    List<Mention> before = new ArrayList<>();
    for (Mention mention : mentions) {
      boolean names =
          from.isEmpty()
              ? mention.isListed()
              : mention.referents().stream().anyMatch(e -> e.iri().equals(from));
      boolean meant = names && which.test(mention);
      if (meant) {
        before.add(mention);
      }
      changed.add(
          meant
              ? naming(mention, from.isEmpty() ? List.of(to) : put(mention, from, to), to)
              : mention);
    }
    mentions = changed;
    if (before.isEmpty()) {
      return false;
    }
    entities.put(to.iri(), to);
    dropUnnamed(before);
    return true;
  }

  private static List<Entity> put(Mention mention, String from, Entity to) {
    return distinct(mention.referents(), entity -> entity.iri().equals(from) ? to : entity);
  }

  /**
   * Puts an entity in the place of another one, or of what it was itself, wherever that stands.
   *
   * @return whether it stood anywhere
   */
  boolean replace(String from, Entity to) {
    Entity before = entities.remove(from);
    if (before == null) {
      return false;
    }
    entities.put(to.iri(), to);
    entities.replaceAll((iri, entity) -> belonging(entity, from, to.iri()));
    UnaryOperator<Entity> change =
        entity -> entity.iri().equals(from) ? to : belonging(entity, from, to.iri());
    List<Mention> changed = new ArrayList<>();
    for (Mention mention : mentions) {
      boolean names = mention.referents().stream().anyMatch(entity -> entity.iri().equals(from));
      MentionType type = names && mention.type() == before.type() ? to.type() : mention.type();
      changed.add(
          with(
              mention,
              type,
              distinct(mention.referents(), change),
              entity -> entity == null ? null : change.apply(entity)));
    }
    mentions = changed;
    return true;
  }

  /** Takes mentions out; returns whether there were any. */
  boolean remove(Predicate<Mention> which) {
    List<Mention> kept = mentions.stream().filter(which.negate()).toList();
    boolean found = kept.size() < mentions.size();
    List<Mention> removed = mentions.stream().filter(which).toList();
    mentions = kept;
    dropUnnamed(removed);
    return found;
  }

  /** Takes an entity out, and the mentions that name nobody else. */
  void remove(String iri) {
    entities.remove(iri);
    List<Mention> kept = new ArrayList<>();
    for (Mention mention : mentions) {
      List<Entity> others =
          mention.referents().stream().filter(entity -> !entity.iri().equals(iri)).toList();
      if (!others.isEmpty() || mention.referents().isEmpty()) {
        kept.add(
            with(mention, mention.type(), others, entity -> isIt(entity, iri) ? null : entity));
      }
    }
    mentions = kept;
  }

  LinkedArticle applied() {
    return new LinkedArticle(linked.annotated(), List.copyOf(entities.values()), mentions);
  }

  private void dropUnnamed(List<Mention> changed) {
    for (Mention mention : changed) {
      mention.referents().forEach(this::dropUnnamed);
      if (mention.office() != null) {
        dropUnnamed(mention.office().organization());
        dropUnnamed(mention.office().country());
      }
    }
  }

  /** Forgets an entity that no mention names any more. */
  private void dropUnnamed(@Nullable Entity entity) {
    if (entity == null) {
      return;
    }
    String iri = entity.iri();
    boolean named =
        mentions.stream()
            .anyMatch(
                mention ->
                    mention.referents().stream().anyMatch(e -> e.iri().equals(iri))
                        || isOf(mention.office(), iri));
    if (!named) {
      entities.remove(iri);
    }
  }

  private static boolean isOf(@Nullable Office office, String iri) {
    return office != null && (isIt(office.organization(), iri) || isIt(office.country(), iri));
  }

  private static boolean isIt(@Nullable Entity entity, String iri) {
    return entity != null && entity.iri().equals(iri);
  }

  private static List<Entity> distinct(Collection<Entity> entities, UnaryOperator<Entity> change) {
    return entities.stream().map(change).distinct().toList();
  }

  private static Entity belonging(Entity entity, String from, String to) {
    boolean country = from.equals(entity.country());
    boolean larger = from.equals(entity.partOf());
    if (from.equals(to) || !country && !larger) {
      return entity;
    }
    return new Entity(
        entity.iri(),
        entity.name(),
        entity.type(),
        entity.entityClass(),
        entity.origin(),
        country ? to : entity.country(),
        larger ? to : entity.partOf());
  }

  /**
   * A demonym stays one, whatever its country is. Whom the words stand for beside those whom they
   * name went with the name.
   */
  private static Mention naming(Mention mention, List<Entity> referents, Entity to) {
    boolean demonym = mention.type() == MentionType.NATIONALITY;
    MentionType type = demonym ? mention.type() : to.type();
    return copy(mention, type, mention.office(), referents, null);
  }

  /** The mention with other referents, and a change of all others whom it refers to. */
  private static Mention with(
      Mention mention,
      MentionType type,
      List<Entity> referents,
      UnaryOperator<@Nullable Entity> change) {
    Office office = mention.office();
    Office changed =
        office == null
            ? null
            : new Office(
                office.title(),
                office.phrase(),
                office.span(),
                office.status(),
                change.apply(office.organization()),
                change.apply(office.country()),
                office.isPublic());
    return copy(mention, type, changed, referents, change.apply(mention.standsFor()));
  }

  private static Mention copy(
      Mention mention,
      MentionType type,
      @Nullable Office office,
      List<Entity> referents,
      @Nullable Entity standsFor) {
    return new Mention(
        mention.in(),
        mention.sentence(),
        mention.span(),
        mention.head(),
        mention.text(),
        type,
        mention.kind(),
        office,
        referents,
        standsFor,
        mention.score());
  }
}
