package org.newsgraph.event;

import java.util.ArrayList;
import java.util.List;
import org.newsgraph.event.clause.Clause;
import org.newsgraph.event.clause.Syntax;
import org.newsgraph.event.reading.Frame;
import org.newsgraph.event.reading.SentenceReading;
import org.newsgraph.event.rule.EventTypes;
import org.newsgraph.event.saying.Saying;
import org.newsgraph.event.saying.Sayings;
import org.newsgraph.model.Span;
import org.newsgraph.model.fact.Assertion.Voice;

/** Makes a STATEMENT of each saying whose verb is no event of its own. */
final class StatementFinder {
  private static final String RULE = "statement";
  private static final double CONFIDENCE = 0.8;

  private final Syntax syntax;

  StatementFinder(Syntax syntax) {
    this.syntax = syntax;
  }

  /**
   * The statements of a passage.
   *
   * @param drafts the other events, which become the content of the statement they stand in
   */
  List<EventDraft> find(List<SentenceReading> sentences, Sayings sayings, List<EventDraft> drafts) {
    List<EventDraft> statements = new ArrayList<>();
    for (Saying saying : sayings.all()) {
      SentenceReading sentence = sentences.get(saying.sentence());
      Clause clause = saying.clause();
      boolean known =
          clause != null
              && drafts.stream().anyMatch(d -> d.frame.isVerb() && d.frame.clause() == clause);
      int head = clause == null ? sentence.syntax().colon() : clause.verb().head();
      boolean twice =
          statements.stream()
              .anyMatch(s -> s.frame.sentence() == sentence && s.frame.head() == head);
      if (known || twice || head < 0 || saying.speakers().isEmpty()) {
        continue;
      }
      statements.add(statement(saying, sentences, sentence, head, drafts));
    }
    return statements;
  }

  private EventDraft statement(
      Saying saying,
      List<SentenceReading> sentences,
      SentenceReading sentence,
      int head,
      List<EventDraft> drafts) {
    Frame frame = new Frame(sentence, saying.clause(), null, head, syntax.only("AGENT"));
    EventDraft draft = new EventDraft(frame, RULE, EventTypes.STATEMENT, CONFIDENCE);
    draft.actors = saying.speakers();
    draft.modality = ModalityReader.modality(saying.modality());
    draft.claim = clipped(saying.zone(), sentences);
    for (EventDraft inner : drafts) {
      if (saying.zone().contains(inner.trigger)) {
        draft.content.add(inner);
      }
    }
    draft.voice = Voice.PUBLISHER;
    return draft;
  }

  /** The claim without marks around it, of a long statement its first sentence. */
  private static Span clipped(Span zone, List<SentenceReading> sentences) {
    for (SentenceReading sentence : sentences) {
      Span span = sentence.sentence().span();
      if (span.contains(zone.begin())) {
        String text = sentence.passage().text();
        int begin = zone.begin();
        int end = Math.min(zone.end(), span.end());
        while (end > begin + 1 && !Character.isLetterOrDigit(text.charAt(end - 1))) {
          end--;
        }
        while (begin < end - 1 && !Character.isLetterOrDigit(text.charAt(begin))) {
          begin++;
        }
        return new Span(begin, end);
      }
    }
    return zone;
  }
}
