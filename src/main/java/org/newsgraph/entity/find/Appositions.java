package org.newsgraph.entity.find;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsgraph.entity.find.Found.Sort;
import org.newsgraph.entity.lexicon.Trait;

/**
 * Finds the holders of roles beside them: "Ibrahim Kalin, head of ...", "the Foreign Secretary,
 * Boris Johnson," and "Kalin is the head of ...".
 */
final class Appositions {
  private final SentenceView view;
  private final List<Found> mentions;

  Appositions(SentenceView view, List<Found> mentions) {
    this.view = view;
    this.mentions = mentions;
  }

  /** The mentions with the holders of roles filled in. */
  List<Found> withHolders() {
    List<Found> out = new ArrayList<>(mentions.size());
    for (Found mention : mentions) {
      Found holder = mention.sort() == Sort.ROLE ? holder(mention) : null;
      out.add(holder == null ? mention : mention.withHolder(holder));
    }
    return out;
  }

  private @Nullable Found holder(Found role) {
    int first = view.sentence().tokenAt(role.span().begin());
    int last = view.sentence().tokenAt(role.span().end() - 1);
    if (view.isPossessive(last + 1)) {
      return null;
    }
    int before = first - 1;
    while (view.has(before, Trait.DETERMINER) || view.has(before, Trait.STATUS)) {
      before--;
    }
    if (view.folded(before).equals(",") && closes(last + 1)) {
      Found person = personEndingAt(before - 1);
      if (person != null) {
        return person;
      }
    }
    if (view.has(before, Trait.COPULA)) {
      return personEndingAt(before - 1);
    }
    if (view.folded(last + 1).equals(",")) {
      return personBehind(last + 2);
    }
    return null;
  }

  /** Whether an apposition may end before the token. In a headline a comma stands for "and". */
  private boolean closes(int token) {
    if (token >= view.size()) {
      return view.style() == CaseStyle.NORMAL && view.isRunning();
    }
    if (view.is(token, "PUNCT")) {
      return true;
    }
    return view.isRunning() && !view.has(token, Trait.AND) && !view.is(token, "PROPN");
  }

  private @Nullable Found personEndingAt(int token) {
    if (token < 0) {
      return null;
    }
    int end = view.token(token).span().end();
    for (Found mention : mentions) {
      if (mention.isPerson() && mention.span().end() == end) {
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
