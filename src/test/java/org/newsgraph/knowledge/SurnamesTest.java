package org.newsgraph.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SurnamesTest {
  private static List<String> of(String name, String... familyNames) {
    EntryDraft draft = new EntryDraft("https://example.org/p", new Position("x.ttl", 1, 1));
    draft.names.add(name);
    draft.familyNames.addAll(List.of(familyNames));
    return List.copyOf(Surnames.of(draft));
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
