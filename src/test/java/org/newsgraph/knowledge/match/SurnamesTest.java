package org.newsgraph.knowledge.match;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SurnamesTest {
  private static List<String> of(String name, String... familyNames) {
    return List.copyOf(Surnames.of(List.of(name), List.of(familyNames)));
  }

  @Test
  void theLastWordIsTheLastName() {
    assertEquals(List.of("Roe"), of("Jane Roe"));
    assertEquals(List.of("Roe-Doe"), of("Jane Q. Roe-Doe"));
  }

  @Test
  void smallWordsBelongToIt() {
    assertEquals(List.of("von der Leyen", "Leyen"), of("Ursula von der Leyen"));
    assertEquals(List.of("bin Salman", "Salman"), of("Mohammed bin Salman"));
    assertEquals(List.of("al-Assad", "Assad"), of("Bashar al-Assad"));
    assertEquals(List.of("el Fassi", "Fassi"), of("Jane el Fassi"));
  }

  @Test
  void aStatedFamilyNameGoesBefore() {
    assertEquals(List.of("Xi"), of("Xi Jinping", "Xi"));
  }

  @Test
  void aSingleNameHasNone() {
    assertEquals(List.of(), of("Prachanda"));
    assertEquals(List.of(), of("Q Q"));
  }

  @Test
  void aNameOfSmallWordsAloneDoesNoHarm() {
    assertEquals(List.of("bell hooks", "hooks"), of("bell hooks"));
  }
}
