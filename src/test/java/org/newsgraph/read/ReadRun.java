package org.newsgraph.read;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.newsgraph.model.article.Capture;
import org.newsgraph.problem.Problem;

/** One run of the reader over inputs, and what came of it. */
record ReadRun(List<Capture> captures, List<Problem> problems, ReadCounts counts) {

  static ReadRun of(String... inputs) {
    return with(ReadOptions.standard(InputStream.nullInputStream()), inputs);
  }

  static ReadRun of(Path... inputs) {
    return of(java.util.Arrays.stream(inputs).map(Path::toString).toArray(String[]::new));
  }

  static ReadRun ofStandardInput(byte[] bytes) {
    return with(ReadOptions.standard(new ByteArrayInputStream(bytes)), "-");
  }

  static ReadRun with(ReadOptions options, String... inputs) {
    List<Capture> captures = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    try (CaptureReader reader = new CaptureReader(List.of(inputs), options, problems::add)) {
      for (Optional<Capture> c = reader.next(); c.isPresent(); c = reader.next()) {
        captures.add(c.get());
      }
      return new ReadRun(captures, problems, reader.counts());
    }
  }

  List<String> sources() {
    return captures.stream().map(c -> c.origin().source()).toList();
  }

  List<String> paths() {
    return captures.stream().map(c -> c.origin().path()).toList();
  }

  List<String> messages() {
    return problems.stream().map(Problem::message).toList();
  }

  String text(int index) {
    return new String(captures.get(index).content(), StandardCharsets.UTF_8);
  }

  /** The only problem there is. */
  Problem problem() {
    if (problems.size() != 1) {
      throw new AssertionError("expected one problem, found " + messages());
    }
    return problems.get(0);
  }

  static Path write(Path folder, String name, String text) {
    return write(folder, name, text.getBytes(StandardCharsets.UTF_8));
  }

  static Path write(Path folder, String name, byte[] bytes) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      return Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] gzip(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
