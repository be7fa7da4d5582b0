package org.newsgraph.pipeline;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsgraph.model.article.Article;
import org.newsgraph.model.article.Origin;

/**
 * The keys met in one run. Of two captures with one key and different bytes the one with the later
 * capture time stays, then the one with the greater sha256, so that the order of the inputs decides
 * nothing.
 */
final class KeyRegister {
  private final Map<String, Origin> kept = new HashMap<>();

  /** How an article stands to those met before it. */
  enum Standing {
    /** no other one has its key */
    ALONE,
    /** one with the same key and bytes was met */
    REPEATED,
    /** it takes the place of one with other bytes */
    STAYS,
    /** one with other bytes keeps its place */
    GOES
  }

  /**
   * Where an article stands.
   *
   * @param other the origin of the one that has its key, where the bytes differ
   */
  record Entry(Standing standing, Optional<Origin> other) {}

  /** Registers an article. */
  Entry register(Article article) {
    Origin origin = article.origin();
    Origin other = kept.get(article.key());
    if (other == null) {
      kept.put(article.key(), origin);
      return new Entry(Standing.ALONE, Optional.empty());
    }
    if (other.sha256().equals(origin.sha256())) {
      return new Entry(Standing.REPEATED, Optional.empty());
    }
    if (!isAfter(origin, other)) {
      return new Entry(Standing.GOES, Optional.of(other));
    }
    kept.put(article.key(), origin);
    return new Entry(Standing.STAYS, Optional.of(other));
  }

  private static boolean isAfter(Origin origin, Origin other) {
    int order = time(origin.captured()).compareTo(time(other.captured()));
    return order != 0 ? order > 0 : origin.sha256().compareTo(other.sha256()) > 0;
  }

  /** Without a time it counts as captured before all that have one. */
  private static String time(@Nullable String captured) {
    return Objects.requireNonNullElse(captured, "");
  }
}
