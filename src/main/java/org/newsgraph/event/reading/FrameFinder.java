package org.newsgraph.event.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsgraph.event.clause.Clause;
import org.newsgraph.event.clause.NounPhrase;
import org.newsgraph.event.clause.Phrase;
import org.newsgraph.event.clause.Syntax;
import org.newsgraph.language.LanguagePack;

/** Makes the frames of a sentence: each verb, and each noun with the light verb that carries it. */
public final class FrameFinder {
  private final Syntax syntax;
  private final Set<String> lightVerbs;
  private final String agent;

  public FrameFinder(LanguagePack pack, Syntax syntax) {
    this.syntax = syntax;
    this.lightVerbs = pack.words("light-verbs", "lemmas");
    this.agent = syntax.only("AGENT");
  }

  public List<Frame> frames(SentenceReading sentence) {
    List<Frame> frames = new ArrayList<>();
    for (NounPhrase noun : sentence.syntax().nounPhrases()) {
      int head = headNoun(sentence, noun);
      if (sentence.token(head).is("NOUN") || sentence.token(head).is("PROPN")) {
        frames.add(new Frame(sentence, carrier(sentence, noun), noun, head, agent));
      }
    }
    for (Clause clause : sentence.clauses()) {
      frames.add(new Frame(sentence, clause, null, clause.verb().head(), agent));
    }
    return frames;
  }

  /** Of "Resolution 1234" the word before the number. */
  private static int headNoun(SentenceReading sentence, NounPhrase noun) {
    boolean number = sentence.token(noun.head()).is("NUM") && noun.head() > noun.first();
    return number ? noun.head() - 1 : noun.head();
  }

  /** The clause whose light verb or copula has the noun as object (passive: as subject). */
  private @Nullable Clause carrier(SentenceReading sentence, NounPhrase noun) {
    for (Clause clause : sentence.clauses()) {
      boolean copula = sentence.token(clause.verb().head()).is("AUX");
      boolean light = lightVerbs.contains(clause.lemma()) && !copula;
      if (light && clause.patient().filter(p -> holds(sentence, p, noun)).isPresent()) {
        return clause;
      }
      boolean occurs = syntax.is("OCCURRENCE", clause.lemma()) && !clause.verb().passive();
      if (occurs && clause.subject().filter(s -> holds(sentence, s, noun)).isPresent()) {
        return clause;
      }
      if (copula && clause.objects().stream().anyMatch(p -> holds(sentence, p, noun))) {
        return clause;
      }
    }
    return null;
  }

  private boolean holds(SentenceReading sentence, Phrase phrase, NounPhrase noun) {
    for (NounPhrase member : phrase.members()) {
      if (member.equals(noun)) {
        return true;
      }
      boolean transparent = syntax.is("TRANSPARENT", sentence.token(member.head()).lemma());
      if (transparent && member.of() != null && holds(sentence, member.of(), noun)) {
        return true;
      }
    }
    return false;
  }
}
