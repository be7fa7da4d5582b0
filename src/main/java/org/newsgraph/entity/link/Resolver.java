package org.newsgraph.entity.link;

import java.util.Collections;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsgraph.entity.find.Found;
import org.newsgraph.entity.find.FoundOffice;
import org.newsgraph.entity.find.SentenceView;
import org.newsgraph.entity.lexicon.Nominals.Description;
import org.newsgraph.entity.lexicon.Trait;
import org.newsgraph.model.entity.Entity;
import org.newsgraph.model.entity.KnowledgeBase;
import org.newsgraph.model.entity.KnownEntity;
import org.newsgraph.model.entity.MentionType;
import org.newsgraph.model.entity.NameMatch;

/** Decides for each mention of an article which entity it means. Of one article. */
final class Resolver {
  private static final Set<NameMatch.Kind> LAST_NAME =
      Collections.unmodifiableSet(EnumSet.of(NameMatch.Kind.SURNAME));

  private final KnowledgeBase knowledge;
  private final Context context;
  private final ArticleNames names;
  private final Mint mint;
  private final Organs organs;
  private final Map<Found, Entity> resolved = new IdentityHashMap<>();

  Resolver(KnowledgeBase knowledge, Context context, ArticleNames names, Mint mint) {
    this.knowledge = knowledge;
    this.context = context;
    this.names = names;
    this.mint = mint;
    this.organs = new Organs(knowledge);
  }

  /** The entity of a mention, the same for the same mention; nothing for a role. */
  @Nullable Entity entity(Found found) {
    Entity known = resolved.get(found);
    if (known != null || found.sort() == Found.Sort.ROLE) {
      return known;
    }
    Entity entity = resolve(found);
    resolved.put(found, entity);
    return entity;
  }

  private Entity resolve(Found found) {
    return switch (found.sort()) {
      case KNOWN -> known(found);
      case PEOPLE -> people(found);
      case NAMED -> found.isPerson() ? person(found) : named(found);
      case BODY -> body(found);
      case GROUP -> described(found);
      case STRETCH -> described(found);
      case ROLE -> throw new IllegalArgumentException("a role is no entity");
    };
  }

  private Entity known(Found found) {
    Entity defined = names.defined(found.name());
    if (defined != null) {
      return defined;
    }
    KnownEntity chosen = context.choose(found.matches(), countryOf(found.office()));
    if (chosen == null) {
      return person(found);
    }
    Entity entity = chosen.asEntity();
    if (found.isPerson()) {
      names.putGender(entity, found.gender());
    }
    names.put(found.name(), entity);
    names.put(entity.name(), entity);
    return entity;
  }

  private Entity people(Found found) {
    KnownEntity chosen = context.choose(found.matches(), null);
    return chosen == null
        ? mint.named(found.name(), MentionType.NATIONALITY, "Community", null, null)
        : chosen.asEntity();
  }

  private Entity person(Found found) {
    String country = countryOf(found.office());
    String gender = found.gender();
    Entity before = names.named(found.name());
    before = before == null ? names.person(found.name(), gender) : before;
    if (before != null && before.type() == MentionType.PERSON) {
      boolean other = !gender.equals(names.genders().getOrDefault(before.iri(), gender));
      if (gender.isEmpty() || !other) {
        names.putGender(before, gender);
        return before;
      }
    }
    KnownEntity surname = context.surname(surnames(found), country);
    Entity entity =
        surname == null
            ? mint.person(found.name(), classOf(found.office()), country)
            : surname.asEntity();
    names.putGender(entity, gender);
    names.put(found.name(), entity);
    names.put(entity.name(), entity);
    return entity;
  }

  private List<NameMatch> surnames(Found found) {
    int end = found.head().end();
    return knowledge.match(found.view().text(), found.head().begin(), LAST_NAME).stream()
        .filter(match -> match.end() == end)
        .toList();
  }

  private static String classOf(@Nullable FoundOffice office) {
    return office != null && office.scope().equals("state") ? "Official" : "Person";
  }

  private Entity named(Found found) {
    Entity defined = names.defined(found.name());
    String name = found.head().of(found.view().text());
    Entity owner = found.owner() == null ? null : entity(found.owner());
    String country = countryOf(owner);
    Entity before = defined == null ? names.named(name, country) : defined;
    if (before != null && before.type() == found.type()) {
      return before;
    }
    Entity known = organs.named(name, found.entityClass(), country);
    Entity entity =
        known == null
            ? mint.named(name, found.type(), found.entityClass(), country, partOf(owner))
            : known;
    names.put(name, country, entity);
    return entity;
  }

  private static @Nullable String partOf(@Nullable Entity owner) {
    return owner != null && owner.type() == MentionType.ORGANISATION ? owner.iri() : null;
  }

  private Entity body(Found found) {
    Entity owner = ownerOf(found);
    String country = countryOf(owner);
    String head = found.head().of(found.view().text());
    Entity organ = country == null ? null : organs.body(head, found.entityClass(), country);
    if (organ != null) {
      return organ;
    }
    String of = country == null ? owner.iri() : country;
    return mint.body(found.name(), found.entityClass(), of, country);
  }

  private Entity described(Found found) {
    Entity owner = ownerOf(found);
    Entity before = namedBefore(found, owner);
    if (before != null) {
      return before;
    }
    boolean place = found.type() == MentionType.LOCATION;
    String partOf = place && owner.type() == MentionType.LOCATION ? owner.iri() : partOf(owner);
    return mint.described(
        found.name(), found.type(), found.entityClass(), countryOf(owner), partOf);
  }

  /**
   * "The Lebanese militant group": the only such group of the country that the article named
   * before. Of "the Lebanese rights group" nothing, unless the pack lists "rights group".
   */
  private @Nullable Entity namedBefore(Found found, Entity owner) {
    SentenceView view = found.view();
    int first = view.sentence().tokenAt(found.span().begin());
    int head = view.sentence().tokenAt(found.span().end() - 1);
    Found of = found.owner();
    boolean behind = of != null && of.span().end() <= found.head().begin();
    boolean bare = behind && of.span().end() == view.token(head - 1).span().end();
    Description description = behind ? view.description(bare ? head : head - 1, head) : null;
    while (view.is(first - 1, "ADJ") || view.is(first - 1, "NOUN")) {
      first--;
    }
    if (description == null || !view.has(first - 1, Trait.ARTICLE)) {
      return null;
    }
    boolean country = owner.type() == MentionType.LOCATION;
    return names.only(entity -> description.fits(entity) && (!country || entity.belongsTo(owner)));
  }

  private Entity ownerOf(Found found) {
    Found owner = found.owner();
    Entity entity = owner == null ? null : entity(owner);
    if (entity == null) {
      throw new IllegalArgumentException("nothing owns '" + found.name() + "'");
    }
    return entity;
  }

  /** IRI of the country that an office says it is of. */
  @Nullable String countryOf(@Nullable FoundOffice office) {
    if (office == null) {
      return null;
    }
    Found country = office.country();
    Found organization = office.organization();
    if (country != null) {
      return countryOf(entity(country));
    }
    return organization == null ? null : countryOf(entity(organization));
  }

  /** IRI of a country, or of that to which something belongs. */
  static @Nullable String countryOf(@Nullable Entity entity) {
    if (entity == null) {
      return null;
    }
    return Context.isLand(entity.entityClass()) ? entity.iri() : entity.country();
  }
}
