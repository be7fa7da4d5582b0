package org.newsgraph.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.atlas.io.StringWriterI;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFormatter;
import org.apache.jena.riot.out.NodeFormatterNT;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.newsgraph.problem.Code;
import org.newsgraph.problem.Problem;
import org.newsgraph.problem.StoppedByProblem;

/**
 * Writes a dataset as N-Quads, sorted by bytes, so that two stores of the same articles give the
 * same file whatever the order in which they were built. Memory is bounded.
 *
 * <p>{@code new StoreDump(store.dataset()).write(Path.of("dump.nq.gz"))}
 */
public final class StoreDump {
  /** Bytes sorted in memory. */
  private static final long SORT_BYTES = 48L << 20;

  private static final int BUFFER = 1 << 16;

  private final DatasetGraph dataset;
  private final long sortBytes;

  public StoreDump(DatasetGraph dataset) {
    this(dataset, SORT_BYTES);
  }

  StoreDump(DatasetGraph dataset, long sortBytes) {
    this.dataset = dataset;
    this.sortBytes = sortBytes;
  }

  /**
   * Writes a file, gzip where its name ends in {@code .gz}; what stood there before stays until the
   * new file is complete.
   *
   * @return the number of quads
   * @throws StoppedByProblem OUTPUT_NOT_WRITABLE
   */
  public long write(Path file) {
    try (PendingFile pending = PendingFile.of(file)) {
      long quads;
      try (OutputStream out = open(pending.path(), file.toString().endsWith(".gz"))) {
        quads = write(out, pending.folder());
      }
      pending.complete();
      return quads;
    } catch (IOException | UncheckedIOException e) {
      throw new StoppedByProblem(
          Problem.error(
              Code.OUTPUT_NOT_WRITABLE,
              file.toString(),
              "the dump can't be written: " + e,
              "check the permissions and the space of the disk, or name another file"));
    }
  }

  /**
   * Writes plain N-Quads to a stream, which stays open.
   *
   * @param temporary folder for the runs of the sort
   * @return the number of quads
   */
  public long write(OutputStream out, Path temporary) throws IOException {
    try (SortedLines lines = new SortedLines(temporary, sortBytes)) {
      long quads = Txn.calculateRead(dataset, () -> collect(lines));
      lines.writeTo(out);
      out.flush();
      return quads;
    }
  }

  private long collect(SortedLines lines) {
    NodeFormatter format = new NodeFormatterNT();
    long count = 0;
    Iterator<Quad> quads = dataset.find();
    while (quads.hasNext()) {
      try {
        lines.add(line(format, quads.next()));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      count++;
    }
    return count;
  }

  private static byte[] line(NodeFormatter format, Quad quad) {
    StringWriterI text = new StringWriterI();
    for (Node node : new Node[] {quad.getSubject(), quad.getPredicate(), quad.getObject()}) {
      format.format(text, node);
      text.print(' ');
    }
    if (!quad.isDefaultGraph()) {
      format.format(text, quad.getGraph());
      text.print(' ');
    }
    text.print(".\n");
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Java's gzip header holds neither a time nor a name. */
  private static OutputStream open(Path file, boolean gzip) throws IOException {
    OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), BUFFER);
    return gzip ? new BufferedOutputStream(new GZIPOutputStream(out, BUFFER), BUFFER) : out;
  }
}
