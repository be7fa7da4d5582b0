package org.newsgraph.docs;

import java.util.ArrayList;
import java.util.List;

/**
 * A command as a page shows it, with the output under it.
 *
 * <p>Commands stand in two kinds of blocks: in {@code console} a line that starts with {@code $ }
 * is a command and what follows is its output, word for word; in {@code sh} each line is a command
 * whose output is not shown. A line that ends in a backslash goes on in the next one.
 *
 * @param line index of the command's first line in the page
 * @param outputBegin index of the first line of output
 * @param outputEnd index of the line after the output
 * @param checked whether the output is shown
 */
record ShownCommand(
    String command,
    int line,
    int outputBegin,
    int outputEnd,
    List<String> output,
    boolean checked) {
  private static final String PROMPT = "$ ";

  static List<ShownCommand> of(Markdown page) {
    List<ShownCommand> commands = new ArrayList<>();
    for (Markdown.Block block : page.blocks()) {
      if (block.kind().equals("console")) {
        console(block, commands);
      } else if (block.kind().equals("sh")) {
        script(block, commands);
      }
    }
    return commands;
  }

  private static void console(Markdown.Block block, List<ShownCommand> commands) {
    List<String> lines = block.lines();
    int i = 0;
    while (i < lines.size()) {
      int start = i;
      if (!lines.get(i).startsWith(PROMPT)) {
        throw new IllegalStateException("line " + (block.first() + i + 1) + ": no command");
      }
      StringBuilder command = new StringBuilder(lines.get(i++).substring(PROMPT.length()));
      i = continued(lines, i, command);
      int output = i;
      while (i < lines.size() && !lines.get(i).startsWith(PROMPT)) {
        i++;
      }
      commands.add(
          new ShownCommand(
              command.toString(),
              block.first() + start,
              block.first() + output,
              block.first() + i,
              lines.subList(output, i),
              true));
    }
  }

  private static void script(Markdown.Block block, List<ShownCommand> commands) {
    List<String> lines = block.lines();
    int i = 0;
    while (i < lines.size()) {
      int start = i;
      StringBuilder command = new StringBuilder(lines.get(i++));
      i = continued(lines, i, command);
      int end = block.first() + i;
      if (!command.toString().isBlank() && command.charAt(0) != '#') {
        commands.add(
            new ShownCommand(
                command.toString(), block.first() + start, end, end, List.of(), false));
      }
    }
  }

  private static int continued(List<String> lines, int next, StringBuilder command) {
    int i = next;
    while (command.length() > 0 && command.charAt(command.length() - 1) == '\\') {
      command.setLength(command.length() - 1);
      command.append(lines.get(i++).strip());
    }
    return i;
  }
}
