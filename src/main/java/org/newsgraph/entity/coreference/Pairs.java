package org.newsgraph.entity.coreference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsgraph.entity.find.SentenceView;
import org.newsgraph.entity.lexicon.Nominals;
import org.newsgraph.entity.lexicon.Nominals.Pair;
import org.newsgraph.entity.link.Link;
import org.newsgraph.model.Span;
import org.newsgraph.model.entity.Entity;
import org.newsgraph.model.entity.Mention;
import org.newsgraph.model.entity.MentionType;
import org.newsgraph.model.entity.Office;

/** Resolves "the two sides", "both leaders": the two parties of the sentence before. */
final class Pairs {
  private static final double SCORE = 0.6;

  private final Nominals nominals;

  Pairs(Nominals nominals) {
    this.nominals = nominals;
  }

  /** The pair that begins at token t, with those whom it means; or nothing. */
  @Nullable Link at(SentenceView view, int t, Discourse discourse) {
    for (Pair pair : nominals.pairs()) {
      if (pair.words().get(0).equals(view.folded(t)) && matches(view, t, pair)) {
        List<Entity> two = two(pair, discourse);
        if (two.size() == 2) {
          Span span = view.span(t, t + pair.words().size() - 1);
          return Link.back(span, Mention.Kind.NOMINAL, two.get(0).type(), two, SCORE);
        }
      }
    }
    return null;
  }

  private static boolean matches(SentenceView view, int t, Pair pair) {
    for (int i = 0; i < pair.words().size(); i++) {
      if (!view.folded(t + i).equals(pair.words().get(i))) {
        return false;
      }
    }
    return true;
  }

  private static List<Entity> two(Pair pair, Discourse discourse) {
    List<Entity> here = fitting(pair, discourse.current());
    if (here.size() == 2 && !pair.stands().equals("any")) {
      return here;
    }
    return fitting(pair, discourse.previous());
  }

  /**
   * The fitting parties of a sentence, each once; of nested names only the outer one, and none that
   * is there only as somebody's office.
   */
  private static List<Entity> fitting(Pair pair, List<Link> links) {
    List<Entity> fitting = new ArrayList<>();
    Set<String> offices = new HashSet<>();
    for (Link link : links) {
      Office office = link.office();
      if (office != null && office.organization() != null) {
        offices.add(office.organization().iri());
      }
    }
    Span outer = new Span(0, 0);
    for (Link link : links) {
      boolean inside = outer.contains(link.span());
      outer = inside ? outer : link.span();
      for (Entity entity : inside ? List.<Entity>of() : link.referents()) {
        boolean party = fits(pair.stands(), entity) && !offices.contains(entity.iri());
        if (party && isNew(fitting, entity)) {
          fitting.add(entity);
        }
      }
    }
    return fitting;
  }

  private static boolean isNew(List<Entity> entities, Entity entity) {
    return entities.stream().noneMatch(other -> other.iri().equals(entity.iri()));
  }

  private static boolean fits(String stands, Entity entity) {
    return switch (stands) {
      case "person" -> entity.type() == MentionType.PERSON;
      case "country" -> entity.entityClass().equals("Country");
      case "body" -> entity.type() == MentionType.ORGANISATION;
      default -> entity.type() != MentionType.NATIONALITY;
    };
  }
}
