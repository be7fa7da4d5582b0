package org.newsgraph.knowledge.wikidata;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which class of Wikidata is below which: eight bytes for each. */
final class ClassTree {
  /** Further up everything is an entity. */
  private static final int DEEPEST = 8;

  private final Map<Integer, String> table;
  private long[] edges = new long[1 << 10];
  private int size;
  private boolean sorted;

  /** What is known of a class that items have; those that items have are not many. */
  private final Map<Integer, Found> found = new HashMap<>();

  /** A class of ours, and how many steps up it is; empty if there is none. */
  private record Found(String entityClass, int steps) {
    static final Found NOTHING = new Found("", Integer.MAX_VALUE);
  }

  /**
   * @param table ours, by the number of an item
   */
  ClassTree(Map<Integer, String> table) {
    this.table = table;
  }

  void add(int below, int above) {
    if (size == edges.length) {
      edges = Arrays.copyOf(edges, size * 2);
    }
    edges[size++] = (long) below << Integer.SIZE | above;
    sorted = false;
  }

  /** Our class of an item that is an instance of these: the nearest; empty if there is none. */
  String classOf(List<Integer> instanceOf) {
    Found nearest = Found.NOTHING;
    for (int wikidata : instanceOf) {
      Found here = found.computeIfAbsent(wikidata, this::climb);
      nearest = here.steps() < nearest.steps() ? here : nearest;
    }
    return nearest.entityClass();
  }

  private Found climb(int from) {
    sort();
    Set<Integer> seen = new HashSet<>(Set.of(from));
    List<Integer> level = List.of(from);
    for (int steps = 0; steps <= DEEPEST && !level.isEmpty(); steps++) {
      for (Map.Entry<Integer, String> row : table.entrySet()) {
        if (level.contains(row.getKey())) {
          return new Found(row.getValue(), steps);
        }
      }
      List<Integer> next = new ArrayList<>();
      for (int wikidata : level) {
        above(wikidata).stream().filter(seen::add).forEach(next::add);
      }
      level = next;
    }
    return Found.NOTHING;
  }

  private List<Integer> above(int wikidata) {
    List<Integer> above = new ArrayList<>(2);
    int at = Arrays.binarySearch(edges, 0, size, (long) wikidata << Integer.SIZE);
    for (int i = at < 0 ? -at - 1 : at; i < size && edges[i] >>> Integer.SIZE == wikidata; i++) {
      above.add((int) edges[i]);
    }
    return above;
  }

  private void sort() {
    if (!sorted) {
      Arrays.sort(edges, 0, size);
      sorted = true;
    }
  }

  void write(Path file) throws IOException {
    sort();
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
      out.writeInt(size);
      for (int i = 0; i < size; i++) {
        out.writeLong(edges[i]);
      }
    }
  }

  void read(Path file) throws IOException {
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      size = in.readInt();
      edges = new long[Math.max(1, size)];
      for (int i = 0; i < size; i++) {
        edges[i] = in.readLong();
      }
    }
    sorted = true;
  }
}
