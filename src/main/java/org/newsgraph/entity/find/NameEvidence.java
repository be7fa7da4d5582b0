package org.newsgraph.entity.find;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsgraph.entity.find.Piece.Sort;
import org.newsgraph.entity.lexicon.Lexicon;
import org.newsgraph.entity.lexicon.Trait;
import org.newsgraph.model.entity.MentionType;

/**
 * What the article says of the type of each unknown name: every place where the name stands votes.
 * Weights were set by hand: about 2 for what decides alone, 1 and less for what only leans.
 */
final class NameEvidence {
  private static final double STRONG = 4;
  private static final double ENOUGH = 1;

  private final Spelling spelling;
  private final Map<String, Map<MentionType, Double>> votes = new HashMap<>();

  /** First and last words of people's names of several words. */
  private final Set<String> partsOfPeople = new HashSet<>();

  private final Set<String> lastNames = new HashSet<>();

  NameEvidence(Spelling spelling) {
    this.spelling = spelling;
  }

  /** Lets short names vote for the full ones of which they are the last word. */
  void close() {
    for (Map.Entry<String, Map<MentionType, Double>> entry : votes.entrySet()) {
      String name = entry.getKey();
      int blank = name.lastIndexOf(' ');
      Map<MentionType, Double> alone = blank > 0 ? votes.get(name.substring(blank + 1)) : null;
      MentionType type = alone == null ? null : lead(alone);
      if (alone != null && (type == null || type == MentionType.PERSON)) {
        entry.getValue().merge(MentionType.PERSON, 1.0, Double::sum);
        if (lead(entry.getValue()) == MentionType.PERSON) {
          addPerson(name.substring(0, name.indexOf(' ')), name.substring(blank + 1));
        }
      }
    }
  }

  /** Collects the votes of a sentence. */
  void read(SentenceView view, List<Piece> pieces) {
    for (int k = 0; k < pieces.size(); k++) {
      Piece piece = pieces.get(k);
      boolean several = piece.last() > piece.first();
      if (piece.is(Sort.KNOWN) && several && isPerson(piece)) {
        addPerson(view.folded(piece.first()), view.folded(piece.last()));
      }
      if (piece.is(Sort.NAME)) {
        Map<MentionType, Double> tally =
            votes.computeIfAbsent(key(view, piece), key -> new EnumMap<>(MentionType.class));
        new Ballot(view, pieces, k, tally).vote();
        if (several && lead(tally) == MentionType.PERSON) {
          addPerson(view.folded(piece.first()), view.folded(piece.last()));
        }
      }
    }
  }

  /** This evidence and that of one more sentence; this one is unchanged. */
  NameEvidence with(SentenceView view, List<Piece> pieces) {
    NameEvidence both = new NameEvidence(spelling);
    votes.forEach((name, tally) -> both.votes.put(name, new EnumMap<>(tally)));
    both.partsOfPeople.addAll(partsOfPeople);
    both.lastNames.addAll(lastNames);
    both.read(view, pieces);
    return both;
  }

  private static boolean isPerson(Piece piece) {
    return piece.matches().get(0).entity().type() == MentionType.PERSON;
  }

  private void addPerson(String first, String last) {
    String bare = last.substring(last.indexOf('-') + 1);
    partsOfPeople.add(first);
    partsOfPeople.add(last);
    partsOfPeople.add(bare);
    lastNames.add(last);
    lastNames.add(bare);
  }

  /** Whether the article gives a person this last name. */
  boolean isLastName(String folded) {
    return lastNames.contains(folded);
  }

  private static @Nullable Piece at(List<Piece> pieces, int k) {
    return k >= 0 && k < pieces.size() ? pieces.get(k) : null;
  }

  /** The type of a name, or nothing where the article does not say. */
  @Nullable MentionType type(SentenceView view, Piece piece) {
    int first = piece.first();
    while (first < piece.last()
        && view.word(first).any(Trait.PARTICLE_INNER, Trait.PARTICLE_JOINT)) {
      first++;
    }
    if (first == piece.last() && partsOfPeople.contains(view.folded(first))) {
      return MentionType.PERSON;
    }
    Map<MentionType, Double> tally = votes.get(key(view, piece));
    return tally == null ? null : lead(tally);
  }

  private static @Nullable MentionType lead(Map<MentionType, Double> tally) {
    MentionType best = null;
    double most = ENOUGH - 1e-9;
    for (Map.Entry<MentionType, Double> entry : tally.entrySet()) {
      if (entry.getValue() > most) {
        best = entry.getKey();
        most = entry.getValue();
      }
    }
    return best;
  }

  private static String key(SentenceView view, Piece piece) {
    return Lexicon.fold(piece.span().of(view.text()));
  }

  /** The votes of one occurrence. */
  private final class Ballot {
    private final SentenceView view;
    private final Piece piece;
    private final @Nullable Piece secondBefore;
    private final @Nullable Piece before;
    private final @Nullable Piece after;
    private final Map<MentionType, Double> tally;

    Ballot(SentenceView view, List<Piece> pieces, int k, Map<MentionType, Double> tally) {
      this.view = view;
      this.piece = pieces.get(k);
      this.secondBefore = at(pieces, k - 2);
      this.before = at(pieces, k - 1);
      this.after = at(pieces, k + 1);
      this.tally = tally;
    }

    void vote() {
      shape();
      left();
      right();
    }

    private void give(MentionType type, double weight) {
      tally.merge(type, weight, Double::sum);
    }

    private boolean isSingle() {
      return piece.first() == piece.last();
    }

    private void shape() {
      int first = piece.first();
      String text = view.token(first).text();
      if (!piece.matches().isEmpty()) {
        give(MentionType.PERSON, 1);
      }
      if (isSingle() && CaseStyle.isAcronym(text)) {
        give(MentionType.ORGANISATION, view.style() == CaseStyle.NORMAL ? 3 : 0);
        return;
      }
      boolean placed = !view.opensSentence(first) || isDefinite();
      if (isSingle()
          && placed
          && view.word(first).any(Trait.ORGANIZATION_LAST, Trait.ORGANIZATION_FIRST)) {
        give(MentionType.ORGANISATION, 1.5);
      }
      if (view.has(first, Trait.GIVEN)) {
        give(MentionType.PERSON, isSingle() ? 1 : 2.5);
      }
      boolean plain = true;
      boolean initial = false;
      boolean ampersand = false;
      for (int i = first; i <= piece.last(); i++) {
        plain &= view.word(i).isUnknown() || view.has(i, Trait.GIVEN);
        plain &= !spelling.isSeenLower(view.folded(i));
        ampersand |= view.folded(i).equals("&");
        boolean particle = view.word(i).any(Trait.PARTICLE_JOINT, Trait.PARTICLE_INNER);
        give(MentionType.PERSON, !isSingle() && (particle || hasJointParticle(i)) ? 0.5 : 0);
        initial |= i > first && view.folded(i).length() == 2 && view.folded(i).endsWith(".");
        plain &= initial || !CaseStyle.isAcronym(view.token(i).text());
      }
      if (ampersand) {
        give(MentionType.ORGANISATION, STRONG);
      } else if (initial) {
        give(MentionType.PERSON, 2);
      } else if (!isSingle() && plain && piece.last() - first < 4 && !isDefinite()) {
        give(MentionType.PERSON, 0.7);
      }
    }

    /** al-Mazidi. */
    private boolean hasJointParticle(int i) {
      int hyphen = view.folded(i).indexOf('-');
      return hyphen > 0
          && view.lexiconHas(view.folded(i).substring(0, hyphen), Trait.PARTICLE_JOINT);
    }

    private boolean isDefinite() {
      return view.has(piece.first() - 1, Trait.ARTICLE);
    }

    private void left() {
      int at = piece.first() - 1;
      if (before != null && before.last() == at && !view.isPossessive(at)) {
        if (before.is(Sort.TITLE) || before.is(Sort.OFFICE)) {
          give(MentionType.PERSON, STRONG);
        }
      }
      if (!isSingle() && isBehindOffice(at) && view.folded(piece.last() + 1).equals(",")) {
        give(MentionType.PERSON, 2);
      }
      if (view.has(at, Trait.OF) && view.has(at - 1, Trait.PLACE_OF)) {
        give(MentionType.LOCATION, STRONG);
      }
      if (view.has(at, Trait.OF) && isLed(at)) {
        give(MentionType.ORGANISATION, 1.5);
        give(MentionType.PERSON, -1);
      }
      if (isDefinite()) {
        give(MentionType.PERSON, -2);
        give(MentionType.ORGANISATION, isSingle() ? 0.3 : 1);
      } else if (view.has(at, Trait.PLACE_PREPOSITION)) {
        give(MentionType.LOCATION, view.has(at, Trait.FIELD) ? 0.7 : 1.5);
      } else if (view.has(at, Trait.PLACE_MODIFIER)) {
        give(MentionType.LOCATION, 2);
      } else if (view.has(at, Trait.SPEECH)) {
        give(MentionType.PERSON, 1.5);
      } else if (view.has(at, Trait.OF) && view.has(at - 1, Trait.PLACE_MODIFIER)) {
        give(MentionType.LOCATION, 2);
      } else if (view.has(at, Trait.AGAINST)) {
        give(MentionType.ORGANISATION, 0.5);
      } else if (before != null && before.last() == at - 1) {
        list(at, before);
      }
    }

    /** "the mayor of Lima, X Y,": an office, with what it is of or without, and a comma. */
    private boolean isBehindOffice(int comma) {
      if (!view.folded(comma).equals(",") || before == null || before.last() != comma - 1) {
        return false;
      }
      int of = before.first() - 1;
      while (view.has(of, Trait.ARTICLE)) {
        of--;
      }
      boolean whole =
          before.isName()
              && view.has(of, Trait.OF)
              && secondBefore != null
              && secondBefore.last() == of - 1
              && secondBefore.is(Sort.OFFICE);
      return before.is(Sort.OFFICE) || whole;
    }

    /** "leader of": what has a leader is a body. */
    private boolean isLed(int of) {
      return before != null
          && before.is(Sort.OFFICE)
          && before.last() == of - 1
          && "body".equals(view.word(of - 1).value(Trait.OFFICE_SCOPE));
    }

    /** Behind a comma or "and": of the type of the name before; a gloss is no name. */
    private void list(int at, Piece other) {
      if (view.folded(at).equals(":") && other.is(Sort.PEOPLE)) {
        give(MentionType.PERSON, -STRONG);
      } else if (view.has(at, Trait.AND) || view.folded(at).equals(",")) {
        Map<MentionType, Double> same = votes.get(key(view, other));
        boolean place = isPlace(other) || same != null && lead(same) == MentionType.LOCATION;
        give(MentionType.LOCATION, place && isSingle() ? 1 : 0);
      }
    }

    private void right() {
      int at = piece.last() + 1;
      if (view.has(at, Trait.SPEECH)) {
        give(MentionType.PERSON, 1.5);
        give(MentionType.ORGANISATION, 0.5);
      } else if (view.has(at, Trait.RELATIVE)) {
        give(MentionType.PERSON, 2);
      } else if (view.is(at, "VERB") || view.is(at, "AUX")) {
        give(MentionType.PERSON, 0.3);
        definition(at);
      } else if (view.has(at, Trait.BODY)) {
        give(MentionType.PERSON, 3);
      } else if (view.has(at, Trait.GROUP)) {
        give(MentionType.ORGANISATION, 1.5);
      } else if (view.has(at, Trait.PLACE_LAST) && !view.isCapitalised(at)) {
        give(MentionType.LOCATION, 3);
      } else if (view.folded(at).equals(",")) {
        apposition(at + 1);
      } else {
        definition(view.folded(at).equals("(") ? behindBracket(at) : at);
      }
    }

    private int behindBracket(int open) {
      int at = open;
      while (at < view.size() && !view.folded(at).equals(")")) {
        at++;
      }
      return at + 1;
    }

    /** "... is a village in the north": what the name is said to be. */
    private void definition(int at) {
      if (!view.has(at, Trait.BE) || !view.has(at + 1, Trait.DETERMINER)) {
        return;
      }
      for (int i = at + 2; i < at + 2 + 4; i++) {
        if (view.word(i).any(Trait.PLACE_OF, Trait.PLACE_LAST)) {
          give(MentionType.LOCATION, 3);
          return;
        }
        if (view.has(i, Trait.OFFICE)) {
          give(MentionType.PERSON, 2);
          return;
        }
        if (view.has(i, Trait.ORGANIZATION_LAST)) {
          give(MentionType.ORGANISATION, 3);
          return;
        }
      }
    }

    private void apposition(int at) {
      boolean closed = view.folded(at + 1).equals(",");
      if (view.is(at, "NUM") && closed) {
        give(MentionType.PERSON, 3);
      } else if (view.has(at, Trait.RELATIVE)) {
        give(MentionType.PERSON, 2);
      } else if (after != null && after.first() == at) {
        if (after.is(Sort.OFFICE)) {
          give(MentionType.PERSON, 2);
        } else if (isPlace(after)) {
          give(MentionType.LOCATION, isSingle() ? 1.5 : 1);
        }
      } else if (after != null && after.first() == at + 1 && after.is(Sort.OFFICE)) {
        give(MentionType.PERSON, view.has(at, Trait.DETERMINER) ? 2 : 1);
      }
    }

    private boolean isPlace(Piece other) {
      return !other.matches().isEmpty()
          && other.matches().get(0).entity().type() == MentionType.LOCATION
          && other.is(Sort.KNOWN);
    }
  }
}
