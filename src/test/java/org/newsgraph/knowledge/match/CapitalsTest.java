package org.newsgraph.knowledge.match;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class CapitalsTest {
  @Test
  void namesOfSeveralCapitalisedWordsNeedTwo() {
    assertEquals(2, Capitals.needed("The Independent"));
    assertEquals(2, Capitals.needed("Deir ez-Zor"));
    assertEquals(1, Capitals.needed("al-Qaeda"));
    assertEquals(2, Capitals.needed("NATO"));
    assertEquals(1, Capitals.needed("Nato"));
    assertEquals(1, Capitals.needed("X"));
    assertEquals(1, Capitals.needed("Israeli army"));
    assertEquals(1, Capitals.needed("eBay"));
    assertEquals(0, Capitals.needed("white helmets"));
  }

  @Test
  void countsTheCapitalsOfAText() {
    assertEquals(0, Capitals.written("the army", 0, 8, true));
    assertEquals(1, Capitals.written("The army", 0, 8, false));
    assertEquals(2, Capitals.written("The army", 0, 8, true));
    assertEquals(2, Capitals.written("UN staff", 0, 8, false));
    assertEquals(0, Capitals.written("The army", 4, 8, false));
  }
}
