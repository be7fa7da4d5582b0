package org.newsgraph.evaluate.event;

import java.util.List;

/**
 * A sentence with what is to be found in it.
 *
 * @param line of the set
 * @param published ISO 8601 day of its article; empty where none is known
 * @param isHeadline whether it is read as a headline
 * @param facts none where nothing is to be found
 */
record ToldSentence(
    int line, String published, boolean isHeadline, String text, List<Expected> facts) {
  ToldSentence {
    facts = List.copyOf(facts);
  }
}
