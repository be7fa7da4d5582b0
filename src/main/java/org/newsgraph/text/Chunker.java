package org.newsgraph.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.newsgraph.language.LanguagePack;
import org.newsgraph.language.LanguagePack.Row;
import org.newsgraph.model.Fold;
import org.newsgraph.model.text.Chunk;
import org.newsgraph.model.text.NumberExpression;
import org.newsgraph.model.text.TimeExpression;
import org.newsgraph.model.text.Token;

/**
 * Groups the tokens of a sentence into noun phrases, verb groups and prepositions, by their parts
 * of speech: a shallow parse, which is all that the event rules ask for and 20 times faster than a
 * full one.
 */
final class Chunker {
  private static final Set<String> NOUNS = Set.of("NOUN", "PROPN");
  private static final Set<String> INSIDE = Set.of("DET", "ADJ", "NUM", "NOUN", "PROPN");
  private static final char HYPHEN = '-';
  private static final Set<String> PARTICIPLES = Set.of("ED", "PART", "ING");

  /** Prepositions of several words, as folded words joined by blanks. */
  private final Set<String> prepositions = new HashSet<>();

  private final Set<String> firstWords = new HashSet<>();
  private int longestPreposition = 1;

  /** Nouns for those who can act, which modify no other noun in a list. */
  private final Set<String> people;

  Chunker(LanguagePack pack) {
    people = people(pack);
    for (Row row : pack.rows("prepositions")) {
      for (String words : row.list("words")) {
        prepositions.add(words);
        firstWords.add(words.split(" ")[0]);
        longestPreposition = Math.max(longestPreposition, words.split(" ").length);
      }
    }
  }

  /** The nouns for those who can act, and for holders of offices. */
  static Set<String> people(LanguagePack pack) {
    Set<String> people = new HashSet<>(pack.words("party-heads", "words"));
    people.addAll(pack.words("office-heads", "word"));
    return people;
  }

  /** A sentence with what was found in it. */
  private record Line(
      List<Token> tokens, List<TimeExpression> times, List<NumberExpression> numbers) {
    boolean endsTime(int at) {
      for (TimeExpression time : times) {
        if (time.span().end() == tokens.get(at).span().end()) {
          return true;
        }
      }
      return false;
    }

    boolean startsTime(int at) {
      for (TimeExpression time : times) {
        if (time.span().begin() == tokens.get(at).span().begin()) {
          return true;
        }
      }
      return false;
    }

    /**
     * Behind the number whose first word, comparator included, is at {@code at}; else {@code at}.
     */
    int endOfNumber(int at) {
      int begin = tokens.get(at).span().begin();
      for (NumberExpression number : numbers) {
        if (number.span().begin() == begin) {
          int end = at;
          while (end < tokens.size() && tokens.get(end).span().end() <= number.span().end()) {
            end++;
          }
          return end;
        }
      }
      return at;
    }
  }

  /**
   * The chunks of a sentence.
   *
   * @param times of the sentence; a noun phrase does not run into a date behind its noun
   * @param numbers of the sentence; a number stays whole, with the words that bound it
   */
  List<Chunk> chunks(
      List<Token> tokens, List<TimeExpression> times, List<NumberExpression> numbers) {
    Line line = new Line(tokens, times, numbers);
    List<Chunk> chunks = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      boolean number = line.endOfNumber(at) > at;
      int next = number ? at : preposition(tokens, at, chunks);
      if (next == at && !number) {
        next = verbGroup(tokens, at, chunks);
      }
      if (next == at) {
        next = nounPhrase(line, at, chunks);
      }
      at = Math.max(next, at + 1);
    }
    return chunks;
  }

  private int preposition(List<Token> tokens, int at, List<Chunk> chunks) {
    int end = endOfPreposition(tokens, at);
    if (end == at && tokens.get(at).is("ADP")) {
      end = at + 1;
    }
    if (end > at) {
      chunks.add(new Chunk(Chunk.Kind.PREPOSITION, at, end - 1, at));
    }
    return end;
  }

  /** Where a preposition of several words that starts at {@code at} ends, else {@code at}. */
  private int endOfPreposition(List<Token> tokens, int at) {
    String first = Fold.caseOf(tokens.get(at).text());
    if (!firstWords.contains(first)) {
      return at;
    }
    StringBuilder words = new StringBuilder(first);
    int end = at;
    int limit = Math.min(tokens.size(), at + longestPreposition);
    for (int i = at + 1; i < limit; i++) {
      words.append(' ').append(Fold.caseOf(tokens.get(i).text()));
      boolean leadsToVerb = tokens.get(i).is("PART"); // "due to meet"
      if (!leadsToVerb && prepositions.contains(words.toString())) {
        end = i + 1;
      }
    }
    return end;
  }

  private static int verbGroup(List<Token> tokens, int at, List<Chunk> chunks) {
    if (isModifierBehindPreposition(tokens, at)) {
      return at;
    }
    int head = -1;
    int i = at;
    boolean main = false;
    while (i < tokens.size() && !main) {
      Token token = tokens.get(i);
      if (token.is("VERB")) {
        head = i;
        main = true;
      } else if (token.is("AUX")) {
        head = i;
      } else if (!(leadsToVerb(tokens, i))) {
        break;
      }
      i++;
    }
    if (head < 0) {
      return at;
    }
    chunks.add(new Chunk(Chunk.Kind.VERB, at, head, head));
    return head + 1;
  }

  /** "of liberated areas": a participle between a preposition and a noun belongs to the noun. */
  private static boolean isModifierBehindPreposition(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    boolean participle = token.form().equals("ED") || token.form().equals("PART");
    return token.is("VERB")
        && participle
        && at > 0
        && tokens.get(at - 1).is("ADP")
        && at + 1 < tokens.size()
        && tokens.get(at + 1).is("NOUN");
  }

  /** Whether a particle or adverb stands before (more adverbs and) a verb. */
  private static boolean leadsToVerb(List<Token> tokens, int at) {
    int i = at;
    while (i < tokens.size() && (tokens.get(i).is("PART") || tokens.get(i).is("ADV"))) {
      if (tokens.get(i).is("PART")
          && !Character.isLetter(tokens.get(i).text().charAt(0))
          && !tokens.get(i).lemma().equals(tokens.get(at).lemma())) {
        return false;
      }
      i++;
    }
    boolean verb = i < tokens.size() && (tokens.get(i).is("VERB") || tokens.get(i).is("AUX"));
    return verb && i > at && !isPossessive(tokens, at);
  }

  private static boolean isPossessive(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    return token.is("PART") && !Character.isLetter(token.text().charAt(0));
  }

  private int nounPhrase(Line line, int at, List<Chunk> chunks) {
    List<Token> tokens = line.tokens;
    int head = -1;
    int i = at;
    while (i < tokens.size()) {
      int behind = line.endOfNumber(i);
      if (behind > i && i > at && (countsNext(tokens, i, behind) || isOutcome(tokens, at, i))) {
        break;
      }
      if (behind > i) {
        head = behind - 1;
        i = behind;
        continue;
      }
      Token token = tokens.get(i);
      if (token.is("PRON") && !token.form().equals("POSS")) {
        head = i == at ? i : head;
        break;
      }
      if (i > at && (runsIntoTime(line, i) || endOfPreposition(tokens, i) > i)) {
        break;
      }
      if (NOUNS.contains(token.tag()) || token.is("NUM")) {
        head = i;
      } else if (!continues(tokens, at, i)) {
        break;
      }
      i++;
    }
    if (head < 0) {
      return at;
    }
    chunks.add(new Chunk(Chunk.Kind.NOUN, at, head, head));
    return head + 1;
  }

  /** "In the town 30 tourists": a number between two nouns belongs to the second one. */
  private static boolean countsNext(List<Token> tokens, int number, int behind) {
    String next = behind < tokens.size() ? tokens.get(behind).tag() : "";
    return NOUNS.contains(tokens.get(number - 1).tag())
        && (next.equals("NOUN") || next.equals("ADJ"));
  }

  /** "Shot dead two protesters": an adjective between a verb and a number tells the outcome. */
  private static boolean isOutcome(List<Token> tokens, int first, int number) {
    return number == first + 1
        && tokens.get(first).is("ADJ")
        && first > 0
        && tokens.get(first - 1).is("VERB");
  }

  private static boolean runsIntoTime(Line line, int i) {
    boolean before = line.startsTime(i) && NOUNS.contains(line.tokens.get(i - 1).tag());
    boolean nameBehind = line.endsTime(i - 1) && line.tokens.get(i).is("PROPN");
    return before || nameBehind;
  }

  private boolean continues(List<Token> tokens, int first, int i) {
    Token token = tokens.get(i);
    if (ScareQuotes.isMark(token)) {
      return quotesWithin(tokens, first, i);
    }
    if (INSIDE.contains(token.tag())) {
      return !token.is("DET") || i == first || tokens.get(i - 1).is("DET");
    }
    if (token.form().equals("POSS")) {
      return i == first || tokens.get(i - 1).is("DET");
    }
    if (isPossessive(tokens, i)) {
      return i > first;
    }
    if (i + 1 == tokens.size()) {
      return false;
    }
    if (joinsModifiers(tokens, i)) {
      return true;
    }
    if (i == first && isModifierBehindPreposition(tokens, i)) {
      return true;
    }
    Token next = tokens.get(i + 1);
    if (token.is("ADV")) {
      boolean participle = next.is("VERB") && PARTICIPLES.contains(next.form());
      return next.is("ADJ") || next.is("NUM") || (participle && opensPhrase(tokens, first, i));
    }
    boolean adverb = i > first && tokens.get(i - 1).is("ADV");
    boolean opens = opensPhrase(tokens, first, adverb ? i - 1 : i);
    return token.is("VERB")
        && PARTICIPLES.contains(token.form())
        && i > first
        && opens
        && (NOUNS.contains(next.tag()) || next.is("ADJ"));
  }

  /** "Peru's football, rugby teams": in a headline a comma stands for "and". */
  private boolean joinsModifiers(List<Token> tokens, int i) {
    return tokens.get(i).text().equals(",")
        && !tokens.get(tokens.size() - 1).is("PUNCT")
        && i + 2 < tokens.size()
        && i >= 2
        && isPossessive(tokens, i - 2)
        && tokens.get(i - 1).is("NOUN")
        && !people.contains(tokens.get(i - 1).lemma())
        && tokens.get(i + 1).is("NOUN")
        && tokens.get(i + 2).is("NOUN")
        && tokens.get(i + 2).form().equals("PLUR");
  }

  /** "the “interim” government", "an “end to violence”": marks around words of one phrase. */
  private static boolean quotesWithin(List<Token> tokens, int first, int i) {
    if (i == first || i + 1 == tokens.size()) {
      return false;
    }
    Token next = tokens.get(i + 1);
    boolean compound = tokens.get(i - 1).text().indexOf(HYPHEN) > 0;
    boolean opens = opensPhrase(tokens, first, i) || tokens.get(i - 1).is("NUM") || compound;
    for (int j = first; j < i; j++) {
      if (ScareQuotes.isMark(tokens.get(j))) {
        return NOUNS.contains(next.tag()) || next.is("ADJ");
      }
    }
    return opens && (INSIDE.contains(next.tag()) || next.is("VERB")) && !next.is("DET");
  }

  /** Whether a participle at {@code i} stands before a noun: behind a determiner or the like. */
  private static boolean opensPhrase(List<Token> tokens, int first, int i) {
    if (i <= first) {
      return false;
    }
    Token before = tokens.get(i - 1);
    return before.is("DET")
        || before.is("ADJ")
        || before.form().equals("POSS")
        || isPossessive(tokens, i - 1);
  }
}
