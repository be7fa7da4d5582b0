package org.newsgraph.evaluate.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.newsgraph.evaluate.score.Score;
import org.newsgraph.model.Fold;

/** Whether a found fact says what an expected one does, field by field. */
final class Comparison {
  /** Types of which the parties may stand on either side. */
  private static final Set<String> MUTUAL = Set.of("CONSULT", "AGREE", "COOPERATE");

  private Comparison() {}

  static boolean modeAgrees(Expected expected, Told told) {
    return expected.hasMode()
        ? expected.codes().contains(told.code())
        : expected.isType(told.type());
  }

  /** What share of the fields agrees wholly. */
  static double agreement(Expected expected, Told told) {
    List<String> fields = Fields.of(expected.kind());
    return fields.stream().filter(field -> agrees(expected, told, field)).count()
        / (double) fields.size();
  }

  static boolean agrees(Expected expected, Told told, String field) {
    Score score = score(expected, told, field);
    return score.met() == score.expected() && score.right() == score.found();
  }

  /** Counts the values of a field on both sides. */
  static Score score(Expected expected, Told told, String field) {
    List<List<String>> wanted = expected.of(field);
    List<List<String>> given = told.of(field);
    boolean isMutual =
        MUTUAL.contains(told.type())
            && (field.equals(Fields.ACTOR) || field.equals(Fields.RECIPIENT));
    int met = count(wanted, isMutual ? parties(told) : given, field);
    int right = count(given, isMutual ? parties(expected) : wanted, field);
    return new Score(wanted.size(), met, given.size(), right);
  }

  private static List<List<String>> parties(Told told) {
    List<List<String>> all = new ArrayList<>(told.of(Fields.ACTOR));
    all.addAll(told.of(Fields.RECIPIENT));
    return all;
  }

  private static List<List<String>> parties(Expected expected) {
    List<List<String>> all = new ArrayList<>(expected.of(Fields.ACTOR));
    all.addAll(expected.of(Fields.RECIPIENT));
    return all;
  }

  private static int count(List<List<String>> values, List<List<String>> others, String field) {
    int count = 0;
    for (List<String> value : values) {
      count += others.stream().anyMatch(other -> same(value, other, field)) ? 1 : 0;
    }
    return count;
  }

  private static boolean same(List<String> some, List<String> others, String field) {
    for (String one : some) {
      for (String other : others) {
        if (Fields.isParty(field) ? sameParty(one, other) : one.equals(other)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Equal but for case and diacritics, or one within the other as whole words. */
  private static boolean sameParty(String one, String other) {
    String a = " " + Fold.name(one) + " ";
    String b = " " + Fold.name(other) + " ";
    return a.contains(b) || b.contains(a);
  }
}
