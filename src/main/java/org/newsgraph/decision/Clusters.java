package org.newsgraph.decision;

import java.util.HashMap;
import java.util.Map;

/** Which IRIs were said to be one, over any number of steps. */
final class Clusters {
  private final Map<String, String> parents = new HashMap<>();

  void join(String one, String other) {
    String a = root(one);
    String b = root(other);
    if (!a.equals(b)) {
      parents.put(a, b);
    }
  }

  boolean areOne(String one, String other) {
    return root(one).equals(root(other));
  }

  /** The one that stands for all that it was joined with. */
  String root(String iri) {
    String at = iri;
    for (String up = parents.get(at); up != null; up = parents.get(at)) {
      at = up;
    }
    return at;
  }
}
