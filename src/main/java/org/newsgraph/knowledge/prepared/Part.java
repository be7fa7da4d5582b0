package org.newsgraph.knowledge.prepared;

import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.newsgraph.knowledge.match.HashLists;
import org.newsgraph.knowledge.match.Names;
import org.newsgraph.knowledge.prepared.Layout.EntityField;
import org.newsgraph.knowledge.prepared.Layout.Section;
import org.newsgraph.knowledge.prepared.Layout.TenureField;
import org.newsgraph.model.entity.KnownEntity;
import org.newsgraph.model.entity.KnownProceeding;
import org.newsgraph.model.entity.KnownTenure;
import org.newsgraph.model.entity.MentionType;

/**
 * A part of the knowledge, read where its bytes stand: {@link PartBuilder} makes one in memory,
 * {@link PreparedFile} maps one. Immutable, safe for many threads.
 */
public final class Part {
  private static final int ENTITY_FIELDS = EntityField.values().length;
  private static final int TENURE_FIELDS = TenureField.values().length;
  private static final int PROCEEDING_FIELDS = 12;
  private static final int STATEMENT_FIELDS = 5;

  /** Entities that are kept because texts name some again and again; a power of two. */
  private static final int CACHED = 1 << 13;

  private static final MentionType[] TYPES = MentionType.values();

  private final Map<Section, ByteBuffer> sections;
  private final Texts texts;
  private final IntBuffer header;
  private final IntBuffer entities;
  private final IntBuffer tenures;
  private final HashLists links;
  private final Names names;
  private final List<KnownProceeding> proceedings;

  /** What was read last of each slot; whoever loses a race reads once more. */
  private final Read[] cache = new Read[CACHED];

  private record Read(int number, KnownEntity entity) {}

  Part(Map<Section, ByteBuffer> sections) {
    this.sections = new EnumMap<>(sections);
    texts = new Texts(section(Section.TEXT));
    header = numbers(Section.HEADER);
    entities = numbers(Section.ENTITIES);
    tenures = numbers(Section.TENURES);
    links = new HashLists(section(Section.LINKS));
    names =
        Names.of(
            List.of(section(Section.NAMES), section(Section.PARTICLES), section(Section.SPELLINGS)),
            this::entity);
    proceedings = readProceedings();
  }

  ByteBuffer section(Section section) {
    return Layout.littleEndian(Objects.requireNonNull(sections.get(section)));
  }

  private IntBuffer numbers(Section section) {
    return section(section).asIntBuffer();
  }

  /** Date of knowledge, ISO 8601, or empty. */
  public String date() {
    return texts.get(header.get(0));
  }

  /** sha256 of the content. */
  public String sha256() {
    return texts.get(header.get(1));
  }

  /** sha256 of each file that it is made of. */
  public List<String> sources() {
    List<String> sources = new ArrayList<>();
    for (int i = 2; i < header.capacity(); i++) {
      sources.add(texts.get(header.get(i)));
    }
    return sources;
  }

  public Names names() {
    return names;
  }

  /** Entities, in the order of IRIs, read when asked for. */
  public List<KnownEntity> entities() {
    return new AbstractList<>() {
      @Override
      public KnownEntity get(int index) {
        return entity(index);
      }

      @Override
      public int size() {
        return entities.capacity() / ENTITY_FIELDS;
      }
    };
  }

  private KnownEntity entity(int number) {
    Read cached = cache[number & (CACHED - 1)];
    if (cached == null || cached.number != number) {
      cached = new Read(number, readEntity(number * ENTITY_FIELDS));
      cache[number & (CACHED - 1)] = cached;
    }
    return cached.entity;
  }

  private KnownEntity readEntity(int at) {
    return new KnownEntity(
        texts.get(entities.get(at + EntityField.IRI.ordinal())),
        texts.get(entities.get(at + EntityField.NAME.ordinal())),
        TYPES[entities.get(at + EntityField.TYPE.ordinal())],
        texts.get(entities.get(at + EntityField.CLASS.ordinal())),
        texts.orNull(entities.get(at + EntityField.COUNTRY.ordinal())),
        texts.orNull(entities.get(at + EntityField.PART_OF.ordinal())),
        list(entities.get(at + EntityField.SECTORS.ordinal())));
  }

  private List<String> list(int offset) {
    String values = texts.get(offset);
    return values.isEmpty() ? List.of() : List.of(values.split(Layout.SEPARATOR));
  }

  public Optional<KnownEntity> entity(String iri) {
    int list = links.find(Links.entity(iri));
    for (int at = begin(list); at < end(list); at++) {
      KnownEntity entity = entity(links.value(at));
      if (entity.iri().equals(iri)) {
        return Optional.of(entity);
      }
    }
    return Optional.empty();
  }

  /** Organizations of a class in a country, by IRI. */
  public List<KnownEntity> organs(String country, String entityClass) {
    List<KnownEntity> organs = new ArrayList<>();
    int list = links.find(Links.organ(country, entityClass));
    for (int at = begin(list); at < end(list); at++) {
      KnownEntity entity = entity(links.value(at));
      if (country.equals(entity.country()) && entity.entityClass().equals(entityClass)) {
        organs.add(entity);
      }
    }
    return organs;
  }

  /** How many tenures there are. */
  public int tenureCount() {
    return tenures.capacity() / TENURE_FIELDS;
  }

  /** Tenures of a person, by start. */
  public List<KnownTenure> tenures(String person) {
    return tenures(links.find(Links.person(person)));
  }

  /** Tenures of offices in a country or organization, by start and person. */
  public List<KnownTenure> offices(String countryOrOrganization) {
    return tenures(links.find(Links.office(countryOrOrganization)));
  }

  private List<KnownTenure> tenures(int list) {
    List<KnownTenure> found = new ArrayList<>(end(list) - begin(list));
    for (int at = begin(list); at < end(list); at++) {
      found.add(readTenure(links.value(at) * TENURE_FIELDS));
    }
    return found;
  }

  private KnownTenure readTenure(int at) {
    return new KnownTenure(
        texts.get(tenures.get(at + TenureField.PERSON.ordinal())),
        texts.get(tenures.get(at + TenureField.TITLE.ordinal())),
        texts.orNull(tenures.get(at + TenureField.ORGANIZATION.ordinal())),
        texts.orNull(tenures.get(at + TenureField.COUNTRY.ordinal())),
        texts.orNull(tenures.get(at + TenureField.FROM.ordinal())),
        texts.orNull(tenures.get(at + TenureField.UNTIL.ordinal())));
  }

  private int begin(int list) {
    return list < 0 ? 0 : links.begin(list);
  }

  private int end(int list) {
    return list < 0 ? 0 : links.end(list);
  }

  /** Proceedings and legal instruments, by IRI. */
  public List<KnownProceeding> proceedings() {
    return proceedings;
  }

  private List<KnownProceeding> readProceedings() {
    IntBuffer in = numbers(Section.PROCEEDINGS);
    List<KnownProceeding> read = new ArrayList<>();
    for (int at = 0; at < in.capacity(); at += PROCEEDING_FIELDS) {
      read.add(
          new KnownProceeding(
              texts.get(in.get(at)),
              texts.get(in.get(at + 1)),
              texts.get(in.get(at + 2)),
              list(in.get(at + 3)),
              list(in.get(at + 4)),
              list(in.get(at + 5)),
              list(in.get(at + 6)),
              list(in.get(at + 7)),
              texts.orNull(in.get(at + 8)),
              in.get(at + 9) == 1,
              texts.orNull(in.get(at + 10)),
              texts.orNull(in.get(at + 11))));
    }
    return List.copyOf(read);
  }

  /** Passes on the statements for queries, in the order in which they were added. */
  public void statements(Consumer<Triple> out) {
    IntBuffer in = numbers(Section.STATEMENTS);
    for (int at = 0; at < in.capacity(); at += STATEMENT_FIELDS) {
      out.accept(
          Triple.create(
              NodeFactory.createURI(texts.get(in.get(at))),
              NodeFactory.createURI(texts.get(in.get(at + 1))),
              object(in, at + 2)));
    }
  }

  private Node object(IntBuffer in, int at) {
    String value = texts.get(in.get(at));
    if (in.get(at + 1) == Texts.NONE) {
      return NodeFactory.createURI(value);
    }
    String language = texts.get(in.get(at + 2));
    return language.isEmpty()
        ? NodeFactory.createLiteralDT(value, NodeFactory.getType(texts.get(in.get(at + 1))))
        : NodeFactory.createLiteralLang(value, language);
  }
}
