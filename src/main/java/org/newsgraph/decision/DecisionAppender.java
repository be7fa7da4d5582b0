package org.newsgraph.decision;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Collectors;
import org.newsgraph.model.fact.Decision;
import org.newsgraph.problem.Code;
import org.newsgraph.problem.Problem;
import org.newsgraph.problem.StoppedByProblem;

/**
 * Adds a decision to the end of a file, which is made with its head if need be. Two that add at the
 * same time wait for each other, and what can't be written whole is not written.
 *
 * <p>{@code new DecisionAppender(file).append(decision)}
 */
public final class DecisionAppender {
  private final Path file;

  public DecisionAppender(Path file) {
    this.file = file;
  }

  /**
   * Appends one.
   *
   * @return the line where it stands, 1-based
   * @throws IOException if the file can't be written
   * @throws StoppedByProblem DECISION_WRONG if the file's columns can't hold the decision
   */
  public int append(Decision decision) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    // the lock of a file keeps other programs out, not other threads
    synchronized (DecisionAppender.class) {
      return appendLocked(decision);
    }
  }

  private int appendLocked(Decision decision) throws IOException {
    try (FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      channel.lock();
      String before = read(channel);
      List<String> columns = DecisionReader.columns(before);
      StringBuilder added = new StringBuilder();
      if (!before.isEmpty() && !before.endsWith("\n")) {
        added.append('\n');
      }
      if (columns.isEmpty()) {
        columns = DecisionReader.COLUMNS;
        added.append(String.join("\t", columns)).append('\n');
      }
      refuseLoss(decision, columns);
      added.append(row(decision, columns)).append('\n');
      write(channel, added.toString());
      return (int) (before + added).chars().filter(c -> c == '\n').count();
    }
  }

  private void refuseLoss(Decision decision, List<String> columns) {
    for (String column : DecisionReader.COLUMNS) {
      if (!columns.contains(column) && !DecisionReader.cell(decision, column).isEmpty()) {
        throw refused(
            "found no column '" + column + "', expected one, since the decision needs it",
            "add it to the line that names the columns");
      }
    }
    for (String column : columns) {
      if (!DecisionReader.COLUMNS.contains(column)) {
        throw refused(
            "found column '" + column + "', expected " + String.join(", ", DecisionReader.COLUMNS),
            "take it out; until then no line of the file counts");
      }
    }
    if (row(decision, columns).startsWith(DecisionReader.COMMENT)) {
      throw refused(
          "found '" + DecisionReader.COMMENT + "' where the line would begin, which is a comment",
          "word it otherwise, or put another column first");
    }
  }

  private StoppedByProblem refused(String text, String cure) {
    return new StoppedByProblem(Problem.error(Code.DECISION_WRONG, file.toString(), text, cure));
  }

  private static String read(FileChannel channel) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(channel.size()));
    while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
      // until all is there
    }
    return new String(bytes.array(), StandardCharsets.UTF_8);
  }

  private static void write(FileChannel channel, String text) throws IOException {
    long end = channel.size();
    try {
      ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
      channel.position(end);
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    } catch (IOException e) {
      channel.truncate(end);
      throw e;
    }
  }

  /** A cell holds neither a tab nor a line end; in a quote any white space is as good. */
  private static String row(Decision decision, List<String> columns) {
    return columns.stream()
        .map(column -> DecisionReader.cell(decision, column).replaceAll("\\s+", " "))
        .collect(Collectors.joining("\t"));
  }
}
