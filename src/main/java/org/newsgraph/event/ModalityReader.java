package org.newsgraph.event;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsgraph.event.clause.Clause;
import org.newsgraph.event.clause.Phrase;
import org.newsgraph.event.clause.Syntax;
import org.newsgraph.event.reading.SentenceReading;
import org.newsgraph.language.LanguagePack;
import org.newsgraph.language.LanguagePack.Row;
import org.newsgraph.model.fact.Assertion.Modality;
import org.newsgraph.model.fact.Assertion.Polarity;
import org.newsgraph.model.fact.EventDate;

/** Tells how sure a clause is put, and whether it is denied, from its verb group and governors. */
final class ModalityReader {
  /** What ended so long before the article is background. */
  private static final int BACKGROUND_DAYS = 365;

  private static final Set<String> PAST = Set.of("ED", "PAST");
  private static final String NEGATIVE = "negative";
  private static final String NECESSARY = "necessary";

  private final Syntax syntax;
  private final Map<String, String> governors = new HashMap<>();

  ModalityReader(LanguagePack pack, Syntax syntax) {
    this.syntax = syntax;
    for (Row row : pack.rows("governors")) {
      row.list("lemmas").forEach(lemma -> governors.put(lemma, row.get("modality")));
    }
  }

  /** What was read of a clause. */
  record Reading(Modality modality, Polarity polarity) {}

  Reading read(SentenceReading sentence, @Nullable Clause clause) {
    if (clause == null) {
      return new Reading(Modality.ASSERTED, Polarity.POSITIVE);
    }
    Modality modality = own(sentence, clause);
    boolean negative = clause.verb().negated() || hasNegatedParty(sentence, clause);
    Clause at = clause;
    while (hangs(at)) {
      Clause governor = at.governor().orElseThrow();
      String value = governors.getOrDefault(governor.lemma(), "");
      boolean complement = at.link() == Clause.Link.COMPLEMENT;
      negative ^= value.equals(NEGATIVE) || (!complement && governor.verb().negated());
      if (modality == Modality.ASSERTED && !complement) {
        modality =
            value.isEmpty() || value.equals(NEGATIVE) ? own(sentence, governor) : modality(value);
      }
      at = governor;
    }
    return new Reading(modality, negative ? Polarity.NEGATIVE : Polarity.POSITIVE);
  }

  private static boolean hangs(Clause clause) {
    return clause.governor().isPresent()
        && (clause.link() == Clause.Link.INFINITIVE
            || clause.link() == Clause.Link.GERUND
            || clause.link() == Clause.Link.COMPLEMENT);
  }

  private Modality own(SentenceReading sentence, Clause clause) {
    String modal = clause.verb().modality();
    if (modal.equals(NECESSARY)) {
      return Modality.HYPOTHETICAL;
    }
    if (!modal.isEmpty()) {
      return isBackshifted(sentence, clause) ? Modality.FUTURE : modality(modal);
    }
    if (isYearsBefore(sentence, clause)) {
      return Modality.HISTORICAL;
    }
    boolean announced =
        clause.verb().form() == Clause.Form.INFINITIVE && clause.link() == Clause.Link.ROOT;
    if (announced) {
      return Modality.FUTURE;
    }
    return syntax.is("IF", clause.marker()) ? Modality.HYPOTHETICAL : Modality.ASSERTED;
  }

  /** "Said it would reopen": the future as seen from a verb of saying in the past. */
  private boolean isBackshifted(SentenceReading sentence, Clause clause) {
    boolean would = modality(clause.verb().modality()) == Modality.HYPOTHETICAL;
    boolean conditional =
        sentence.clauses().stream()
            .anyMatch(
                c ->
                    syntax.is("IF", c.marker())
                        && c.governor().filter(g -> g == clause).isPresent());
    return would
        && !conditional
        && clause.link() == Clause.Link.COMPLEMENT
        && clause
            .governor()
            .filter(g -> syntax.is("REPORTING", g.lemma()) && g.verb().modality().isEmpty())
            .map(g -> sentence.token(g.verb().head()).form())
            .filter(PAST::contains)
            .isPresent();
  }

  /** "18 years after Chad invaded Libya". */
  private boolean isYearsBefore(SentenceReading sentence, Clause clause) {
    int marker = clause.first() - 1;
    return marker >= 2
        && syntax.is("LATER", sentence.token(marker).lemma())
        && syntax.is("LONGTIME", sentence.token(marker - 1).lemma())
        && sentence.token(marker - 1).form().equals("PLUR");
  }

  /** "No talks were held", "nobody was killed". */
  private boolean hasNegatedParty(SentenceReading sentence, Clause clause) {
    return negated(sentence, clause.subject())
        || negated(sentence, clause.objects().stream().findFirst());
  }

  private boolean negated(SentenceReading sentence, Optional<Phrase> phrase) {
    return phrase
        .map(p -> sentence.token(p.first()).lemma())
        .filter(lemma -> syntax.is("NEGATION", lemma))
        .isPresent();
  }

  /** A modality by its label in the tables. */
  static Modality modality(String label) {
    for (Modality modality : Modality.values()) {
      if (modality.label().equals(label)) {
        return modality;
      }
    }
    return Modality.ASSERTED;
  }

  /** Background from years before is told apart from news. */
  static Modality withDate(
      Modality modality, @Nullable EventDate date, @Nullable LocalDate published) {
    boolean past =
        date != null
            && published != null
            && date.latest() != null
            && date.latest().isBefore(published.minusDays(BACKGROUND_DAYS));
    return past && modality == Modality.ASSERTED ? Modality.HISTORICAL : modality;
  }
}
