package org.newsgraph.event;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsgraph.event.clause.Clause;
import org.newsgraph.event.figure.Asserter;
import org.newsgraph.event.reading.SentenceReading;
import org.newsgraph.event.saying.Saying;
import org.newsgraph.event.saying.Sayings;
import org.newsgraph.model.Span;
import org.newsgraph.model.fact.Assertion;
import org.newsgraph.model.fact.Assertion.Modality;
import org.newsgraph.model.fact.Assertion.Voice;

/** Tells how what stands at a place of one sentence is said: by its clause and who speaks there. */
record PassageAssertions(SentenceReading sentence, Sayings sayings, ModalityReader modalities)
    implements Asserter {
  private static final double CONFIDENCE = 0.8;

  @Override
  public Assertion assertion(Span anchor, @Nullable Clause clause) {
    ModalityReader.Reading reading = modalities.read(sentence, clause);
    Optional<Saying> saying = sayings.at(anchor.begin());
    Modality modality =
        reading.modality() == Modality.ASSERTED
            ? saying.map(s -> ModalityReader.modality(s.modality())).orElse(Modality.ASSERTED)
            : reading.modality();
    return new Assertion(
        reading.polarity(),
        modality,
        saying.map(Saying::voice).orElse(Voice.PUBLISHER),
        EventDraft.parties(saying.map(Saying::speakers).orElse(List.of())),
        "",
        CONFIDENCE);
  }
}
