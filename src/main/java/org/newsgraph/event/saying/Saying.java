package org.newsgraph.event.saying;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsgraph.event.clause.Clause;
import org.newsgraph.event.reading.Found;
import org.newsgraph.model.Span;
import org.newsgraph.model.fact.Assertion.Voice;

/**
 * Somebody saying something: the stretch of the passage in their voice.
 *
 * @param modality as the table {@code reporting} has it: asserted, possible, alleged, denied
 * @param clause the reporting clause; absent for "according to" and colons
 * @param sentence index of the sentence that says so
 */
public record Saying(
    Span zone,
    List<Found> speakers,
    Voice voice,
    String modality,
    @Nullable Clause clause,
    int sentence) {
  public Saying {
    speakers = List.copyOf(speakers);
  }
}
