package org.newsgraph.resolve;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.newsgraph.model.Fold;
import org.newsgraph.model.IriMinter;

/**
 * Entities of one name under several IRIs: one article gives the class or country, another does
 * not. Only the same full name counts, where nothing speaks against it: classes of one line, no two
 * countries, no two entries of the knowledge base. What is no person must have the same country in
 * all articles, for many countries have a Health Ministry; a single word names no person.
 */
final class SameEntities {
  private static final String KNOWN = IriMinter.NAMESPACE + "kb/";
  private static final String PERSON = Terms.NG + "Person";
  private static final String SCORE = "0.9";

  private final ArticleGraphs articles;
  private final ClassTree tree;
  private final SortedMap<String, SortedSet<String>> classes;
  private final SortedMap<String, SortedSet<String>> countries;
  private final Map<String, String> representatives = new HashMap<>();

  SameEntities(ArticleGraphs articles, ClassTree tree) {
    this.articles = articles;
    this.tree = tree;
    this.classes = articles.values(Terms.TYPE);
    this.countries = articles.values(Terms.COUNTRY);
  }

  /** Writes the links and returns their number. */
  long link(LinkGraph out) {
    long links = 0;
    for (Map.Entry<String, SortedSet<String>> named : byName().entrySet()) {
      SortedSet<String> members = named.getValue();
      if (members.size() > 1 && areOne(named.getKey(), members)) {
        String representative = representative(members);
        links +=
            out.cluster(members, representative, Terms.SAME_ENTITY_AS, "same name and kind", SCORE);
        members.forEach(member -> representatives.put(member, representative));
      }
    }
    return links;
  }

  /** The entity that stands for another one, or the entity itself. */
  String representativeOf(String entity) {
    return representatives.getOrDefault(entity, entity);
  }

  /** Only those that sentences name: who is but described is somebody else in each article. */
  private SortedMap<String, SortedSet<String>> byName() {
    SortedMap<String, SortedSet<String>> labels = articles.values(Terms.PREF_LABEL);
    SortedMap<String, SortedSet<String>> byName = new TreeMap<>();
    for (String entity : articles.objects(Terms.NAMES)) {
      for (String label : ArticleGraphs.of(labels, entity)) {
        byName.computeIfAbsent(Fold.name(label), unused -> new TreeSet<>()).add(entity);
      }
    }
    return byName;
  }

  private boolean areOne(String name, SortedSet<String> members) {
    SortedSet<String> kinds = new TreeSet<>();
    SortedSet<String> lands = new TreeSet<>();
    boolean landless = false;
    long known = 0;
    for (String member : members) {
      kinds.addAll(ArticleGraphs.of(classes, member));
      SortedSet<String> own = ArticleGraphs.of(countries, member);
      lands.addAll(own);
      landless |= own.isEmpty();
      known += member.startsWith(KNOWN) ? 1 : 0;
    }
    boolean persons = kinds.stream().allMatch(kind -> tree.isKindOf(kind, PERSON));
    boolean sameLand = lands.size() <= 1 && (persons || lands.isEmpty() || !landless);
    return known <= 1 && sameLand && (!persons || name.contains(" ")) && tree.agree(kinds);
  }

  /** The entry of the knowledge base if there is one. */
  private static String representative(SortedSet<String> members) {
    Optional<String> known = members.stream().filter(iri -> iri.startsWith(KNOWN)).findFirst();
    return known.orElseGet(() -> Collections.min(members));
  }
}
