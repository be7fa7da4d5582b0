package org.newsgraph.knowledge.prepared;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.newsgraph.knowledge.match.HashListsBuilder;
import org.newsgraph.knowledge.match.Names;
import org.newsgraph.knowledge.prepared.Layout.Section;
import org.newsgraph.model.entity.KnownEntity;
import org.newsgraph.model.entity.KnownProceeding;
import org.newsgraph.model.entity.KnownTenure;
import org.newsgraph.model.entity.NameMatch.Kind;

/**
 * Makes a part of the knowledge out of entries.
 *
 * <pre>{@code
 * PartBuilder builder = new PartBuilder("2025-09-30", hashes);
 * builder.name(builder.entity(entity), Kind.NAME, "Denmark");
 * Part part = builder.build();
 * }</pre>
 */
public final class PartBuilder {
  private final String date;
  private final List<String> sources;
  private final Texts.Builder texts = new Texts.Builder();
  private final Numbers entities = new Numbers();
  private final Numbers statements = new Numbers();
  private final List<KnownTenure> tenures = new ArrayList<>();
  private final List<KnownProceeding> proceedings = new ArrayList<>();
  private final Names.Builder names = new Names.Builder();
  private final HashListsBuilder links = new HashListsBuilder();
  private int count;

  /**
   * @param date of the knowledge, ISO 8601, or empty
   * @param sources the sha256 of each file that it is made of
   */
  public PartBuilder(String date, List<String> sources) {
    this.date = date;
    this.sources = List.copyOf(sources);
  }

  /** Adds an entity and says its number; to be called in the order of IRIs. */
  public int entity(KnownEntity entity) {
    entities.add(texts.single(entity.iri()));
    entities.add(texts.single(entity.name()));
    entities.add(entity.type().ordinal());
    entities.add(texts.shared(entity.entityClass()));
    entities.add(texts.shared(entity.country()));
    entities.add(texts.shared(entity.partOf()));
    entities.add(texts.shared(list(entity.sectors())));
    links.add(Links.entity(entity.iri()), count);
    if (entity.country() != null) {
      links.add(Links.organ(entity.country(), entity.entityClass()), count);
    }
    return count++;
  }

  /** Adds a name of an entity that was added. */
  public void name(int entity, Kind kind, String name) {
    names.add(name, entity, kind);
  }

  public void tenure(KnownTenure tenure) {
    tenures.add(tenure);
  }

  public void proceeding(KnownProceeding proceeding) {
    proceedings.add(proceeding);
  }

  /** Adds a statement for queries: without blank nodes. */
  public void statement(Triple triple) {
    Node object = triple.getObject();
    statements.add(texts.shared(triple.getSubject().getURI()));
    statements.add(texts.shared(triple.getPredicate().getURI()));
    if (object.isURI()) {
      statements.add(texts.shared(object.getURI()));
      statements.add(Texts.NONE);
      statements.add(Texts.NONE);
    } else {
      statements.add(texts.shared(object.getLiteralLexicalForm()));
      statements.add(texts.shared(object.getLiteralDatatypeURI()));
      statements.add(texts.shared(object.getLiteralLanguage()));
    }
  }

  /** The part, in memory. */
  public Part build() {
    Map<Section, ByteBuffer> sections = new EnumMap<>(Section.class);
    sections.put(Section.ENTITIES, entities.build());
    sections.put(Section.TENURES, tenures());
    sections.put(Section.PROCEEDINGS, proceedings());
    List<ByteBuffer> tables = names.build();
    sections.put(Section.NAMES, tables.get(0));
    sections.put(Section.PARTICLES, tables.get(1));
    sections.put(Section.SPELLINGS, tables.get(2));
    sections.put(Section.LINKS, links.build());
    sections.put(Section.STATEMENTS, statements.build());
    sections.put(Section.HEADER, header(sha256(sections)));
    sections.put(Section.TEXT, texts.build());
    return new Part(sections);
  }

  private ByteBuffer tenures() {
    tenures.sort(
        Comparator.comparing((KnownTenure t) -> t.from() == null ? "" : t.from())
            .thenComparing(KnownTenure::person)
            .thenComparing(KnownTenure::title));
    Numbers out = new Numbers();
    for (int i = 0; i < tenures.size(); i++) {
      KnownTenure tenure = tenures.get(i);
      out.add(texts.shared(tenure.person()));
      out.add(texts.shared(tenure.title()));
      out.add(texts.shared(tenure.organization()));
      out.add(texts.shared(tenure.country()));
      out.add(texts.shared(tenure.from()));
      out.add(texts.shared(tenure.until()));
      links.add(Links.person(tenure.person()), i);
      if (tenure.country() != null) {
        links.add(Links.office(tenure.country()), i);
      }
      if (tenure.organization() != null) {
        links.add(Links.office(tenure.organization()), i);
      }
    }
    return out.build();
  }

  private ByteBuffer proceedings() {
    Numbers out = new Numbers();
    for (KnownProceeding proceeding : proceedings) {
      out.add(texts.shared(proceeding.iri()));
      out.add(texts.shared(proceeding.name()));
      out.add(texts.shared(proceeding.entityClass()));
      out.add(texts.shared(list(proceeding.numbers())));
      out.add(texts.shared(list(proceeding.courts())));
      out.add(texts.shared(list(proceeding.applicants())));
      out.add(texts.shared(list(proceeding.respondents())));
      out.add(texts.shared(list(proceeding.against())));
      out.add(texts.shared(proceeding.within()));
      out.add(proceeding.isInstrument() ? 1 : 0);
      out.add(texts.shared(proceeding.from()));
      out.add(texts.shared(proceeding.until()));
    }
    return out.build();
  }

  private static String list(List<String> values) {
    return String.join(Layout.SEPARATOR, values);
  }

  private ByteBuffer header(String sha256) {
    Numbers header = new Numbers();
    header.add(texts.shared(date));
    header.add(texts.shared(sha256));
    sources.forEach(source -> header.add(texts.shared(source)));
    return header.build();
  }

  private String sha256(Map<Section, ByteBuffer> sections) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      sections.values().forEach(section -> digest.update(section.duplicate()));
      digest.update(texts.build());
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** A list of numbers that grows. */
  private static final class Numbers {
    private int[] numbers = new int[1 << 8];
    private int size;

    void add(int number) {
      if (size == numbers.length) {
        numbers = Arrays.copyOf(numbers, size * 2);
      }
      numbers[size++] = number;
    }

    ByteBuffer build() {
      ByteBuffer bytes =
          ByteBuffer.allocate(Math.multiplyExact(size, 4)).order(ByteOrder.LITTLE_ENDIAN);
      bytes.asIntBuffer().put(numbers, 0, size);
      return bytes;
    }
  }
}
