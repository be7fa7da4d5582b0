package org.newsgraph.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.newsgraph.model.IriMinter;

class EventContentTest {
  private static EventContent content(String type, String by, String to, String... modes) {
    return new EventContent(
        IriMinter.NAMESPACE + "plover#" + type,
        "2024-05-03",
        new TreeSet<>(List.of(modes)),
        letters(by),
        letters(to),
        new TreeSet<>());
  }

  /** A party a letter. */
  private static SortedSet<String> letters(String parties) {
    SortedSet<String> all = new TreeSet<>();
    parties.chars().forEach(c -> all.add(Character.toString(c)));
    return all;
  }

  @Test
  void aMeetingHasNoSides() {
    EventContent one = content("CONSULT", "x", "y");
    assertTrue(one.isMutual());
    assertEquals(one, content("CONSULT", "y", "x"));
    assertEquals(one, content("CONSULT", "xy", ""));
    assertEquals(one.key(), content("CONSULT", "y", "x").key());
  }

  @Test
  void anAttackHasSides() {
    EventContent one = content("ASSAULT", "x", "y");
    assertFalse(one.isMutual());
    assertNotEquals(one.key(), content("ASSAULT", "y", "x").key());
    assertFalse(one.hasPartiesOf(content("ASSAULT", "y", "x")));
    assertTrue(one.hasPartiesOf(content("ACCUSE", "x", "y")));
  }

  @Test
  void whoDidItToWhomIsNeededToKnowAnEventAgain() {
    assertTrue(content("ASSAULT", "x", "y").isTelling());
    assertTrue(content("CONSULT", "", "xy").isTelling());
    assertTrue(content("ASSAULT", "xy", "").isTelling());
    assertFalse(content("ASSAULT", "x", "").isTelling());
    assertFalse(content("ASSAULT", "x", "x").isTelling());
    assertFalse(content("ASSAULT", "", "xy").isTelling(), "nobody did it");
  }

  @Test
  void aMeetingIsComparedByEachPartyAllElseByAll() {
    assertEquals(3, content("CONSULT", "x", "yz").blocks().size());
    assertEquals(1, content("ASSAULT", "x", "yz").blocks().size());
    EventContent fewer = content("CONSULT", "x", "y");
    assertTrue(fewer.blocks().stream().anyMatch(content("CONSULT", "z", "y").blocks()::contains));
  }

  @Test
  void oneMeetingIsWithinAnotherWithAllItsParties() {
    EventContent more = content("CONSULT", "xyz", "");
    EventContent fewer = content("CONSULT", "x", "y");
    assertTrue(more.isWithin(fewer));
    assertTrue(fewer.isWithin(more));
    assertTrue(more.isWithin(more));
    assertFalse(fewer.isWithin(content("CONSULT", "x", "w")));
    assertFalse(content("CONSULT", "x", "").isWithin(fewer), "one party is too little");
  }

  @Test
  void aModeSpeaksAgainstAnotherButNotAgainstNone() {
    EventContent aerial = content("ASSAULT", "x", "y", "aerial");
    assertTrue(aerial.hasModeLike(aerial));
    assertTrue(aerial.hasModeLike(content("ASSAULT", "x", "y")));
    assertTrue(content("ASSAULT", "x", "y").hasModeLike(aerial));
    assertFalse(aerial.hasModeLike(content("ASSAULT", "x", "y", "beat")));
  }
}
