package org.newsgraph.store;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.newsgraph.model.Fingerprint;
import org.newsgraph.model.IriMinter;
import org.newsgraph.model.article.Article;
import org.newsgraph.model.article.Origin;

/**
 * What tells whether a capture has to be put into the store again.
 *
 * @param key capture key
 * @param source the input as it was named
 * @param sha256 of the bytes of the capture
 * @param fingerprint {@code Fingerprint.key()}: of tool, rules, knowledge and decisions
 * @param captured when it was captured, if the input says so; not kept in the store
 * @param replaces whether it replaces a capture of the same key from another source: the key is a
 *     URL. Record ids and paths are chosen by whoever made the input, so that two inputs may use
 *     one for different articles
 */
public record CaptureState(
    String key,
    String source,
    String sha256,
    String fingerprint,
    @Nullable String captured,
    boolean replaces) {

  /**
   * Which of two captures with one key stays: the greater one. That is the later one, of two of one
   * time the one with the greater hash, so that no order of input decides.
   */
  public static final Comparator<CaptureState> PRECEDENCE =
      Comparator.comparing(CaptureState::captured, Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(CaptureState::sha256)
          .thenComparing(CaptureState::source, Comparator.reverseOrder());

  /** The state of an article that comes in. */
  public static CaptureState of(Article article, Fingerprint fingerprint) {
    Origin origin = article.origin();
    String key = article.key();
    return new CaptureState(
        key,
        origin.source(),
        origin.sha256(),
        fingerprint.key(),
        origin.captured(),
        !key.equals(origin.recordId()) && !key.equals(origin.path()));
  }

  /** Whether both have the same bytes and were extracted with the same rules and knowledge. */
  public boolean sameAs(CaptureState other) {
    return key.equals(other.key)
        && sha256.equals(other.sha256)
        && fingerprint.equals(other.fingerprint);
  }

  /** Id of the extraction record that belongs to this state. */
  String recordId() {
    return IriMinter.hash(key, sha256, fingerprint);
  }
}
