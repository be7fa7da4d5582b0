package org.newsgraph.event.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsgraph.event.clause.Argument;
import org.newsgraph.event.clause.Clause;
import org.newsgraph.event.clause.NounPhrase;
import org.newsgraph.event.clause.Phrase;
import org.newsgraph.model.Span;

/**
 * A possible trigger with its slots: a verb with its clause, or a noun with its phrase.
 *
 * @param clause of a verb its own, of a noun that of the light verb that carries it
 * @param noun the noun phrase, of a noun
 * @param head token of the trigger
 */
public record Frame(
    SentenceReading sentence,
    @Nullable Clause clause,
    @Nullable NounPhrase noun,
    int head,
    String agentPreposition) {
  /** Before a slot of what hangs on the frame's verb. */
  public static final String INNER = "inf.";

  /** Behind a slot: what its phrase is of. */
  public static final String OF = ".of";

  public boolean isVerb() {
    return noun == null;
  }

  public Optional<Clause> clauseIfAny() {
    return Optional.ofNullable(clause);
  }

  public Optional<NounPhrase> nounIfAny() {
    return Optional.ofNullable(noun);
  }

  public String lemma() {
    return sentence.token(head).lemma();
  }

  /**
   * The phrases of a slot; a preposition may stand several times. {@code inf.SLOT} is a slot of the
   * infinitives and gerunds that hang on the frame's verb: "threatened to expel <b>the envoy</b>".
   * {@code SLOT.of} is what the phrase in a slot is of: "a warrant for the arrest of <b>the
   * mayor</b>".
   */
  public List<Phrase> slot(String name) {
    if (name.startsWith(INNER)) {
      return inner(name.substring(INNER.length()));
    }
    if (name.endsWith(OF)) {
      List<Phrase> whole = slot(name.substring(0, name.length() - OF.length()));
      return whole.stream().map(p -> p.main().of()).filter(Objects::nonNull).toList();
    }
    List<Phrase> found = new ArrayList<>();
    switch (name) {
      case "subj" ->
          clauseIfAny()
              .flatMap(c -> c.agent(agentPreposition))
              .filter(this::isNotTrigger)
              .ifPresent(found::add);
      case "obj" -> {
        if (isVerb()) {
          clauseIfAny().flatMap(Clause::patient).ifPresent(found::add);
        }
      }
      case "obj2" ->
          clauseIfAny()
              .map(Clause::objects)
              .filter(o -> o.size() > 1)
              .ifPresent(o -> found.add(o.get(1)));
      case "surface" -> clauseIfAny().flatMap(Clause::subject).ifPresent(found::add);
      default -> arguments(name, found);
    }
    return found;
  }

  private List<Phrase> inner(String name) {
    List<Phrase> found = new ArrayList<>();
    for (Clause inner : sentence.clauses()) {
      boolean hangs =
          (inner.link() == Clause.Link.INFINITIVE || inner.link() == Clause.Link.GERUND)
              && inner.governor().filter(g -> g.equals(clause)).isPresent();
      if (hangs) {
        Frame frame = new Frame(sentence, inner, null, inner.verb().head(), agentPreposition);
        found.addAll(frame.slot(name));
      }
    }
    return found;
  }

  /** "Clashes erupted": the noun is the subject of its own light verb. */
  private boolean isNotTrigger(Phrase phrase) {
    return noun == null || head < phrase.first() || phrase.last() < head;
  }

  private void arguments(String preposition, List<Phrase> found) {
    List<Argument> all = new ArrayList<>();
    if (noun != null) {
      if (noun.of() != null && sentence.token(noun.last() + 1).lemma().equals(preposition)) {
        found.add(noun.of());
      }
      all.addAll(sentence.syntax().argumentsBehind(noun.end()));
    }
    if (clause != null) {
      clause.arguments().stream().filter(a -> !all.contains(a)).forEach(all::add);
    }
    for (Argument argument : all) {
      if (argument.preposition().equals(preposition)) {
        found.add(argument.phrase());
      }
    }
  }

  /** The trigger words: of a carried noun from the light verb on, if that stands before. */
  public Span trigger() {
    if (noun == null || clause == null || clause.verb().head() > head) {
      return sentence.span(head, head);
    }
    return sentence.span(clause.verb().head(), head);
  }

  /** The tokens of all that belongs to the frame: [first, last]. */
  public int firstToken() {
    return Math.min(head, clause == null ? noun == null ? head : noun.first() : clause.first());
  }

  public int lastToken() {
    int last = noun == null ? head : noun.end();
    return Math.max(last, clause == null ? last : clause.last());
  }

  /** The stretch of the sentence in which the date and place of the frame may stand. */
  public Span region() {
    if (clause != null) {
      return sentence.region(clause);
    }
    int last = lastToken();
    for (Argument argument : sentence.syntax().argumentsBehind(last)) {
      last = Math.max(last, argument.phrase().last());
    }
    int end = Math.min(sentence.sentence().tokens().size() - 1, last + 3);
    int stop = nextVerb(head, end);
    return sentence.span(firstToken(), Math.max(lastToken(), stop));
  }

  private int nextVerb(int from, int limit) {
    for (Clause other : sentence.clauses()) {
      if (other.verb().first() > from) {
        return Math.min(limit, other.verb().first() - 1);
      }
    }
    return limit;
  }
}
