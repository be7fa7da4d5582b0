package org.newsgraph.event.saying;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.event.clause.Argument;
import org.newsgraph.event.clause.Clause;
import org.newsgraph.event.clause.NounPhrase;
import org.newsgraph.event.clause.Phrase;
import org.newsgraph.event.reading.Found;
import org.newsgraph.event.reading.PartyFinder;
import org.newsgraph.event.reading.SentenceReading;
import org.newsgraph.model.Span;
import org.newsgraph.model.entity.Entity;
import org.newsgraph.model.fact.Assertion.Voice;
import org.newsgraph.model.text.AnnotatedPassage;
import org.newsgraph.model.text.Quotation;
import org.newsgraph.model.text.Token;

/**
 * Finds who says what in a passage: reported speech before and after its reporting clause, sources
 * ("according to"), quotations and their continuations, statements behind a colon.
 */
public final class SayingFinder {
  private static final String COLON = ":";
  private static final String OPENING_MARKS = "\"“„«'‘";

  private final SayingWords words;
  private final PartyFinder parties;

  /** Whose the documents are that were named so far, by the noun: "statement". */
  private final Map<String, List<Found>> documents = new HashMap<>();

  public SayingFinder(SayingWords words, PartyFinder parties) {
    this.words = words;
    this.parties = parties;
  }

  /** Fills the sayings of a passage. */
  public void find(AnnotatedPassage passage, List<SentenceReading> sentences, Sayings sayings) {
    for (int i = 0; i < sentences.size(); i++) {
      SentenceReading sentence = sentences.get(i);
      for (Clause clause : sentence.clauses()) {
        if (words.modalities().containsKey(clause.lemma())) {
          addReported(passage, sentences, i, clause, sayings);
        }
      }
      addSource(sentence, i, sayings);
      addHeadlineColon(sentence, i, sayings);
    }
    addLoneQuotations(passage, sentences, sayings);
  }

  private void addReported(
      AnnotatedPassage passage,
      List<SentenceReading> sentences,
      int index,
      Clause clause,
      Sayings sayings) {
    SentenceReading sentence = sentences.get(index);
    Phrase subject = clause.subject().orElse(null);
    List<Found> speakers = subject == null ? List.of() : speakers(sentence, subject);
    for (Argument argument : clause.arguments()) {
      noteDocument(sentence, argument.phrase(), speakers);
    }
    if (subject == null || speakers.isEmpty() || clause.verb().negated()) {
      return;
    }
    Voice voice = voice(sentence, subject, speakers);
    String modality = words.modalities().getOrDefault(clause.lemma(), "");
    for (Span zone : zones(passage, sentences, index, clause)) {
      boolean quoted =
          passage.quotations().stream()
              .anyMatch(
                  q -> q.span().contains(zone.begin()) && q.span().length() * 2 > zone.length());
      sayings.add(
          new Saying(
              zone,
              speakers,
              quoted && voice == Voice.NAMED ? Voice.QUOTATION : voice,
              modality,
              clause,
              index));
    }
  }

  /** Those whom a phrase names; of a document ("the statement") those whose it is. */
  private List<Found> speakers(SentenceReading sentence, Phrase phrase) {
    List<Found> named = parties.acting(sentence, phrase);
    String head = sentence.token(phrase.main().head()).lemma();
    if (!words.documents().contains(head)) {
      return named;
    }
    List<Found> owner = named.isEmpty() ? parties.loosely(sentence, phrase, true) : named;
    noteDocument(sentence, phrase, owner);
    return owner.isEmpty() ? documents.getOrDefault(head, List.of()) : owner;
  }

  /** "said in a statement": what the statement says later, they say. */
  private void noteDocument(SentenceReading sentence, Phrase phrase, List<Found> whose) {
    String head = sentence.token(phrase.main().head()).lemma();
    if (words.documents().contains(head) && !whose.isEmpty()) {
      documents.put(head, whose);
    }
  }

  private Voice voice(SentenceReading sentence, Phrase subject, List<Found> speakers) {
    String head = sentence.token(subject.main().head()).lemma();
    boolean described =
        speakers.stream().allMatch(s -> s.entity().origin() == Entity.Origin.DESCRIBED);
    return described && words.unnamed().contains(head) ? Voice.UNNAMED : Voice.NAMED;
  }

  private List<Span> zones(
      AnnotatedPassage passage, List<SentenceReading> sentences, int index, Clause clause) {
    SentenceReading sentence = sentences.get(index);
    List<Token> tokens = sentence.sentence().tokens();
    List<Span> zones = new ArrayList<>();
    boolean subjectBehind =
        clause.subject().map(s -> s.first() > clause.verb().head()).orElse(false);
    int begin = behind(clause, subjectBehind);
    boolean last = begin >= tokens.size() - 1 || !wordsBehind(tokens, begin);
    Span whole = sentence.sentence().span();
    int first = Math.min(clause.first(), clause.verb().first());
    boolean behindSpeech = first > 0 && isEndOfSpeech(tokens.get(first - 1));
    if (last && endsWithColon(tokens)) {
      statementBehind(passage, sentences, index).ifPresent(zones::add);
    } else if (!last && !(subjectBehind && behindSpeech) && says(passage, sentence, clause)) {
      int from = tokens.get(begin).span().begin();
      int end = tokens.get(sentence.endOfSpeech(clause)).span().end();
      zones.add(new Span(from, endOfQuotation(passage, from, Math.max(from, end))));
    }
    boolean ends =
        clause.objects().isEmpty() && !says(passage, sentence, clause); // "said in a tweet"
    if ((last || subjectBehind || ends) && behindSpeech) {
      zones.add(new Span(whole.begin(), tokens.get(first - 1).span().end()));
      if (!last && !ends) {
        int from = tokens.get(begin).span().begin();
        openQuotation(passage, from, whole.end()).ifPresent(zones::add);
      }
    }
    return zones;
  }

  /** Whether a clause or a quotation stands behind the verb, and not only an object. */
  private static boolean says(AnnotatedPassage passage, SentenceReading sentence, Clause clause) {
    boolean complement =
        sentence.clauses().stream()
            .anyMatch(
                c ->
                    c.link() == Clause.Link.COMPLEMENT
                        && c.governor().filter(g -> g == clause).isPresent());
    int behind = sentence.span(clause.verb().head(), clause.verb().head()).end();
    int end = sentence.sentence().span().end();
    return complement
        || passage.quotations().stream()
            .map(Quotation::span)
            .anyMatch(q -> q.begin() >= behind && q.begin() < end);
  }

  /** The first token behind the verb and what is not said: subject, object, dates. */
  private static int behind(Clause clause, boolean subjectBehind) {
    int behind = clause.verb().last() + 1;
    if (subjectBehind) {
      behind = clause.subject().map(Phrase::last).orElse(behind) + 1;
    }
    return behind;
  }

  private static boolean wordsBehind(List<Token> tokens, int from) {
    int words = 0;
    for (int i = from; i < tokens.size(); i++) {
      words += tokens.get(i).is("PUNCT") ? 0 : 1;
    }
    return words > 2;
  }

  private static boolean isEndOfSpeech(Token token) {
    return token.is("PUNCT");
  }

  private static boolean endsWithColon(List<Token> tokens) {
    return tokens.get(tokens.size() - 1).text().equals(COLON);
  }

  /** A paragraph that ends in "said:" gives its speaker all that follows, or the quotation. */
  private static Optional<Span> statementBehind(
      AnnotatedPassage passage, List<SentenceReading> sentences, int index) {
    if (index + 1 >= sentences.size()) {
      return Optional.empty();
    }
    String text = passage.passage().text();
    int begin = sentences.get(index + 1).sentence().span().begin();
    int end =
        OPENING_MARKS.indexOf(text.charAt(begin)) >= 0
            ? endOfQuotation(passage, begin, begin + 1)
            : text.length();
    return Optional.of(new Span(begin, end));
  }

  /** Where a quotation around or right behind {@code from} ends, its continuations included. */
  private static int endOfQuotation(AnnotatedPassage passage, int from, int otherwise) {
    int end = otherwise;
    String text = passage.passage().text();
    for (Quotation quotation : passage.quotations()) {
      Span span = quotation.span();
      boolean starts = span.begin() >= from - 2 && span.begin() <= from + 2;
      boolean continues =
          end < text.length()
              && span.begin() > from
              && text.substring(Math.min(end, span.begin()), span.begin()).isBlank()
              && end > from
              && !closed(text, end);
      if ((starts || continues || span.contains(from)) && span.end() > end) {
        end = span.end();
      }
    }
    return end;
  }

  private static boolean closed(String text, int end) {
    return end > 0 && "\"”»'’".indexOf(text.charAt(end - 1)) >= 0;
  }

  private static Optional<Span> openQuotation(AnnotatedPassage passage, int from, int limit) {
    return passage.quotations().stream()
        .map(Quotation::span)
        .filter(s -> s.begin() >= from && s.begin() < limit)
        .findFirst();
  }

  /** "according to the ministry", behind a verb or before all of them. */
  private void addSource(SentenceReading sentence, int index, Sayings sayings) {
    for (Argument argument : sentence.syntax().arguments()) {
      if (!words.sources().contains(argument.preposition())) {
        continue;
      }
      List<Found> speakers = speakers(sentence, argument.phrase());
      speakers = speakers.isEmpty() ? loosely(sentence, argument.phrase()) : speakers;
      if (!speakers.isEmpty()) {
        Voice voice = voice(sentence, argument.phrase(), speakers);
        sayings.add(
            new Saying(sentence.sentence().span(), speakers, voice, "asserted", null, index));
        return;
      }
    }
  }

  /** "according to the army's count", "according to eyewitness accounts". */
  private List<Found> loosely(SentenceReading sentence, Phrase phrase) {
    List<Found> found = parties.loosely(sentence, phrase, true);
    NounPhrase noun = phrase.main();
    for (int i = noun.first(); i < noun.head() && found.isEmpty(); i++) {
      if (words.unnamed().contains(sentence.token(i).lemma())) {
        found = parties.parties(sentence, new Phrase(List.of(new NounPhrase(i, i, i, null))));
      }
    }
    return found;
  }

  /** In headlines: "CLAIM: SPEAKER" and "SPEAKER: CLAIM". */
  private void addHeadlineColon(SentenceReading sentence, int index, Sayings sayings) {
    int colon = sentence.syntax().colon();
    if (sentence.passage().isBody() || colon < 0) {
      return;
    }
    List<Token> tokens = sentence.sentence().tokens();
    boolean verbBefore = sentence.clauses().stream().anyMatch(c -> c.verb().head() < colon);
    boolean verbBehind = sentence.clauses().stream().anyMatch(c -> c.verb().head() > colon);
    if (verbBefore == verbBehind) {
      return;
    }
    Span before = sentence.span(0, colon - 1);
    Span behind = sentence.span(colon + 1, tokens.size() - 1);
    Span speaker = verbBefore ? behind : before;
    List<Found> speakers = new ArrayList<>();
    for (var phrase : sentence.syntax().nounPhrases()) {
      if (speaker.contains(sentence.span(phrase.first(), phrase.last())) && speakers.isEmpty()) {
        speakers.addAll(parties.acting(sentence, new Phrase(List.of(phrase))));
      }
    }
    if (!speakers.isEmpty()) {
      Span zone = verbBefore ? before : behind;
      sayings.add(new Saying(zone, speakers, Voice.NAMED, "asserted", null, index));
    }
  }

  /** A whole quotation without a reporting clause goes on with the last speaker's words. */
  private static void addLoneQuotations(
      AnnotatedPassage passage, List<SentenceReading> sentences, Sayings sayings) {
    for (Quotation quotation : passage.quotations()) {
      Span span = quotation.span();
      if (!quotation.whole() || sayings.all().stream().anyMatch(s -> s.zone().overlaps(span))) {
        continue;
      }
      sayings.all().stream()
          .filter(s -> s.zone().end() <= span.begin())
          .filter(s -> s.voice() == Voice.QUOTATION || s.voice() == Voice.NAMED)
          .reduce((a, b) -> b)
          .ifPresent(
              s ->
                  sayings.add(
                      new Saying(
                          span, s.speakers(), Voice.QUOTATION, "asserted", null, s.sentence())));
    }
  }
}
