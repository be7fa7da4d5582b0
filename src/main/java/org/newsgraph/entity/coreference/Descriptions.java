package org.newsgraph.entity.coreference;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsgraph.entity.find.SentenceView;
import org.newsgraph.entity.lexicon.Nominals.Description;
import org.newsgraph.entity.lexicon.Trait;
import org.newsgraph.entity.link.Link;
import org.newsgraph.entity.link.OfficeBook;
import org.newsgraph.model.Span;
import org.newsgraph.model.entity.Entity;
import org.newsgraph.model.entity.Mention;
import org.newsgraph.model.entity.MentionType;

/** Resolves "the court", "the president", "the Palestinian enclave". */
final class Descriptions {
  private static final double SCORE = 0.6;

  private final OfficeBook offices;

  Descriptions(OfficeBook offices) {
    this.offices = offices;
  }

  /** The description whose head is token t, with what it stands for; or nothing. */
  @Nullable Link at(SentenceView view, int t, Discourse discourse) {
    Description description = description(view, t);
    if (description == null || view.is(t + 1, "NOUN") || view.has(t + 1, Trait.OF)) {
      return null;
    }
    if (view.has(t - 1, Trait.ARTICLE)) {
      return bare(view, t, description, discourse);
    }
    boolean twoWords = view.has(t - 2, Trait.ARTICLE) && view.description(t - 1, t) != null;
    return twoWords ? bare(view, t, description, discourse) : ofPeople(view, t, discourse);
  }

  private static @Nullable Description description(SentenceView view, int t) {
    Description two = view.description(t - 1, t);
    return two == null ? view.description(t, t) : two;
  }

  private @Nullable Link bare(
      SentenceView view, int t, Description description, Discourse discourse) {
    if (!description.office().isEmpty()) {
      Entity holder = offices.holder(description.office());
      holder = holder == null ? offices.holderByHead(description.office()) : holder;
      return holder != null && isRecent(discourse, holder) ? link(view, t, t, holder) : null;
    }
    Entity only = only(discourse.recent(), description, null);
    return only == null ? null : link(view, t, t, only);
  }

  private static boolean isRecent(Discourse discourse, Entity entity) {
    for (Entity other : discourse.recent()) {
      if (other.iri().equals(entity.iri())) {
        return true;
      }
    }
    return false;
  }

  /** "the Palestinian enclave": a place of the people that was named before. */
  private @Nullable Link ofPeople(SentenceView view, int t, Discourse discourse) {
    List<Link> current = discourse.current();
    Link people = current.isEmpty() ? null : current.get(current.size() - 1);
    Entity of =
        people != null
                && people.type() == MentionType.NATIONALITY
                && people.span().end() == view.token(Math.max(t - 1, 0)).span().end()
            ? people.entity()
            : null;
    Description description = description(view, t);
    if (of == null || description == null || !description.office().isEmpty()) {
      return null;
    }
    Entity only = only(discourse.recent(), description, of);
    return only == null ? null : link(view, t - 1, t, only);
  }

  /** The only one within reach that is of a fitting class, and of the country if one is given. */
  private static @Nullable Entity only(
      List<Entity> recent, Description description, @Nullable Entity of) {
    Entity only = null;
    for (Entity entity : recent) {
      boolean fits = description.fits(entity) && (of == null || entity.belongsTo(of));
      if (fits) {
        if (only != null) {
          return null;
        }
        only = entity;
      }
    }
    return only;
  }

  private static Link link(SentenceView view, int first, int last, Entity entity) {
    Span span = view.span(first, last);
    return Link.back(span, Mention.Kind.NOMINAL, entity.type(), List.of(entity), SCORE);
  }
}
