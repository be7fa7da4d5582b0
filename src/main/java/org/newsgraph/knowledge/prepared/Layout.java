package org.newsgraph.knowledge.prepared;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * How a prepared file is laid out, in little-endian numbers: {@link #MAGIC}, version, number of
 * sections, for each its begin and length; the sections; a CRC-32C of all before it.
 */
final class Layout {
  /** What every prepared file begins with; no Turtle and no CSV does. */
  static final byte[] MAGIC = "\u0000NGKNOW\n".getBytes(StandardCharsets.US_ASCII);

  /** To be counted up with every change of the layout, of hashing, folding or derived names. */
  static final int VERSION = 1;

  static final int CHECKSUM_BYTES = 4;

  /** In the order of the file. */
  enum Section {
    /** date of knowledge, sha256 of the content, then sha256 of each source: string offsets */
    HEADER,
    /** strings, each a length and UTF-8 */
    TEXT,
    ENTITIES,
    TENURES,
    PROCEEDINGS,
    NAMES,
    PARTICLES,
    SPELLINGS,
    /** entities by IRI and by country and class, tenures by person and by place */
    LINKS,
    /** statements about names, for queries: none in most files */
    STATEMENTS
  }

  /** What stands at each field of an entity, as offsets of strings, -1 for none. */
  enum EntityField {
    IRI,
    NAME,
    TYPE,
    CLASS,
    COUNTRY,
    PART_OF,
    SECTORS
  }

  /** What stands at each field of a tenure. */
  enum TenureField {
    PERSON,
    TITLE,
    ORGANIZATION,
    COUNTRY,
    FROM,
    UNTIL
  }

  /** Parts a list in one string; no value has it. */
  static final String SEPARATOR = "\n";

  private Layout() {}

  static int headerBytes() {
    return MAGIC.length + 8 + Section.values().length * 16;
  }

  static ByteBuffer littleEndian(ByteBuffer bytes) {
    return bytes.duplicate().order(ByteOrder.LITTLE_ENDIAN);
  }
}
