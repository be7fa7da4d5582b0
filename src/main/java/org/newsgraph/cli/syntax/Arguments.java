package org.newsgraph.cli.syntax;

import java.util.List;
import java.util.Optional;
import org.apache.commons.cli.CommandLine;
import org.newsgraph.problem.Code;

/** What the user typed for one command: options with their values, operands in order. */
public final class Arguments {
  private final CommandLine line;
  private final Command command;

  Arguments(Command command, CommandLine line) {
    this.command = command;
    this.line = line;
  }

  /** The operands: inputs, the name of a query, ... */
  public List<String> operands() {
    return List.copyOf(line.getArgList());
  }

  /**
   * The operands of a command that needs some.
   *
   * @throws UsageError if there are none
   */
  public List<String> needed(String what) {
    if (line.getArgList().isEmpty()) {
      throw new UsageError(
          Code.INPUT_MISSING,
          "found no " + what + ", expected 'newsgraph " + usage() + "'",
          "see 'newsgraph help " + command.name() + "'");
    }
    return operands();
  }

  /**
   * The only operand of a command that needs one.
   *
   * @throws UsageError if there is none or more than one
   */
  public String single(String what) {
    List<String> operands = needed(what);
    if (operands.size() > 1) {
      throw new UsageError(
          Code.OPTION_WRONG,
          "found '" + operands.get(1) + "', expected one " + what,
          "see 'newsgraph help " + command.name() + "'");
    }
    return operands.get(0);
  }

  /**
   * Checks that a command without operands got none.
   *
   * @throws UsageError if there is one
   */
  public void none() {
    if (!line.getArgList().isEmpty()) {
      throw new UsageError(
          Code.OPTION_WRONG,
          "found '" + operands().get(0) + "', expected no operand",
          "see 'newsgraph help " + command.name() + "'");
    }
  }

  private String usage() {
    return (command.name() + " [OPTIONS] " + command.operands()).strip();
  }

  public boolean has(Flag flag) {
    return line.hasOption(flag.name());
  }

  /** The value of an option; of one that was given twice the last. */
  public Optional<String> value(Flag flag) {
    List<String> values = values(flag);
    return values.isEmpty() ? Optional.empty() : Optional.of(values.get(values.size() - 1));
  }

  /** All values of an option, in order. */
  public List<String> values(Flag flag) {
    String[] values = line.getOptionValues(flag.name());
    return values == null ? List.of() : List.of(values);
  }

  /**
   * The value of an option that counts something.
   *
   * @throws UsageError if it is no whole number of at least {@code least}
   */
  public Optional<Integer> number(Flag flag, int least) {
    return value(flag).map(value -> number(flag, value, least));
  }

  private static int number(Flag flag, String value, int least) {
    try {
      int number = Integer.parseInt(value);
      if (number >= least) {
        return number;
      }
    } catch (NumberFormatException e) {
      // said below, with the option's name
    }
    throw wrong(flag, value, "a whole number from " + least + " on");
  }

  /**
   * The value of an option that names one of several things.
   *
   * @throws UsageError if it is none of them
   */
  public Optional<String> choice(Flag flag, List<String> choices) {
    Optional<String> value = value(flag);
    if (value.isPresent() && !choices.contains(value.get())) {
      throw wrong(flag, value.get(), "one of " + String.join(", ", choices));
    }
    return value;
  }

  /** The error for a value that an option doesn't take. */
  public static UsageError wrong(Flag flag, String value, String expected) {
    return new UsageError(
        Code.OPTION_WRONG,
        "found --" + flag.name() + " '" + value + "', expected " + expected,
        "give the option another value");
  }
}
