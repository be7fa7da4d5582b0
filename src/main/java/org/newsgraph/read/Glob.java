package org.newsgraph.read;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A pattern among the inputs: it takes the files that it matches and all files in folders that it
 * matches, as a shell and this program would together.
 */
final class Glob {
  private final String argument;
  private final String implied;
  private final PathMatcher whole;
  private final List<PathMatcher> prefixes = new ArrayList<>();
  private final boolean anyDepth;
  private boolean matched;

  /**
   * @param pattern the part of the argument from the first folder with a wildcard on
   * @param implied what stands before the paths of the walk, but not in the argument
   * @throws java.util.regex.PatternSyntaxException if a bracket stays open
   */
  Glob(String argument, String pattern, String implied) {
    this.argument = argument;
    this.implied = implied;
    this.whole = matcher(pattern);
    // A brace may hold a slash, so that its folders can't be told apart: then all are entered.
    this.anyDepth = pattern.contains("**") || pattern.contains("{");
    if (!anyDepth) {
      for (int slash = pattern.indexOf('/'); slash >= 0; slash = pattern.indexOf('/', slash + 1)) {
        prefixes.add(matcher(pattern.substring(0, slash)));
      }
    }
  }

  String argument() {
    return argument;
  }

  /** Whether any file was taken so far. */
  boolean matched() {
    return matched;
  }

  /** Whether a folder is matched, or may hold what is. */
  boolean enters(String folder) {
    int depth = (int) folder.chars().filter(c -> c == '/').count();
    return anyDepth
        || takes(folder)
        || depth < prefixes.size() && prefixes.get(depth).matches(Path.of(folder));
  }

  /** The next file of the walk that fits. */
  Optional<InputFile> next(FolderWalk walk) {
    for (Optional<InputFile> file = walk.next(); file.isPresent(); file = walk.next()) {
      if (takes(file.get().path())) {
        matched = true;
        InputFile found = file.get();
        String source = found.source().substring(implied.length());
        return Optional.of(new InputFile(source, found.path(), found.file(), false));
      }
    }
    return Optional.empty();
  }

  private boolean takes(String path) {
    for (int end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
      if (whole.matches(Path.of(path.substring(0, end)))) {
        return true;
      }
    }
    return whole.matches(Path.of(path));
  }

  private static PathMatcher matcher(String pattern) {
    return FileSystems.getDefault().getPathMatcher("glob:" + pattern);
  }
}
