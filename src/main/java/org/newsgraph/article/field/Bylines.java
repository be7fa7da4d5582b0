package org.newsgraph.article.field;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.newsgraph.model.Fold;

/** The lists of authors that places of a page tell, and the best of them. */
final class Bylines {
  /** A publisher that signs for itself says less than any byline. */
  private static final int PUBLISHER_ALONE = 60;

  private static final Pattern HOST = Pattern.compile("\\S+\\.[a-z]{2,10}");

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

  /** The byline with the highest score, the first among equals, without the publisher. */
  Optional<Byline> best(List<String> publishers) {
    return ranked(publishers).stream().findFirst().map(Bylines::named);
  }

  /** The bylines, the best first; one that names the publisher only weighs less. */
  List<Byline> ranked(List<String> publishers) {
    List<Byline> ranked = new ArrayList<>(all.size());
    List<String> houses = publishers.stream().map(Fold::name).toList();
    for (Byline byline : all) {
      String first = Fold.name(byline.names().get(0));
      boolean house = houses.stream().anyMatch(h -> isPublisher(first, h));
      ranked.add(
          new Byline(
              byline.names(),
              byline.asPrinted(),
              byline.where(),
              byline.score() - (house ? PUBLISHER_ALONE : 0)));
    }
    ranked.sort(Comparator.comparingInt(Byline::score).reversed());
    return ranked;
  }

  /** Beside persons, the host of the site is no author. */
  private static Byline named(Byline byline) {
    List<String> names =
        byline.names().stream().filter(name -> !HOST.matcher(name).matches()).toList();
    return names.isEmpty()
        ? byline
        : new Byline(names, byline.asPrinted(), byline.where(), byline.score());
  }

  private static boolean isPublisher(String name, String house) {
    return name.equals(house) || !house.isEmpty() && overlaps(name, house);
  }

  private static boolean overlaps(String name, String house) {
    return house.startsWith(name + " ")
        || house.endsWith(" " + name)
        || name.startsWith(house + " ")
        || name.startsWith(house + ".")
        || name.endsWith(" " + house);
  }
}
