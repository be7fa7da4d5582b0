package org.newsgraph.read;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;
import org.newsgraph.problem.Code;
import org.newsgraph.problem.Problem;

/** Turns the inputs as named into files, one after the other, in input order. */
final class Inputs {
  private static final Pattern URL =
      Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+://.*", Pattern.DOTALL);
  private static final Pattern WILDCARD = Pattern.compile("[*?\\[{]");

  private final Iterator<String> arguments;
  private final ReadLog log;
  private @Nullable FolderWalk walk;
  private @Nullable Glob glob;

  Inputs(List<String> arguments, ReadLog log) {
    this.arguments = List.copyOf(arguments).iterator();
    this.log = log;
  }

  /** The next file, or empty at the end; inputs that name no file are reported on the way. */
  Optional<InputFile> next() {
    while (true) {
      if (walk != null) {
        Optional<InputFile> file = glob == null ? walk.next() : glob.next(walk);
        if (file.isPresent()) {
          return file;
        }
        leave();
      }
      if (!arguments.hasNext()) {
        return Optional.empty();
      }
      Optional<InputFile> file = open(arguments.next());
      if (file.isPresent()) {
        return file;
      }
    }
  }

  private void leave() {
    if (glob != null && !glob.matched()) {
      log.report(
          Problem.error(
              Code.GLOB_WITHOUT_MATCH,
              glob.argument(),
              "found no file that fits the pattern",
              "check the pattern; ** stands for any folders"));
    }
    walk = null;
    glob = null;
  }

  private Optional<InputFile> open(String argument) {
    if (argument.equals(InputFile.STANDARD_INPUT)) {
      return Optional.of(InputFile.standardInput());
    }
    if (URL.matcher(argument).matches()) {
      return fail(
          Code.INPUT_IS_URL,
          argument,
          "found a URL, expected a file or a folder",
          "save the page first and name its file");
    }
    try {
      Path path = Path.of(argument);
      if (Files.isDirectory(path)) {
        walk = new FolderWalk(path, withoutSlash(argument), folder -> true, log);
        return Optional.empty();
      }
      if (Files.exists(path)) {
        return Optional.of(new InputFile(argument, String.valueOf(path.getFileName()), path, true));
      }
    } catch (InvalidPathException e) {
      if (!WILDCARD.matcher(argument).find()) {
        return fail(
            Code.FILE_NOT_FOUND, argument, "found no path: " + e.getReason(), "check the name");
      }
    }
    return WILDCARD.matcher(argument).find() ? expand(argument) : missing(argument);
  }

  private Optional<InputFile> missing(String argument) {
    String text =
        argument.isEmpty()
            ? "found an empty name, expected a file"
            : "found no such file or folder";
    return fail(Code.FILE_NOT_FOUND, argument, text, "check the name and the current folder");
  }

  private Optional<InputFile> expand(String argument) {
    String pattern = argument.replace('\\', '/');
    int wildcard = WILDCARD.matcher(pattern).results().findFirst().orElseThrow().start();
    int slash = pattern.lastIndexOf('/', wildcard);
    String folder = slash < 0 ? "." : slash == 0 ? "/" : pattern.substring(0, slash);
    if (!Files.isDirectory(Path.of(folder))) {
      return fail(
          Code.GLOB_WITHOUT_MATCH,
          argument,
          "found no folder '" + folder + "' to look for the pattern in",
          "check the name and the current folder");
    }
    try {
      Glob made = new Glob(argument, pattern.substring(slash + 1), slash < 0 ? "./" : "");
      glob = made;
      walk = new FolderWalk(Path.of(folder), withoutSlash(folder), made::enters, log);
      return Optional.empty();
    } catch (PatternSyntaxException e) {
      return fail(
          Code.GLOB_WITHOUT_MATCH,
          argument,
          "found a pattern that is not one (" + e.getDescription() + ")",
          "close every bracket");
    }
  }

  private Optional<InputFile> fail(Code code, String argument, String text, String cure) {
    log.report(Problem.error(code, argument, text, cure));
    return Optional.empty();
  }

  private static String withoutSlash(String folder) {
    int end = folder.length();
    while (end > 1 && (folder.charAt(end - 1) == '/' || folder.charAt(end - 1) == '\\')) {
      end--;
    }
    return folder.equals("/") ? "" : folder.substring(0, end);
  }
}
