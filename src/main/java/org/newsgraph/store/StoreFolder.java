package org.newsgraph.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDBException;
import org.newsgraph.model.IriMinter;
import org.newsgraph.problem.Code;
import org.newsgraph.problem.Problem;
import org.newsgraph.problem.StoppedByProblem;

/** The files of a store, and what to say when they can't be opened. */
final class StoreFolder {
  private static final String MARKER = "store.txt";
  private static final String FORMAT = "newsgraph-store 1";
  private static final Pattern HOLDER = Pattern.compile("held by process ([0-9]+)");

  private final Path folder;

  StoreFolder(Path folder) {
    this.folder = folder;
  }

  Path records() {
    return folder.resolve("records");
  }

  Path runLog() {
    return folder.resolve("runs.log");
  }

  Path path() {
    return folder;
  }

  boolean exists() {
    return Files.isRegularFile(folder.resolve(MARKER));
  }

  /** The minter of an existing store. */
  IriMinter iris() {
    if (!exists()) {
      throw stop(
          Code.STORE_MISSING,
          "found no newsgraph store here",
          "make one with 'newsgraph build INPUT... --store " + folder + "', or name another");
    }
    try {
      List<String> lines = Files.readAllLines(folder.resolve(MARKER));
      if (lines.size() < 2 || !lines.get(0).equals(FORMAT)) {
        throw stop(
            Code.STORE_DAMAGED,
            "found " + MARKER + " of another format, expected '" + FORMAT + "'",
            "use the version of newsgraph that made the store, or build a new one");
      }
      return new IriMinter(lines.get(1));
    } catch (IOException e) {
      throw notWritable(e);
    }
  }

  /** Makes the folder, unless it is there. */
  void create(IriMinter iris) {
    if (exists()) {
      String base = iris().base();
      if (!base.equals(iris.base())) {
        throw stop(
            Code.OPTION_WRONG,
            "found base " + iris.base() + ", expected " + base + ", with which the store was made",
            "leave --base out, or build another store");
      }
      return;
    }
    try {
      refuseForeignFiles();
      Files.createDirectories(tdb2());
      Files.createDirectories(records());
      String text = FORMAT + "\n" + iris.base() + "\n";
      Files.write(folder.resolve(MARKER), text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw notWritable(e);
    }
  }

  /** A build that was killed while it made the folder leaves these two, and nothing in them. */
  private void refuseForeignFiles() throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> files = Files.list(folder)) {
      if (files.anyMatch(file -> !file.equals(tdb2()) && !file.equals(records()))) {
        throw stop(
            Code.STORE_NOT_WRITABLE,
            "found a folder with other files, expected a store or an empty folder",
            "name a new folder");
      }
    }
  }

  /** Connects to TDB2, which locks the folder for this process. */
  DatasetGraph connect() {
    try {
      Files.createDirectories(tdb2());
      return DatabaseMgr.connectDatasetGraph(Location.create(tdb2()));
    } catch (DBOpEnvException e) {
      throw locked(e);
    } catch (IOException | RuntimeIOException e) {
      throw notWritable(e);
    } catch (TDBException e) {
      throw stop(
          Code.STORE_DAMAGED,
          "found files that are no TDB2 database: " + e.getMessage(),
          "build the store anew, or load a dump into a new one");
    }
  }

  private StoppedByProblem locked(DBOpEnvException e) {
    Matcher holder = HOLDER.matcher(String.valueOf(e.getMessage()));
    String who = holder.find() ? "process " + holder.group(1) : "another process";
    return stop(
        Code.STORE_LOCKED,
        "found the store in use by " + who,
        "wait until it ends or stop it; if it is 'newsgraph serve', ask its endpoint instead");
  }

  StoppedByProblem notWritable(Exception e) {
    return stop(
        Code.STORE_NOT_WRITABLE,
        "the store can't be written: " + e,
        "check the permissions and the space of the disk, or name another folder");
  }

  private StoppedByProblem stop(Code code, String text, String cure) {
    return new StoppedByProblem(Problem.error(code, folder.toString(), text, cure));
  }

  private Path tdb2() {
    return folder.resolve("tdb2");
  }
}
