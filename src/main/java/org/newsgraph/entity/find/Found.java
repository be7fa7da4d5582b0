package org.newsgraph.entity.find;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsgraph.entity.lexicon.Trait;
import org.newsgraph.model.Span;
import org.newsgraph.model.entity.MentionType;
import org.newsgraph.model.entity.NameMatch;
import org.newsgraph.model.entity.Office;

/**
 * A mention that is typed and not yet linked.
 *
 * @param span the maximal noun phrase, without article
 * @param head the name itself
 * @param name what it is called, without title and office
 * @param matches entries of the knowledge base that bear the name
 * @param owner the name that it belongs to: of a described body the country
 * @param holder of a role without a name: the person beside it ("Kalin, head of ...")
 */
public record Found(
    SentenceView view,
    Span span,
    Span head,
    Sort sort,
    MentionType type,
    String entityClass,
    String name,
    List<NameMatch> matches,
    @Nullable Found owner,
    @Nullable FoundOffice office,
    @Nullable Found holder) {

  /** How a mention says whom it means. */
  public enum Sort {
    /** a name of the knowledge base */
    KNOWN,
    /** a demonym or people */
    PEOPLE,
    /** a name that the knowledge base lacks */
    NAMED,
    /** a body of which its owner has one: "the Syrian government" */
    BODY,
    /** people told by whose they are: "US officials" */
    GROUP,
    /** a stretch of its owner's land: "the Turkish border" */
    STRETCH,
    /** an office without a name */
    ROLE
  }

  public Found {
    matches = List.copyOf(matches);
  }

  public boolean isPerson() {
    return type == MentionType.PERSON && sort != Sort.ROLE;
  }

  /** {@code m} or {@code f} where the title or the given name says so, else empty. */
  public String gender() {
    int first = view.sentence().tokenAt(span.begin());
    int name = view.sentence().tokenAt(head.begin());
    for (int i = first; i < name; i++) {
      String gender = view.word(i).value(Trait.HONORIFIC);
      if (gender != null && !gender.isEmpty()) {
        return gender;
      }
    }
    boolean several = name < view.sentence().tokenAt(head.end() - 1);
    boolean man = several && view.has(name, Trait.MALE);
    boolean woman = several && view.has(name, Trait.FEMALE);
    return man == woman ? "" : man ? "m" : "f";
  }

  Found withSpan(Span aSpan) {
    return new Found(
        view, aSpan, head, sort, type, entityClass, name, matches, owner, office, holder);
  }

  Found withOwner(Found anOwner) {
    return new Found(
        view, span, head, sort, type, entityClass, name, matches, anOwner, office, holder);
  }

  Found withOffice(Span aSpan, @Nullable FoundOffice anOffice) {
    return new Found(
        view, aSpan, head, sort, type, entityClass, name, matches, owner, anOffice, holder);
  }

  /** A role with the one who holds it, and whether still. */
  Found withHolder(Found aHolder, Office.Status status) {
    FoundOffice held = office == null ? null : office.withStatus(status);
    return new Found(
        view, span, head, sort, type, entityClass, name, matches, owner, held, aHolder);
  }

  Found withPlace(Span aSpan, String aClass) {
    return new Found(
        view,
        aSpan,
        head,
        sort,
        MentionType.LOCATION,
        aClass,
        name,
        matches,
        owner,
        office,
        holder);
  }
}
