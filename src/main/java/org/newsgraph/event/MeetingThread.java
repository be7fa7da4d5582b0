package org.newsgraph.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsgraph.event.clause.Clause;
import org.newsgraph.event.clause.Phrase;
import org.newsgraph.event.clause.Syntax;
import org.newsgraph.event.reading.Found;
import org.newsgraph.event.reading.PartyFinder;
import org.newsgraph.event.reading.SentenceReading;
import org.newsgraph.event.rule.EventTypes;
import org.newsgraph.event.rule.RuleTable;
import org.newsgraph.model.fact.Assertion.Voice;
import org.newsgraph.model.fact.Party;

/**
 * Follows a meeting into the next sentence: "The discussions addressed X, and the two sides agreed
 * to Y". A definite noun of meeting stands for the meeting before; X is its topic, the agreement is
 * part of it, its source goes on speaking, and talks with somebody else that were talked of are
 * those of the one of them to whom the article opposes him.
 */
final class MeetingThread {
  private final Syntax syntax;
  private final RuleTable rules;
  private final Counterparts counterparts;

  MeetingThread(Syntax syntax, RuleTable rules, Counterparts counterparts) {
    this.syntax = syntax;
    this.rules = rules;
    this.counterparts = counterparts;
  }

  /**
   * Links the drafts of a passage.
   *
   * @param drafts in reading order
   */
  void link(List<SentenceReading> sentences, List<EventDraft> drafts) {
    @Nullable EventDraft meeting = null;
    for (SentenceReading sentence : sentences) {
      Optional<Clause> opening = opening(sentence);
      if (meeting != null && opening.isPresent()) {
        continueWith(meeting, opening.get(), sentence, drafts);
      } else {
        meeting = meetingOf(sentence, drafts);
      }
    }
  }

  private static @Nullable EventDraft meetingOf(SentenceReading sentence, List<EventDraft> drafts) {
    return drafts.stream()
        .filter(d -> d.frame.sentence() == sentence && d.type.equals(EventTypes.CONSULT))
        .filter(EventDraft::hasParties)
        .findFirst()
        .orElse(null);
  }

  /** The first clause, if its subject is a definite noun of meeting. */
  private Optional<Clause> opening(SentenceReading sentence) {
    return sentence.clauses().stream()
        .findFirst()
        .filter(c -> c.subject().filter(s -> isMeeting(sentence, s)).isPresent());
  }

  private boolean isMeeting(SentenceReading sentence, Phrase phrase) {
    boolean definite = syntax.is("DEFINITE", sentence.token(phrase.first()).lemma());
    return definite
        && rules.nouns(sentence.token(phrase.main().head()).lemma()).stream()
            .anyMatch(r -> r.get("type").equals(EventTypes.CONSULT));
  }

  private void continueWith(
      EventDraft meeting, Clause opening, SentenceReading sentence, List<EventDraft> drafts) {
    if (meeting.topic == null) {
      meeting.topic = topic(opening, sentence).orElse(null);
    }
    for (EventDraft draft : drafts) {
      if (draft.frame.sentence() != sentence) {
        continue;
      }
      if (draft.type.equals(EventTypes.AGREE)) {
        draft.partOf = meeting;
      }
      if (draft.type.equals(EventTypes.CONSULT)
          && draft.actors.isEmpty()
          && draft.recipients.size() == 1) {
        List<Found> speaking = new ArrayList<>(meeting.actors);
        speaking.addAll(meeting.recipients);
        draft.actors = counterparts.opposite(draft.recipients.get(0), speaking).stream().toList();
      }
      if (draft.voice == Voice.PUBLISHER) {
        draft.voice = meeting.voice;
        draft.speakers = meeting.speakers;
      }
    }
  }

  private static Optional<Party> topic(Clause opening, SentenceReading sentence) {
    Optional<Phrase> phrase =
        opening.objects().stream()
            .findFirst()
            .or(() -> opening.arguments().stream().map(a -> a.phrase()).findFirst());
    return phrase.map(p -> PartyFinder.topic(sentence, p.first(), opening.last()));
  }
}
