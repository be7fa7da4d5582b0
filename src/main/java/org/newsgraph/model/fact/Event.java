package org.newsgraph.model.fact;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.newsgraph.model.Span;

/**
 * Who did what to whom.
 *
 * @param type a PLOVER root, {@code STATEMENT} or {@code OTHER}
 * @param mode PLOVER mode without the type
 * @param roles {@code mediator}, {@code host}, {@code instrument}, {@code target}, {@code
 *     beneficiary}
 * @param frequency the words that say how often: {@code several times}
 * @param partOf id of the event that this one is part of
 * @param cause id of the event that caused this one
 * @param content ids of the facts that an accusation, statement or denial claims
 * @param claim the words that say what is claimed, in the passage of the evidence
 */
public record Event(
    String id,
    String type,
    @Nullable String mode,
    @Nullable String context,
    List<Party> actors,
    List<Party> recipients,
    Map<String, List<Party>> roles,
    @Nullable Party place,
    @Nullable Party topic,
    @Nullable EventDate date,
    @Nullable String frequency,
    @Nullable String partOf,
    @Nullable String cause,
    List<String> content,
    @Nullable Span claim,
    Evidence evidence,
    Assertion assertion)
    implements Fact {
  public Event {
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    roles = Collections.unmodifiableMap(new TreeMap<>(roles));
    content = List.copyOf(content);
  }

  public String trigger() {
    return evidence.anchor().of(evidence.passage().text());
  }
}
