package org.newsgraph.read;

import java.io.IOException;
import java.util.Optional;
import org.newsgraph.model.article.Capture;

/** The captures of one file. */
interface CaptureSource {
  /**
   * The next capture, or empty at the end. Records that are wrong are reported and passed over.
   *
   * @throws IOException if the file can't be read on
   */
  Optional<Capture> next() throws IOException;
}
