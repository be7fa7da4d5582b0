package org.newsgraph.event.rule;

import org.jspecify.annotations.Nullable;
import org.newsgraph.event.reading.Frame;

/** Is told how rules fare, to explain it to people. The analysis of articles has none. */
public interface RuleObserver {
  /** Why the event of a rule that holds is none of the article. */
  enum Loss {
    /** It names nobody. */
    NOBODY,
    /** A noun tells the event that its light verb would. */
    CARRIED,
    /** It is only what another event promises, demands or refuses. */
    INSIDE,
    /** Another trigger of the sentence tells the same event. */
    ABSORBED
  }

  /**
   * A rule whose trigger stands in a frame was tested. The first that holds wins.
   *
   * @param failing index of the first condition that fails, or -1 where all hold
   */
  void tested(Frame frame, FrameRule rule, int failing);

  /**
   * The event of a frame was left out.
   *
   * @param other the frame of the event because of which it was, if there is one
   */
  void lost(Frame frame, Loss loss, @Nullable Frame other);
}
