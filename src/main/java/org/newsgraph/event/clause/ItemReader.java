package org.newsgraph.event.clause;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newsgraph.model.Fold;
import org.newsgraph.model.text.Chunk;
import org.newsgraph.model.text.Sentence;
import org.newsgraph.model.text.TimeExpression;
import org.newsgraph.model.text.Token;

/** Makes the items of a sentence: single noun phrases are joined to coordinated ones. */
final class ItemReader {
  private static final String BREAKS = ":;–—()[]\"“”„«»…";

  private final Syntax syntax;

  ItemReader(Syntax syntax) {
    this.syntax = syntax;
  }

  List<Item> read(Sentence sentence, List<TimeExpression> times) {
    List<Item> simple = conjunctions(sentence, particles(simple(sentence, times)));
    List<Item> withComplements = new ArrayList<>();
    for (int i = 0; i < simple.size(); i++) {
      i = complement(sentence, simple, i, withComplements);
    }
    List<Item> joined = new ArrayList<>();
    for (int i = 0; i < withComplements.size(); i++) {
      i = coordination(sentence, withComplements, i, joined);
    }
    return joined;
  }

  /** "carried out an attack": a particle right behind the verb is no preposition. */
  private List<Item> particles(List<Item> items) {
    List<Item> out = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      boolean particle =
          i > 0
              && item.is(Item.Kind.PREPOSITION)
              && items.get(i - 1).is(Item.Kind.VERB)
              && syntax.is("PARTICLE", item.text());
      out.add(particle ? item.as(Item.Kind.OTHER) : item);
    }
    return out;
  }

  /** "after the army attacked": a preposition before a phrase with its verb is a conjunction. */
  private List<Item> conjunctions(Sentence sentence, List<Item> items) {
    List<Item> out = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      boolean clause =
          item.is(Item.Kind.PREPOSITION)
              && i + 2 < items.size()
              && items.get(i + 1).is(Item.Kind.PHRASE)
              && items.get(i + 2).is(Item.Kind.VERB)
              && syntax.is("CONJOINING", item.text())
              && isFinite(sentence, items.get(i + 2));
      boolean relative =
          item.is(Item.Kind.SUBORDINATOR)
              && i > 0
              && items.get(i - 1).is(Item.Kind.PHRASE)
              && i + 1 < items.size()
              && items.get(i + 1).is(Item.Kind.VERB)
              && syntax.is("RELATIVE", item.text());
      Item.Kind kind =
          clause ? Item.Kind.SUBORDINATOR : relative ? Item.Kind.RELATIVE : item.kind();
      out.add(item.as(kind));
    }
    return out;
  }

  private static boolean isFinite(Sentence sentence, Item verb) {
    Token first = sentence.tokens().get(verb.first());
    return first.is("AUX") || (first.is("VERB") && !first.form().equals("ING"));
  }

  private List<Item> simple(Sentence sentence, List<TimeExpression> times) {
    Map<Integer, Chunk> starts = new HashMap<>();
    sentence.chunks().forEach(c -> starts.put(c.first(), c));
    List<Item> items = new ArrayList<>();
    int at = 0;
    while (at < sentence.tokens().size()) {
      Chunk chunk = starts.get(at);
      items.add(chunk == null ? mark(sentence, at) : item(sentence, chunk, times));
      at = chunk == null ? at + 1 : chunk.last() + 1;
    }
    return items;
  }

  private Item item(Sentence sentence, Chunk chunk, List<TimeExpression> times) {
    List<Token> tokens = sentence.tokens();
    int first = chunk.first();
    int last = chunk.last();
    return switch (chunk.kind()) {
      case VERB -> new Item(Item.Kind.VERB, first, last, "", null, chunk);
      case PREPOSITION -> {
        StringBuilder words = new StringBuilder();
        for (int i = first; i <= last; i++) {
          words.append(i > first ? " " : "").append(tokens.get(i).text());
        }
        String plain = syntax.plain(words.toString());
        boolean joins = last > first && syntax.is("JOINING", plain);
        Item.Kind kind = joins ? Item.Kind.CONJUNCTION : Item.Kind.PREPOSITION;
        yield new Item(kind, first, last, plain, null, chunk);
      }
      case NOUN -> {
        Token head = tokens.get(chunk.head());
        String folded = Fold.caseOf(head.text());
        if (head.is("PRON") && syntax.is("RELATIVE", folded)) {
          yield new Item(Item.Kind.RELATIVE, first, last, folded, null, chunk);
        }
        NounPhrase phrase = new NounPhrase(first, last, chunk.head(), null);
        boolean time = isTime(sentence, chunk, times);
        yield new Item(
            time ? Item.Kind.TIME : Item.Kind.PHRASE,
            first,
            last,
            folded,
            new Phrase(List.of(phrase)),
            chunk);
      }
    };
  }

  private static boolean isTime(Sentence sentence, Chunk chunk, List<TimeExpression> times) {
    for (TimeExpression time : times) {
      if (time.span().contains(sentence.tokens().get(chunk.head()).span())) {
        return true;
      }
    }
    return false;
  }

  private Item mark(Sentence sentence, int at) {
    Token token = sentence.tokens().get(at);
    String folded = Fold.caseOf(token.text());
    Item.Kind kind = Item.Kind.OTHER;
    if (token.text().equals(",")) {
      kind = Item.Kind.COMMA;
    } else if (BREAKS.contains(token.text())) {
      kind = Item.Kind.BREAK;
    } else if (token.is("CCONJ")) {
      kind = Item.Kind.CONJUNCTION;
    } else if (token.is("SCONJ")) {
      kind = Item.Kind.SUBORDINATOR;
    } else if (syntax.is("RELATIVE", folded) && !syntax.is("COMPLEMENTIZER", folded)) {
      kind = Item.Kind.RELATIVE;
    }
    return new Item(kind, at, at, folded, null, null);
  }

  /** Joins "families" + "of" + "captives"; returns the last index used. */
  private int complement(Sentence sentence, List<Item> items, int i, List<Item> out) {
    Item item = items.get(i);
    boolean fits =
        item.is(Item.Kind.PHRASE)
            && i + 2 < items.size()
            && items.get(i + 1).is(Item.Kind.PREPOSITION)
            && syntax.is("PARTITIVE", items.get(i + 1).text())
            && items.get(i + 2).is(Item.Kind.PHRASE)
            && !takesOf(sentence, items, i);
    if (!fits) {
      out.add(item);
      return i;
    }
    List<Item> rest = new ArrayList<>();
    int last = complement(sentence, items, i + 2, rest);
    Phrase of = phrase(rest.get(0));
    NounPhrase main = phrase(item).main();
    boolean many = sentence.tokens().get(main.head()).form().equals("PLUR");
    if (many
        && isName(sentence, of)
        && last + 2 < items.size()
        && items.get(last + 1).is(Item.Kind.CONJUNCTION)
        && items.get(last + 2).is(Item.Kind.PHRASE)
        && isName(sentence, phrase(items.get(last + 2)))) {
      List<NounPhrase> members = new ArrayList<>(of.members());
      members.addAll(phrase(items.get(last + 2)).members());
      of = new Phrase(members);
      last += 2;
    }
    NounPhrase whole = new NounPhrase(main.first(), main.last(), main.head(), of);
    out.add(
        new Item(
            Item.Kind.PHRASE,
            item.first(),
            of.last(),
            item.text(),
            new Phrase(List.of(whole)),
            item.chunk()));
    return last;
  }

  /** "accuse the mayor of fraud": what follows belongs to the verb, not to its object. */
  private boolean takesOf(Sentence sentence, List<Item> items, int object) {
    if (object == 0 || !items.get(object - 1).is(Item.Kind.VERB)) {
      return false;
    }
    Token verb = sentence.tokens().get(items.get(object - 1).last());
    return syntax.is("OFVERB", verb.lemma());
  }

  private static boolean isName(Sentence sentence, Phrase phrase) {
    return sentence.tokens().get(phrase.main().head()).is("PROPN");
  }

  private static Phrase phrase(Item item) {
    return java.util.Objects.requireNonNull(item.phrase());
  }

  /** Joins "Qatar" "," "Egypt" "," "and" "the US"; returns the last index used. */
  private int coordination(Sentence sentence, List<Item> items, int i, List<Item> out) {
    Item item = items.get(i);
    if (!item.is(Item.Kind.PHRASE)) {
      out.add(item);
      return i;
    }
    int last = i;
    List<NounPhrase> members = new ArrayList<>(phrase(item).members());
    List<NounPhrase> listed = new ArrayList<>();
    int at = i + 1;
    while (at + 1 < items.size()
        && items.get(at).is(Item.Kind.COMMA)
        && items.get(at + 1).is(Item.Kind.PHRASE)) {
      listed.addAll(phrase(items.get(at + 1)).members());
      at += 2;
    }
    int conjunction = at < items.size() && items.get(at).is(Item.Kind.COMMA) ? at + 1 : at;
    boolean comma = conjunction > at;
    boolean ends =
        conjunction + 1 < items.size()
            && items.get(conjunction).is(Item.Kind.CONJUNCTION)
            && items.get(conjunction + 1).is(Item.Kind.PHRASE)
            && (!comma || !listed.isEmpty())
            && !startsClause(items, conjunction + 1, i);
    if (!ends && listed.size() == 1 && isHeadlinePair(sentence, items, i)) {
      members.addAll(listed);
      last = i + 2;
    }
    if (ends) {
      members.addAll(listed);
      members.addAll(phrase(items.get(conjunction + 1)).members());
      last = conjunction + 1;
    }
    Phrase phrase = new Phrase(members);
    out.add(
        new Item(
            Item.Kind.PHRASE, phrase.first(), phrase.last(), item.text(), phrase, item.chunk()));
    return last;
  }

  /** "Kenya, Uganda agree", "to agree": two at the start of a sentence before a verb for both. */
  private boolean isHeadlinePair(Sentence sentence, List<Item> items, int i) {
    boolean verb = i == 0 && items.size() > 3 && items.get(3).is(Item.Kind.VERB);
    if (!verb) {
      return false;
    }
    Token first = sentence.tokens().get(items.get(3).first());
    boolean plural = items.get(3).first() == items.get(3).last() && first.form().equals("BASE");
    return plural || syntax.isInfinitiveMark(first);
  }

  /** Whether the phrase at {@code at} is the subject of a verb of its own: "met Y, and Z said". */
  private static boolean startsClause(List<Item> items, int at, int from) {
    boolean verbBefore = false;
    for (int i = 0; i < from; i++) {
      verbBefore |= items.get(i).is(Item.Kind.VERB);
    }
    @Nullable Item next = at + 1 < items.size() ? items.get(at + 1) : null;
    return verbBefore && next != null && next.is(Item.Kind.VERB);
  }
}
