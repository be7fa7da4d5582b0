package org.newsgraph.cli.syntax;

import org.apache.commons.cli.Option;
import org.jspecify.annotations.Nullable;

/**
 * One option.
 *
 * @param name long name, without the dashes
 * @param letter short name, empty if it has none
 * @param argument what the value is called, absent for a switch
 * @param group heading in the help text
 * @param text what it does, one sentence without a full stop
 */
public record Flag(
    String name, String letter, @Nullable String argument, Group group, String text) {

  /** The headings under which options stand, in the order of the help text. */
  public enum Group {
    INPUT("Input"),
    OUTPUT("Output"),
    STORE("Store"),
    ANALYSIS("Analysis"),
    DECISION("Decision"),
    QUERY("Query"),
    SERVER("Server"),
    GENERAL("General");

    private final String title;

    Group(String title) {
      this.title = title;
    }

    public String title() {
      return title;
    }
  }

  /** A switch: an option without a value. */
  static Flag of(Group group, String name, String text) {
    return new Flag(name, "", null, group, text);
  }

  /** An option with a value. */
  static Flag of(Group group, String name, String argument, String text) {
    return new Flag(name, "", argument, group, text);
  }

  Flag letter(String aLetter) {
    return new Flag(name, aLetter, argument, group, text);
  }

  /** The same option with other words, where it means something narrower in a command. */
  public Flag saying(String aText) {
    return new Flag(name, letter, argument, group, aText);
  }

  /** {@code -o, --out FILE}. */
  String spelling() {
    String shortForm = letter.isEmpty() ? "    " : "-" + letter + ", ";
    return shortForm + "--" + name + (argument == null ? "" : " " + argument);
  }

  Option option() {
    Option.Builder builder = letter.isEmpty() ? Option.builder() : Option.builder(letter);
    return builder.longOpt(name).hasArg(argument != null).get();
  }
}
