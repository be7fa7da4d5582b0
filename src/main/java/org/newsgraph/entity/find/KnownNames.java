package org.newsgraph.entity.find;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsgraph.entity.lexicon.Lexicon;
import org.newsgraph.entity.lexicon.Trait;
import org.newsgraph.model.Span;
import org.newsgraph.model.entity.KnowledgeBase;
import org.newsgraph.model.entity.MentionType;
import org.newsgraph.model.entity.NameMatch;

/** Looks up the names of the knowledge base and of peoples at a token. */
final class KnownNames {
  private static final Set<NameMatch.Kind> LAST_NAME =
      Collections.unmodifiableSet(EnumSet.of(NameMatch.Kind.SURNAME));
  private static final Set<NameMatch.Kind> ALL_BUT_LAST_NAME =
      Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(NameMatch.Kind.SURNAME)));

  private final KnowledgeBase knowledge;

  KnownNames(KnowledgeBase knowledge) {
    this.knowledge = knowledge;
  }

  /** The longest known name at the token, or nothing. */
  @Nullable Piece at(SentenceView view, int i) {
    Piece prefixed = behindHyphen(view, i);
    if (prefixed != null) {
      return prefixed;
    }
    String text = view.token(i).text();
    if (!mayOpenName(text)) {
      return null;
    }
    Piece known = matching(view, i, view.token(i).span().begin(), view.size());
    return known == null ? community(view, i) : known;
  }

  /** The longest known name at the token that ends before the token {@code limit}. */
  @Nullable Piece before(SentenceView view, int i, int limit) {
    Piece known = matching(view, i, view.token(i).span().begin(), limit);
    return known == null ? community(view, i) : known;
  }

  private static boolean mayOpenName(String text) {
    int first = text.codePointAt(0);
    if (Character.isUpperCase(first) || Character.isDigit(first)) {
      return true;
    }
    int hyphen = text.indexOf('-');
    return Character.isLetter(first)
        && (text.length() <= 3
            || hyphen > 0
                && hyphen + 1 < text.length()
                && Character.isUpperCase(text.charAt(hyphen + 1)));
  }

  /** A name behind a prefix in one token: pro-Assad, intra-Syrian. */
  private @Nullable Piece behindHyphen(SentenceView view, int i) {
    String text = view.token(i).text();
    int hyphen = text.indexOf('-');
    if (hyphen <= 0 || hyphen + 1 >= text.length()) {
      return null;
    }
    String prefix = view.folded(i).substring(0, Math.min(hyphen, view.folded(i).length()));
    if (!view.lexiconHas(prefix, Trait.PREFIX) || !Character.isUpperCase(text.charAt(hyphen + 1))) {
      return null;
    }
    return matching(view, i, view.token(i).span().begin() + hyphen + 1, view.size());
  }

  private @Nullable Piece matching(SentenceView view, int i, int begin, int limit) {
    List<NameMatch> matches = knowledge.match(view.text(), begin, ALL_BUT_LAST_NAME);
    List<NameMatch> longest = new ArrayList<>();
    int last = -1;
    for (NameMatch match : matches) {
      if (!hasCapital(view.text(), begin, match.end())) {
        continue;
      }
      if (longest.isEmpty()) {
        last = lastToken(view, i, match.end());
        if (last < 0 || last >= limit || isCommonWord(view, i, last, match)) {
          continue;
        }
        longest.add(match);
      } else if (match.end() == longest.get(0).end()) {
        longest.add(match);
      }
    }
    return longest.isEmpty() ? null : piece(view, i, last, begin, longest);
  }

  private static Piece piece(
      SentenceView view, int first, int last, int begin, List<NameMatch> matches) {
    boolean people = true;
    for (NameMatch match : matches) {
      people &=
          match.kind() == NameMatch.Kind.DEMONYM
              || match.entity().type() == MentionType.NATIONALITY;
    }
    Span span = new Span(begin, matches.get(0).end());
    Piece.Sort sort = people ? Piece.Sort.PEOPLE : Piece.Sort.KNOWN;
    return new Piece(sort, first, last, span, matches, null, List.of(), "");
  }

  private static boolean hasCapital(String text, int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (Character.isUpperCase(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** The token in which the name ends, if it ends with the token or before a hyphen in it. */
  private int lastToken(SentenceView view, int first, int end) {
    for (int i = first; i < view.size(); i++) {
      Span span = view.token(i).span();
      if (span.end() == end) {
        return i;
      }
      if (span.end() > end) {
        boolean inside = span.begin() < end && view.text().charAt(end) == '-';
        return inside && !isDoubleName(view, span, end) ? i : -1;
      }
    }
    return -1;
  }

  /** Paris-Muster, a last name; not "Paris-based" nor "Paris-Dakar". */
  private boolean isDoubleName(SentenceView view, Span token, int hyphen) {
    int tail = hyphen + 1;
    return tail < token.end()
        && Character.isUpperCase(view.text().charAt(tail))
        && knowledge.match(view.text(), tail).isEmpty()
        && !view.lexiconHas(Lexicon.fold(view.text().substring(tail, token.end())), Trait.GROUP);
  }

  /** Words such as "us" or "May" that spell like a name where capitals say nothing. */
  private static boolean isCommonWord(SentenceView view, int first, int last, NameMatch match) {
    if (first != last) {
      return false;
    }
    if (view.has(first, Trait.NEVER)) {
      return true;
    }
    boolean acronym = match.kind() == NameMatch.Kind.ACRONYM;
    return view.has(first, Trait.FUNCTION) && (!acronym || view.style() == CaseStyle.UPPER);
  }

  /** A people that the tables name. */
  private @Nullable Piece community(SentenceView view, int i) {
    if (!view.isCapitalised(i)) {
      return null;
    }
    String folded = view.folded(i);
    Span span = view.token(i).span();
    String name = view.word(i).value(Trait.COMMUNITY);
    if (name == null) {
      int hyphen = folded.indexOf('-');
      name = hyphen > 0 ? view.lexiconValue(folded.substring(0, hyphen), Trait.COMMUNITY) : null;
      span = new Span(span.begin(), span.begin() + Math.max(hyphen, 1));
    }
    return name == null
        ? null
        : new Piece(Piece.Sort.PEOPLE, i, i, span, List.of(), "Community", List.of(), name);
  }

  /** People of the knowledge base whose last name is the token. */
  List<NameMatch> surnames(SentenceView view, int i) {
    List<NameMatch> found = new ArrayList<>();
    int end = view.token(i).span().end();
    for (NameMatch match : knowledge.match(view.text(), view.token(i).span().begin(), LAST_NAME)) {
      if (match.end() == end) {
        found.add(match);
      }
    }
    found.sort(Comparator.comparing(match -> match.entity().iri()));
    return found;
  }
}
