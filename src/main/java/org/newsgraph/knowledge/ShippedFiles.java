package org.newsgraph.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.newsgraph.knowledge.prepared.Part;
import org.newsgraph.knowledge.prepared.PreparedFile;
import org.newsgraph.model.IriMinter;

/** The files of the knowledge base that are packed into the program, and their prepared form. */
public final class ShippedFiles {
  static final String FOLDER = "ontology/knowledge/";
  private static final String INDEX = "index.tsv";

  /** Made by {@link #main} when the program is built; without it all works, a second slower. */
  private static final String PREPARED = "/" + FOLDER + "prepared";

  private ShippedFiles() {}

  /** The names of the shipped files, in the order in which they are loaded. */
  static List<String> names() {
    try (InputStream in = open(INDEX)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t", 2)[0])
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(FOLDER + INDEX, e);
    }
  }

  /** A file of the folder of knowledge, or by its path from the root. */
  static InputStream open(String name) {
    String path = name.startsWith("/") ? name : "/" + FOLDER + name;
    InputStream in = ShippedFiles.class.getResourceAsStream(path);
    if (in == null) {
      throw new IllegalStateException("the program lacks its file " + path);
    }
    return in;
  }

  /** The prepared form, if there is one and it is of these very files. */
  static Optional<Part> prepared() {
    try (InputStream in = ShippedFiles.class.getResourceAsStream(PREPARED)) {
      if (in == null) {
        return Optional.empty();
      }
      Part part = PreparedFile.read(in.readAllBytes());
      return part.sources().equals(hashes()) ? Optional.of(part) : Optional.empty();
    } catch (PreparedFile.DamagedException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(PREPARED, e);
    }
  }

  /** The sha256 of each file. */
  private static List<String> hashes() {
    return names().stream().map(ShippedFiles::hash).toList();
  }

  private static String hash(String name) {
    try (InputStream in = open(name)) {
      return IriMinter.sha256(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(FOLDER + name, e);
    }
  }

  /**
   * Makes the prepared form; the build of the program calls it.
   *
   * @param args the folder of the compiled classes
   */
  public static void main(String[] args) throws IOException {
    Path file = Path.of(args[0]).resolve(PREPARED.substring(1));
    if (prepared().isEmpty()) {
      Part part = KnowledgeLoader.parseShipped();
      Files.createDirectories(file.getParent());
      PreparedFile.write(part, file);
    }
  }
}
