package org.newsgraph.event.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.newsgraph.event.clause.NounPhrase;
import org.newsgraph.event.clause.Phrase;
import org.newsgraph.event.clause.Syntax;
import org.newsgraph.model.Span;
import org.newsgraph.model.entity.Entity;
import org.newsgraph.model.entity.Mention;
import org.newsgraph.model.fact.Party;
import org.newsgraph.model.text.Token;

/** Tells whom a phrase names: by its mention, else by a description of people or a body. */
public final class PartyFinder {
  private static final String OPENING_MARK = "“";
  private static final String CLOSING_MARK = "”";

  private final Syntax syntax;
  private final DescribedEntities described;
  private final Map<String, Entity> states = new TreeMap<>();

  public PartyFinder(Syntax syntax, DescribedEntities described) {
    this.syntax = syntax;
    this.described = described;
  }

  /** The parties of a phrase and all its coordinated members; none if it names nobody. */
  public List<Found> parties(SentenceReading sentence, Phrase phrase) {
    return parties(sentence, phrase, false);
  }

  /**
   * The parties of a phrase whose place in the sentence takes those who act: a seat of government
   * stands for its state there ("Beijing accused").
   */
  public List<Found> acting(SentenceReading sentence, Phrase phrase) {
    return parties(sentence, phrase, true);
  }

  private List<Found> parties(SentenceReading sentence, Phrase phrase, boolean acting) {
    List<Found> found = new ArrayList<>();
    for (NounPhrase member : phrase.members()) {
      found.addAll(parties(sentence, member, acting));
    }
    return distinct(found);
  }

  private List<Found> parties(SentenceReading sentence, NounPhrase phrase, boolean acting) {
    Optional<Mention> mention = mentionAt(sentence, phrase);
    if (acting && mention.isPresent() && mention.get().standsFor() != null) {
      return List.of(ofGovernment(mention.get(), mention.get().standsFor()));
    }
    List<Found> named = mention.map(this::ofMention).orElse(List.of());
    if (!named.isEmpty()) {
      return named;
    }
    Token head = sentence.token(phrase.head());
    if (phrase.of() != null && syntax.is("TRANSPARENT", head.lemma())) {
      return parties(sentence, phrase.of(), acting);
    }
    boolean nominal = !head.is("PRON");
    if (nominal && syntax.describesParty(head.lemma())) {
      return List.of(describedBy(sentence, phrase));
    }
    return List.of();
  }

  /** The longest mention whose head stands at the phrase's head. */
  private static Optional<Mention> mentionAt(SentenceReading sentence, NounPhrase phrase) {
    Span head = sentence.token(phrase.head()).span();
    Span whole = sentence.span(phrase.first(), phrase.end()); // "the city of Tripoli"
    return sentence.mentions().stream()
        .filter(m -> m.span().overlaps(whole))
        .filter(
            m -> m.head().overlaps(head) || (m.span().contains(head) && whole.contains(m.head())))
        .max(Comparator.comparingInt(m -> m.span().length()));
  }

  private List<Found> ofMention(Mention mention) {
    if (mention.referents().isEmpty()) {
      Entity entity = described.of(mention.text());
      Party party = new Party(mention.text(), mention.text(), entity.iri(), mention.span());
      return mention.kind() == Mention.Kind.ROLE ? List.of(new Found(party, entity)) : List.of();
    }
    List<Found> found = new ArrayList<>();
    for (Entity entity : mention.referents()) {
      Party party = new Party(entity.name(), mention.text(), entity.iri(), mention.span());
      found.add(new Found(party, entity));
    }
    return found;
  }

  private Found ofGovernment(Mention mention, Entity state) {
    states.put(state.iri(), state);
    return new Found(new Party(state.name(), mention.text(), state.iri(), mention.span()), state);
  }

  /** The states for which seats of government stood so far, by IRI. */
  public List<Entity> states() {
    return List.copyOf(states.values());
  }

  /**
   * What is hit, taken or surrounded, where the phrase names nobody: "a convoy", "the hospital".
   */
  public List<Found> targets(SentenceReading sentence, Phrase phrase) {
    List<Found> found = new ArrayList<>();
    for (NounPhrase member : phrase.members()) {
      String head = sentence.token(member.head()).lemma();
      if (syntax.is("TARGET", head) || syntax.is("SITE", head)) {
        Span span = sentence.span(nameStart(sentence, member), member.end());
        String text = span.of(sentence.passage().text());
        Entity entity = syntax.is("SITE", head) ? described.place(text) : described.of(text);
        found.add(new Found(new Party(text, text, entity.iri(), span), entity));
      } else if (member.of() != null) {
        found.addAll(targets(sentence, member.of()));
      }
    }
    return distinct(found);
  }

  /** "Three were arrested", "at least 12": people of whom only their number is told. */
  public List<Found> counted(SentenceReading sentence, Phrase phrase) {
    return phrase.members().stream()
        .filter(member -> sentence.token(member.head()).is("NUM"))
        .map(member -> describedBy(sentence, member))
        .toList();
  }

  private static int nameStart(SentenceReading sentence, NounPhrase phrase) {
    int first = phrase.first();
    while (first < phrase.head() && isDeterminer(sentence.token(first))) {
      first++;
    }
    return first;
  }

  private Found describedBy(SentenceReading sentence, NounPhrase phrase) {
    int first = nameStart(sentence, phrase);
    int last = phrase.end();
    boolean open = opensQuotation(sentence.text(first, last));
    boolean closes =
        last + 1 < sentence.sentence().tokens().size()
            && CLOSING_MARK.equals(sentence.token(last + 1).text());
    Span span = sentence.span(first, open && closes ? last + 1 : last);
    return describedAs(span, sentence, sentence.token(phrase.head()).lemma());
  }

  /** "the self-declared “council": the mark that closes it belongs to the name. */
  private static boolean opensQuotation(String text) {
    return text.lastIndexOf(OPENING_MARK) > text.lastIndexOf(CLOSING_MARK);
  }

  private Found describedAs(Span span, SentenceReading sentence, String noun) {
    String text = span.of(sentence.passage().text());
    Entity entity = syntax.is(Syntax.BODY, noun) ? described.body(text) : described.of(text);
    return new Found(new Party(text, text, entity.iri(), span), entity);
  }

  /** Somebody whom the rule names, not the text. */
  public Found given(String name) {
    return Found.unmentioned(described.of(name));
  }

  private static boolean isDeterminer(Token token) {
    return token.is("DET") || token.form().equals("POSS");
  }

  /**
   * The names that stand before the noun of a phrase.
   *
   * @param owner whether they must own it: "Israel's assault", "its war", or an adjective of
   *     nationality; else names of places that only modify it
   */
  public List<Found> before(SentenceReading sentence, NounPhrase phrase, boolean owner) {
    if (phrase.first() == phrase.head()) {
      return List.of();
    }
    Span before = sentence.span(phrase.first(), phrase.head() - 1);
    List<Found> found = new ArrayList<>();
    for (Mention mention : sentence.mentions()) {
      if (before.contains(mention.span()) && owns(sentence, mention) == owner) {
        found.addAll(ofMention(mention));
      }
    }
    if (found.isEmpty() && owner) {
      forceBefore(sentence, phrase).ifPresent(found::add);
    }
    return distinct(found);
  }

  /** "a coalition airstrike", "a police raid": the noun before says who did it. */
  private Optional<Found> forceBefore(SentenceReading sentence, NounPhrase phrase) {
    for (int i = phrase.head() - 1; i >= phrase.first(); i--) {
      Token token = sentence.token(i);
      if (token.is("NOUN") && syntax.is("FORCE", token.lemma())) {
        return Optional.of(describedAs(token.span(), sentence, token.lemma()));
      }
    }
    return Optional.empty();
  }

  private static boolean owns(SentenceReading sentence, Mention mention) {
    boolean adjective = mention.type() == org.newsgraph.model.entity.MentionType.NATIONALITY;
    int next = sentence.sentence().tokenAt(mention.span().end());
    boolean possessive =
        next < sentence.sentence().tokens().size() && sentence.token(next).is("PART");
    boolean organization =
        mention.type() == org.newsgraph.model.entity.MentionType.ORGANISATION
            || mention.type() == org.newsgraph.model.entity.MentionType.PERSON;
    return adjective || possessive || organization || mention.kind() == Mention.Kind.PRONOUN;
  }

  /**
   * Those of a phrase, else its owner, else who stands behind it with "of" or "by". Of what befalls
   * somebody, such as a killing, "of" names no owner.
   */
  public List<Found> loosely(SentenceReading sentence, Phrase phrase, boolean acting) {
    List<Found> direct = parties(sentence, phrase, acting);
    if (!direct.isEmpty()) {
      return direct;
    }
    List<Found> found = new ArrayList<>();
    for (NounPhrase member : phrase.members()) {
      found.addAll(before(sentence, member, true));
      boolean suffered = syntax.is(Syntax.SUFFERED, sentence.token(member.head()).lemma());
      if (found.isEmpty() && member.of() != null && !suffered) {
        found.addAll(loosely(sentence, member.of(), acting));
      }
      if (found.isEmpty()) {
        sentence.syntax().argumentsBehind(member.end()).stream()
            .filter(a -> syntax.is("AGENT", a.preposition()))
            .forEach(a -> found.addAll(parties(sentence, a.phrase())));
      }
    }
    return distinct(found);
  }

  /** The phrase as a topic: its words, and its entity if it is one. */
  public static Party topic(SentenceReading sentence, int first, int last) {
    int from = first;
    while (from < last && sentence.token(from).is("DET")) {
      from++;
    }
    Span span = sentence.span(from, last);
    String text = span.of(sentence.passage().text());
    return new Party(text, text, null, span);
  }

  public static List<Found> distinct(List<Found> found) {
    List<Found> distinct = new ArrayList<>();
    for (Found each : found) {
      if (distinct.stream().noneMatch(d -> d.entity().iri().equals(each.entity().iri()))) {
        distinct.add(each);
      }
    }
    return distinct;
  }
}
