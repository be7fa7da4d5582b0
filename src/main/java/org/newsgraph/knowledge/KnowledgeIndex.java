package org.newsgraph.knowledge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.newsgraph.knowledge.match.NameMatcher;
import org.newsgraph.knowledge.prepared.Part;
import org.newsgraph.model.entity.KnowledgeBase;
import org.newsgraph.model.entity.KnownEntity;
import org.newsgraph.model.entity.KnownProceeding;
import org.newsgraph.model.entity.KnownTenure;
import org.newsgraph.model.entity.NameMatch;
import org.newsgraph.model.entity.NameMatch.Kind;

/**
 * The knowledge base out of its parts: what is shipped, with the Turtle of the user, first, then
 * each prepared file. An entry that several parts have is shown as the first has it, and goes by
 * the names and tenures of all.
 */
public final class KnowledgeIndex implements KnowledgeBase {
  private static final Set<Kind> NAMES =
      Collections.unmodifiableSet(EnumSet.of(Kind.NAME, Kind.ACRONYM));

  private static final Comparator<KnownTenure> BY_START =
      Comparator.comparing((KnownTenure t) -> t.from() == null ? "" : t.from())
          .thenComparing(KnownTenure::person)
          .thenComparing(KnownTenure::title);

  private final List<Part> parts;
  private final NameMatcher matcher;
  private final List<KnownProceeding> proceedings;
  private final String sha256;

  /**
   * @param parts at least one
   * @param sha256 of all that was loaded
   */
  KnowledgeIndex(List<Part> parts, String sha256) {
    this.parts = List.copyOf(parts);
    this.sha256 = sha256;
    this.matcher = new NameMatcher(parts.stream().map(Part::names).toList(), several(parts));
    Map<String, KnownProceeding> byIri = new TreeMap<>();
    for (Part part : parts) {
      part.proceedings().forEach(known -> byIri.putIfAbsent(known.iri(), known));
    }
    this.proceedings = List.copyOf(byIri.values());
  }

  /** Entries of more than one part, as the first has them. */
  private static Map<String, KnownEntity> several(List<Part> parts) {
    Map<String, KnownEntity> several = new HashMap<>();
    for (int i = 0; i < parts.size(); i++) {
      for (Part later : parts.subList(i + 1, parts.size())) {
        Part earlier = parts.get(i);
        boolean fewer = earlier.entities().size() < later.entities().size();
        for (KnownEntity entity : (fewer ? earlier : later).entities()) {
          String iri = entity.iri();
          if ((fewer ? later : earlier).entity(iri).isPresent()) {
            several.putIfAbsent(iri, earlier.entity(iri).orElseThrow());
          }
        }
      }
    }
    return several;
  }

  /** All entries, by IRI; gathered when asked for. */
  @Override
  public Collection<KnownEntity> entities() {
    Map<String, KnownEntity> all = new TreeMap<>();
    for (Part part : parts) {
      part.entities().forEach(entity -> all.putIfAbsent(entity.iri(), entity));
    }
    return Collections.unmodifiableCollection(all.values());
  }

  @Override
  public Optional<KnownEntity> entity(String iri) {
    for (Part part : parts) {
      Optional<KnownEntity> entity = part.entity(iri);
      if (entity.isPresent()) {
        return entity;
      }
    }
    return Optional.empty();
  }

  @Override
  public List<NameMatch> match(CharSequence text, int begin, Set<Kind> kinds) {
    return matcher.match(text, begin, kinds);
  }

  @Override
  public List<KnownEntity> named(String name) {
    return matcher.named(name.strip(), NAMES);
  }

  @Override
  public List<KnownEntity> organs(String country, String entityClass) {
    Map<String, KnownEntity> organs = new TreeMap<>();
    for (Part part : parts) {
      part.organs(country, entityClass).forEach(organ -> organs.putIfAbsent(organ.iri(), organ));
    }
    return List.copyOf(organs.values());
  }

  @Override
  public List<KnownTenure> tenures(String person) {
    return joined(part -> part.tenures(person));
  }

  @Override
  public List<KnownTenure> offices(String countryOrOrganization) {
    return joined(part -> part.offices(countryOrOrganization));
  }

  private List<KnownTenure> joined(Function<Part, List<KnownTenure>> ofPart) {
    List<KnownTenure> all = new ArrayList<>();
    int contributing = 0;
    for (Part part : parts) {
      List<KnownTenure> some = ofPart.apply(part);
      all.addAll(some);
      contributing += some.isEmpty() ? 0 : 1;
    }
    return contributing > 1
        ? all.stream().distinct().sorted(BY_START).toList()
        : Collections.unmodifiableList(all);
  }

  @Override
  public List<KnownProceeding> proceedings() {
    return proceedings;
  }

  @Override
  public String dateOfKnowledge() {
    return parts.get(0).date();
  }

  @Override
  public String sha256() {
    return sha256;
  }

  /** The graph {@link NameGraph#IRI}; of prepared files none. */
  public Graph nameGraph() {
    Graph graph = GraphFactory.createDefaultGraph();
    parts.forEach(part -> part.statements(graph::add));
    return graph;
  }
}
