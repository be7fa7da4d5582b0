package org.newsgraph.event.rule;

import java.util.List;
import java.util.Set;
import org.newsgraph.event.clause.Clause;
import org.newsgraph.event.clause.NounPhrase;
import org.newsgraph.event.clause.Phrase;
import org.newsgraph.event.clause.Syntax;
import org.newsgraph.event.reading.Found;
import org.newsgraph.event.reading.Frame;
import org.newsgraph.event.reading.SentenceReading;
import org.newsgraph.event.rule.FrameRule.Condition;
import org.newsgraph.event.rule.FrameRule.Test;
import org.newsgraph.model.Fold;
import org.newsgraph.model.entity.Entity;
import org.newsgraph.model.entity.MentionType;
import org.newsgraph.model.text.Token;

/** Decides whether the conditions of a rule hold in a frame. */
public final class ConditionTester {
  /** Tests of parties, by which {@code mod} and {@code poss} can be told. */
  static final Set<String> OF_PARTIES =
      Set.of("@party", "@group", "@person", "@official", "@force", "@place", "@court");

  /** Tests of phrases. */
  static final Set<String> OF_PHRASES =
      Set.of(
          "@any",
          "@party",
          "@group",
          "@target",
          "@person",
          "@official",
          "@force",
          "@place",
          "@court",
          "@assault",
          SlotReader.SPEAKER);

  private static final Set<String> PLACES =
      Set.of("Country", "Territory", "Region", "City", "Place");
  private static final Set<String> MERE_PLACES = Set.of("Region", "City", "Place");
  private static final Set<String> FORCES =
      Set.of("ArmedForce", "ArmedGroup", "Country", "Alliance", "PoliceForce", "Government");
  private static final String OFFICIAL = "Official";
  static final String COURT = "Court";

  private final SlotReader slots;
  private final Syntax syntax;
  private final RuleTable events;

  public ConditionTester(Syntax syntax, SlotReader slots, RuleTable events) {
    this.slots = slots;
    this.syntax = syntax;
    this.events = events;
  }

  /** The index of the first condition of a rule that fails, or -1 where all hold. */
  int failing(FrameRule rule, Frame frame) {
    List<Condition> conditions = rule.conditions();
    for (int i = 0; i < conditions.size(); i++) {
      Condition condition = conditions.get(i);
      boolean any = condition.alternatives().stream().anyMatch(t -> holds(rule, t, frame));
      if (any == condition.negated()) {
        return i;
      }
    }
    return -1;
  }

  private boolean holds(FrameRule rule, Test test, Frame frame) {
    Clause clause = frame.clause();
    return switch (test.slot()) {
      case "@passive" -> clause != null && clause.verb().passive();
      case "@negated" -> clause != null && clause.verb().negated();
      case "@infinitive" -> hangs(frame, "", Clause.Link.INFINITIVE);
      case "@copula" -> isPredicate(frame);
      case "@number" ->
          frame.head() + 1 < frame.sentence().sentence().tokens().size()
              && frame.sentence().token(frame.head() + 1).is("NUM");
      case SlotReader.SPEAKER -> !slots.parties(frame, rule, SlotReader.SPEAKER).isEmpty();
      case "@participants" -> hasParticipants(rule, frame);
      case "modal" -> clause != null && clause.verb().modality().equals(test.value());
      case "particle", "adj" -> clause != null && behind(frame, clause, test.value());
      case "inf" -> hangs(frame, test.value(), Clause.Link.INFINITIVE);
      case "clause" -> hangs(frame, test.value(), Clause.Link.COMPLEMENT);
      case "mod" -> modifies(frame, test.value());
      case "poss" -> slots.beforeNoun(frame, "poss").stream().anyMatch(f -> is(f, test.value()));
      default -> slotHolds(rule, test, frame);
    };
  }

  /** "Kenya is a supporter": the noun is what the subject is said to be. */
  private static boolean isPredicate(Frame frame) {
    Clause clause = frame.clause();
    return clause != null
        && !frame.isVerb()
        && frame.sentence().token(clause.verb().head()).is("AUX");
  }

  private boolean hasParticipants(FrameRule rule, Frame frame) {
    for (String slot : List.of("subj", "poss", "mod")) {
      if (!slots.parties(frame, rule, slot).isEmpty()) {
        return true;
      }
    }
    return frame.nounIfAny().map(n -> !behindNoun(frame, n).isEmpty()).orElse(false);
  }

  private List<Found> behindNoun(Frame frame, NounPhrase noun) {
    if (noun.of() != null) {
      List<Found> found = slots.finder().parties(frame.sentence(), noun.of());
      if (!found.isEmpty()) {
        return found;
      }
    }
    return frame.sentence().syntax().argumentsBehind(noun.end()).stream()
        .flatMap(a -> slots.finder().parties(frame.sentence(), a.phrase()).stream())
        .filter(f -> !MERE_PLACES.contains(f.entity().entityClass()))
        .toList();
  }

  /** A word right behind the verb or one of its next two neighbours. */
  private static boolean behind(Frame frame, Clause clause, String word) {
    int head = clause.verb().head();
    int limit = Math.min(frame.sentence().sentence().tokens().size(), head + 4);
    for (int i = head + 1; i < limit; i++) {
      Token token = frame.sentence().token(i);
      if (token.lemma().equals(word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a clause hangs on the frame's verb: of that verb, or where that is empty of any. */
  private static boolean hangs(Frame frame, String lemma, Clause.Link link) {
    return frame.sentence().clauses().stream()
        .anyMatch(
            c ->
                (lemma.isEmpty() || c.lemma().equals(lemma))
                    && c.link() == link
                    && !c.verb().negated() // "promised not to attack"
                    && c.governor().filter(g -> g.equals(frame.clause())).isPresent());
  }

  /** A word before the noun of the frame, or before the object of its verb. */
  private boolean modifies(Frame frame, String value) {
    if (value.startsWith("@") && frame.nounIfAny().isPresent()) {
      return slots.beforeNoun(frame, "mod").stream().anyMatch(f -> is(f, value))
          || slots.beforeNoun(frame, "poss").stream().anyMatch(f -> is(f, value));
    }
    NounPhrase noun =
        frame
            .nounIfAny()
            .orElseGet(() -> frame.slot("obj").isEmpty() ? null : frame.slot("obj").get(0).main());
    if (noun == null) {
      return false;
    }
    for (int i = noun.first(); i < noun.head(); i++) {
      Token token = frame.sentence().token(i);
      if (token.lemma().equals(value) || Fold.caseOf(token.text()).equals(value)) {
        return true;
      }
    }
    return false;
  }

  private boolean slotHolds(FrameRule rule, Test test, Frame frame) {
    for (Phrase phrase : frame.slot(test.slot())) {
      for (NounPhrase member : phrase.members()) {
        if (phraseHolds(rule, frame, new Phrase(List.of(member)), test)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean phraseHolds(FrameRule rule, Frame frame, Phrase phrase, Test test) {
    String value = test.value();
    Token head = frame.sentence().token(phrase.main().head());
    if (value.startsWith("@")) {
      return switch (value) {
        case "@any" -> true;
        case SlotReader.SPEAKER -> speaks(rule, frame, phrase, test);
        case "@assault" -> events.isAssault(head.lemma());
        case "@target" -> isTarget(frame, phrase) || isPlace(frame.sentence(), phrase);
        case "@place" -> isPlace(frame.sentence(), phrase);
        case "@court" ->
            syntax.is(SlotReader.COURT_WORD, head.lemma()) || someIs(rule, frame, phrase, test);
        case "@force" -> syntax.is("ARMED", head.lemma()) || someIs(rule, frame, phrase, test);
        default -> someIs(rule, frame, phrase, test) || isSpeaker(head, value);
      };
    }
    NounPhrase main = phrase.main();
    Phrase of = main.of();
    return head.lemma().equals(value)
        || headBefore(frame, main).equals(value)
        || (of != null
            && syntax.is("TRANSPARENT", head.lemma())
            && phraseHolds(rule, frame, of, test));
  }

  /** Of "Resolution 1234" the head noun is the first word. */
  private static String headBefore(Frame frame, NounPhrase phrase) {
    boolean number = frame.sentence().token(phrase.head()).is("NUM");
    return number && phrase.head() > phrase.first()
        ? frame.sentence().token(phrase.head() - 1).lemma()
        : "";
  }

  private boolean isSpeaker(Token head, String value) {
    return !value.equals("@court") && slots.isFirstPerson(head.lemma());
  }

  private boolean someIs(FrameRule rule, Frame frame, Phrase phrase, Test test) {
    return slots.parties(frame, rule, test.slot(), phrase).stream()
        .anyMatch(f -> is(f, test.value()));
  }

  /** "We will", "he said he would": it is who says it. */
  private boolean speaks(FrameRule rule, Frame frame, Phrase phrase, Test test) {
    if (slots.isFirstPerson(frame.sentence().token(phrase.main().head()).lemma())) {
      return true;
    }
    List<Found> speakers = slots.parties(frame, rule, SlotReader.SPEAKER);
    return slots.parties(frame, rule, test.slot(), phrase).stream()
        .anyMatch(p -> speakers.stream().anyMatch(s -> s.entity().equals(p.entity())));
  }

  private boolean isTarget(Frame frame, Phrase phrase) {
    return !slots.finder().targets(frame.sentence(), phrase).isEmpty();
  }

  private static boolean isPlace(SentenceReading sentence, Phrase phrase) {
    var head = sentence.token(phrase.main().head()).span();
    return sentence.mentions().stream()
        .filter(m -> m.span().contains(head))
        .flatMap(m -> m.referents().stream())
        .anyMatch(e -> PLACES.contains(e.entityClass()));
  }

  private static boolean is(Found found, String value) {
    Entity entity = found.entity();
    String entityClass = entity.entityClass();
    return switch (value) {
      case "@party", "@group" -> !MERE_PLACES.contains(entityClass);
      case "@person" -> entity.type() == MentionType.PERSON;
      case "@official" -> entityClass.equals(OFFICIAL) || entity.type() == MentionType.PERSON;
      case "@force" -> FORCES.contains(entityClass);
      case "@place" -> PLACES.contains(entityClass);
      case "@court" -> entityClass.equals(COURT);
      default -> false;
    };
  }
}
