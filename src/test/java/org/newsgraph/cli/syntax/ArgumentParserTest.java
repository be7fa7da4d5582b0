package org.newsgraph.cli.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.newsgraph.cli.console.Console;

class ArgumentParserTest {
  private static final Command COMMAND =
      new Command() {
        @Override
        public String name() {
          return "some";
        }

        @Override
        public String summary() {
          return "do something";
        }

        @Override
        public String operands() {
          return "INPUT...";
        }

        @Override
        public String description() {
          return "Does something.\n\nAnd more.";
        }

        @Override
        public List<Flag> flags() {
          return List.of(Flags.OUT, Flags.LIMIT, Flags.PARAM);
        }

        @Override
        public List<Example> examples() {
          return List.of(new Example("newsgraph some", "does it"));
        }

        @Override
        public int run(Arguments arguments, Console console) {
          return 0;
        }
      };

  private static Arguments parse(String... words) {
    return ArgumentParser.parse(COMMAND, List.of(words));
  }

  @Test
  void optionsStandBeforeAndBehindOperands() {
    Arguments arguments = parse("a", "--out", "f", "b", "-n", "3", "c");
    assertEquals(List.of("a", "b", "c"), arguments.operands());
    assertEquals(Optional.of("f"), arguments.value(Flags.OUT));
    assertEquals(Optional.of(3), arguments.number(Flags.LIMIT, 0));
  }

  @Test
  void twoDashesEndTheOptions() {
    Arguments arguments = parse("-q", "--", "--out", "-q");
    assertEquals(List.of("--out", "-q"), arguments.operands());
    assertTrue(arguments.has(Flags.QUIET));
  }

  @Test
  void aDashIsAnOperandAndAValue() {
    Arguments arguments = parse("-", "--out", "-");
    assertEquals(List.of("-"), arguments.operands());
    assertEquals(Optional.of("-"), arguments.value(Flags.OUT));
  }

  @Test
  void valuesMayFollowAnEqualsSign() {
    assertEquals(Optional.of("x=y"), parse("--param=x=y").value(Flags.PARAM));
  }

  @Test
  void repeatedOptionsKeepTheirOrder() {
    Arguments arguments = parse("-p", "a=1", "--param", "b=2");
    assertEquals(List.of("a=1", "b=2"), arguments.values(Flags.PARAM));
    assertEquals(Optional.of("b=2"), arguments.value(Flags.PARAM), "the last one");
  }

  @Test
  void quotesOfAValueStay() {
    assertEquals(Optional.of("\"a\""), parse("--out", "\"a\"").value(Flags.OUT));
  }

  @Test
  void aNumberBelowTheLeastIsAnError() {
    assertThrows(UsageError.class, () -> parse("-n", "0").number(Flags.LIMIT, 1));
    assertThrows(UsageError.class, () -> parse("-n", "many").number(Flags.LIMIT, 1));
    assertThrows(UsageError.class, () -> parse("-n", "99999999999").number(Flags.LIMIT, 1));
  }

  @Test
  void neededOperandsAreAskedFor() {
    UsageError error = assertThrows(UsageError.class, () -> parse().needed("input"));
    assertTrue(error.problem().text().contains("newsgraph some [OPTIONS] INPUT..."));
  }

  @Test
  void helpIsWrappedAndGrouped() {
    String help = HelpText.of(COMMAND);
    assertTrue(help.contains("Does something.\n\nAnd more.\n"), help);
    assertTrue(help.indexOf("Input options:") < help.indexOf("Output options:"), help);
    assertTrue(help.contains("  -n, --limit N               stop after N articles\n"), help);
  }
}
