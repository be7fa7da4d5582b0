package org.newsgraph.resolve;

import org.newsgraph.model.Fold;

/**
 * The key under which spellings of one name meet: without case, diacritics, hyphens, apostrophes.
 */
final class NameKey {
  private NameKey() {}

  static String of(String name) {
    return Fold.name(name).replace("'", "").replace('-', ' ').replaceAll(" +", " ").strip();
  }
}
