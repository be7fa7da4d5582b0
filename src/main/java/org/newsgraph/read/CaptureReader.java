package org.newsgraph.read;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsgraph.model.article.Capture;
import org.newsgraph.problem.Code;
import org.newsgraph.problem.Problem;
import org.newsgraph.problem.ProblemSink;
import org.newsgraph.read.content.Content;
import org.newsgraph.read.content.CsvColumns;
import org.newsgraph.read.content.CsvTable;
import org.newsgraph.read.content.TextEncoding;

/**
 * Reads captures out of files, folders, globs and standard input, in input order; folders in the
 * order of their paths. One file is open and one capture in memory at a time. What can't be read is
 * reported once and passed over. For one thread.
 *
 * <pre>{@code
 * try (CaptureReader reader = new CaptureReader(List.of("pages"), ReadOptions.standard(in), sink)) {
 *   for (Optional<Capture> c = reader.next(); c.isPresent(); c = reader.next()) { ... }
 * }
 * }</pre>
 */
public final class CaptureReader implements AutoCloseable {
  /** Names of plain texts inside folders; a file without extension may be one too. */
  private static final Set<String> TEXTS = Set.of("txt", "text", "");

  private final Inputs inputs;
  private final ReadOptions options;
  private final ReadLog log;
  private final Sniffer sniffer;
  private final CsvColumns columns;
  private @Nullable Metadata metadata;
  private @Nullable Content content;
  private @Nullable InputFile file;
  private @Nullable CaptureSource source;

  /**
   * Opens nothing yet.
   *
   * @param inputs paths, globs, or {@code -} for standard input
   */
  public CaptureReader(List<String> inputs, ReadOptions options, ProblemSink problems) {
    this.options = options;
    this.log = new ReadLog(problems);
    this.inputs = new Inputs(inputs, log);
    this.columns = new CsvColumns(options.columns());
    this.sniffer = new Sniffer(columns);
  }

  /** What became of the inputs so far. */
  public ReadCounts counts() {
    return log.counts();
  }

  /**
   * The next capture, or empty after the last one.
   *
   * @throws org.newsgraph.problem.StoppedByProblem if the sink ends the run at a problem
   */
  public Optional<Capture> next() {
    while (true) {
      if (source != null && file != null) {
        Optional<Capture> capture = advance(source, file);
        if (capture.isPresent()) {
          log.captured();
          return capture;
        }
        closeFile();
      }
      Optional<InputFile> next = inputs.next();
      if (next.isEmpty()) {
        metadata().reportUnused(log);
        metadata = Metadata.none();
        return Optional.empty();
      }
      if (!isMetadata(next.get())) {
        open(next.get());
      }
    }
  }

  /** Closes the file that is open; standard input stays open. */
  @Override
  public void close() {
    closeFile();
  }

  private Metadata metadata() {
    Metadata known = metadata;
    if (known == null) {
      Path path = options.metadata();
      known = path == null ? Metadata.none() : Metadata.read(path, log);
      metadata = known;
    }
    return known;
  }

  /** The metadata file often lies among the pages. */
  private boolean isMetadata(InputFile candidate) {
    Path told = options.metadata();
    Path path = candidate.file();
    try {
      return told != null && path != null && Files.isSameFile(told, path);
    } catch (IOException e) {
      return false;
    }
  }

  private Optional<Capture> advance(CaptureSource from, InputFile reading) {
    try {
      return from.next();
    } catch (IOException e) {
      log.report(unreadable(reading, e));
      return Optional.empty();
    }
  }

  private void open(InputFile next) {
    try {
      Content opened = Content.open(next.file(), options.standardInput());
      content = opened;
      byte[] head = opened.head();
      Optional<TextEncoding> encoding = TextEncoding.of(head, head.length);
      ContentKind kind =
          head.length == 0
              ? ContentKind.EMPTY
              : encoding
                  .map(e -> sniffer.kind(e.decode(head, head.length), next.extension()))
                  .orElse(ContentKind.BINARY);
      log.opened();
      if (refuse(next, kind)) {
        closeFile();
        return;
      }
      file = next;
      source = source(next, kind, opened, encoding.orElseThrow());
    } catch (IOException e) {
      log.report(unreadable(next, e));
      closeFile();
    }
  }

  private CaptureSource source(
      InputFile next, ContentKind kind, Content opened, TextEncoding encoding) throws IOException {
    Map<String, String> given = metadata().of(next);
    CaptureMaker maker = new CaptureMaker(next, options.keyPrefix(), given);
    int max = options.maxBytes();
    if (kind != ContentKind.JSON_LINES && kind != ContentKind.CSV) {
      return new WholeFile(opened, kind, maker, max, log);
    }
    opened.stream().skipNBytes(encoding.bomLength());
    Reader reader = new InputStreamReader(opened.stream(), encoding.charset());
    if (kind == ContentKind.JSON_LINES) {
      return new JsonLines(reader, maker, max, log);
    }
    boolean tabs = next.extension().equals("tsv") || next.extension().equals("tab");
    return new CsvRecords(new CsvTable(reader, tabs, max), columns, maker, log);
  }

  /** Whether a file is no article format; said aloud only where the user named the file. */
  private boolean refuse(InputFile next, ContentKind kind) {
    switch (kind) {
      case EMPTY -> {
        String text = "found an empty file, expected an article";
        log.report(
            next.named()
                ? Problem.error(Code.FILE_EMPTY, next.source(), text, "leave it out")
                : Problem.warning(Code.FILE_EMPTY, next.source(), text, "leave it out"));
        return true;
      }
      case BINARY, XML, JSON_ARRAY -> {
        refuseKind(next, kind);
        return true;
      }
      case TEXT, JSON_OBJECT -> {
        boolean other =
            !next.named() && kind == ContentKind.TEXT && !TEXTS.contains(next.extension());
        if (other) {
          log.skip();
        }
        return other;
      }
      default -> {
        return false;
      }
    }
  }

  private void refuseKind(InputFile next, ContentKind kind) {
    if (!next.named()) {
      log.skip();
      return;
    }
    Code code = kind == ContentKind.BINARY ? Code.FILE_BINARY : Code.FORMAT_UNKNOWN;
    String cure =
        kind == ContentKind.JSON_ARRAY
            ? "write one object a line, for example with: jq -c '.[]'"
            : "leave it out, or save the article as HTML or text";
    String text = "found " + kind.words() + ", expected a page, a text, JSON Lines or a table";
    log.report(Problem.error(code, next.source(), text, cure));
  }

  private Problem unreadable(InputFile failed, IOException e) {
    if (Content.damaged(e)) {
      return Problem.error(
          Code.FILE_TRUNCATED,
          failed.source(),
          "found a gzip file that is cut or damaged (" + ReadLog.reason(e) + ")",
          "fetch or pack it again");
    }
    if (e instanceof CsvTable.Malformed malformed) {
      return Problem.error(
              Code.CSV_MALFORMED,
              failed.source(),
              "found a broken header (" + e.getMessage() + "), expected RFC 4180",
              "mend the first line")
          .at(malformed.line(), 0);
    }
    return Problem.error(
        Code.FILE_NOT_READABLE,
        failed.source(),
        "found a file that can't be read (" + ReadLog.reason(e) + ")",
        "check its permissions");
  }

  private void closeFile() {
    source = null;
    file = null;
    Content open = content;
    content = null;
    if (open != null) {
      try {
        open.close();
      } catch (IOException e) {
        throw new java.io.UncheckedIOException("closing an input", e);
      }
    }
  }
}
