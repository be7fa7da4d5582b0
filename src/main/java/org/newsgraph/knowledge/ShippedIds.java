package org.newsgraph.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsgraph.knowledge.turtle.Statement;
import org.newsgraph.knowledge.turtle.TurtleReader;
import org.newsgraph.knowledge.turtle.Vocabulary;
import org.newsgraph.model.entity.KnownEntity;
import org.newsgraph.model.entity.MentionType;
import org.newsgraph.problem.StoppedByProblem;

/**
 * Under which IRI the shipped knowledge has an entity that others know by their own ids, so that
 * what is imported adds to it and doesn't double it.
 *
 * <p>{@code ids.wikidata("Q35")} is {@code Optional[https://w3id.org/newsgraph/kb/DNK]}
 */
public final class ShippedIds {
  private static final String WIKIDATA = "http://www.wikidata.org/entity/";
  private static final String ALPHA_2 = Vocabulary.NG + "iso3166alpha2";
  private static final String ALPHA_3 = Vocabulary.NG + "iso3166alpha3";

  private final Map<String, String> iris = new HashMap<>();
  private final KnowledgeIndex knowledge;

  private ShippedIds(KnowledgeIndex knowledge) {
    this.knowledge = knowledge;
  }

  /** Reads the shipped files. */
  public static ShippedIds load() {
    ShippedIds ids =
        new ShippedIds(
            KnowledgeLoader.load(
                List.of(),
                problem -> {
                  throw new StoppedByProblem(problem);
                }));
    for (String name : ShippedFiles.names()) {
      try (InputStream in = ShippedFiles.open(name)) {
        new TurtleReader(name, problem -> {}).read(in, ids::read);
      } catch (IOException e) {
        throw new UncheckedIOException(name, e);
      }
    }
    return ids;
  }

  private void read(Statement statement) {
    switch (statement.predicate()) {
      case Vocabulary.EXACT_MATCH -> {
        String other = TurtleReader.name(statement.object());
        if (other.startsWith(WIKIDATA)) {
          iris.put(other.substring(WIKIDATA.length()), statement.subject());
        }
      }
      case ALPHA_2, ALPHA_3 ->
          iris.put("iso " + statement.object().getLiteralLexicalForm(), statement.subject());
      default -> {}
    }
  }

  /** The IRI of the entry with this Q-id. */
  public Optional<String> wikidata(String id) {
    return Optional.ofNullable(iris.get(id));
  }

  /** The IRI of the country or territory with this code of ISO 3166-1, of two or three letters. */
  public Optional<String> country(String code) {
    return Optional.ofNullable(iris.get("iso " + code));
  }

  /** The entry with this IRI. */
  public Optional<KnownEntity> entity(String iri) {
    return knowledge.entity(iri);
  }

  /**
   * The only entry of this name, if there is one.
   *
   * @param types what it may be
   */
  public Optional<KnownEntity> named(String name, List<MentionType> types) {
    List<KnownEntity> named =
        knowledge.named(name).stream().filter(e -> types.contains(e.type())).toList();
    return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
  }

  /** The entry of this name that nothing tells apart from one of this type and country. */
  public Optional<KnownEntity> same(String name, MentionType type, @Nullable String country) {
    return knowledge.named(name).stream()
        .filter(e -> e.type() == type)
        .filter(e -> country == null || e.country() == null || e.country().equals(country))
        .findFirst();
  }
}
