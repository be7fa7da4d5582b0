package org.newsgraph.resolve;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.newsgraph.model.Fold;
import org.newsgraph.model.IriMinter;
import org.newsgraph.model.fact.Decision;

/**
 * Entities of one name under several IRIs: one article gives the class or country, another does
 * not. Two of one full name are one where nothing speaks against it: classes of one line, no two
 * countries, no two entries of the knowledge base. What is no person must have the same country in
 * both, for many countries have a Health Ministry. A single word names no person, and a person
 * whose country only one of two tells is the same only if the articles name something else, too,
 * that both of them name. Who might be either of two that are not one stays alone.
 */
final class SameEntities {
  private static final String KNOWN = IriMinter.NAMESPACE + "kb/";
  private static final String PERSON = Terms.NG + "Person";

  /** What half of the articles name tells nothing of who somebody is. */
  private static final int COMMON = 20;

  private final ArticleGraphs articles;
  private final Overrulings overrulings;
  private final ClassTree tree;
  private final Map<String, SortedSet<String>> named;
  private final Map<String, SortedSet<String>> labels;
  private final Map<String, SortedSet<String>> classes;
  private final Map<String, SortedSet<String>> countries;
  private final Map<String, List<String>> byArticle = new HashMap<>();
  private final Map<String, String> representatives = new HashMap<>();

  SameEntities(ArticleGraphs articles, Overrulings overrulings, ClassTree tree) {
    this.articles = articles;
    this.overrulings = overrulings;
    this.tree = tree;
    this.named = articles.graphsByObject(Terms.NAMES);
    this.labels = articles.values(Terms.PREF_LABEL, named::containsKey);
    this.classes = articles.values(Terms.TYPE, named::containsKey);
    this.countries = articles.values(Terms.COUNTRY, named::containsKey);
    int common = Math.max(COMMON, articles.keys().size() / 2);
    named.forEach(
        (entity, graphs) -> {
          if (graphs.size() <= common) {
            graphs.forEach(g -> byArticle.computeIfAbsent(g, x -> new ArrayList<>()).add(entity));
          }
        });
  }

  /** The links, each cluster to its representative. */
  List<Link> links() {
    Clusters clusters = new Clusters(overrulings, named.keySet());
    clusters.join(Cliques.of(byName().values(), this::agree));
    List<Link> links = new ArrayList<>();
    for (SortedSet<String> cluster : clusters.all().values()) {
      String representative = representative(cluster);
      for (String member : cluster) {
        representatives.put(member, representative);
        if (!member.equals(representative)) {
          links.add(link(member, representative, cluster));
        }
      }
    }
    return links;
  }

  /** The entity that stands for another one, or the entity itself. */
  String representativeOf(String entity) {
    return representatives.getOrDefault(entity, entity);
  }

  private Optional<String> label(String entity) {
    return ArticleGraphs.of(labels, entity).stream().findFirst();
  }

  /** Only those that sentences name: who is but described is somebody else in each article. */
  private SortedMap<String, SortedSet<String>> byName() {
    SortedMap<String, SortedSet<String>> byName = new TreeMap<>();
    for (String entity : named.keySet()) {
      for (String label : ArticleGraphs.of(labels, entity)) {
        byName.computeIfAbsent(NameKey.of(label), unused -> new TreeSet<>()).add(entity);
      }
    }
    return byName;
  }

  private boolean agree(String one, String other) {
    if (overrulings.areApart(one, other)
        || one.startsWith(KNOWN) && other.startsWith(KNOWN)
        || !tree.agree(kinds(one, other))) {
      return false;
    }
    SortedSet<String> a = ArticleGraphs.of(countries, one);
    SortedSet<String> b = ArticleGraphs.of(countries, other);
    boolean same = a.equals(b) && a.size() < 2;
    if (!isPerson(one) || !isPerson(other)) {
      return same;
    }
    boolean several = name(one).indexOf(' ') > 0;
    return several && (same || a.size() + b.size() == 1 && shareSomething(one, other));
  }

  /** Whether the articles of both name the country that one of them has, or somebody else. */
  private boolean shareSomething(String one, String other) {
    SortedSet<String> countriesOfOne = new TreeSet<>(ArticleGraphs.of(countries, one));
    countriesOfOne.addAll(ArticleGraphs.of(countries, other));
    Set<String> there = beside(one);
    return beside(other).stream().anyMatch(there::contains)
        || countriesOfOne.stream().anyMatch(c -> names(one, c) && names(other, c));
  }

  private boolean names(String entity, String country) {
    SortedSet<String> graphs = ArticleGraphs.of(named, country);
    return ArticleGraphs.of(named, entity).stream().anyMatch(graphs::contains);
  }

  /** Who else the articles name. */
  private Set<String> beside(String entity) {
    Set<String> beside = new HashSet<>();
    for (String graph : ArticleGraphs.of(named, entity)) {
      beside.addAll(byArticle.getOrDefault(graph, List.of()));
    }
    beside.remove(entity);
    return beside;
  }

  private SortedSet<String> kinds(String one, String other) {
    SortedSet<String> kinds = new TreeSet<>(ArticleGraphs.of(classes, one));
    kinds.addAll(ArticleGraphs.of(classes, other));
    return kinds;
  }

  private boolean isPerson(String entity) {
    return ArticleGraphs.of(classes, entity).stream().allMatch(kind -> tree.isKindOf(kind, PERSON));
  }

  private String name(String entity) {
    return label(entity).map(NameKey::of).orElse("");
  }

  /** The entry of the knowledge base if there is one. */
  private static String representative(SortedSet<String> members) {
    return members.stream()
        .min(
            Comparator.comparing((String iri) -> !iri.startsWith(KNOWN))
                .thenComparing(Comparator.naturalOrder()))
        .orElseThrow();
  }

  private Link link(String member, String representative, SortedSet<String> cluster) {
    List<Decision> decisions = overrulings.reasons(member, cluster);
    if (!decisions.isEmpty()) {
      String reason = decisions.get(0).reason();
      return new Link(Link.Kind.ENTITY, member, representative, reason, BigDecimal.ONE, decisions);
    }
    String like =
        agree(member, representative)
            ? representative
            : cluster.stream()
                .filter(other -> !other.equals(member) && agree(member, other))
                .findFirst()
                .orElse(representative);
    return derived(member, representative, like);
  }

  private Link derived(String member, String representative, String like) {
    boolean spelled = spelling(member).equals(spelling(like));
    boolean kind = ArticleGraphs.of(classes, member).equals(ArticleGraphs.of(classes, like));
    SortedSet<String> country = ArticleGraphs.of(countries, member);
    boolean both = country.equals(ArticleGraphs.of(countries, like));
    boolean land = both && !country.isEmpty();
    StringBuilder reason = new StringBuilder(spelled ? "same name" : "same name but for its marks");
    reason.append(kind ? ", same class" : ", classes that agree");
    if (land) {
      reason.append(", same country");
    } else if (!both) {
      reason.append(", one country, articles that name others alike");
    }
    int score = 75 + (spelled ? 5 : 0) + (kind ? 5 : 0) + (land ? 10 : 0) - (both ? 0 : 5);
    return new Link(
        Link.Kind.ENTITY,
        member,
        representative,
        reason.toString(),
        BigDecimal.valueOf(score, 2),
        List.of());
  }

  private String spelling(String entity) {
    return label(entity).map(Fold::name).orElse("");
  }
}
