package org.newsgraph.knowledge.wikidata;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassTreeTest {
  @TempDir Path folder;

  private static ClassTree tree() {
    Map<Integer, String> table = new LinkedHashMap<>();
    table.put(1, "Organization");
    table.put(2, "Court");
    table.put(3, "NGO");
    ClassTree tree = new ClassTree(table);
    tree.add(20, 2);
    tree.add(21, 20);
    tree.add(2, 1);
    tree.add(30, 1);
    tree.add(30, 3);
    tree.add(40, 41);
    tree.add(41, 40);
    for (int i = 100; i < 120; i++) {
      tree.add(i, i + 1);
    }
    tree.add(120, 1);
    return tree;
  }

  @Test
  void theNearestClassDecides() {
    assertEquals("Court", tree().classOf(List.of(2)));
    assertEquals("Court", tree().classOf(List.of(21)));
    assertEquals("NGO", tree().classOf(List.of(21, 3)));
  }

  @Test
  void ofTwoThatAreEquallyNearTheFirstOfTheTable() {
    assertEquals("Organization", tree().classOf(List.of(30)));
  }

  @Test
  void circlesAndWhatIsFarHaveNone() {
    assertEquals("", tree().classOf(List.of(40)));
    assertEquals("", tree().classOf(List.of(100)));
    assertEquals("Organization", tree().classOf(List.of(115)));
    assertEquals("", tree().classOf(List.of()));
    assertEquals("", tree().classOf(List.of(2147483647)));
  }

  @Test
  void isReadAsItWasWritten() throws IOException {
    Path file = folder.resolve("classes");
    tree().write(file);
    ClassTree read = new ClassTree(Map.of(2, "Court"));
    read.read(file);
    assertEquals("Court", read.classOf(List.of(21)));
    assertEquals("", read.classOf(List.of(30)));
  }
}
