package org.newsgraph.knowledge.match;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.function.IntFunction;
import org.newsgraph.model.entity.KnownEntity;
import org.newsgraph.model.entity.NameMatch.Kind;

/**
 * The names of one part of the knowledge, as {@link Builder} made them.
 *
 * @param table names and their beginnings up to each word's end, by the hash of their folded
 *     letters
 * @param particles the small words that names start with: {@code al}, {@code bin}, {@code von}
 * @param spellings the only spellings of acronyms, each with the entity
 * @param entities an entity by its number in the part
 */
public record Names(
    HashLists table, HashLists particles, HashLists spellings, IntFunction<KnownEntity> entities) {

  /**
   * Names read where their bytes stand.
   *
   * @param sections as {@link Builder#build} made them
   */
  public static Names of(List<ByteBuffer> sections, IntFunction<KnownEntity> entities) {
    return new Names(
        new HashLists(sections.get(0)),
        new HashLists(sections.get(1)),
        new HashLists(sections.get(2)),
        entities);
  }

  boolean isSpelling(CharSequence text, int begin, int end, int entity) {
    return spellings.find(spelling(text, begin, end, entity)) >= 0;
  }

  private static long spelling(CharSequence text, int begin, int end, int entity) {
    long hash = NameHash.step(NameHash.EMPTY, text, begin, end);
    return NameHash.step(NameHash.step(hash, (char) entity), (char) (entity >>> Character.SIZE));
  }

  /** Gathers names. */
  public static final class Builder {
    private final HashListsBuilder table = new HashListsBuilder();
    private final HashListsBuilder particles = new HashListsBuilder();
    private final HashListsBuilder spellings = new HashListsBuilder();

    /**
     * Adds a name.
     *
     * @param name without white space around it
     * @param entity its number, in the order of IRIs
     */
    public void add(String name, int entity, Kind kind) {
      int payload = Payload.of(entity, kind, Capitals.needed(name));
      boolean small = Character.isLowerCase(name.codePointAt(0));
      Folding folding = new Folding(name, 0);
      while (folding.nextWordEnd()) {
        if (folding.end() == name.length()) {
          table.add(folding.hash(), payload);
        } else {
          table.mark(folding.hash());
        }
        if (small) {
          particles.mark(folding.hash());
          small = false;
        }
      }
      if (kind == Kind.ACRONYM) {
        spellings.mark(spelling(name, 0, name.length(), entity));
      }
    }

    /** The bytes of what was added. */
    public List<ByteBuffer> build() {
      return List.of(table.build(), particles.build(), spellings.build());
    }
  }
}
