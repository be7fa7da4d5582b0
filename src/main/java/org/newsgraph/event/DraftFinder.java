package org.newsgraph.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsgraph.event.clause.Clause;
import org.newsgraph.event.reading.Found;
import org.newsgraph.event.reading.Frame;
import org.newsgraph.event.reading.FrameFinder;
import org.newsgraph.event.reading.SentenceReading;
import org.newsgraph.event.rule.EventTypes;
import org.newsgraph.event.rule.FrameRule;
import org.newsgraph.event.rule.RuleMatcher;
import org.newsgraph.event.rule.RuleObserver;
import org.newsgraph.event.rule.RuleObserver.Loss;
import org.newsgraph.event.rule.SlotReader;
import org.newsgraph.model.entity.Entity;
import org.newsgraph.model.entity.MentionType;
import org.newsgraph.model.fact.Assertion.Modality;
import org.newsgraph.model.fact.Assertion.Polarity;
import org.newsgraph.model.fact.Party;

/** Finds the events of a sentence by the rules, each on its own. */
final class DraftFinder {
  private static final double VERB_CONFIDENCE = 0.8;
  private static final double NOUN_CONFIDENCE = 0.7;

  /** A role's cell that says who is host. */
  private static final String HOST = "host=";

  /** The same cell where it says which slot is the place. */
  private static final String PLACE = "place=";

  private static final String SEIZE = "seize";

  /** Types of what happens somewhere, not only is said. */
  private static final Set<String> MATERIAL =
      Set.of(EventTypes.ASSAULT, EventTypes.COERCE, EventTypes.PROTEST, EventTypes.MOBILIZE);

  private final RuleMatcher rules;
  private final FrameFinder frames;
  private final SlotReader slots;
  private final ModalityReader modalities;
  private final Dating dating;
  private final Placing placing;
  private final @Nullable RuleObserver observer;

  DraftFinder(
      RuleMatcher rules,
      FrameFinder frames,
      SlotReader slots,
      ModalityReader modalities,
      Dating dating,
      Placing placing,
      @Nullable RuleObserver observer) {
    this.rules = rules;
    this.frames = frames;
    this.slots = slots;
    this.modalities = modalities;
    this.dating = dating;
    this.placing = placing;
    this.observer = observer;
  }

  List<EventDraft> find(SentenceReading sentence) {
    List<EventDraft> drafts = new ArrayList<>();
    List<Clause> carriers = new ArrayList<>();
    for (Frame frame : frames.frames(sentence)) {
      if (frame.isVerb() && carriers.contains(frame.clause())) {
        lost(frame, Loss.CARRIED);
        continue;
      }
      Optional<FrameRule> rule = rules.best(frame);
      if (rule.isEmpty()) {
        continue;
      }
      EventDraft draft = draft(frame, rule.get());
      drafts.add(draft);
      if (!frame.isVerb() && (draft.hasParties() || !draft.inner.isEmpty())) {
        frame.clauseIfAny().ifPresent(carriers::add);
      }
    }
    return drafts;
  }

  private void lost(Frame frame, Loss loss) {
    if (observer != null) {
      observer.lost(frame, loss, null);
    }
  }

  private EventDraft draft(Frame frame, FrameRule rule) {
    double confidence = frame.isVerb() ? VERB_CONFIDENCE : NOUN_CONFIDENCE;
    EventDraft draft = new EventDraft(frame, rule.id(), rule.get("type"), confidence);
    draft.mode = rule.get("mode").isEmpty() ? null : rule.get("mode");
    draft.context = rule.get("context").isEmpty() ? null : rule.get("context");
    draft.inner = rule.get("inner");
    draft.specific = frame.isVerb() && rule.namesObject();
    draft.actors = actors(slots.column(frame, rule, "actor"));
    draft.recipients = without(slots.column(frame, rule, "recipient"), draft.actors);
    if (draft.recipients.isEmpty() && DraftWeaver.claims(draft.inner)) {
      draft.recipients = without(accused(frame), draft.actors);
    }
    addRole(draft, frame, rule);
    draft.topic = slots.topic(frame, rule.get("topic")).orElse(null);
    draft.place = place(frame, rule, draft);
    draft.date = dating.date(frame);
    draft.frequency = Dating.frequency(frame);
    ModalityReader.Reading reading = modalities.read(frame.sentence(), frame.clause());
    boolean spoken = rule.get("actor").equals(SlotReader.SPEAKER); // to demand is no doubt
    boolean refused = rule.isNegated(); // "will not accept" refuses now
    draft.modality = spoken || refused ? Modality.ASSERTED : reading.modality();
    draft.polarity = spoken || refused ? Polarity.POSITIVE : reading.polarity();
    if (draft.type.equals(EventTypes.CONSULT) && draft.modality == Modality.FUTURE) {
      draft.type = EventTypes.AGREE; // PLOVER: a meeting still to come is an agreement to meet
      draft.mode = null;
    }
    return draft;
  }

  /** "alleged that the guards slept": those of whom it is said. */
  private List<Found> accused(Frame frame) {
    for (Clause clause : frame.sentence().clauses()) {
      boolean said =
          clause.link() == Clause.Link.COMPLEMENT
              && clause.governor().filter(g -> g == frame.clause()).isPresent();
      if (said && clause.agent(frame.agentPreposition()).isPresent()) {
        return slots
            .finder()
            .acting(frame.sentence(), clause.agent(frame.agentPreposition()).get());
      }
    }
    return List.of();
  }

  /** Mere places don't act. */
  private static List<Found> actors(List<Found> found) {
    return found.stream().filter(f -> !isMerePlace(f.entity())).toList();
  }

  private static List<Found> merePlaces(List<Found> found) {
    return found.stream().filter(f -> isMerePlace(f.entity())).toList();
  }

  private static boolean isMerePlace(Entity entity) {
    return switch (entity.entityClass()) {
      case "City", "Region", "Place" -> true;
      default -> false;
    };
  }

  private static List<Found> without(List<Found> found, List<Found> others) {
    return found.stream()
        .filter(f -> others.stream().noneMatch(o -> o.entity().iri().equals(f.entity().iri())))
        .toList();
  }

  /** A cell of roles is {@code mediator=subj|by}: a role, and the slots that fill it. */
  private void addRole(EventDraft draft, Frame frame, FrameRule rule) {
    String cell = rule.get("roles");
    int equals = cell.indexOf('=');
    if (equals < 0 || cell.startsWith(PLACE)) {
      return;
    }
    List<Party> parties =
        EventDraft.parties(slots.parties(frame, rule, cell.substring(equals + 1).split("\\|")));
    if (!parties.isEmpty()) {
      draft.roles.put(cell.substring(0, equals), parties);
    }
  }

  /** The place that is stated, else where the host or what was taken lies. */
  private @Nullable Party place(Frame frame, FrameRule rule, EventDraft draft) {
    List<Found> hit =
        rule.isPhysical()
            ? merePlaces(draft.recipients).stream()
                .filter(f -> f.entity().origin() != Entity.Origin.DESCRIBED)
                .toList()
            : List.of();
    Optional<Party> taken = SEIZE.equals(draft.mode) ? Placing.of(hit) : Optional.empty();
    return taken
        .or(() -> placing.place(frame).filter(p -> !isAddressed(p, draft)))
        .or(() -> Placing.of(hit))
        .or(() -> host(frame, rule))
        .or(() -> isSomewhere(draft) ? placing.placeNearby(frame) : Optional.empty())
        .or(() -> unnamed(frame, draft))
        .orElse(null);
  }

  /** "In a prison", "at the border": where no place has a name. */
  private Optional<Party> unnamed(Frame frame, EventDraft draft) {
    if (!MATERIAL.contains(draft.type) && !draft.type.equals(EventTypes.CONSULT)) {
      return Optional.empty();
    }
    return placing.site(frame).or(() -> Placing.of(merePlaces(draft.recipients)));
  }

  /** "called on Georgia": a state that is spoken to is no place. */
  private static boolean isAddressed(Party place, EventDraft draft) {
    return !MATERIAL.contains(draft.type)
        && !draft.type.equals(EventTypes.CONSULT)
        && draft.recipients.stream().anyMatch(f -> Objects.equals(f.party().span(), place.span()));
  }

  /** Whether it happens at a place, and those to whom it is done are not a state themselves. */
  private static boolean isSomewhere(EventDraft draft) {
    return MATERIAL.contains(draft.type)
        && draft.recipients.stream().noneMatch(f -> f.entity().type() == MentionType.LOCATION);
  }

  /** Where the host is, or what else the rule says is the place: "shot down over Hanoi". */
  private Optional<Party> host(Frame frame, FrameRule rule) {
    String cell = rule.get("roles");
    if (!cell.startsWith(HOST) && !cell.startsWith(PLACE)) {
      return Optional.empty();
    }
    return Stream.of(cell.substring(cell.indexOf('=') + 1).split("\\|"))
        .flatMap(slot -> frame.slot(slot).stream())
        .flatMap(phrase -> placing.located(frame, phrase).stream())
        .findFirst();
  }
}
