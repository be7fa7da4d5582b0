package org.newsgraph.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsgraph.event.clause.Argument;
import org.newsgraph.event.clause.Clause;
import org.newsgraph.event.clause.NounPhrase;
import org.newsgraph.event.clause.Phrase;
import org.newsgraph.event.clause.Syntax;
import org.newsgraph.event.reading.Found;
import org.newsgraph.event.reading.Frame;
import org.newsgraph.event.reading.PartyFinder;
import org.newsgraph.event.reading.SentenceReading;
import org.newsgraph.model.Span;
import org.newsgraph.model.entity.Mention;
import org.newsgraph.model.entity.MentionType;
import org.newsgraph.model.fact.Party;
import org.newsgraph.model.text.Token;

/** Gives an event the place that its own clause states: "met <b>in Lima</b>". */
final class Placing {
  private static final String PLACE_PREPOSITION = "PLACEPREPOSITION";

  private final Syntax syntax;
  private final PartyFinder parties;
  private final List<SentenceReading> sentences;

  /**
   * @param sentences of the passage, in reading order
   */
  Placing(Syntax syntax, PartyFinder parties, List<SentenceReading> sentences) {
    this.syntax = syntax;
    this.parties = parties;
    this.sentences = sentences;
  }

  /**
   * The place of a frame: of the prepositions of place in its clause the nearest one behind the
   * trigger, else one before it, else a name before the event's noun.
   */
  Optional<Party> place(Frame frame) {
    for (Argument argument : arguments(frame)) {
      Optional<Party> place = located(frame, argument.phrase());
      if (place.isPresent()) {
        return place;
      }
    }
    return frame
        .nounIfAny()
        .flatMap(noun -> before(frame, noun))
        .or(() -> antecedent(frame))
        .or(() -> there(frame));
  }

  /** A building or the like that the clause of a frame names as its place, without a name. */
  Optional<Party> site(Frame frame) {
    return arguments(frame).stream()
        .flatMap(a -> parties.targets(frame.sentence(), a.phrase()).stream())
        .filter(f -> f.entity().type() == MentionType.LOCATION)
        .map(Found::party)
        .findFirst();
  }

  /** "the attack in Sousse in which 30 died": the place that the relative word stands for. */
  private Optional<Party> antecedent(Frame frame) {
    Clause clause = frame.clause();
    if (clause == null || clause.link() != Clause.Link.RELATIVE) {
      return Optional.empty();
    }
    SentenceReading sentence = frame.sentence();
    for (int i = clause.verb().first() - 1; i > 0; i--) {
      boolean relative = syntax.is("RELATIVE", sentence.token(i).lemma());
      if (relative && syntax.is(PLACE_PREPOSITION, sentence.token(i - 1).lemma())) {
        return lastBefore(frame, i - 1);
      }
    }
    return Optional.empty();
  }

  private Optional<Party> lastBefore(Frame frame, int token) {
    return frame.sentence().syntax().arguments().stream()
        .filter(a -> a.token() < token && syntax.is(PLACE_PREPOSITION, a.preposition()))
        .flatMap(a -> located(frame, a.phrase()).stream())
        .reduce((first, second) -> second);
  }

  /** "He was held there": the place named last. */
  private Optional<Party> there(Frame frame) {
    Span region = frame.region();
    List<Token> tokens = frame.sentence().sentence().tokens();
    for (Token token : tokens) {
      boolean adverb = token.is("ADV") && syntax.is("THERE", token.lemma());
      if (adverb && region.contains(token.span())) {
        return lastNamed(frame.sentence(), token.span().begin());
      }
    }
    return Optional.empty();
  }

  /** The place that was named last before an offset, in this sentence or the one before. */
  private Optional<Party> lastNamed(SentenceReading sentence, int offset) {
    int at = sentences.indexOf(sentence);
    return sentences.subList(Math.max(0, at - 1), at + 1).stream()
        .flatMap(s -> s.mentions().stream())
        .filter(m -> m.type() == MentionType.LOCATION && m.span().end() <= offset)
        .filter(m -> m.referents().size() == 1 && !modifies(m))
        .max(Comparator.comparingInt(m -> m.span().end()))
        .map(
            m ->
                new Party(
                    m.referents().get(0).name(), m.text(), m.referents().get(0).iri(), m.span()));
  }

  /** "The Vietnam War": the name of a place before a noun. */
  private boolean modifies(Mention mention) {
    for (SentenceReading sentence : sentences) {
      if (sentence.sentence().span().contains(mention.span())) {
        int next = sentence.sentence().tokenAt(mention.span().end());
        List<Token> tokens = sentence.sentence().tokens();
        return next < tokens.size()
            && (tokens.get(next).is("NOUN") || tokens.get(next).is("PROPN"));
      }
    }
    return false;
  }

  /**
   * The only place that the clauses around the frame's state: "protests in Lima in which three
   * died". Not what a clause tells that is only said or dated by the frame's, nor what is outside
   * of the speech that the frame is in: who speaks may do so elsewhere.
   */
  Optional<Party> placeNearby(Frame frame) {
    Clause speech = speech(frame);
    Map<String, Party> places = new LinkedHashMap<>();
    for (Argument argument : frame.sentence().syntax().arguments()) {
      boolean heard = speech == null || argument.token() >= speech.first();
      if (heard
          && syntax.is(PLACE_PREPOSITION, argument.preposition())
          && sharesPlace(frame, argument.token())) {
        located(frame, argument.phrase()).ifPresent(p -> places.put(p.name(), p));
      }
    }
    return places.size() == 1 ? places.values().stream().findFirst() : Optional.empty();
  }

  /** The clause of what is said that a frame stands in, if any. */
  private static @Nullable Clause speech(Frame frame) {
    Clause at = frame.clause();
    while (at != null && at.link() != Clause.Link.COMPLEMENT) {
      at = at.governor().orElse(null);
    }
    return at;
  }

  private boolean sharesPlace(Frame frame, int token) {
    Clause at = null;
    for (Clause clause : frame.sentence().clauses()) {
      if (clause.first() <= token && token <= Math.max(clause.last(), clause.verb().last())) {
        at = clause;
      }
    }
    if (at == null || says(at) || at.governor().filter(g -> says(g)).isPresent() && !isSpoken(at)) {
      return false;
    }
    boolean below =
        frame.clause() != null && at.governor().filter(frame.clause()::equals).isPresent();
    return !(below && (at.link() == Clause.Link.ADVERBIAL || at.link() == Clause.Link.COORDINATE));
  }

  private static boolean isSpoken(Clause clause) {
    return clause.link() == Clause.Link.COMPLEMENT;
  }

  private boolean says(Clause clause) {
    return syntax.is("REPORTING", clause.lemma());
  }

  /** The first of these parties that is a place. */
  static Optional<Party> of(List<Found> found) {
    return found.stream()
        .filter(f -> f.entity().type() == MentionType.LOCATION)
        .map(Found::party)
        .findFirst();
  }

  /** The arguments with a preposition of place, those of the frame itself first. */
  private List<Argument> arguments(Frame frame) {
    Span region = frame.region();
    List<Argument> found = new ArrayList<>();
    for (Argument argument : frame.sentence().syntax().arguments()) {
      boolean inside = region.contains(frame.sentence().span(argument.token(), argument.token()));
      if (inside
          && isOfPlace(frame, argument)
          && !isOfSubject(frame, argument)
          && !isOfTopic(frame, argument)) {
        found.add(argument);
      }
    }
    found.sort(Comparator.comparingInt(a -> distance(frame, a)));
    return found;
  }

  /** "in Lima", "six miles from Lima". */
  private boolean isOfPlace(Frame frame, Argument argument) {
    int before = argument.token() - 1;
    return syntax.is(PLACE_PREPOSITION, argument.preposition())
        || before >= 0 && isDistance(frame.sentence().token(before));
  }

  private boolean isDistance(Token token) {
    String lemma = token.lemma();
    int unit = 0;
    while (unit < lemma.length() && !Character.isLetter(lemma.charAt(unit))) {
      unit++; // "6km"
    }
    return syntax.is("DISTANCE", lemma.substring(unit));
  }

  /** "The ministry in Tunis criticised": where the subject is, not where it does it. */
  private static boolean isOfSubject(Frame frame, Argument argument) {
    Clause clause = frame.clause();
    return clause != null
        && frame.isVerb()
        && clause.subject().isPresent()
        && argument.token() > clause.subject().get().last()
        && argument.token() < clause.verb().first()
        && clause.subject().get().first() < clause.verb().first();
  }

  /** "remarks on Chad", "convicted over a bombing in Riga": where what it is about is. */
  private boolean isOfTopic(Frame frame, Argument argument) {
    int before = argument.token() - 1;
    if (before <= frame.head()) {
      return false;
    }
    String noun = frame.sentence().token(before).lemma();
    if (syntax.is("TOPICAL", noun) && syntax.is("TOPICPREPOSITION", argument.preposition())) {
      return true;
    }
    boolean happening = syntax.is(Syntax.HAPPENING, noun);
    return frame.sentence().syntax().arguments().stream()
        .filter(a -> a.phrase().main().head() == before && a.token() > frame.head())
        .filter(a -> happening || !syntax.is("PARTITIVE", a.preposition()))
        .anyMatch(a -> syntax.is("REASON", a.preposition()));
  }

  /** What stands behind the trigger goes before what opens the sentence. */
  private static int distance(Frame frame, Argument argument) {
    int tokens = argument.token() - frame.head();
    int all = frame.sentence().sentence().tokens().size();
    return tokens >= 0 ? tokens : all - tokens;
  }

  /** The place that a phrase names, or that what it names is of. */
  Optional<Party> located(Frame frame, Phrase phrase) {
    Optional<Party> direct = of(parties.parties(frame.sentence(), phrase));
    if (direct.isPresent()) {
      return direct;
    }
    NounPhrase main = phrase.main();
    if (main.of() != null) {
      return located(frame, main.of()); // "in the town of Azaz", "on the outskirts of Riga"
    }
    if (syntax.is("JOURNEY", frame.sentence().token(main.head()).lemma())) {
      return destination(frame, main); // "on his visit to Uzbekistan"
    }
    boolean building = !parties.targets(frame.sentence(), phrase).isEmpty();
    return building ? before(frame, main) : Optional.empty();
  }

  private Optional<Party> destination(Frame frame, NounPhrase journey) {
    return frame.sentence().syntax().argumentsBehind(journey.end()).stream()
        .limit(1)
        .filter(a -> syntax.is("DESTINATION", a.preposition()))
        .flatMap(a -> located(frame, a.phrase()).stream())
        .findFirst();
  }

  private Optional<Party> before(Frame frame, NounPhrase noun) {
    return of(parties.before(frame.sentence(), noun, false));
  }
}
