package org.newsgraph.event.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsgraph.model.Span;
import org.newsgraph.model.text.Sentence;

/**
 * A verb group with what hangs on it. Subject and object are those of the surface; {@link #agent}
 * and {@link #patient} look through the passive.
 */
public final class Clause {
  /** The form of the verb group. */
  public enum Form {
    FINITE,
    INFINITIVE,
    GERUND,
    PARTICIPLE
  }

  /** How the clause hangs on its governor. */
  public enum Link {
    ROOT,
    /** "agreed <b>to continue</b>" */
    INFINITIVE,
    /** "said <b>the talks failed</b>" */
    COMPLEMENT,
    /** "who met", "that killed" */
    RELATIVE,
    /** "conditions <b>imposed by</b>", "a resolution <b>calling for</b>" */
    MODIFIER,
    /** "of <b>obstructing</b>" */
    GERUND,
    /** "..., and <b>agreed</b>" */
    COORDINATE,
    /** "after <b>it attacked</b>" */
    ADVERBIAL
  }

  private final Sentence sentence;
  private final VerbGroup verb;
  private Link link = Link.ROOT;
  private @Nullable Clause governor;
  private @Nullable Phrase subject;
  private final List<Phrase> objects = new ArrayList<>();
  private final List<Argument> arguments = new ArrayList<>();
  private int first;
  private int last;
  private String marker = "";

  Clause(Sentence sentence, VerbGroup verb) {
    this.sentence = sentence;
    this.verb = verb;
    this.first = verb.first();
    this.last = verb.last();
  }

  public Sentence sentence() {
    return sentence;
  }

  public VerbGroup verb() {
    return verb;
  }

  public String lemma() {
    return verb.lemma();
  }

  public Link link() {
    return link;
  }

  public Optional<Clause> governor() {
    return Optional.ofNullable(governor);
  }

  /** The preposition or conjunction before the clause, folded, or empty. */
  public String marker() {
    return marker;
  }

  public Optional<Phrase> subject() {
    return Optional.ofNullable(subject);
  }

  public List<Phrase> objects() {
    return List.copyOf(objects);
  }

  public List<Argument> arguments() {
    return List.copyOf(arguments);
  }

  public Optional<Phrase> argument(String preposition) {
    return arguments.stream()
        .filter(a -> a.preposition().equals(preposition))
        .map(Argument::phrase)
        .findFirst();
  }

  /** Who acts: the subject, of a passive what follows {@code agentPreposition}. */
  public Optional<Phrase> agent(String agentPreposition) {
    return verb.passive() ? argument(agentPreposition) : subject();
  }

  /** Whom it is done to: the first object, of a passive the subject. */
  public Optional<Phrase> patient() {
    return verb.passive() ? subject() : objects.stream().findFirst();
  }

  /** The first token of the clause, its subject included. */
  public int first() {
    return first;
  }

  /** The last token of the clause without the clauses that hang on it. */
  public int last() {
    return last;
  }

  /** The stretch of the passage from the clause's first to its last token. */
  public Span span() {
    return sentence.span(first, last);
  }

  void hang(Link aLink, @Nullable Clause aGovernor, String aMarker) {
    link = aLink;
    governor = aGovernor;
    marker = aMarker;
  }

  void subject(@Nullable Phrase phrase) {
    subject = phrase;
    if (phrase != null && phrase.first() < first && link != Link.INFINITIVE) {
      boolean own = governor == null || phrase.first() > governor.verb.last();
      first = own ? phrase.first() : first;
    }
  }

  void addObject(Phrase phrase) {
    objects.add(phrase);
    last = Math.max(last, phrase.last());
  }

  /** Takes back an object that turned out to be the subject of the next clause. */
  void removeObjectsFrom(int token) {
    objects.removeIf(o -> o.first() >= token);
  }

  void addArgument(Argument argument) {
    arguments.add(argument);
    last = Math.max(last, argument.phrase().last());
  }

  @Override
  public String toString() {
    return lemma() + "(" + subject + ", " + objects + ", " + arguments + ") " + link;
  }
}
