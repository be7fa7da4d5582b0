package org.newsgraph.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsgraph.event.clause.NounPhrase;
import org.newsgraph.event.reading.Frame;
import org.newsgraph.event.reading.FrameFinder;
import org.newsgraph.event.reading.SentenceReading;
import org.newsgraph.event.rule.FrameRule;
import org.newsgraph.event.rule.RuleMatcher;
import org.newsgraph.event.rule.RuleObserver;
import org.newsgraph.event.rule.SlotReader;
import org.newsgraph.event.saying.Sayings;
import org.newsgraph.language.LanguagePack;
import org.newsgraph.language.LanguagePack.Row;
import org.newsgraph.model.Fold;
import org.newsgraph.model.IriMinter;
import org.newsgraph.model.Span;
import org.newsgraph.model.fact.Assertion;
import org.newsgraph.model.fact.EventDate;
import org.newsgraph.model.fact.Evidence;
import org.newsgraph.model.fact.LegalFact;
import org.newsgraph.model.fact.Party;
import org.newsgraph.model.text.Token;

/** Finds warrants, cases, rulings and the like by the rules of the table {@code legal}. */
final class LegalFinder {
  private static final double CONFIDENCE = 0.8;

  private final FrameFinder frames;

  /** Words of offences, folded, with the local name of the concept; longer ones first. */
  private final Map<String, String> offences = new LinkedHashMap<>();

  LegalFinder(LanguagePack pack, FrameFinder frames) {
    this.frames = frames;
    List<Map.Entry<String, String>> words = new ArrayList<>();
    for (Row row : pack.rows("offences")) {
      row.list("words").forEach(w -> words.add(Map.entry(w, row.get("offence"))));
    }
    words.sort(Comparator.comparingInt(e -> -e.getKey().length()));
    words.forEach(e -> offences.put(e.getKey(), e.getValue()));
  }

  /** What the steps of a passage need to know. */
  record Context(
      String articleKey,
      RuleMatcher rules,
      SlotReader slots,
      Dating dating,
      Sayings sayings,
      ModalityReader modalities,
      @Nullable RuleObserver observer) {}

  /** The legal facts of a sentence; of two that name one thing the fuller one. */
  List<LegalFact> find(SentenceReading sentence, Context context) {
    List<LegalFact> facts = new ArrayList<>();
    for (Frame frame : frames.frames(sentence)) {
      Optional<FrameRule> rule = context.rules().best(frame);
      if (rule.isPresent()) {
        List<LegalFact> found = facts(frame, rule.get(), context);
        found.forEach(fact -> add(facts, fact));
        if (found.isEmpty() && context.observer() != null) {
          context.observer().lost(frame, RuleObserver.Loss.NOBODY, null);
        }
      }
    }
    return facts;
  }

  private static void add(List<LegalFact> facts, LegalFact fact) {
    for (int i = 0; i < facts.size(); i++) {
      LegalFact other = facts.get(i);
      boolean alike =
          other.kind().equals(fact.kind())
              && (other.against().equals(fact.against())
                  || fact.against().isEmpty()
                  || other.against().isEmpty());
      if (alike) {
        facts.set(i, fullness(fact) > fullness(other) ? fact : other);
        return;
      }
    }
    facts.add(fact);
  }

  private static int parties(LegalFact fact) {
    return fact.court().size()
        + fact.issuedBy().size()
        + fact.applicant().size()
        + fact.respondent().size()
        + fact.against().size();
  }

  /** More parties first; of two with as many the one that tells what became of it. */
  private static int fullness(LegalFact fact) {
    return 2 * parties(fact) + (fact.status() == null ? 0 : 1);
  }

  private List<LegalFact> facts(Frame frame, FrameRule rule, Context context) {
    List<Party> against = parties(frame, rule, "against", context);
    boolean each = rule.get("fact").equals("arrestWarrant") || rule.get("fact").equals("sanctions");
    if (!each || against.size() < 2) {
      LegalFact fact = fact(frame, rule, against, context);
      return parties(fact) == 0 ? List.of() : List.of(fact);
    }
    return against.stream().map(one -> fact(frame, rule, List.of(one), context)).toList();
  }

  private static List<Party> parties(Frame frame, FrameRule rule, String column, Context context) {
    return EventDraft.parties(context.slots().column(frame, rule, column));
  }

  /** Only courts: "to nine years in prison" names none. */
  private static List<Party> courts(Frame frame, FrameRule rule, Context context) {
    return EventDraft.parties(
        context.slots().column(frame, rule, "court").stream()
            .filter(context.slots()::isCourt)
            .toList());
  }

  private LegalFact fact(Frame frame, FrameRule rule, List<Party> against, Context context) {
    SentenceReading sentence = frame.sentence();
    Span noun = anchor(frame, rule);
    EventDate date = context.dating().date(frame);
    Assertion assertion = assertion(frame, noun, rule, context);
    String who = against.stream().map(Party::name).sorted().reduce("", (a, b) -> a + "|" + b);
    String id =
        IriMinter.local(
            "legal",
            context.articleKey(),
            sentence.passage().in(),
            String.valueOf(noun.begin()),
            rule.get("fact"),
            who);
    return new LegalFact(
        id,
        rule.get("fact"),
        number(frame),
        null,
        null,
        courts(frame, rule, context),
        parties(frame, rule, "issuedBy", context),
        parties(frame, rule, "applicant", context),
        parties(frame, rule, "respondent", context),
        against,
        offences(frame, rule),
        context.slots().topic(frame, rule.get("about")).orElse(null),
        date,
        status(rule, assertion),
        new Evidence(sentence.passage(), noun, sentence.sentence().span()),
        assertion);
  }

  /** What a noun names is there whatever is said of it; what a verb tells may be denied. */
  private static Assertion assertion(Frame frame, Span anchor, FrameRule rule, Context context) {
    Assertion told =
        new PassageAssertions(frame.sentence(), context.sayings(), context.modalities())
            .assertion(anchor, frame.isVerb() ? frame.clause() : null);
    return new Assertion(
        told.polarity(), told.modality(), told.voice(), told.attributedTo(), rule.id(), CONFIDENCE);
  }

  /** What was issued or decided, where it was. */
  private static @Nullable String status(FrameRule rule, Assertion assertion) {
    String status = rule.get("status");
    boolean done =
        assertion.polarity() == Assertion.Polarity.POSITIVE
            && switch (assertion.modality()) {
              case ASSERTED, ALLEGED, HISTORICAL -> true;
              case FUTURE, POSSIBLE, HYPOTHETICAL -> false;
            };
    return status.isEmpty() || !done ? null : status;
  }

  /** The legal noun: the object of a verb where that is one, else the trigger. */
  private static Span anchor(Frame frame, FrameRule rule) {
    if (frame.isVerb() && rule.namesObject() && !frame.slot("obj").isEmpty()) {
      int head = frame.slot("obj").get(0).main().head();
      return frame.sentence().span(head, head);
    }
    return frame.sentence().span(frame.head(), frame.head());
  }

  /** "Resolution 1234". */
  private static @Nullable String number(Frame frame) {
    int next = frame.head() + 1;
    if (frame.isVerb()) {
      if (frame.slot("obj").isEmpty()) {
        return null;
      }
      next = frame.slot("obj").get(0).main().head();
    }
    boolean number =
        next < frame.sentence().sentence().tokens().size()
            && frame.sentence().token(next).is("NUM");
    return number ? frame.sentence().token(next).text() : null;
  }

  /** Offences named before the noun or behind the trigger, up to the next verb. */
  private List<String> offences(Frame frame, FrameRule rule) {
    if (rule.get("offences").isEmpty()) {
      return List.of();
    }
    SentenceReading sentence = frame.sentence();
    int first = frame.nounIfAny().map(NounPhrase::first).orElse(frame.head());
    int last = frame.lastToken();
    for (var argument : sentence.syntax().argumentsBehind(frame.head())) {
      last = Math.max(last, argument.phrase().last());
    }
    StringBuilder words = new StringBuilder(" ");
    for (int i = first; i <= last; i++) {
      Token token = sentence.token(i);
      words.append(Fold.caseOf(token.text())).append(' ');
    }
    String text = words.toString();
    Map<Integer, String> found = new java.util.TreeMap<>();
    for (Map.Entry<String, String> offence : offences.entrySet()) {
      int at = text.indexOf(" " + offence.getKey() + " ");
      boolean covered = at < 0 || found.containsValue(offence.getValue());
      if (!covered) {
        found.put(at, offence.getValue());
        text =
            text.replace(
                " " + offence.getKey() + " ", " " + "·".repeat(offence.getKey().length()) + " ");
      }
    }
    return List.copyOf(found.values());
  }
}
