package org.newsgraph.event.saying;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.event.reading.Found;
import org.newsgraph.event.reading.SentenceReading;
import org.newsgraph.model.Fold;

/** Who says what in one passage. Filled by {@link SayingFinder}, then only read. */
public final class Sayings {
  private final Set<String> firstPerson;
  private final List<Saying> all = new ArrayList<>();
  private final List<Found> publisher;

  /**
   * Without sayings as yet.
   *
   * @param publisher in whose voice a text without a speaker is; empty where not known
   */
  public Sayings(Set<String> firstPerson, List<Found> publisher) {
    this.firstPerson = firstPerson;
    this.publisher = List.copyOf(publisher);
  }

  public void add(Saying saying) {
    all.add(saying);
  }

  public List<Saying> all() {
    return List.copyOf(all);
  }

  public boolean isFirstPerson(String lemma) {
    return firstPerson.contains(Fold.caseOf(lemma));
  }

  /** The innermost saying around an offset of the passage. */
  public Optional<Saying> at(int offset) {
    return all.stream()
        .filter(s -> s.zone().contains(offset))
        .min(Comparator.comparingInt(s -> s.zone().length()));
  }

  /** Who speaks at an offset, else the publisher. */
  public List<Found> speakersAt(SentenceReading sentence, int offset) {
    return at(offset).map(Saying::speakers).filter(s -> !s.isEmpty()).orElse(publisher);
  }
}
