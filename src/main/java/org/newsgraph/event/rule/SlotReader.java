package org.newsgraph.event.rule;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.event.clause.NounPhrase;
import org.newsgraph.event.clause.Phrase;
import org.newsgraph.event.clause.Syntax;
import org.newsgraph.event.reading.Found;
import org.newsgraph.event.reading.Frame;
import org.newsgraph.event.reading.PartyFinder;
import org.newsgraph.event.saying.Sayings;
import org.newsgraph.model.Fold;
import org.newsgraph.model.fact.Party;

/** Fills the slots of a rule: {@code subj|by|poss}, {@code obj~}. */
public final class SlotReader {
  static final String OWNER = "poss";
  private static final String SUBJECT = "subj";
  private static final String MODIFIER = "mod";

  /** Slots before the noun. */
  static final Set<String> BEFORE = Set.of(OWNER, MODIFIER);

  /** Before words of the rule itself that name who takes part where the text names nobody. */
  static final String GIVEN = "=";

  /** Behind a slot that also takes the owner of what stands there, or who did it. */
  static final String LOOSE = "~";

  /** Stands for who says what the rule found. */
  public static final String SPEAKER = "@speaker";

  /** The class of the nouns for courts and judges. */
  static final String COURT_WORD = "COURT";

  private final Syntax syntax;
  private final PartyFinder parties;
  private final Sayings sayings;

  public SlotReader(Syntax syntax, PartyFinder parties, Sayings sayings) {
    this.syntax = syntax;
    this.parties = parties;
    this.sayings = sayings;
  }

  /** The parties that a column of the rule names: of its first alternative that names any. */
  public List<Found> column(Frame frame, FrameRule rule, String column) {
    return parties(frame, rule, rule.get(column).split("\\|"));
  }

  /** The parties of the first of these slots that names any. */
  public List<Found> parties(Frame frame, FrameRule rule, String... slots) {
    return fill(frame, rule, slots).map(Filling::parties).orElse(List.of());
  }

  /** A slot and those whom it names. */
  public record Filling(String slot, List<Found> parties) {}

  /** The first of these slots that names anybody. */
  public Optional<Filling> fill(Frame frame, FrameRule rule, String... slots) {
    for (String slot : slots) {
      List<Found> found = slot.isEmpty() ? List.of() : ofSlot(frame, rule, slot);
      if (!found.isEmpty()) {
        return Optional.of(new Filling(slot, found));
      }
    }
    return Optional.empty();
  }

  private List<Found> ofSlot(Frame frame, FrameRule rule, String slot) {
    if (slot.startsWith(GIVEN)) {
      return List.of(parties.given(slot.substring(GIVEN.length())));
    }
    boolean loose = slot.endsWith(LOOSE);
    String name = loose ? slot.substring(0, slot.length() - 1) : slot;
    if (name.equals(SPEAKER)) {
      return sayings.speakersAt(frame.sentence(), frame.trigger().begin());
    }
    if (BEFORE.contains(name)) {
      return frame
          .nounIfAny()
          .map(n -> parties.before(frame.sentence(), n, name.equals(OWNER)))
          .orElse(List.of());
    }
    boolean acting = acts(rule, name);
    for (Phrase phrase : frame.slot(name)) {
      List<Found> found =
          loose
              ? parties.loosely(frame.sentence(), phrase, acting)
              : parties(frame, phrase, acting);
      found = withSpeaker(frame, phrase, found);
      if (found.isEmpty() && rule.isPhysical()) {
        found = parties.targets(frame.sentence(), phrase);
      }
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /** Those whom a phrase in a slot of a rule names. */
  public List<Found> parties(Frame frame, FrameRule rule, String slot, Phrase phrase) {
    return parties(frame, phrase, acts(rule, slot));
  }

  private List<Found> parties(Frame frame, Phrase phrase, boolean acting) {
    List<Found> found =
        acting
            ? parties.acting(frame.sentence(), phrase)
            : parties.parties(frame.sentence(), phrase);
    boolean people = frame.clause() != null && syntax.is("DONETOPEOPLE", frame.clause().lemma());
    return found.isEmpty() && people && isObject(frame, phrase)
        ? parties.counted(frame.sentence(), phrase)
        : found;
  }

  private static boolean isObject(Frame frame, Phrase phrase) {
    return frame.isVerb() && frame.slot("obj").contains(phrase);
  }

  /** Whether those in a slot act, so that a seat of government stands for its state. */
  private boolean acts(FrameRule rule, String slot) {
    boolean agent = slot.equals(SUBJECT) || syntax.is("AGENT", slot);
    return agent || !syntax.is("LOCATIVE", slot) && !rule.takesPlace(slot);
  }

  /** "We condemn": who speaks. */
  private List<Found> withSpeaker(Frame frame, Phrase phrase, List<Found> found) {
    String lemma = frame.sentence().token(phrase.main().head()).lemma();
    return found.isEmpty() && sayings.isFirstPerson(lemma)
        ? sayings.speakersAt(frame.sentence(), frame.trigger().begin())
        : found;
  }

  /** The phrase that the first filled slot of the expression holds, as words. */
  public Optional<Party> topic(Frame frame, String expression) {
    for (String slot : expression.split("\\|")) {
      List<Phrase> phrases = slot.isEmpty() ? List.of() : frame.slot(slot);
      if (!phrases.isEmpty()) {
        Phrase phrase = phrases.get(0);
        int last = endOfTopic(frame, phrase);
        return Optional.of(PartyFinder.topic(frame.sentence(), phrase.first(), last));
      }
    }
    return Optional.empty();
  }

  /** A topic runs on over the prepositions behind it: "progress in the talks with Chad". */
  private static int endOfTopic(Frame frame, Phrase phrase) {
    int last = phrase.last();
    var clause = frame.clause();
    if (clause != null && phrase.first() > clause.verb().head()) {
      last = Math.max(last, clause.last());
    }
    return last;
  }

  /** Those who own or modify the noun of a frame. */
  public List<Found> beforeNoun(Frame frame, String slot) {
    Optional<NounPhrase> noun = frame.nounIfAny();
    return noun.map(n -> parties.before(frame.sentence(), n, slot.equals(OWNER))).orElse(List.of());
  }

  /** Whether somebody is a court or sits in one. */
  public boolean isCourt(Found found) {
    return found.entity().entityClass().equals(ConditionTester.COURT)
        || Stream.of(Fold.caseOf(found.party().name()).split(" "))
            .anyMatch(word -> syntax.is(COURT_WORD, word));
  }

  public boolean isFirstPerson(String lemma) {
    return sayings.isFirstPerson(lemma);
  }

  public PartyFinder finder() {
    return parties;
  }
}
