package org.newsgraph.pipeline;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.newsgraph.model.IriMinter;

/** An analysis for the tests of this package, loaded once, and inputs for it. */
final class Loaded {
  static final IriMinter IRIS = new IriMinter(IriMinter.DEFAULT_BASE);

  static final Analysis ANALYSIS =
      Analysis.load(
          IRIS,
          Analysis.Additions.NONE,
          problem -> {
            throw new AssertionError(problem.message());
          });

  private Loaded() {}

  /** Texts of two paragraphs, {@code 00.txt} and so on, each of another length. */
  static List<String> texts(Path folder, int number) throws IOException {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      String text =
          "Harbour talks "
              + i
              + "\n\nKenya accused Ghana of shelling a port on Sunday.\n\n"
              + ("The envoy left. ").repeat(1 + i * 7 % 5)
              + "At least "
              + (20 + i)
              + " people were killed, police said.\n";
      String name = String.format(java.util.Locale.ROOT, "%02d.txt", i);
      names.add(Files.writeString(folder.resolve(name), text).toString());
    }
    return names;
  }

  /** Records, one a line, read from standard input. */
  static Inputs records(String... lines) {
    byte[] bytes = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    return Inputs.of(List.of("-"), new ByteArrayInputStream(bytes));
  }

  static Inputs files(List<String> names) {
    return Inputs.of(names, InputStream.nullInputStream());
  }

  /** A record of one article. */
  static String record(String id, String text) {
    return "{\"id\":\"" + id + "\",\"text\":\"" + text + "\"}";
  }
}
