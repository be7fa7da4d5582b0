package org.newsgraph.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What makes two entries worth comparing, and what speaks against them. */
class NamesAndClassesTest {
  private static final ClassTree TREE = ClassTree.shipped();

  @ParameterizedTest
  @CsvSource({
    "Omar al-Hassan,OMAR AL HASSAN",
    "Nora O'Brien,Nora O\u2019Brien",
    "Ann \u014Cta,ann ota",
    "Jean-Luc  Petit,Jean Luc Petit",
    "Iris I\u015F\u0131k,IRIS ISIK"
  })
  void spellingsOfOneNameMeet(String one, String other) {
    assertEquals(NameKey.of(one), NameKey.of(other));
  }

  @Test
  void otherLettersAreAnotherName() {
    assertNotEquals(NameKey.of("Ann Ota"), NameKey.of("Anna Ota"));
    assertNotEquals(NameKey.of("Port Sela"), NameKey.of("Portsela"));
    assertEquals("", NameKey.of(" - "));
  }

  private static boolean agree(String... names) {
    return TREE.agree(List.of(names).stream().map(name -> Terms.NG + name).toList());
  }

  @Test
  void classesOnOneLineAgree() {
    assertTrue(agree("Person", "Official"));
    assertTrue(agree("Official", "Person", "Person"));
    assertTrue(agree("Court", "Organization"));
    assertTrue(agree("Court"));
    assertTrue(agree());
  }

  @Test
  void classesOfTwoBranchesDoNot() {
    assertFalse(agree("Court", "Ministry"));
    assertFalse(agree("Person", "Place"));
    assertFalse(agree("Court", "Organization", "Ministry"), "each with each other one");
  }

  @Test
  void aClassThatTheOntologyLacksIsOnlyItself() {
    assertTrue(TREE.isKindOf("x:Other", "x:Other"));
    assertFalse(TREE.isKindOf("x:Other", Terms.NG + "Person"));
  }
}
