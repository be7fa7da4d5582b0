package org.newsgraph.knowledge.wikidata;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsgraph.knowledge.EntityClasses;
import org.newsgraph.knowledge.ShippedIds;
import org.newsgraph.knowledge.turtle.EntryText;
import org.newsgraph.knowledge.turtle.Label;
import org.newsgraph.knowledge.turtle.TurtleWriter;
import org.newsgraph.knowledge.turtle.Vocabulary;
import org.newsgraph.model.entity.KnownTenure;
import org.newsgraph.model.entity.MentionType;

/**
 * Writes the items of the working folder as entries and tenures. What the shipped knowledge has is
 * not doubled: its entries with a link to the same item, or of the same code, get names; of those
 * that nothing tells apart from an item by name, kind and country the item is left out.
 */
final class ItemEntries {
  private static final Set<String> LANDS = Set.of("Country", "Territory");

  private final List<String> languages;
  private final Set<String> wanted;
  private final ShippedIds shipped;

  /** Items that become entries, and which of them are countries, and which organizations. */
  private final Ids kept = new Ids();

  private final Ids lands = new Ids();
  private final Ids bodies = new Ids();

  /** The shipped entries that items are, by number. */
  private final Map<Integer, String> iris = new HashMap<>();

  /** Items that add nothing to the shipped entry that they are. */
  private final Ids leftOut = new Ids();

  private final Map<Integer, Office> offices = new HashMap<>();

  /** A position; country and organization are the first of these that become entries. */
  private record Office(String title, List<Integer> countries, List<Integer> organizations) {}

  private interface Step {
    void take(Item item) throws IOException;
  }

  ItemEntries(List<String> languages, ShippedIds shipped) {
    this.languages = List.copyOf(languages);
    this.wanted = new LinkedHashSet<>(languages);
    this.shipped = shipped;
    wanted.add(WikidataImport.ALL_LANGUAGES);
  }

  /** Reads the chunks three times, as items name each other in any order. */
  void write(List<Path> chunks, TurtleWriter out) throws IOException {
    each(chunks, this::read);
    each(chunks, this::compare);
    each(chunks, item -> write(item, out));
  }

  private void each(List<Path> chunks, Step step) throws IOException {
    for (Path chunk : chunks) {
      try (Stream<Item> items = WikidataImport.items(chunk, wanted)) {
        for (Item item : (Iterable<Item>) items::iterator) {
          step.take(item);
        }
      }
    }
  }

  private void read(Item item) {
    if (item.entityClass.equals(ClassTable.OFFICE)) {
      List<Integer> countries = new ArrayList<>(item.items(Properties.JURISDICTION));
      countries.addAll(item.items(Properties.COUNTRY));
      List<Integer> organizations = new ArrayList<>(item.items(Properties.ORGANIZATION_DIRECTED));
      organizations.addAll(item.items(Properties.PART_OF));
      label(item)
          .ifPresent(
              title -> offices.put(item.id, new Office(title.text(), countries, organizations)));
      return;
    }
    Optional<String> iri = shipped.wikidata(item.qId()).or(() -> country(item));
    iri.ifPresent(known -> iris.put(item.id, known));
    if (iri.isEmpty() && label(item).filter(ItemEntries::isName).isEmpty()) {
      leftOut.add(item.id);
      return;
    }
    kept.add(item.id);
    if (LANDS.contains(item.entityClass)) {
      lands.add(item.id);
    }
    if (type(item) == MentionType.ORGANISATION) {
      bodies.add(item.id);
    }
  }

  private Optional<String> country(Item item) {
    if (!LANDS.contains(item.entityClass)) {
      return Optional.empty();
    }
    return Stream.of(Properties.ISO_ALPHA_3, Properties.ISO_ALPHA_2)
        .flatMap(property -> item.best(property).stream())
        .flatMap(code -> shipped.country(code.text()).stream())
        .findFirst();
  }

  private void compare(Item item) {
    if (item.entityClass.equals(ClassTable.OFFICE)
        || iris.containsKey(item.id)
        || !kept.contains(item.id)) {
      return;
    }
    String name = label(item).orElseThrow().text();
    shipped
        .same(name, type(item), countryOf(item))
        .ifPresent(
            known -> {
              iris.put(item.id, known.iri());
              leftOut.add(item.id);
            });
  }

  private static MentionType type(Item item) {
    return EntityClasses.type(item.entityClass).orElseThrow();
  }

  private void write(Item item, TurtleWriter out) throws IOException {
    if (item.entityClass.equals(ClassTable.OFFICE) || leftOut.contains(item.id)) {
      return;
    }
    boolean known = iris.containsKey(item.id);
    boolean person = item.entityClass.equals(ClassTable.PERSON);
    Names names = names(item, known);
    out.entry(
        new EntryText(
            iri(item.id),
            known ? null : person ? "Official" : item.entityClass,
            known ? null : label(item).orElseThrow(),
            names.aliases(),
            names.acronyms(),
            LANDS.contains(item.entityClass) ? demonyms(item) : List.of(),
            known ? null : countryOf(item),
            known || person ? null : partOf(item),
            known ? null : item.qId()));
    if (person && !known) {
      for (KnownTenure tenure : tenures(item)) {
        out.tenure(tenure);
      }
    }
  }

  private String iri(int id) {
    return iris.getOrDefault(id, Vocabulary.KB + "Q" + id);
  }

  private Optional<Label> label(Item item) {
    for (String language : languages) {
      Label label = item.labels.get(language);
      if (label != null) {
        return Optional.of(label);
      }
    }
    return Optional.ofNullable(item.labels.get(WikidataImport.ALL_LANGUAGES));
  }

  /** In scripts that have capitals a name has one; what has none is a common noun. */
  private static boolean isName(Label label) {
    return label.text().codePoints().anyMatch(Character::isUpperCase)
        || label.text().codePoints().noneMatch(Character::isLowerCase);
  }

  private record Names(List<Label> aliases, List<Label> acronyms) {}

  /** The other names. One word alone stands for too many people to be an alias of one. */
  private Names names(Item item, boolean known) {
    List<Label> candidates = new ArrayList<>(item.labels.values());
    candidates.addAll(item.aliases);
    for (Item.Value shortName : item.best(Properties.SHORT_NAME)) {
      if (wanted.contains(shortName.language())) {
        Label.of(shortName.text(), shortName.language()).ifPresent(candidates::add);
      }
    }
    boolean person = item.entityClass.equals(ClassTable.PERSON);
    List<Label> aliases = new ArrayList<>();
    List<Label> acronyms = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    if (!known) {
      label(item).ifPresent(label -> seen.add(label.text()));
    }
    for (Label label : candidates) {
      boolean usable = isName(label) && (!person || label.isSeveralWords());
      if (usable && seen.add(label.text())) {
        (label.isAcronym() ? acronyms : aliases).add(spoken(label));
      }
    }
    return new Names(aliases, acronyms);
  }

  /** Names for all languages are of none. */
  private static Label spoken(Label label) {
    return label.language().equals(WikidataImport.ALL_LANGUAGES)
        ? new Label(label.text(), "")
        : label;
  }

  private List<Label> demonyms(Item item) {
    Set<Label> demonyms = new LinkedHashSet<>();
    for (Item.Value word : item.best(Properties.DEMONYM)) {
      if (wanted.contains(word.language())) {
        Label.of(word.text(), word.language())
            .filter(ItemEntries::isName)
            .ifPresent(label -> demonyms.add(spoken(label)));
      }
    }
    return List.copyOf(demonyms);
  }

  /** The only country of citizenship or of place; of a country none. */
  private @Nullable String countryOf(Item item) {
    boolean person = item.entityClass.equals(ClassTable.PERSON);
    List<Integer> countries =
        item.items(person ? Properties.CITIZENSHIP : Properties.COUNTRY).stream()
            .filter(lands::contains)
            .toList();
    boolean country = item.entityClass.equals("Country");
    boolean own = countries.contains(item.id);
    return countries.size() == 1 && !country && !own ? iri(countries.get(0)) : null;
  }

  private @Nullable String partOf(Item item) {
    if (type(item) != MentionType.ORGANISATION) {
      return null;
    }
    List<Integer> wholes = new ArrayList<>(item.items(Properties.PARENT_ORGANIZATION));
    wholes.addAll(item.items(Properties.PART_OF));
    return first(wholes, id -> id != item.id && bodies.contains(id));
  }

  private @Nullable String first(List<Integer> ids, IntPredicate fits) {
    return ids.stream()
        .filter(id -> kept.contains(id) && fits.test(id))
        .findFirst()
        .map(this::iri)
        .orElse(null);
  }

  /** The dated positions: of what has no date nobody can tell whether it is over. */
  private List<KnownTenure> tenures(Item item) {
    String death =
        item.best(Properties.DEATH).stream()
            .filter(value -> value.sort() == Item.Sort.DATE)
            .map(Item.Value::text)
            .findFirst()
            .orElse(null);
    Set<KnownTenure> tenures = new LinkedHashSet<>();
    for (Item.Claim claim : item.valid(Properties.POSITION_HELD)) {
      Office office = claim.value().item().map(offices::get).orElse(null);
      if (office != null) {
        tenure(item, claim, office, death).ifPresent(tenures::add);
      }
    }
    return List.copyOf(tenures);
  }

  private Optional<KnownTenure> tenure(
      Item item, Item.Claim claim, Office office, @Nullable String death) {
    String from = date(claim.qualifiers(Properties.START));
    String until = date(claim.qualifiers(Properties.END));
    boolean endedSometime = claim.qualifiers(Properties.END).contains(Item.Value.UNKNOWN);
    if (until == null && from != null) {
      // nobody holds an office beyond death
      until = death;
    }
    boolean backwards = from != null && until != null && isAfter(from, until);
    if (from == null && until == null || until == null && endedSometime || backwards) {
      return Optional.empty();
    }
    List<Integer> countries = new ArrayList<>(items(claim.qualifiers(Properties.JURISDICTION)));
    countries.addAll(items(claim.qualifiers(Properties.OF)));
    countries.addAll(office.countries());
    List<Integer> organizations =
        new ArrayList<>(items(claim.qualifiers(Properties.ORGANIZATION_DIRECTED)));
    organizations.addAll(items(claim.qualifiers(Properties.OF)));
    organizations.addAll(office.organizations());
    return Optional.of(
        new KnownTenure(
            iri(item.id),
            office.title(),
            first(organizations, bodies::contains),
            first(countries, lands::contains),
            from,
            until));
  }

  private static List<Integer> items(List<Item.Value> values) {
    return values.stream().flatMap(value -> value.item().stream()).toList();
  }

  private static @Nullable String date(List<Item.Value> values) {
    return values.stream()
        .filter(value -> value.sort() == Item.Sort.DATE)
        .map(Item.Value::text)
        .findFirst()
        .orElse(null);
  }

  /** As far as both are known. */
  private static boolean isAfter(String from, String until) {
    int length = Math.min(from.length(), until.length());
    return from.substring(0, length).compareTo(until.substring(0, length)) > 0;
  }
}
