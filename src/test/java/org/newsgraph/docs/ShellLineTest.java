package org.newsgraph.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ShellLineTest {
  @Test
  void keepsWhatIsQuotedTogether() {
    assertEquals(
        List.of("query", "--param", "actor=Saudi Arabia", "a|b"),
        ShellLine.words("query --param 'actor=Saudi Arabia' \"a|b\""));
  }

  @Test
  void joinsQuotedAndPlainParts() {
    assertEquals(List.of("x=a b"), ShellLine.words("x='a b'"));
  }

  @Test
  void leavesCommentsOut() {
    assertEquals(List.of("a", "b#c"), ShellLine.words("a b#c # d"));
  }

  @Test
  void splitsAtOperatorsOutsideOfQuotes() {
    List<String> words = ShellLine.words("a 'b && c' && d | e>f");
    assertEquals(
        List.of(List.of("a", "b && c"), List.of("d", "\0|", "e", "\0>", "f")),
        ShellLine.split(words, "&&"));
    assertEquals(
        List.of(List.of("d"), List.of("e", "\0>", "f")),
        ShellLine.split(ShellLine.split(words, "&&").get(1), "|"));
  }

  @Test
  void tellsAnOperatorFromItsQuotedSign() {
    assertEquals(List.of(List.of("a", "|", "b")), ShellLine.split(ShellLine.words("a '|' b"), "|"));
  }
}
