package org.newsgraph.pipeline;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.newsgraph.export.RecordWriter;
import org.newsgraph.model.fact.Extraction;
import org.newsgraph.problem.ProblemSink;
import org.newsgraph.problem.Severity;
import org.newsgraph.store.CaptureState;

/**
 * Writes the extraction record of each article as a line of JSON. Nothing is left out: of two
 * articles with one key both are written, and reported.
 */
public final class RecordStream {
  private final RecordWriter records = new RecordWriter();
  private final KeyRegister keys = new KeyRegister();
  private final OutputStream out;
  private final long limit;
  private final ProblemSink problems;
  private long written;

  /**
   * A stream of records.
   *
   * @param out stays open
   * @param limit the most records that are written
   */
  public RecordStream(OutputStream out, long limit, ProblemSink problems) {
    this.out = out;
    this.limit = limit;
    this.problems = problems;
  }

  /** What the pipeline does with each article. */
  public Pipeline.Work<byte[]> work() {
    return new Pipeline.Work<>(article -> true, this::line, this::write);
  }

  private byte[] line(Extraction extraction) {
    return (records.line(extraction) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private boolean write(Extraction extraction, byte[] line) throws IOException {
    CaptureState state = CaptureState.of(extraction.article(), extraction.fingerprint());
    keys.register(state).problem(Severity.WARNING).ifPresent(problems::report);
    out.write(line);
    written++;
    return written < limit;
  }
}
