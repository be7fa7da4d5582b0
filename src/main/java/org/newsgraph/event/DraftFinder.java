package org.newsgraph.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsgraph.event.clause.Clause;
import org.newsgraph.event.clause.NounPhrase;
import org.newsgraph.event.clause.Phrase;
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
import org.newsgraph.model.fact.Party;

/** Finds the events of a sentence by the rules, each on its own. */
final class DraftFinder {
  private static final double VERB_CONFIDENCE = 0.8;
  private static final double NOUN_CONFIDENCE = 0.7;

  private final RuleMatcher rules;
  private final FrameFinder frames;
  private final SlotReader slots;
  private final ModalityReader modalities;
  private final Dating dating;
  private final String placeSlots;
  private final @Nullable RuleObserver observer;

  DraftFinder(
      RuleMatcher rules,
      FrameFinder frames,
      SlotReader slots,
      ModalityReader modalities,
      Dating dating,
      String placeSlots,
      @Nullable RuleObserver observer) {
    this.rules = rules;
    this.frames = frames;
    this.slots = slots;
    this.modalities = modalities;
    this.dating = dating;
    this.placeSlots = placeSlots;
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
      boolean useful = draft.hasParties() || !draft.inner.isEmpty() || frame.isVerb();
      if (useful) {
        drafts.add(draft);
        if (!frame.isVerb()) {
          frame.clauseIfAny().ifPresent(carriers::add);
        }
      } else {
        lost(frame, Loss.NOBODY);
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
    draft.actors = actors(slots.parties(frame, rule.get("actor")));
    draft.recipients = without(slots.parties(frame, rule.get("recipient")), draft.actors);
    addRole(draft, frame, rule.get("roles"));
    draft.topic = slots.topic(frame, rule.get("topic")).orElse(null);
    draft.place = place(frame);
    draft.date = dating.date(frame);
    ModalityReader.Reading reading = modalities.read(frame.sentence(), frame.clause());
    draft.modality = reading.modality();
    draft.polarity = reading.polarity();
    if (draft.type.equals(EventTypes.CONSULT) && draft.modality == Modality.FUTURE) {
      draft.type = EventTypes.AGREE; // PLOVER: a meeting still to come is an agreement to meet
      draft.mode = null;
    }
    return draft;
  }

  /** Mere places don't act. */
  private static List<Found> actors(List<Found> found) {
    return found.stream().filter(f -> !isMerePlace(f.entity())).toList();
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
  private void addRole(EventDraft draft, Frame frame, String cell) {
    int equals = cell.indexOf('=');
    if (equals < 0) {
      return;
    }
    List<Party> parties = EventDraft.parties(slots.parties(frame, cell.substring(equals + 1)));
    if (!parties.isEmpty()) {
      draft.roles.put(cell.substring(0, equals), parties);
    }
  }

  private @Nullable Party place(Frame frame) {
    for (String slot : placeSlots.split("\\|")) {
      for (Phrase phrase : frame.slot(slot)) {
        for (Found found : slots.finder().parties(frame.sentence(), phrase)) {
          if (found.entity().type() == MentionType.LOCATION) {
            return found.party();
          }
        }
      }
    }
    Optional<NounPhrase> noun = frame.nounIfAny();
    return noun.stream()
        .flatMap(n -> slots.finder().before(frame.sentence(), n, false).stream())
        .filter(f -> f.entity().type() == MentionType.LOCATION)
        .map(Found::party)
        .findFirst()
        .orElse(null);
  }
}
