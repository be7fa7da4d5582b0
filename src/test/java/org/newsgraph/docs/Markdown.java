package org.newsgraph.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A documentation page with its fenced blocks.
 *
 * @param lines of the page, without line ends
 */
record Markdown(Path path, List<String> lines) {
  private static final String FENCE = "```";

  Markdown {
    lines = List.copyOf(lines);
  }

  /**
   * A fenced block.
   *
   * @param kind the word after the opening fence, such as {@code console}
   * @param first index of the line after the opening fence
   */
  record Block(String kind, int first, List<String> lines) {}

  static Markdown read(Path path) throws IOException {
    return new Markdown(path, Files.readAllLines(path));
  }

  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    int open = -1;
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).startsWith(FENCE)) {
        continue;
      }
      if (open < 0) {
        open = i;
      } else {
        String kind = lines.get(open).substring(FENCE.length()).strip();
        blocks.add(new Block(kind, open + 1, lines.subList(open + 1, i)));
        open = -1;
      }
    }
    if (open >= 0) {
      throw new IllegalStateException(path + ":" + (open + 1) + ": a fence that is not closed");
    }
    return blocks;
  }

  List<Block> blocks(String kind) {
    return blocks().stream().filter(block -> block.kind().equals(kind)).toList();
  }
}
