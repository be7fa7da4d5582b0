package org.newsgraph.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.newsgraph.event.reading.Found;
import org.newsgraph.event.reading.Frame;
import org.newsgraph.event.rule.EventTypes;
import org.newsgraph.model.IriMinter;
import org.newsgraph.model.Span;
import org.newsgraph.model.fact.Assertion;
import org.newsgraph.model.fact.Assertion.Modality;
import org.newsgraph.model.fact.Assertion.Polarity;
import org.newsgraph.model.fact.Assertion.Voice;
import org.newsgraph.model.fact.Event;
import org.newsgraph.model.fact.EventDate;
import org.newsgraph.model.fact.Evidence;
import org.newsgraph.model.fact.Party;

/** An event while it is put together: what other clauses say of it is added, then it is frozen. */
final class EventDraft {
  final Frame frame;
  final String rule;
  final Span trigger;
  String type;
  @Nullable String mode;
  @Nullable String context;
  String inner = "";

  /** Whether the rule asks for certain words, so that the event stands without parties, too. */
  boolean specific;

  List<Found> actors = List.of();
  List<Found> recipients = List.of();
  final Map<String, List<Party>> roles = new TreeMap<>();
  @Nullable Party place;
  @Nullable Party topic;
  @Nullable EventDate date;
  @Nullable String frequency;
  @Nullable EventDraft partOf;
  @Nullable EventDraft cause;
  final List<EventDraft> content = new ArrayList<>();
  @Nullable Span claim;
  Polarity polarity = Polarity.POSITIVE;
  Modality modality = Modality.ASSERTED;
  Voice voice = Voice.PUBLISHER;
  List<Found> speakers = List.of();
  double confidence;
  private String id = "";

  EventDraft(Frame frame, String rule, String type, double confidence) {
    this.frame = frame;
    this.rule = rule;
    this.type = type;
    this.trigger = frame.trigger();
    this.confidence = confidence;
  }

  boolean hasParties() {
    return !actors.isEmpty() || !recipients.isEmpty();
  }

  boolean isSameSentence(EventDraft other) {
    return frame.sentence() == other.frame.sentence();
  }

  /**
   * The id: of an asserted event whose day and parties are known it depends on these alone, so that
   * articles agree on it; else it is local to the article.
   */
  void mint(String articleKey) {
    boolean shared =
        date != null
            && date.isDay()
            && !actors.isEmpty()
            && modality == Modality.ASSERTED
            && !type.equals(EventTypes.STATEMENT);
    if (shared) {
      id =
          IriMinter.local(
              "event",
              type,
              String.valueOf(mode),
              iris(actors),
              iris(recipients),
              place == null ? "" : place.name(),
              java.util.Objects.requireNonNull(date).edtf());
    } else {
      id =
          IriMinter.local(
              "event",
              articleKey,
              frame.sentence().passage().in(),
              String.valueOf(trigger.begin()),
              String.valueOf(trigger.end()),
              type,
              rule);
    }
  }

  private static String iris(List<Found> found) {
    return found.stream()
        .map(f -> f.entity().iri())
        .sorted()
        .distinct()
        .reduce("", (a, b) -> a + " " + b);
  }

  String id() {
    return id;
  }

  Event freeze() {
    Evidence evidence =
        new Evidence(frame.sentence().passage(), trigger, frame.sentence().sentence().span());
    Assertion assertion =
        new Assertion(polarity, modality, voice, parties(speakers), rule, confidence);
    return new Event(
        id,
        type,
        mode,
        context,
        parties(actors),
        parties(recipients),
        roles,
        place,
        topic,
        date,
        frequency,
        partOf == null ? null : partOf.id,
        cause == null ? null : cause.id,
        content.stream().map(EventDraft::id).distinct().toList(),
        claim,
        evidence,
        assertion);
  }

  static List<Party> parties(List<Found> found) {
    return found.stream().map(Found::party).toList();
  }
}
