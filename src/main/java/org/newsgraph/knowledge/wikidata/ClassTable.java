package org.newsgraph.knowledge.wikidata;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Which class of Wikidata is which of ours, by the number of the item. */
final class ClassTable {
  /** What stands in the table for positions, which are no entries but give tenures their titles. */
  static final String OFFICE = "Office";

  /** Human beings are kept where they hold or held a position. */
  static final String PERSON = "Person";

  private static final String RESOURCE = "/knowledge/wikidata-classes.tsv";

  private ClassTable() {}

  /** In the order of the table. */
  static Map<Integer, String> load() {
    try (InputStream in = ClassTable.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its file " + RESOURCE);
      }
      Map<Integer, String> classes = new LinkedHashMap<>();
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .forEach(cells -> classes.put(Item.number(cells[0]).orElseThrow(), cells[1]));
      return classes;
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
  }
}
