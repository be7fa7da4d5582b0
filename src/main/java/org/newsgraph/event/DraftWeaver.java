package org.newsgraph.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsgraph.event.clause.Argument;
import org.newsgraph.event.clause.Clause;
import org.newsgraph.event.clause.NounPhrase;
import org.newsgraph.event.clause.Phrase;
import org.newsgraph.event.clause.Syntax;
import org.newsgraph.event.reading.SentenceReading;
import org.newsgraph.event.rule.EventTypes;
import org.newsgraph.event.rule.RuleObserver;
import org.newsgraph.event.rule.RuleObserver.Loss;
import org.newsgraph.event.saying.Saying;
import org.newsgraph.event.saying.Sayings;
import org.newsgraph.model.Span;
import org.newsgraph.model.fact.Assertion.Modality;
import org.newsgraph.model.fact.Assertion.Polarity;
import org.newsgraph.model.fact.Assertion.Voice;
import org.newsgraph.model.fact.Party;

/**
 * Weaves the events of a passage together: what hangs on a promise or demand is dropped, what is
 * claimed becomes the content of the claim, two triggers of one event become one, causes and parts
 * are linked, and each gets the voice it is told in.
 */
final class DraftWeaver {
  private static final String DROP = "drop";
  private static final String DENY = "deny";
  private static final String ALLEGED = "alleged";
  private static final String CLAIM = "claim:";

  /** Like a claim, but told by one who looked into it: "the inquiry found that". */
  private static final String FOUND = "found:";

  private static final String DENIED = "denied";

  private final Syntax syntax;
  private final Sayings sayings;
  private final @Nullable RuleObserver observer;

  DraftWeaver(Syntax syntax, Sayings sayings, @Nullable RuleObserver observer) {
    this.syntax = syntax;
    this.sayings = sayings;
    this.observer = observer;
  }

  List<EventDraft> weave(List<EventDraft> found) {
    List<EventDraft> drafts = new ArrayList<>(found);
    drafts.removeIf(d -> isInside(d, found));
    absorbNouns(drafts);
    shareVictims(drafts);
    absorbPurposes(drafts);
    for (EventDraft draft : drafts) {
      say(draft);
    }
    for (EventDraft draft : drafts) {
      if (claims(draft.inner) || draft.inner.equals(DENY)) {
        claim(draft, drafts);
      } else if (draft.inner.equals(ALLEGED)) {
        draft.modality = Modality.ALLEGED;
        draft.speakers = draft.actors;
        draft.voice = Voice.NAMED;
      }
      linkCause(draft, drafts);
    }
    drafts.removeIf(this::isOfNobody);
    return drafts;
  }

  private void lost(EventDraft draft, Loss loss, @Nullable EventDraft other) {
    if (observer != null) {
      observer.lost(draft.frame, loss, other == null ? null : other.frame);
    }
  }

  private boolean isOfNobody(EventDraft draft) {
    boolean nobody =
        !draft.hasParties() && draft.cause == null && !draft.specific && !isKnownViolence(draft);
    if (nobody) {
      lost(draft, Loss.NOBODY, null);
    }
    return nobody;
  }

  private boolean isInside(EventDraft draft, List<EventDraft> found) {
    for (EventDraft outer : found) {
      if (drops(outer, draft)) {
        lost(draft, Loss.INSIDE, outer);
        return true;
      }
    }
    return false;
  }

  /** "the bombings in Lima": told of a place, without those who did it. */
  private static boolean isKnownViolence(EventDraft draft) {
    return !draft.frame.isVerb() && draft.type.equals(EventTypes.ASSAULT) && draft.place != null;
  }

  /** Whether what stands behind a rule's trigger is the content of what it says. */
  static boolean claims(String inner) {
    return inner.startsWith(CLAIM) || inner.startsWith(FOUND);
  }

  /** Whether {@code inner} is only what {@code outer} promises, demands or refuses. */
  private static boolean drops(EventDraft outer, EventDraft inner) {
    if (outer == inner || !outer.isSameSentence(inner) || !outer.inner.equals(DROP)) {
      return false;
    }
    Clause governor = outer.frame.clause();
    Clause clause = inner.frame.clause();
    if (governor == null || clause == governor && inner.frame.isVerb()) {
      return false;
    }
    if (clause != null && clause != governor && hangsOn(clause, governor)) {
      return true;
    }
    return inner.frame.nounIfAny().filter(n -> isArgument(governor, n, outer)).isPresent();
  }

  private static boolean hangsOn(Clause clause, Clause governor) {
    Clause at = clause;
    while (at.governor().isPresent()
        && (at.link() == Clause.Link.INFINITIVE
            || at.link() == Clause.Link.GERUND
            || at.link() == Clause.Link.COMPLEMENT)) {
      at = at.governor().get();
      if (at == governor) {
        return true;
      }
    }
    return false;
  }

  /** Whether the noun is the object or first argument of the clause or of one that hangs on it. */
  private static boolean isArgument(Clause governor, NounPhrase noun, EventDraft outer) {
    for (Clause clause : outer.frame.sentence().clauses()) {
      if (clause != governor && !hangsOn(clause, governor)) {
        continue;
      }
      List<Phrase> phrases = new ArrayList<>(clause.objects());
      clause.arguments().stream().limit(2).map(Argument::phrase).forEach(phrases::add);
      for (Phrase phrase : phrases) {
        if (phrase.first() <= noun.first() && noun.last() <= phrase.last()) {
          return true;
        }
      }
    }
    return false;
  }

  /** "killed in an attack", "an attack that killed": one event with two triggers. */
  private void absorbNouns(List<EventDraft> drafts) {
    List<EventDraft> absorbed = new ArrayList<>();
    for (EventDraft verb : drafts) {
      Clause clause = verb.frame.clause();
      if (!verb.frame.isVerb() || clause == null) {
        continue;
      }
      for (EventDraft noun : drafts) {
        boolean same =
            !noun.frame.isVerb() && noun.isSameSentence(verb) && noun.type.equals(verb.type);
        if (same && !absorbed.contains(noun) && touches(clause, noun) && agree(verb, noun)) {
          verb.actors = verb.actors.isEmpty() ? noun.actors : verb.actors;
          verb.recipients = verb.recipients.isEmpty() ? noun.recipients : verb.recipients;
          verb.mode = verb.mode == null ? noun.mode : verb.mode;
          verb.place = verb.place == null ? placeOf(noun) : verb.place;
          verb.date = verb.date == null ? noun.date : verb.date;
          absorbed.add(noun);
          lost(noun, Loss.ABSORBED, verb);
        }
      }
    }
    drafts.removeAll(absorbed);
  }

  /** Of "a war on Gaza that has killed thousands" the place is whom the war is on. */
  private static @Nullable Party placeOf(EventDraft noun) {
    boolean on = noun.place == null && noun.type.equals(EventTypes.ASSAULT);
    return on ? Placing.of(noun.recipients).orElse(null) : noun.place;
  }

  /** "claimed attacks which killed 28": those whom the attacks killed are whom they were on. */
  private static void shareVictims(List<EventDraft> drafts) {
    for (EventDraft claim : drafts) {
      Clause claimed = claim.frame.clause();
      if (!claim.inner.equals(ALLEGED) || claimed == null || !claim.recipients.isEmpty()) {
        continue;
      }
      for (EventDraft deed : drafts) {
        Clause clause = deed.frame.clause();
        boolean same =
            deed != claim
                && deed.type.equals(claim.type)
                && deed.isSameSentence(claim)
                && deed.frame.isVerb()
                && clause != null
                && clause.subject().isPresent()
                && claimed.patient().equals(clause.subject());
        if (same && claim.recipients.isEmpty()) {
          claim.recipients = deed.recipients;
        }
      }
    }
  }

  /** "used batons to disperse the crowd": what it was done for is no second event of its kind. */
  private static void absorbPurposes(List<EventDraft> drafts) {
    List<EventDraft> absorbed = new ArrayList<>();
    for (EventDraft outer : drafts) {
      Clause governor = outer.frame.clause();
      for (EventDraft inner : drafts) {
        Clause clause = inner.frame.clause();
        boolean purpose =
            governor != null
                && clause != null
                && clause.link() == Clause.Link.INFINITIVE
                && clause.governor().filter(g -> g == governor).isPresent();
        if (purpose && inner.frame.isVerb() && outer.type.equals(inner.type)) {
          outer.recipients = outer.recipients.isEmpty() ? inner.recipients : outer.recipients;
          outer.place = outer.place == null ? inner.place : outer.place;
          absorbed.add(inner);
        }
      }
    }
    drafts.removeAll(absorbed);
  }

  private static boolean touches(Clause clause, EventDraft noun) {
    List<Phrase> phrases = new ArrayList<>(clause.objects());
    clause.arguments().stream().map(Argument::phrase).forEach(phrases::add);
    clause.subject().ifPresent(phrases::add);
    int head = noun.frame.head();
    return phrases.stream().anyMatch(p -> p.first() <= head && head <= p.last());
  }

  private static boolean agree(EventDraft a, EventDraft b) {
    return a.actors.isEmpty()
        || b.actors.isEmpty()
        || a.actors.stream()
            .anyMatch(
                x -> b.actors.stream().anyMatch(y -> y.entity().iri().equals(x.entity().iri())));
  }

  private void say(EventDraft draft) {
    Optional<Saying> saying = sayings.at(draft.trigger.begin());
    if (saying.isEmpty() || saying.get().clause() == draft.frame.clause() && draft.frame.isVerb()) {
      return;
    }
    Saying by = saying.get();
    draft.voice = by.voice();
    draft.speakers = by.speakers();
    if (by.modality().equals(DENIED)) {
      draft.polarity = Polarity.NEGATIVE;
    } else if (draft.modality == Modality.ASSERTED) {
      draft.modality = ModalityReader.modality(by.modality());
    }
  }

  private void claim(EventDraft draft, List<EventDraft> drafts) {
    Optional<Span> span = claimSpan(draft);
    if (span.isEmpty()) {
      return;
    }
    draft.claim = span.get();
    for (EventDraft inner : drafts) {
      boolean inside =
          inner != draft && inner.isSameSentence(draft) && span.get().contains(inner.trigger);
      if (inside) {
        draft.content.add(inner);
        inner.speakers = draft.actors.isEmpty() ? inner.speakers : draft.actors;
        inner.voice = draft.actors.isEmpty() ? inner.voice : Voice.NAMED;
        inner.modality = draft.inner.startsWith(FOUND) ? inner.modality : Modality.ALLEGED;
        if (draft.inner.equals(DENY)) {
          inner.polarity = Polarity.NEGATIVE;
        }
      }
    }
  }

  /** The words that say what is claimed. */
  private Optional<Span> claimSpan(EventDraft draft) {
    Clause clause = draft.frame.clause();
    if (clause == null) {
      return Optional.empty();
    }
    SentenceReading sentence = draft.frame.sentence();
    List<String> prepositions =
        claims(draft.inner)
            ? List.of(draft.inner.substring(draft.inner.indexOf(':') + 1).split("\\|"))
            : List.of();
    int last = sentence.endOfSpeech(clause);
    for (Clause inner : sentence.clauses()) {
      boolean hangs = inner.governor().filter(g -> g == clause).isPresent();
      boolean gerund = inner.link() == Clause.Link.GERUND && prepositions.contains(inner.marker());
      boolean denied = draft.inner.equals(DENY) && inner.link() == Clause.Link.INFINITIVE;
      if (hangs && (gerund || denied || inner.link() == Clause.Link.COMPLEMENT)) {
        int first = gerund || denied ? inner.verb().first() : inner.first();
        return Optional.of(sentence.span(first, Math.max(last, inner.last())));
      }
    }
    for (Argument argument : clause.arguments()) {
      if (prepositions.contains(argument.preposition())) {
        return Optional.of(
            sentence.span(argument.phrase().first(), Math.max(last, argument.phrase().last())));
      }
    }
    if (draft.inner.equals(DENY) && !clause.objects().isEmpty()) {
      return Optional.of(sentence.span(clause.objects().get(0).first(), clause.last()));
    }
    return Optional.empty();
  }

  /** "interrupted due to conditions imposed by X": the imposing is the cause. */
  private void linkCause(EventDraft draft, List<EventDraft> drafts) {
    Clause clause = draft.frame.clause();
    if (clause == null) {
      return;
    }
    for (Argument argument : clause.arguments()) {
      if (!syntax.is("CAUSE", argument.preposition())) {
        continue;
      }
      for (EventDraft other : drafts) {
        if (other != draft && other.isSameSentence(draft) && concerns(other, argument.phrase())) {
          draft.cause = other;
        }
      }
    }
  }

  private static boolean concerns(EventDraft draft, Phrase phrase) {
    boolean noun = phrase.first() <= draft.frame.head() && draft.frame.head() <= phrase.last();
    Clause clause = draft.frame.clause();
    boolean subject =
        clause != null && clause.subject().filter(s -> s.first() == phrase.first()).isPresent();
    return noun || (draft.frame.isVerb() && subject);
  }
}
