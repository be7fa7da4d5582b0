package org.newsgraph.article.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.model.Fold;

/** The lists of authors that places of a page tell, and the best of them. */
final class Bylines {
  /** A publisher that signs for itself says less than any byline. */
  private static final int PUBLISHER_ALONE = 60;

  private final List<Byline> all = new ArrayList<>();

  /**
   * The authors as one place tells them.
   *
   * @param score how sure it is, 0 to 100, of what the user tells more
   */
  record Byline(List<String> names, String asPrinted, String where, int score) {}

  void offer(List<String> names, String asPrinted, String where, int score) {
    if (!names.isEmpty()) {
      all.add(new Byline(List.copyOf(names), asPrinted, where, score));
    }
  }

  /** The byline with the highest score, the first among equals. */
  Optional<Byline> best(String publisher) {
    Byline best = null;
    int most = Integer.MIN_VALUE;
    for (Byline byline : all) {
      int score = byline.score() - (isPublisher(byline, publisher) ? PUBLISHER_ALONE : 0);
      if (score > most) {
        most = score;
        best = byline;
      }
    }
    return Optional.ofNullable(best);
  }

  private static boolean isPublisher(Byline byline, String publisher) {
    String house = Fold.name(publisher);
    return byline.names().stream()
        .map(Fold::name)
        .allMatch(name -> name.equals(house) || !house.isEmpty() && overlaps(name, house));
  }

  private static boolean overlaps(String name, String house) {
    return house.startsWith(name + " ")
        || name.startsWith(house + " ")
        || name.startsWith(house + ".")
        || name.endsWith(" " + house);
  }
}
