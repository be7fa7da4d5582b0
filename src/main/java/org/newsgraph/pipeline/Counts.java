package org.newsgraph.pipeline;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.newsgraph.model.entity.Entity;
import org.newsgraph.model.fact.Extraction;
import org.newsgraph.read.ReadCounts;

/**
 * What came of a run.
 *
 * @param files files that were opened
 * @param captures pages, texts and records read
 * @param skipped files in folders that are hidden or no article format
 * @param articles articles met, unchanged ones too
 * @param unchanged articles that were not extracted, since the store has them
 * @param withoutArticle inputs named by the user in which there is no article
 * @param languages articles extracted, by language
 * @param entities different entities
 * @param facts events, tenures, figures and legal facts
 */
public record Counts(
    long files,
    long captures,
    long skipped,
    long articles,
    long unchanged,
    long withoutArticle,
    SortedMap<String, Long> languages,
    long entities,
    long events,
    long facts) {
  public Counts {
    languages = Collections.unmodifiableSortedMap(new TreeMap<>(languages));
  }

  /** Counts up during a run; for one thread. */
  static final class Tally {
    private final Set<String> named;
    private final SortedMap<String, Long> languages = new TreeMap<>();
    private final Set<String> entities = new HashSet<>();
    private long unchanged;
    private long extracted;
    private long withoutArticle;
    private long events;
    private long facts;

    Tally(List<String> named) {
      this.named = Set.copyOf(new HashSet<>(named));
    }

    void extracted(Extraction extraction) {
      extracted++;
      languages.merge(extraction.language(), 1L, Long::sum);
      extraction.linked().entities().stream().map(Entity::iri).forEach(entities::add);
      extraction.described().stream().map(Entity::iri).forEach(entities::add);
      events += extraction.events().size();
      facts += extraction.facts().size();
    }

    void unchanged() {
      unchanged++;
    }

    void withoutArticle(String file) {
      withoutArticle += named.contains(file) ? 1 : 0;
    }

    long articles() {
      return extracted + unchanged;
    }

    Counts counts(ReadCounts read) {
      return new Counts(
          read.files(),
          read.captures(),
          read.skipped(),
          articles(),
          unchanged,
          withoutArticle,
          languages,
          entities.size(),
          events,
          facts);
    }
  }
}
