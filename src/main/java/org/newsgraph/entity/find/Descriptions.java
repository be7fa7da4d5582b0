package org.newsgraph.entity.find;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsgraph.entity.find.Found.Sort;
import org.newsgraph.entity.lexicon.Trait;
import org.newsgraph.entity.lexicon.Word;
import org.newsgraph.model.Span;
import org.newsgraph.model.entity.MentionType;

/**
 * Finds bodies and groups that are told by whose they are: "the Syrian government", "US officials",
 * "residents of Mosul".
 */
final class Descriptions {
  private static final int MOST_WORDS_BETWEEN = 3;

  private final Draft draft;
  private final SentenceView view;

  Descriptions(Draft draft) {
    this.draft = draft;
    this.view = draft.view;
  }

  void find() {
    for (int t = 0; t < view.size(); t++) {
      if (draft.pieceAt(t) < 0 && isHead(t)) {
        Found found = behindOwner(t);
        found = found == null ? beforeOwner(t) : found;
        if (found != null) {
          draft.add(found);
        }
      }
    }
    for (int k = 1; k < draft.pieces.size(); k++) {
      possessive(k);
    }
  }

  private boolean isHead(int t) {
    Word word = view.word(t);
    boolean noun = !view.is(t, "VERB") && !view.is(t, "AUX");
    return noun
        && (word.has(Trait.ORGANIZATION_DESCRIBED)
            || word.has(Trait.GROUP)
            || word.has(Trait.GROUP_OPENER));
  }

  private @Nullable Found behindOwner(int head) {
    Word word = view.word(head);
    if (!word.any(Trait.ORGANIZATION_DESCRIBED, Trait.GROUP) || isModifier(head)) {
      return null;
    }
    int k = ownerBefore(head);
    if (k < 0 || draft.pieces.get(k).is(Piece.Sort.TITLE)) {
      return null;
    }
    Found owner = draft.found(k);
    if (owner == null || !mayOwn(owner, head, draft.pieces.get(k).last())) {
      return null;
    }
    int first = draft.pieces.get(k).first();
    while (first > 0 && view.is(first - 1, "ADJ") && draft.pieceAt(first - 1) < 0) {
      first--;
    }
    return describe(owner, head, draft.span(first, head), true);
  }

  /** A head that only modifies the noun behind it: "police" in "police chief". */
  private boolean isModifier(int head) {
    if (draft.pieceAt(head + 1) >= 0 && !draft.pieces.get(draft.pieceAt(head + 1)).isName()) {
      return false;
    }
    boolean noun = view.is(head + 1, "NOUN") && !view.isCapitalised(head + 1);
    boolean stronger = isHead(head + 1) && noun || ownsHead(head);
    return stronger || noun && !(view.has(head, Trait.BODY) && view.is(head, "NOUN"));
  }

  /** "men's basketball team": the team is meant. */
  private boolean ownsHead(int head) {
    if (!view.isPossessive(head + 1)) {
      return false;
    }
    for (int t = head + 2; t <= head + 2 + MOST_WORDS_BETWEEN; t++) {
      if (isHead(t)) {
        return true;
      }
    }
    return false;
  }

  private int ownerBefore(int head) {
    int t = head - 1;
    int limit = head - 1 - MOST_WORDS_BETWEEN;
    boolean comma = false;
    while (t >= 0 && t >= limit && draft.pieceAt(t) < 0) {
      boolean joint = view.folded(t).equals(",") && !view.isRunning(); // in headlines: and
      comma |= joint;
      limit -= joint ? 1 : 0;
      boolean inside =
          joint
              || view.is(t, "ADJ")
              || view.is(t, "NOUN")
              || view.is(t, "PROPN")
              || view.is(t, "ADV")
              || view.isPossessive(t)
              || view.is(t, "VERB") && !view.word(t).has(Trait.SPEECH) && isParticiple(t);
      if (!inside) {
        return -1;
      }
      t--;
    }
    int owner = t >= limit ? draft.pieceAt(t) : -1;
    boolean owns = owner >= 0 && view.isPossessive(draft.pieces.get(owner).last() + 1);
    return comma && !owns ? -1 : owner;
  }

  private boolean isParticiple(int t) {
    String form = view.token(t).form();
    return form.equals("ING") || form.equals("PART") || form.equals("ED");
  }

  private boolean mayOwn(Found owner, int head, int last) {
    if (!owner.isPerson()) {
      return true;
    }
    return view.isPossessive(last + 1) || last + 1 == head && view.has(head, Trait.BODY);
  }

  private @Nullable Found beforeOwner(int head) {
    Word word = view.word(head);
    boolean body = word.has(Trait.BODY) && view.has(head + 1, Trait.OF);
    if (!body && !(word.has(Trait.GROUP_OPENER) && view.has(head + 1, Trait.OF))) {
      return null;
    }
    int t = head + 2;
    while (view.has(t, Trait.DETERMINER) || view.has(t, Trait.PLACE_MODIFIER)) {
      t++;
    }
    int k = draft.pieceAt(t);
    Found owner = draft.found(k);
    if (owner == null || draft.pieces.get(k).first() != t || owner.isPerson()) {
      return null;
    }
    return describe(owner, head, draft.span(head, draft.pieces.get(k).last()), false);
  }

  private Found describe(Found owner, int head, Span span, boolean behind) {
    Word word = view.word(head);
    boolean body = word.has(Trait.BODY) && isOneBody(owner, head, behind);
    String entityClass = body ? word.need(Trait.BODY) : groupClass(word, owner);
    return new Found(
        view,
        span,
        view.span(head, head),
        body ? Sort.BODY : Sort.GROUP,
        MentionType.ORGANISATION,
        entityClass,
        span.of(view.text()),
        List.of(),
        owner,
        null,
        null);
  }

  /** "Israeli army" is the army; "Israeli ground army" or the "army" of an organization is not. */
  private boolean isOneBody(Found owner, int head, boolean behind) {
    boolean country =
        owner.type() == MentionType.LOCATION
            || owner.type() == MentionType.NATIONALITY
            || owner.isPerson();
    if (!behind) {
      return country;
    }
    int last = view.sentence().tokenAt(owner.span().end() - 1);
    int gap = head - last - 1;
    return country && (gap == 0 || gap == 1 && isCompound(head) || view.isPossessive(last + 1));
  }

  private boolean isCompound(int head) {
    return view.lexicon().word(view.folded(head - 1), view.folded(head))
            != view.lexicon().word(view.folded(head))
        || view.isPossessive(head - 1);
  }

  private static String groupClass(Word word, Found owner) {
    String described = word.value(Trait.ORGANIZATION_DESCRIBED);
    if (owner.isPerson()) {
      return "Group";
    }
    if (described != null && !word.has(Trait.GROUP)) {
      return described;
    }
    boolean armed = "yes".equals(word.value(Trait.GROUP));
    boolean country = !owner.entityClass().equals("Community");
    String force = "ArmedForce";
    return armed && force.equals(described) && country ? force : "Group";
  }

  /** "Bolivia's Constitutional Court": the court's country, and one mention. */
  private void possessive(int k) {
    Found body = draft.found(k);
    Found owner = draft.found(k - 1);
    if (body == null || owner == null || body.sort() != Sort.NAMED || !draft.adjoins(k - 1)) {
      return;
    }
    boolean place = owner.type() == MentionType.LOCATION || owner.sort() == Sort.PEOPLE;
    boolean headed = draft.pieces.get(k).is(Piece.Sort.ORGANIZATION);
    if (place && headed) {
      draft.set(k, body.withOwner(owner).withSpan(owner.span().cover(body.span())));
    }
  }
}
