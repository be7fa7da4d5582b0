package org.newsgraph.read;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.newsgraph.problem.Code;
import org.newsgraph.problem.Problem;

/**
 * The files below a folder, in the order of their paths (by UTF-16 unit, with {@code /}), the same
 * on every system and in every locale. Links are followed; a folder that was walked already is not
 * walked again, which ends every loop.
 */
final class FolderWalk {
  private final Path root;
  private final String source;
  private final Predicate<String> wanted;
  private final ReadLog log;
  private final Deque<Iterator<Entry>> levels = new ArrayDeque<>();
  private final Set<Path> walked = new HashSet<>();

  /**
   * An entry of a folder; {@code order} ends in {@code /} for folders, so that paths sort whole.
   */
  private record Entry(Path path, String order, boolean folder) {}

  /**
   * @param source the argument as given, without {@code /} at its end
   * @param wanted tells by its relative path whether a folder below the root is entered
   */
  FolderWalk(Path root, String source, Predicate<String> wanted, ReadLog log) {
    this.root = root;
    this.source = source;
    this.wanted = wanted;
    this.log = log;
    enter(root, "");
  }

  /** The next file, or empty at the end. */
  Optional<InputFile> next() {
    while (!levels.isEmpty()) {
      Iterator<Entry> level = levels.peek();
      if (!level.hasNext()) {
        levels.pop();
        continue;
      }
      Entry entry = level.next();
      String relative = relative(entry.path());
      if (entry.folder()) {
        if (wanted.test(relative)) {
          enter(entry.path(), relative);
        }
      } else if (Files.isRegularFile(entry.path()) || Files.isSymbolicLink(entry.path())) {
        return Optional.of(new InputFile(source + "/" + relative, relative, entry.path(), false));
      } else {
        log.skip();
      }
    }
    return Optional.empty();
  }

  private String relative(Path path) {
    return root.relativize(path).toString().replace(path.getFileSystem().getSeparator(), "/");
  }

  private void enter(Path folder, String relative) {
    String shown = relative.isEmpty() ? source : source + "/" + relative;
    try {
      if (!walked.add(folder.toRealPath())) {
        log.report(
            Problem.warning(
                Code.FOLDER_LOOP,
                shown,
                "found a link to a folder that was read already, expected a folder of its own",
                "nothing is lost; remove the link to be rid of this message"));
        return;
      }
      levels.push(list(folder).iterator());
    } catch (IOException | DirectoryIteratorException e) {
      log.report(
          Problem.error(
              Code.FILE_NOT_READABLE,
              shown,
              "found a folder that can't be listed (" + ReadLog.reason(e) + ")",
              "check its permissions"));
    }
  }

  private List<Entry> list(Path folder) throws IOException {
    List<Entry> entries = new ArrayList<>();
    try (DirectoryStream<Path> paths = Files.newDirectoryStream(folder)) {
      for (Path path : paths) {
        String name = String.valueOf(path.getFileName());
        if (name.startsWith(".")) {
          log.skip();
        } else {
          boolean isFolder = Files.isDirectory(path);
          entries.add(new Entry(path, isFolder ? name + "/" : name, isFolder));
        }
      }
    }
    entries.sort(Comparator.comparing(Entry::order));
    return entries;
  }
}
