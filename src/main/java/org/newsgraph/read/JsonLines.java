package org.newsgraph.read;

import java.io.IOException;
import java.io.Reader;
import java.util.Optional;
import org.newsgraph.model.article.Capture;
import org.newsgraph.problem.Code;
import org.newsgraph.problem.Problem;
import org.newsgraph.read.content.LineReader;

/** JSON Lines: one article a line. */
final class JsonLines implements CaptureSource {
  private final LineReader lines;
  private final CaptureMaker maker;
  private final JsonRecord records;
  private final int maxChars;
  private final ReadLog log;

  JsonLines(Reader in, CaptureMaker maker, int maxChars, ReadLog log) {
    this.lines = new LineReader(in, maxChars);
    this.maker = maker;
    this.records = new JsonRecord(maker, log);
    this.maxChars = maxChars;
    this.log = log;
  }

  @Override
  public Optional<Capture> next() throws IOException {
    for (String line = lines.next(); line != null; line = lines.next()) {
      Optional<Capture> capture = capture(line);
      if (capture.isPresent()) {
        return capture;
      }
    }
    return Optional.empty();
  }

  private Optional<Capture> capture(String line) {
    if (lines.tooLong()) {
      log.report(
          Problem.error(
                  Code.LINE_TOO_LONG,
                  maker.file().source(),
                  "found a line of more than " + maxChars + " characters",
                  "split the record; the others were read")
              .at(lines.number(), 0));
      return Optional.empty();
    }
    if (line.isBlank()) {
      return Optional.empty();
    }
    if (line.indexOf('\uFFFD') >= 0) {
      log.report(
          Problem.warning(
                  Code.ENCODING_WRONG,
                  maker.file().source(),
                  "found letters that could not be read, expected UTF-8",
                  "save the file as UTF-8")
              .at(lines.number(), 0));
    }
    return records.read(line, lines.number());
  }
}
