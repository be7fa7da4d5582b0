package org.newsgraph.event.clause;

import java.util.ArrayList;
import java.util.List;
import org.newsgraph.model.text.Sentence;

/** What was read of one sentence: its clauses, and its noun phrases with what follows them. */
public final class SentenceSyntax {
  private final Sentence sentence;
  private final List<Item> items;
  private final List<Clause> clauses;

  SentenceSyntax(Sentence sentence, List<Item> items, List<Clause> clauses) {
    this.sentence = sentence;
    this.items = List.copyOf(items);
    this.clauses = List.copyOf(clauses);
  }

  public Sentence sentence() {
    return sentence;
  }

  /** In reading order. */
  public List<Clause> clauses() {
    return clauses;
  }

  /** All noun phrases, those in coordinations and complements included, in reading order. */
  public List<NounPhrase> nounPhrases() {
    List<NounPhrase> found = new ArrayList<>();
    for (Item item : items) {
      if (item.is(Item.Kind.PHRASE) || item.is(Item.Kind.TIME)) {
        collect(item.phraseOrThrow(), found);
      }
    }
    return found;
  }

  private static void collect(Phrase phrase, List<NounPhrase> found) {
    for (NounPhrase member : phrase.members()) {
      found.add(member);
      if (member.of() != null) {
        collect(member.of(), found);
      }
    }
  }

  /** The prepositional phrases behind token {@code from}, up to the next verb or break. */
  public List<Argument> argumentsBehind(int from) {
    List<Argument> found = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      if (item.last() <= from) {
        continue;
      }
      boolean ends =
          item.is(Item.Kind.VERB)
              || item.is(Item.Kind.BREAK)
              || item.is(Item.Kind.RELATIVE)
              || item.is(Item.Kind.SUBORDINATOR)
              || item.is(Item.Kind.CONJUNCTION);
      if (ends && item.first() > from) {
        break;
      }
      if (item.is(Item.Kind.PREPOSITION)
          && i + 1 < items.size()
          && items.get(i + 1).is(Item.Kind.PHRASE)) {
        found.add(new Argument(item.text(), item.first(), items.get(i + 1).phraseOrThrow()));
      }
    }
    return found;
  }

  /** The token of a colon outside of the first and last place, or -1. */
  public int colon() {
    for (Item item : items) {
      boolean inside = item.first() > 0 && item.last() < sentence.tokens().size() - 1;
      if (item.is(Item.Kind.BREAK) && item.text().equals(":") && inside) {
        return item.first();
      }
    }
    return -1;
  }
}
