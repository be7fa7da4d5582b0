package org.newsgraph.event;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsgraph.event.clause.NounPhrase;
import org.newsgraph.event.reading.Frame;
import org.newsgraph.event.reading.SentenceReading;
import org.newsgraph.model.Span;
import org.newsgraph.model.fact.EventDate;
import org.newsgraph.model.text.TimeExpression;
import org.newsgraph.model.text.TimeExpression.Precision;
import org.newsgraph.model.text.TimeExpression.Relation;

/** Gives an event the date that its own clause states; never the article's. */
final class Dating {
  private final @Nullable LocalDate published;

  Dating(@Nullable LocalDate published) {
    this.published = published;
  }

  @Nullable EventDate date(Frame frame) {
    return times(frame)
        .filter(t -> t.relation() != Relation.DURATION && !t.edtf().isEmpty())
        .findFirst()
        .flatMap(this::date)
        .orElse(null);
  }

  /** "Several times": how often, where the clause says so. */
  static @Nullable String frequency(Frame frame) {
    return times(frame)
        .filter(t -> t.relation() == Relation.FREQUENCY && frame.clause() != null)
        .findFirst()
        .map(TimeExpression::text)
        .orElse(null);
  }

  /** The times of the frame's own clause, the nearest first. */
  private static Stream<TimeExpression> times(Frame frame) {
    Span region = frame.region();
    Span trigger = frame.trigger();
    return frame.sentence().times().stream()
        .filter(t -> region.contains(t.span()) && !datesOther(frame, t))
        .sorted(Comparator.comparingInt(t -> distance(t.span(), trigger)));
  }

  /** "in the wake of the May 3 attacks": the day is that of the attacks. */
  private static boolean datesOther(Frame frame, TimeExpression time) {
    SentenceReading sentence = frame.sentence();
    for (NounPhrase outer : sentence.syntax().nounPhrases()) {
      List<NounPhrase> inner = outer.of() == null ? List.of() : outer.of().members();
      for (NounPhrase phrase : inner) {
        Span whole = sentence.span(phrase.first(), phrase.head());
        boolean before = sentence.token(phrase.head()).span().begin() >= time.span().end();
        if (whole.contains(time.span()) && before && phrase.head() != frame.head()) {
          return true;
        }
      }
    }
    return false;
  }

  private static int distance(Span time, Span trigger) {
    return time.begin() >= trigger.end()
        ? time.begin() - trigger.end()
        : Math.max(0, trigger.begin() - time.end());
  }

  private Optional<EventDate> date(TimeExpression time) {
    if (time.relation() == Relation.SINCE) {
      return since(time);
    }
    if (time.relation() == Relation.BEFORE
        || time.relation() == Relation.AFTER
        || time.relation() == Relation.UNTIL) {
      return Optional.empty();
    }
    return Optional.of(
        new EventDate(time.edtf(), time.earliest(), time.latest(), time.precision(), time.text()));
  }

  /** An interval has no end of its own where what goes on ends with the article. */
  private static String beginOf(String edtf) {
    return edtf.contains("/") ? edtf.substring(0, edtf.indexOf('/')) : edtf;
  }

  /** What has gone on since a day goes on until the article at least. */
  private Optional<EventDate> since(TimeExpression time) {
    if (published == null || time.earliest() == null || published.isBefore(time.earliest())) {
      return Optional.empty();
    }
    return Optional.of(
        new EventDate(
            beginOf(time.edtf()) + "/" + published,
            time.earliest(),
            published,
            Precision.RANGE,
            time.text()));
  }
}
