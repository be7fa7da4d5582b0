package org.newsgraph.event.clause;

import java.util.ArrayList;
import java.util.List;
import org.newsgraph.model.text.Sentence;

/** What was read of one sentence: its clauses, and its noun phrases with what follows them. */
public final class SentenceSyntax {
  private final Syntax words;
  private final Sentence sentence;
  private final List<Item> items;
  private final List<Clause> clauses;

  SentenceSyntax(Syntax words, Sentence sentence, List<Item> items, List<Clause> clauses) {
    this.words = words;
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

  /** All prepositional phrases, in reading order. */
  public List<Argument> arguments() {
    List<Argument> found = new ArrayList<>();
    for (int i = 0; i + 1 < items.size(); i++) {
      if (items.get(i).is(Item.Kind.PREPOSITION) && items.get(i + 1).is(Item.Kind.PHRASE)) {
        found.add(argument(i));
      }
    }
    return found;
  }

  private Argument argument(int preposition) {
    Item item = items.get(preposition);
    return new Argument(item.text(), item.first(), items.get(preposition + 1).phraseOrThrow());
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
        found.add(argument(i));
      }
    }
    return found;
  }

  /** Whether a clause is set against what stands before it: ", while the police deny". */
  public boolean isContrasted(Clause clause) {
    for (int i = 1; i < items.size(); i++) {
      Item item = items.get(i);
      if (item.is(Item.Kind.SUBORDINATOR)
          && item.last() < clause.first()
          && clause.first() - item.last() <= 1) {
        return words.is("CONTRAST", item.text()) && items.get(i - 1).is(Item.Kind.COMMA);
      }
    }
    return false;
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
