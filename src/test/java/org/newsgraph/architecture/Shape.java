package org.newsgraph.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The budgets of the source: what exceeds them, in words. */
final class Shape {
  private static final int FILE_MEDIAN = 100;
  private static final int FILE_P90 = 250;
  private static final int FILE_MAX = 500;
  private static final int METHOD_P90 = 20;
  private static final int METHOD_MAX = 60;
  private static final int FILES_PER_PACKAGE = 20;

  private Shape() {}

  static List<String> fileLengths(List<SourceFile> files) {
    List<String> over = new ArrayList<>();
    List<Integer> lengths = files.stream().map(SourceFile::lines).sorted().toList();
    check(over, "median of lines of a file", percentile(lengths, 50), FILE_MEDIAN);
    check(over, "90th percentile of lines of a file", percentile(lengths, 90), FILE_P90);
    files.forEach(file -> check(over, "lines of " + file.path(), file.lines(), FILE_MAX));
    return over;
  }

  static List<String> methodLengths(List<SourceFile> files) {
    List<String> over = new ArrayList<>();
    List<Integer> lengths =
        files.stream()
            .flatMap(file -> file.methods().stream())
            .map(SourceFile.Method::lines)
            .sorted()
            .toList();
    check(over, "90th percentile of lines of a method", percentile(lengths, 90), METHOD_P90);
    for (SourceFile file : files) {
      for (SourceFile.Method method : file.methods()) {
        check(over, "lines of " + file.path() + " " + method.name(), method.lines(), METHOD_MAX);
      }
    }
    return over;
  }

  static List<String> packageSizes(List<SourceFile> files) {
    Map<String, Integer> sizes = new TreeMap<>();
    files.forEach(file -> sizes.merge(file.folder(), 1, Integer::sum));
    List<String> over = new ArrayList<>();
    sizes.forEach((folder, size) -> check(over, "files of " + folder, size, FILES_PER_PACKAGE));
    return over;
  }

  static List<String> undocumented(List<SourceFile> files) {
    List<String> found = new ArrayList<>();
    for (SourceFile file : files) {
      file.undocumented().forEach(type -> found.add(file.path() + ": " + type));
    }
    return found;
  }

  /**
   * Packages whose comment doesn't say what goes in and what comes out. Parts of a package are
   * described by its own comment; theirs need only be there.
   */
  static List<String> packagesWithoutFlow(List<SourceFile> files) {
    Map<String, String> comments = new TreeMap<>();
    files.forEach(file -> comments.putIfAbsent(file.folder(), ""));
    for (SourceFile file : files) {
      if (file.path().endsWith("/package-info.java")) {
        comments.put(file.folder(), file.text());
      }
    }
    List<String> found = new ArrayList<>();
    comments.forEach(
        (folder, text) -> {
          boolean top = folder.matches("org/newsgraph/[a-z]+");
          boolean flow = text.contains("Input:") && text.contains("Output:");
          if (!text.startsWith("/**") || (top && !flow)) {
            found.add(folder);
          }
        });
    return found;
  }

  /** Catching everything hides bugs; only the program's outermost method may. */
  static List<String> catchAlls(List<SourceFile> files) {
    List<String> found = new ArrayList<>();
    for (SourceFile file : files) {
      boolean outermost = file.path().equals("org/newsgraph/cli/Main.java");
      boolean all = file.caught().stream().anyMatch(type -> type.matches(ALL));
      if (all && !outermost) {
        found.add(file.path());
      }
    }
    return found;
  }

  private static final String ALL =
      "(.*[ |.])?(Exception|RuntimeException|Throwable|Error)( *\\|.*)?";

  /** Notes of work that is not done. */
  static List<String> unfinished(List<SourceFile> files) {
    List<String> found = new ArrayList<>();
    for (SourceFile file : files) {
      int number = 0;
      for (String line : file.text().split("\n", -1)) {
        number++;
        if (line.matches(".*\\b(TO" + "DO|FIX" + "ME|XX" + "X|HA" + "CK)\\b.*")) {
          found.add(file.path() + ":" + number + ": " + line.strip());
        }
      }
    }
    return found;
  }

  private static void check(List<String> over, String what, int found, int most) {
    if (found > most) {
      over.add(what + ": " + found + ", at most " + most);
    }
  }

  private static int percentile(List<Integer> sorted, int percent) {
    return sorted.isEmpty() ? 0 : sorted.get((sorted.size() - 1) * percent / 100);
  }
}
