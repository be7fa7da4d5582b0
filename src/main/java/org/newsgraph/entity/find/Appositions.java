package org.newsgraph.entity.find;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsgraph.entity.find.Found.Sort;
import org.newsgraph.entity.lexicon.OfficeVerbs.Holder;
import org.newsgraph.entity.lexicon.OfficeVerbs.OfficeVerb;
import org.newsgraph.entity.lexicon.Trait;
import org.newsgraph.model.entity.Office;

/**
 * Finds the holders of roles beside them: "Ibrahim Kalin, head of ...", "the Foreign Secretary,
 * Boris Johnson," and by the words that join the two: "Kalin was elected head of ...".
 */
final class Appositions {
  private final SentenceView view;
  private final List<Found> mentions;

  /** The person who holds a role. */
  private record Held(Found person, Office.Status status) {}

  Appositions(SentenceView view, List<Found> mentions) {
    this.view = view;
    this.mentions = mentions;
  }

  /** The mentions with the holders of roles filled in. */
  List<Found> withHolders() {
    List<Found> out = new ArrayList<>(mentions.size());
    Found last = null;
    for (Found mention : mentions) {
      Found found = mention;
      if (mention.sort() == Sort.ROLE) {
        Held held = held(mention, last);
        found = held == null ? mention : mention.withHolder(held.person, held.status);
        last = found;
      }
      out.add(found);
    }
    return out;
  }

  private @Nullable Held held(Found role, @Nullable Found roleBefore) {
    int last = view.sentence().tokenAt(role.span().end() - 1);
    if (view.isPossessive(last + 1)) {
      return null;
    }
    int before = beforeRole(view.sentence().tokenAt(role.span().begin()));
    if (view.folded(before).equals(",") && closes(last + 1)) {
      Found person = personEndingAt(before - 1);
      if (person != null) {
        return new Held(person, Office.Status.CURRENT);
      }
    }
    Held joined = joined(before);
    if (joined != null) {
      return joined;
    }
    if (view.has(before, Trait.AND) && roleBefore != null && endsAt(roleBefore, before - 1)) {
      Found person = roleBefore.holder();
      return person == null ? null : new Held(person, Office.Status.CURRENT);
    }
    Found person = view.folded(last + 1).equals(",") ? personBehind(last + 2) : null;
    return person == null ? null : new Held(person, Office.Status.CURRENT);
  }

  /** The last token before a role, articles and the like aside. */
  private int beforeRole(int first) {
    int before = first - 1;
    while (view.has(before, Trait.DETERMINER)
        || view.has(before, Trait.STATUS)
        || view.is(before, "ADV")) {
      before--;
    }
    return before;
  }

  /** By the words between the two: "was elected", "elected X as". */
  private @Nullable Held joined(int before) {
    boolean as = view.has(before, Trait.AS);
    int end = as ? before - 1 : before;
    Held held = by(end, Holder.BEFORE);
    if (held == null && !view.isRunning()) {
      held = by(end, Holder.HEADLINE);
    }
    if (held == null) {
      held = by(end, Holder.BEHIND);
    }
    Found person = held == null && as ? personEndingAt(end) : null;
    return person == null ? held : new Held(person, Office.Status.CURRENT);
  }

  private @Nullable Held by(int end, Holder where) {
    Found object = where == Holder.BEHIND ? personEndingAt(end) : null;
    if (where == Holder.BEHIND && object == null) {
      return null;
    }
    int last = object == null ? end : view.sentence().tokenAt(object.span().begin()) - 1;
    for (OfficeVerb verb : view.lexicon().officeVerbs().endingWith(view.folded(last))) {
      int first = verb.holder() == where ? firstOf(verb, last) : -1;
      Found person = first < 0 ? null : object == null ? subjectEndingAt(first - 1) : object;
      if (person != null) {
        return new Held(person, verb.status());
      }
    }
    return null;
  }

  /** The first token of the words that end at a token, adverbs between them aside; or -1. */
  private int firstOf(OfficeVerb verb, int last) {
    List<String> words = verb.words();
    int at = last;
    for (int i = words.size() - 1; i >= 0; i--) {
      while (i < words.size() - 1 && view.is(at, "ADV")) {
        at--;
      }
      if (!view.folded(at).equals(words.get(i))) {
        return -1;
      }
      at--;
    }
    return at + 1;
  }

  /** The person before a verb: "X was", "X, who was", "X now". */
  private @Nullable Found subjectEndingAt(int token) {
    int at = token;
    while (view.is(at, "ADV")) {
      at--;
    }
    if (view.has(at, Trait.RELATIVE)) {
      at -= view.folded(at - 1).equals(",") ? 2 : 1;
    }
    return personEndingAt(at);
  }

  /** Whether an apposition may end before the token. In a headline a comma stands for "and". */
  private boolean closes(int token) {
    if (token >= view.size()) {
      return view.style() == CaseStyle.NORMAL && view.isRunning();
    }
    if (view.is(token, "PUNCT")) {
      return true;
    }
    boolean more = view.has(token, Trait.AND) && !isOfficeAt(token + 1);
    return view.isRunning() && !more && !view.is(token, "PROPN");
  }

  /** "chairman of the bank and a former minister": whether a second office begins there. */
  private boolean isOfficeAt(int token) {
    int at = token;
    while (view.has(at, Trait.DETERMINER)
        || view.has(at, Trait.STATUS)
        || view.has(at, Trait.OFFICE_MODIFIER)) {
      at++;
    }
    return view.has(at, Trait.OFFICE);
  }

  private boolean endsAt(Found mention, int token) {
    return token >= 0 && mention.span().end() == view.token(token).span().end();
  }

  private @Nullable Found personEndingAt(int token) {
    for (Found mention : mentions) {
      if (mention.isPerson() && endsAt(mention, token)) {
        return mention;
      }
    }
    return null;
  }

  private @Nullable Found personBehind(int token) {
    if (token >= view.size()) {
      return null;
    }
    int begin = view.token(token).span().begin();
    for (Found mention : mentions) {
      if (mention.isPerson() && mention.span().begin() == begin && mention.office() == null) {
        int next = view.sentence().tokenAt(mention.span().end() - 1) + 1;
        boolean closed = next >= view.size() || view.is(next, "PUNCT") || view.isRunning();
        return closed && !view.has(next, Trait.AND) ? mention : null;
      }
    }
    return null;
  }
}
