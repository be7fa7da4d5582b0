package org.newsgraph.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.newsgraph.knowledge.ShippedKnowledge.KNOWLEDGE;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.newsgraph.knowledge.match.Surnames;
import org.newsgraph.knowledge.turtle.Statement;
import org.newsgraph.knowledge.turtle.TurtleReader;
import org.newsgraph.knowledge.turtle.Vocabulary;
import org.newsgraph.model.Fold;
import org.newsgraph.model.entity.KnownEntity;
import org.newsgraph.model.entity.KnownTenure;
import org.newsgraph.model.entity.NameMatch;
import org.newsgraph.model.entity.NameMatch.Kind;
import org.newsgraph.problem.Problem;

/** The shipped files: complete. {@link KnowledgeCheckTest} has them checked for what is wrong. */
class KnowledgeDataTest {
  private static final List<Statement> STATEMENTS = new ArrayList<>();
  private static final Drafts DRAFTS = new Drafts(KnowledgeDataTest::fail, iri -> Optional.empty());

  private static void fail(Problem problem) {
    throw new AssertionError(problem.message());
  }

  @BeforeAll
  static void readFiles() throws IOException {
    for (String file : ShippedFiles.names()) {
      try (InputStream in =
          KnowledgeDataTest.class.getResourceAsStream("/ontology/knowledge/" + file)) {
        assertTrue(new TurtleReader(file, KnowledgeDataTest::fail).read(in, STATEMENTS::add), file);
      }
    }
    STATEMENTS.forEach(DRAFTS);
    DRAFTS.proceedings();
    DRAFTS.tenures();
  }

  private static Map<String, String> values(String property) {
    Map<String, String> values = new TreeMap<>();
    for (Statement statement : STATEMENTS) {
      if (statement.predicate().equals(property)) {
        String before = values.put(statement.subject(), statement.object().getLiteralLexicalForm());
        assertEquals(null, before, () -> "twice: " + statement);
      }
    }
    return values;
  }

  private static long count(String... classes) {
    Set<String> asked = Set.of(classes);
    return KNOWLEDGE.entities().stream().filter(e -> asked.contains(e.entityClass())).count();
  }

  @Test
  void holdsAsMuchAsItPromises() {
    assertTrue(count("Government") >= 190);
    assertTrue(count("ArmedGroup", "PoliticalParty") >= 60);
    assertTrue(count("IntelligenceAgency", "ArmedForce", "PoliceForce", "Ministry") >= 60);
    assertTrue(count("NGO") >= 30);
  }

  @Test
  void everyFileHasAHeader() {
    Set<String> titled = new TreeSet<>();
    for (Statement statement : STATEMENTS) {
      if (statement.predicate().equals("http://purl.org/dc/terms/title")) {
        titled.add(statement.position().file());
      }
    }
    assertEquals(new TreeSet<>(ShippedFiles.names()), titled);
    assertEquals(ShippedFiles.names().size(), values(Vocabulary.DATE).size());
    values(Vocabulary.DATE).values().forEach(date -> assertTrue(Checks.isDate(date), date));
  }

  @Test
  void namesOfEntriesAreReadable() {
    for (KnownEntity entity : KNOWLEDGE.entities()) {
      String local = entity.iri().substring(Vocabulary.KB.length());
      assertTrue(local.matches("[A-Z]{3}|gov-[A-Z]{3}|[a-z0-9]+(-[a-z0-9]+)*"), local);
    }
  }

  @Test
  void countriesCarryTheirIsoCodes() {
    Map<String, String> alpha3 = values(Vocabulary.NG + "iso3166alpha3");
    Map<String, String> alpha2 = values(Vocabulary.NG + "iso3166alpha2");
    Map<String, String> numeric = values(Vocabulary.NG + "iso3166numeric");
    assertEquals(alpha3.keySet(), alpha2.keySet());
    assertEquals(alpha3.keySet(), numeric.keySet());
    Map<String, String> m49 = values(Vocabulary.NG + "unM49");
    m49.forEach((iri, number) -> assertEquals(number, numeric.get(iri), iri));
    alpha3.forEach(
        (iri, code) -> {
          assertEquals(Vocabulary.KB + code, iri);
          assertEquals(code, new Locale("", alpha2.get(iri)).getISO3Country(), iri);
        });
  }

  @Test
  void noIsoCountryIsMissing() {
    Set<String> codes = new TreeSet<>(values(Vocabulary.NG + "iso3166alpha2").values());
    Set<String> iso = new TreeSet<>(List.of(Locale.getISOCountries()));
    iso.remove("AN");
    assertEquals(iso, codes);
  }

  @Test
  void everyCountryHasDemonymCapitalAndGovernment() {
    Set<String> capitals =
        STATEMENTS.stream()
            .filter(s -> s.predicate().equals(Vocabulary.CAPITAL))
            .map(Statement::subject)
            .collect(Collectors.toSet());
    Set<String> without = Set.of("ISR", "PSE", "VAT", "MCO", "SGP", "SMR");
    for (KnownEntity country : KNOWLEDGE.entities()) {
      String code = country.iri().substring(Vocabulary.KB.length());
      if (country.entityClass().equals("Country") && !code.equals("VAT")) {
        assertFalse(DRAFTS.entries().get(country.iri()).demonyms.isEmpty(), code);
        assertTrue(capitals.contains(country.iri()) != without.contains(code), code);
        assertFalse(KNOWLEDGE.organs(country.iri(), "Government").isEmpty(), code);
      }
    }
  }

  @Test
  void tenuresArePossible() {
    int dated = 0;
    for (KnownEntity person : KNOWLEDGE.entities()) {
      for (KnownTenure tenure : KNOWLEDGE.tenures(person.iri())) {
        assertEquals("Official", person.entityClass(), tenure::toString);
        if (tenure.from() != null) {
          dated++;
          assertTrue(tenure.from().compareTo("1940") > 0, tenure::toString);
          assertTrue(tenure.from().compareTo(KNOWLEDGE.dateOfKnowledge()) <= 0, tenure::toString);
        }
      }
    }
    assertTrue(dated >= 150);
  }

  @Test
  void acronymsAreShortAndHaveCapitals() {
    for (EntryDraft draft : DRAFTS.entries().values()) {
      for (String acronym : draft.acronyms) {
        assertTrue(acronym.length() <= 12, acronym);
        assertTrue(
            acronym.chars().anyMatch(Character::isUpperCase) || acronym.equals("dpa"), acronym);
      }
    }
  }

  @Test
  void everyNameIsFoundAtItsOwnText() {
    for (EntryDraft draft : DRAFTS.entries().values()) {
      draft.names.forEach(name -> assertFound(name, draft, Kind.NAME));
      draft.acronyms.forEach(name -> assertFound(name, draft, Kind.ACRONYM));
      draft.demonyms.forEach(name -> assertFound(name, draft, Kind.DEMONYM));
      draft.metonyms.forEach(name -> assertFound(name, draft, Kind.METONYM));
      if (draft.isPerson()) {
        Surnames.of(draft.names, draft.familyNames)
            .forEach(name -> assertFound(name, draft, Kind.SURNAME));
      }
    }
  }

  /** By its kind, or by one that goes before. */
  private static void assertFound(String name, EntryDraft draft, Kind kind) {
    for (String after : List.of("", " said", "'s", "’s army", ", and", ".")) {
      List<NameMatch> found = KNOWLEDGE.match("By " + name + after, 3);
      assertTrue(
          found.stream()
              .anyMatch(
                  match ->
                      match.end() == 3 + name.length()
                          && match.entity().iri().equals(draft.iri)
                          && match.kind().compareTo(kind) <= 0),
          () -> kind + " '" + name + "' of " + draft.iri + ": " + found);
    }
  }

  @Test
  void upperCaseTextFindsTheSameNames() {
    for (EntryDraft draft : DRAFTS.entries().values()) {
      for (String name : draft.names) {
        String text = name.toUpperCase(Locale.ROOT);
        assertTrue(
            KNOWLEDGE.match(text, 0).stream().anyMatch(m -> m.entity().iri().equals(draft.iri)),
            text);
      }
    }
  }

  @Test
  void theAmbiguousNamesAreTheKnownOnes() throws IOException {
    Map<String, Set<String>> owners = new TreeMap<>();
    for (EntryDraft draft : DRAFTS.entries().values()) {
      Set<String> names = new TreeSet<>(draft.acronyms);
      names.addAll(draft.names);
      for (String name : names) {
        for (KnownEntity other : KNOWLEDGE.named(name)) {
          if (!other.iri().equals(draft.iri)) {
            owners
                .computeIfAbsent(Fold.name(name), n -> new TreeSet<>())
                .addAll(List.of(local(other.iri()), local(draft.iri)));
          }
        }
      }
    }
    StringBuilder found = new StringBuilder();
    owners.forEach(
        (name, iris) ->
            found.append(name).append('\t').append(String.join(" ", iris)).append('\n'));
    try (InputStream in = KnowledgeDataTest.class.getResourceAsStream("ambiguous-names.tsv")) {
      String known =
          new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?m)^#.*\n", "");
      assertEquals(known, found.toString());
    }
  }

  private static String local(String iri) {
    return iri.substring(Vocabulary.KB.length());
  }
}
