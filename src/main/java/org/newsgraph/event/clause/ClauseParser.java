package org.newsgraph.event.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsgraph.language.LanguagePack;
import org.newsgraph.model.text.Sentence;
import org.newsgraph.model.text.TimeExpression;
import org.newsgraph.model.text.Token;

/**
 * Finds the clauses of a sentence with subject, objects and arguments, in one pass from left to
 * right over its phrases. No full parse: attachment goes to the nearest verb, which is where the
 * participants of news events stand. Safe for many threads.
 */
public final class ClauseParser {
  /** Marks behind which a subject no longer waits for its verb. */
  private static final String STOPS = ";:";

  private final Syntax syntax;
  private final ItemReader items;
  private final VerbGroupReader verbs;

  public ClauseParser(LanguagePack pack) {
    syntax = new Syntax(pack);
    items = new ItemReader(syntax);
    verbs = new VerbGroupReader(syntax);
  }

  public Syntax syntax() {
    return syntax;
  }

  /** Reads a sentence. */
  public SentenceSyntax parse(Sentence sentence, List<TimeExpression> times) {
    List<Item> list = items.read(sentence, times);
    return new SentenceSyntax(syntax, sentence, list, new Parse(sentence, list).clauses());
  }

  /** The state of reading one sentence. */
  private final class Parse {
    private final Sentence sentence;
    private final List<Item> list;
    private final ItemLine line;
    private final List<Clause> clauses = new ArrayList<>();

    /** A phrase that begins a clause and has no finite verb yet. */
    private @Nullable Phrase openSubject;

    /** The clause that {@link #openSubject} waits in began behind this item. */
    private String marker = "";

    Parse(Sentence sentence, List<Item> list) {
      this.sentence = sentence;
      this.list = list;
      this.line = new ItemLine(sentence, list, syntax, verbs);
    }

    List<Clause> clauses() {
      for (int i = 0; i < list.size(); i++) {
        Item item = list.get(i);
        if (item.is(Item.Kind.VERB)) {
          addClause(i);
        } else if (item.is(Item.Kind.PHRASE) && line.isBare(i)) {
          takeBarePhrase(i);
        } else if (item.is(Item.Kind.SUBORDINATOR)) {
          marker = item.text();
          openSubject = null;
        } else if (item.is(Item.Kind.BREAK)
            && (STOPS.contains(item.text()) || (clauses.isEmpty() && line.isDateline(i)))) {
          openSubject = null;
        }
      }
      return clauses;
    }

    private void takeBarePhrase(int i) {
      boolean afterVerb = i > 0 && list.get(i - 1).is(Item.Kind.VERB);
      boolean first = clauses.isEmpty() || (i > 0 && list.get(i - 1).separates());
      if (openSubject == null && !afterVerb && first) {
        openSubject = list.get(i).phraseOrThrow();
      }
    }

    private void addClause(int i) {
      Item item = list.get(i);
      VerbGroup verb = verbs.read(sentence, Objects.requireNonNull(item.chunk()), isReduced(i));
      verb = sharesPassive(verb, i) || isHeadlinePassive(verb, i) ? verb.asPassive() : verb;
      Clause clause = new Clause(sentence, verb);
      switch (verb.form()) {
        case INFINITIVE -> hangInfinitive(clause, i);
        case GERUND -> hangGerund(clause, i);
        case PARTICIPLE -> hangParticiple(clause, i);
        case FINITE -> hangFinite(clause, i);
      }
      clauses.add(clause);
      addObjects(clause, i);
      takeGap(clause);
    }

    /** "which they tried to block": what the relative pronoun stands for is blocked, not tried. */
    private void takeGap(Clause clause) {
      Clause governor = clause.governor().orElse(null);
      if (governor == null) {
        return;
      }
      boolean catenates =
          clause.link() == Clause.Link.INFINITIVE
              && governor.link() == Clause.Link.RELATIVE
              && clause.objects().isEmpty()
              && clause.arguments().isEmpty();
      if (catenates && governor.objects().size() == 1) {
        Phrase gap = governor.objects().get(0);
        if (gap.last() < governor.verb().first()) {
          governor.removeObjectsFrom(gap.first());
          clause.addObject(gap);
        }
      }
    }

    /** "was struck and killed by": the auxiliary of the first verb serves the second, too. */
    private boolean sharesPassive(VerbGroup verb, int i) {
      Clause before = previous();
      boolean bare = verb.first() == verb.last() && verb.form() == Clause.Form.FINITE;
      if (before == null
          || !before.verb().passive()
          || !bare
          || !isParticiple(verb)
          || i < 2
          || !list.get(i - 1).is(Item.Kind.CONJUNCTION)
          || syntax.is("INTRANSITIVE", verb.lemma())
          || syntax.is("REPORTING", verb.lemma())) {
        return false;
      }
      @Nullable Item next = i + 1 < list.size() ? list.get(i + 1) : null;
      boolean agent =
          next != null && next.is(Item.Kind.PREPOSITION) && syntax.is("AGENT", next.text());
      boolean object = next != null && next.is(Item.Kind.PHRASE);
      return agent || (!object && list.get(i - 2).is(Item.Kind.VERB));
    }

    /** "Two men arrested in Lagos": headlines leave the auxiliary out, and tell in the present. */
    private boolean isHeadlinePassive(VerbGroup verb, int i) {
      boolean infinitive = i + 1 < list.size() && startsInfinitive(list.get(i + 1));
      return isHeadline()
          && verb.first() == verb.last()
          && isParticiple(verb)
          && i > 0
          && list.get(i - 1).is(Item.Kind.PHRASE)
          && (openSubject != null || line.isBare(i - 1))
          && (line.phraseBehind(i) == null || infinitive)
          && !syntax.is("INTRANSITIVE", verb.lemma())
          && (infinitive || !syntax.is("REPORTING", verb.lemma()));
    }

    /** Whether the sentence ends without a mark, as headlines do. */
    private boolean isHeadline() {
      List<Token> tokens = sentence.tokens();
      return !tokens.get(tokens.size() - 1).is("PUNCT");
    }

    private boolean startsInfinitive(Item item) {
      return item.is(Item.Kind.VERB)
          && syntax.isInfinitiveMark(sentence.tokens().get(item.first()));
    }

    private boolean isParticiple(VerbGroup verb) {
      String form = sentence.tokens().get(verb.head()).form();
      return form.equals("ED") || form.equals("PART");
    }

    /** Whether a bare past form at {@code i} must be a participle: "conditions imposed by". */
    private boolean isReduced(int i) {
      Clause relative = previous();
      if (isHeadline()
          && openSubject != null
          && relative != null
          && relative.link() == Clause.Link.RELATIVE) {
        return false; // "Man who shot mayor jailed"
      }
      if (i == 0 || list.get(i - 1).is(Item.Kind.RELATIVE)) {
        return i == 0 && line.hasVerbBehind(i);
      }
      boolean agent =
          i + 1 < list.size()
              && list.get(i + 1).is(Item.Kind.PREPOSITION)
              && syntax.is("AGENT", list.get(i + 1).text());
      boolean noObject = i + 1 >= list.size() || !list.get(i + 1).is(Item.Kind.PHRASE);
      Item before = list.get(i - 1);
      boolean behindPhrase = before.is(Item.Kind.PHRASE) || before.is(Item.Kind.COMMA);
      if (agent && behindPhrase) {
        return true;
      }
      boolean taken =
          before.is(Item.Kind.PHRASE)
              && !line.isBare(i - 1)
              && !clauses.isEmpty()
              && openSubject == null;
      boolean objectBefore =
          before.is(Item.Kind.PHRASE)
              && i >= 2
              && list.get(i - 2).is(Item.Kind.VERB)
              && noObject
              && list.get(i - 2).chunk() != null;
      return noObject
          && (taken || objectBefore || (before.is(Item.Kind.PHRASE) && line.finiteNext(i)));
    }

    private @Nullable Clause previous() {
      return clauses.isEmpty() ? null : clauses.get(clauses.size() - 1);
    }

    private void hangInfinitive(Clause clause, int i) {
      Clause governor = previous();
      if (governor == null) {
        clause.hang(Clause.Link.ROOT, null, "");
        clause.subject(openSubject);
        openSubject = null;
        return;
      }
      clause.hang(Clause.Link.INFINITIVE, governor, "");
      clause.subject(owner(i).or(() -> controller(governor)).orElse(null));
    }

    /** "our resolve to stand": who owns the noun before the infinitive acts in it. */
    private Optional<Phrase> owner(int i) {
      if (i == 0 || !list.get(i - 1).is(Item.Kind.PHRASE)) {
        return Optional.empty();
      }
      int first = list.get(i - 1).phraseOrThrow().first();
      return sentence.tokens().get(first).form().equals("POSS")
          ? Optional.of(new Phrase(List.of(new NounPhrase(first, first, first, null))))
          : Optional.empty();
    }

    /** Who acts in a clause without a subject of its own. */
    private Optional<Phrase> controller(Clause governor) {
      if (!governor.verb().passive() && syntax.controlsByObject(governor.lemma())) {
        Optional<Phrase> object = governor.objects().stream().findFirst();
        if (object.isPresent()) {
          return object;
        }
        List<Argument> arguments = governor.arguments();
        if (!arguments.isEmpty()) {
          return Optional.of(arguments.get(0).phrase());
        }
      }
      return governor.subject();
    }

    private void hangGerund(Clause clause, int i) {
      Clause governor = previous();
      @Nullable Item before = i > 0 ? list.get(i - 1) : null;
      if (governor == null || before == null) {
        clause.hang(Clause.Link.ROOT, null, "");
        if (before != null && before.is(Item.Kind.PHRASE)) {
          clause.hang(Clause.Link.MODIFIER, null, "");
          clause.subject(before.phrase());
        }
        return;
      }
      if (before.is(Item.Kind.PREPOSITION)) {
        clause.hang(Clause.Link.GERUND, governor, before.text());
        clause.subject(controller(governor).orElse(null));
      } else if (before.is(Item.Kind.PHRASE)) {
        clause.hang(Clause.Link.MODIFIER, governor, "");
        clause.subject(before.phrase());
      } else {
        if (before.is(Item.Kind.SUBORDINATOR)) {
          marker = ""; // "while trying to": of this clause, not of the next
        }
        clause.hang(
            before.is(Item.Kind.VERB) ? Clause.Link.INFINITIVE : Clause.Link.COORDINATE,
            governor,
            "");
        clause.subject(governor.subject().orElse(null));
      }
    }

    private void hangParticiple(Clause clause, int i) {
      clause.hang(Clause.Link.MODIFIER, previous(), "");
      for (int j = i - 1; j >= 0; j--) {
        Item item = list.get(j);
        if (item.is(Item.Kind.PHRASE)) {
          clause.subject(item.phrase());
          return;
        }
        if (!item.is(Item.Kind.COMMA)) {
          return;
        }
      }
    }

    private void hangFinite(Clause clause, int i) {
      int relative = line.relativeBefore(i);
      if (relative >= 0) {
        hangRelative(clause, i, relative);
        return;
      }
      Clause governor = previous();
      int from = line.lastVerb(i) + 1;
      int separator = line.lastSeparator(from, i);
      boolean shares = governor != null && separator < from && list.get(i - 1).is(Item.Kind.COMMA);
      @Nullable Phrase fresh = shares ? null : line.bareBetween(Math.max(from, separator + 1), i);
      boolean openBehindModifier =
          openSubject != null
              && governor != null
              && openSubject.first() < governor.verb().first()
              && isModifier(governor);
      if (fresh != null && !(openBehindModifier && separator < from)) {
        boolean separated = separator >= from || governor == null;
        Clause.Link link = separated ? linkBehind(separator, governor) : Clause.Link.COMPLEMENT;
        clause.hang(link, governor, marker);
        clause.subject(subjectFrom(fresh));
        if (governor != null && link == Clause.Link.COMPLEMENT) {
          governor.removeObjectsFrom(fresh.first());
        }
      } else if (openSubject != null) {
        clause.hang(governor == null ? Clause.Link.ROOT : linkOfMarker(), governor, marker);
        clause.subject(openSubject);
      } else {
        shareSubject(clause, i, separator);
      }
      marker = "";
      openSubject = null;
    }

    private boolean isModifier(Clause clause) {
      return clause.link() == Clause.Link.RELATIVE
          || clause.link() == Clause.Link.MODIFIER
          || (clause.governor().isPresent()
              && clause.link() != Clause.Link.COMPLEMENT
              && clause.governor().filter(this::isModifier).isPresent());
    }

    private Clause.Link linkOfMarker() {
      return marker.isEmpty() ? Clause.Link.ROOT : Clause.Link.ADVERBIAL;
    }

    /** Of "X, head of Y, had" the first phrase is the subject, not its apposition. */
    private Phrase subjectFrom(Phrase fresh) {
      Phrase before = openSubject;
      return before != null
              && (clauses.isEmpty() || before.first() > lastVerbToken())
              && !line.conjunctionBetween(before.last(), fresh.first())
          ? before
          : fresh;
    }

    private int lastVerbToken() {
      return clauses.get(clauses.size() - 1).verb().last();
    }

    private Clause.Link linkBehind(int separator, @Nullable Clause governor) {
      if (governor == null || separator < 0) {
        return Clause.Link.ROOT;
      }
      if (!marker.isEmpty()) {
        return syntax.is("COMPLEMENTIZER", marker) ? Clause.Link.COMPLEMENT : Clause.Link.ADVERBIAL;
      }
      return list.get(separator).is(Item.Kind.CONJUNCTION)
          ? Clause.Link.COORDINATE
          : Clause.Link.ROOT;
    }

    private void hangRelative(Clause clause, int i, int relative) {
      @Nullable Phrase antecedent = line.antecedent(relative);
      clause.hang(Clause.Link.RELATIVE, previous(), "");
      @Nullable Phrase own = line.bareBetween(relative + 1, i);
      clause.subject(own == null ? antecedent : own);
      if (own != null
          && antecedent != null
          && !list.get(Math.max(0, relative - 1)).is(Item.Kind.PREPOSITION)) {
        clause.addObject(antecedent);
      }
    }

    /** "X met Y and said", "X slams Y, vows": the subject is that of a clause before. */
    private void shareSubject(Clause clause, int i, int separator) {
      @Nullable Phrase behind = line.phraseBehind(i);
      if (syntax.is("REPORTING", clause.lemma()) && behind != null) {
        clause.hang(Clause.Link.ROOT, null, "");
        clause.subject(behind);
        return;
      }
      boolean conjunction = i > 0 && list.get(i - 1).is(Item.Kind.CONJUNCTION);
      Clause from = conjunction ? speaker(finite(previous()), clause) : firstFinite();
      clause.hang(Clause.Link.COORDINATE, from, marker);
      if (from != null) {
        clause.subject(from.subject().orElse(null));
      }
    }

    /** "X said the dead were many and called on Y": who says the one thing also says the other. */
    private @Nullable Clause speaker(@Nullable Clause before, Clause clause) {
      boolean speech =
          syntax.is("REPORTING", clause.lemma()) || syntax.controlsByObject(clause.lemma());
      if (speech
          && before != null
          && before.link() == Clause.Link.COMPLEMENT
          && before.verb().passive()) {
        return before.governor().orElse(before);
      }
      return before;
    }

    /** The finite clause that a gerund or infinitive hangs on: only finite ones are coordinated. */
    private static @Nullable Clause finite(@Nullable Clause clause) {
      @Nullable Clause at = clause;
      while (at != null && at.verb().form() != Clause.Form.FINITE && at.governor().isPresent()) {
        at = at.governor().get();
      }
      return at;
    }

    private @Nullable Clause firstFinite() {
      return clauses.stream()
          .filter(c -> c.verb().form() == Clause.Form.FINITE)
          .filter(c -> c.link() != Clause.Link.RELATIVE)
          .findFirst()
          .orElse(previous());
    }

    private void addObjects(Clause clause, int i) {
      boolean argumentSeen = false;
      for (int j = i + 1; j < list.size(); j++) {
        Item item = list.get(j);
        if (item.is(Item.Kind.VERB)
            || item.is(Item.Kind.RELATIVE)
            || item.is(Item.Kind.BREAK)
            || item.is(Item.Kind.SUBORDINATOR)
            || item.is(Item.Kind.CONJUNCTION)) {
          return;
        }
        boolean phraseNext = j + 1 < list.size() && list.get(j + 1).is(Item.Kind.PHRASE);
        if (item.is(Item.Kind.PREPOSITION) && phraseNext) {
          clause.addArgument(
              new Argument(item.text(), item.first(), list.get(j + 1).phraseOrThrow()));
          argumentSeen = true;
          j++;
        } else if (item.is(Item.Kind.COMMA) && !continuesBehindComma(j)) {
          return;
        } else if (item.is(Item.Kind.PHRASE)
            && !argumentSeen
            && !item.phraseOrThrow().equals(clause.subject().orElse(null))) {
          clause.addObject(item.phraseOrThrow());
        }
      }
    }

    /** ", in Riga", ", according to": an argument behind a comma still belongs to the verb. */
    private boolean continuesBehindComma(int j) {
      return j + 1 < list.size()
          && (list.get(j + 1).is(Item.Kind.PREPOSITION) || list.get(j + 1).is(Item.Kind.TIME));
    }
  }
}
