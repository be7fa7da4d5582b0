package org.newsgraph.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.newsgraph.model.IriMinter;

/**
 * What an event is told by, with those who stand for its parties and places.
 *
 * @param by those who do it; of what both sides do alike, all parties
 * @param to those to whom it is done
 * @param day ISO 8601
 */
record EventContent(
    String type,
    String day,
    SortedSet<String> modes,
    SortedSet<String> by,
    SortedSet<String> to,
    SortedSet<String> places) {
  private static final int FEWEST_PARTIES = 2;

  /** Who met whom is the same meeting whichever side is named first. */
  private static final String MUTUAL = IriMinter.NAMESPACE + "plover#CONSULT";

  EventContent {
    if (type.equals(MUTUAL)) {
      SortedSet<String> all = new TreeSet<>(by);
      all.addAll(to);
      by = all;
      to = new TreeSet<>();
    }
  }

  /** Whether it says enough to know the event again. */
  boolean isTelling() {
    SortedSet<String> all = new TreeSet<>(by);
    all.addAll(to);
    return !by.isEmpty() && all.size() >= FEWEST_PARTIES;
  }

  boolean isMutual() {
    return type.equals(MUTUAL);
  }

  /** The same for those that can only be one if nothing else is told. */
  String key() {
    return String.join(
        "\n", type, day, modes.toString(), by.toString(), to.toString(), places.toString());
  }

  /** Under which it is compared: a meeting by each party, all else by all parties. */
  List<String> blocks() {
    List<String> blocks = new ArrayList<>();
    if (isMutual()) {
      by.forEach(party -> blocks.add(type + "\n" + day + "\n" + party));
    } else {
      blocks.add(type + "\n" + day + "\n" + by + "\n" + to);
    }
    return blocks;
  }

  boolean hasPartiesOf(EventContent other) {
    return by.equals(other.by) && to.equals(other.to);
  }

  /** Whether one names all parties of the other, and those are at least two. */
  boolean isWithin(EventContent other) {
    return by.size() >= FEWEST_PARTIES && other.by.containsAll(by)
        || other.by.size() >= FEWEST_PARTIES && by.containsAll(other.by);
  }

  /** Whether the modes are the same, or one says none. */
  boolean hasModeLike(EventContent other) {
    return modes.equals(other.modes) || modes.isEmpty() || other.modes.isEmpty();
  }
}
