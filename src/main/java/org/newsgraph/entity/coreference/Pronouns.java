package org.newsgraph.entity.coreference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newsgraph.entity.find.SentenceView;
import org.newsgraph.entity.lexicon.Nominals;
import org.newsgraph.entity.lexicon.Nominals.Pronoun;
import org.newsgraph.entity.link.Link;
import org.newsgraph.model.entity.Entity;
import org.newsgraph.model.entity.Mention;
import org.newsgraph.model.entity.MentionType;

/** Resolves pronouns of the third person that have one plain antecedent. */
final class Pronouns {
  private static final double SCORE = 0.6;
  private static final String THING = "thing";
  private static final String MAN = "man";

  private final Nominals nominals;

  private final Map<String, String> genders;

  Pronouns(Nominals nominals, Map<String, String> genders) {
    this.nominals = nominals;
    this.genders = Map.copyOf(genders);
  }

  /** The pronoun at token t with whom it means; or nothing. */
  @Nullable Link at(SentenceView view, int t, Discourse discourse) {
    Pronoun pronoun = nominals.pronouns().get(view.folded(t));
    if (pronoun == null) {
      return null;
    }
    boolean person = !pronoun.stands().equals(THING);
    Entity entity = person ? person(discourse, pronoun) : thing(discourse, pronoun);
    return entity == null
        ? null
        : Link.back(
            view.token(t).span(), Mention.Kind.PRONOUN, entity.type(), List.of(entity), SCORE);
  }

  /** The only person of this sentence so far, else the first one of the sentence before. */
  private @Nullable Entity person(Discourse discourse, Pronoun pronoun) {
    String gender = pronoun.stands().equals(MAN) ? "m" : "f";
    List<Entity> here = people(discourse.current(), gender);
    if (!here.isEmpty()) {
      return here.size() == 1 ? here.get(0) : null;
    }
    List<Entity> before = people(discourse.previous(), gender);
    return before.isEmpty() ? null : before.get(0);
  }

  private List<Entity> people(List<Link> links, String gender) {
    List<Entity> people = new ArrayList<>();
    for (Link link : links) {
      Entity entity = link.isPerson() ? link.entity() : null;
      if (entity != null
          && genders.getOrDefault(entity.iri(), gender).equals(gender)
          && people.stream().noneMatch(p -> p.iri().equals(entity.iri()))) {
        people.add(entity);
      }
    }
    return people;
  }

  /** The body or country that opens the sentence, if nothing else of the kind stands between. */
  private static @Nullable Entity thing(Discourse discourse, Pronoun pronoun) {
    List<Entity> here = things(discourse.current());
    if (!here.isEmpty()) {
      return here.size() == 1 ? here.get(0) : null;
    }
    List<Entity> before = things(discourse.previous());
    boolean plain = pronoun.grammar().equals("subject") && before.size() == 1;
    return plain ? before.get(0) : null;
  }

  private static List<Entity> things(List<Link> links) {
    List<Entity> things = new ArrayList<>();
    for (Link link : links) {
      Entity entity = link.entity();
      if (entity != null
          && entity.type() != MentionType.PERSON
          && link.type() != MentionType.NATIONALITY
          && things.stream().noneMatch(p -> p.iri().equals(entity.iri()))) {
        things.add(entity);
      }
    }
    return things;
  }
}
