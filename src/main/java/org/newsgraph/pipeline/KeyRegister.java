package org.newsgraph.pipeline;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.problem.Code;
import org.newsgraph.problem.Problem;
import org.newsgraph.problem.Severity;
import org.newsgraph.store.CaptureState;

/**
 * The keys met in one run that has no store. Of two captures with one key the one stays that would
 * stay in a store.
 */
final class KeyRegister {
  private final Map<String, CaptureState> kept = new HashMap<>();

  /**
   * Where a capture stands.
   *
   * @param stays whether it is the one of its key, up to now
   * @param other the one of its key that was met before
   */
  record Entry(CaptureState state, boolean stays, Optional<CaptureState> other) {

    /** Whether it takes the place of another one. */
    boolean replaces() {
      return stays && other.isPresent();
    }

    /** What is wrong, where the bytes of the two differ; it is told of the one that goes. */
    Optional<Problem> problem(Severity severity) {
      return twice()
          .map(before -> problem(severity, stays ? before : state, stays ? state : before));
    }

    /** The same, where what has been written stays. */
    Optional<Problem> problemOfStream() {
      return twice().map(before -> problem(Severity.ERROR, state, before));
    }

    private Optional<CaptureState> twice() {
      return other.filter(before -> !before.sha256().equals(state.sha256()));
    }

    private static Problem problem(Severity severity, CaptureState goes, CaptureState stays) {
      return new Problem(
          Code.KEY_TWICE,
          severity,
          goes.source(),
          0,
          0,
          "found key '" + goes.key() + "' in " + stays.source() + " too, with other bytes",
          "give each article a key of its own; of the two that of " + stays.source() + " stays");
    }
  }

  /** Registers a capture. */
  Entry register(CaptureState state) {
    CaptureState before = kept.get(state.key());
    boolean stays = before == null || CaptureState.PRECEDENCE.compare(state, before) > 0;
    if (stays) {
      kept.put(state.key(), state);
    }
    return new Entry(state, stays, Optional.ofNullable(before));
  }
}
