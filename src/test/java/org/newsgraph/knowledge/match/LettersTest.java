package org.newsgraph.knowledge.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.newsgraph.model.Fold;

class LettersTest {
  @Test
  void foldsEveryLetterAsNamesAreFolded() {
    for (char c = 0x20; c < 0xD800; c++) {
      if (Character.isLetterOrDigit(c) && !Letters.fold(c).equals("'")) {
        assertEquals(Fold.name(String.valueOf(c)), Letters.fold(c), "U+" + Integer.toHexString(c));
      }
    }
  }

  @Test
  void marksAndInvisibleCharactersFoldToNothing() {
    for (char c : new char[] {'\u0307', '\u0301', '\u00ad', '\u200b', '\u200e'}) {
      assertEquals("", Letters.fold(c), "U+" + Integer.toHexString(c));
    }
  }

  @Test
  void dashesAndSpacesSeparate() {
    for (char c : new char[] {'-', '‐', '–', '—', ' ', '\u00a0', '\n', '\t', '\u2009'}) {
      assertTrue(Letters.isSeparator(c), "U+" + Integer.toHexString(c));
    }
    assertFalse(Letters.isSeparator('.'));
    assertFalse(Letters.isSeparator('\''));
  }

  @Test
  void wordsEndBeforePunctuationAndPossessives() {
    assertTrue(Letters.isWordEnd("Mali.", 4));
    assertTrue(Letters.isWordEnd("Mali", 4));
    assertTrue(Letters.isWordEnd("Mali's", 4));
    assertTrue(Letters.isWordEnd("MALI'S", 4));
    assertTrue(Letters.isWordEnd("Mali’ ", 4));
    assertFalse(Letters.isWordEnd("Mali'sa", 4));
    assertFalse(Letters.isWordEnd("Sana'a", 4));
    assertFalse(Letters.isWordEnd("Malian", 4));
    assertFalse(Letters.isWordEnd("Mali2", 4));
    assertFalse(Letters.isWordEnd("e\u0301a", 1));
  }

  @Test
  void wordsStartBehindPunctuation() {
    assertTrue(Letters.isWordStart("Mali", 0));
    assertTrue(Letters.isWordStart("(Mali", 1));
    assertTrue(Letters.isWordStart("'Mali", 1));
    assertTrue(Letters.isWordStart(" 'Mali", 2));
    assertFalse(Letters.isWordStart("d'Mali", 2));
    assertFalse(Letters.isWordStart("SoMali", 2));
  }
}
