package org.newsgraph.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.newsgraph.knowledge.turtle.Position;
import org.newsgraph.problem.Problem;

class ChecksTest {
  private static final Position HERE = new Position("x.ttl", 7, 3);

  private final List<Problem> problems = new ArrayList<>();
  private final Checks checks = new Checks(problems::add, iri -> false);
  private final Map<String, EntryDraft> entries = new TreeMap<>();

  private EntryDraft entry(String iri, @Nullable String entityClass, @Nullable String label) {
    EntryDraft draft = new EntryDraft(iri, HERE);
    draft.entityClass = entityClass;
    draft.label = label;
    entries.put(iri, draft);
    return draft;
  }

  private static TenureDraft tenure(
      @Nullable String person, @Nullable String title, @Nullable String from, @Nullable String to) {
    TenureDraft draft = new TenureDraft(HERE);
    draft.person = person;
    draft.title = title;
    draft.from = from;
    draft.until = to;
    return draft;
  }

  private List<TenureDraft> good(TenureDraft... tenures) {
    return checks.tenures(List.of(tenures), entries);
  }

  @Test
  void completeEntriesStay() {
    entry("a", "City", "Axville");
    checks.entries(entries);
    assertEquals(List.of(), problems);
    assertEquals(1, entries.size());
  }

  @Test
  void incompleteEntriesGo() {
    entry("a", null, "Axville");
    entry("b", "City", null);
    checks.entries(entries);
    assertEquals(2, problems.size());
    assertEquals("x.ttl", problems.get(0).file());
    assertEquals(7, problems.get(0).line());
    assertEquals(3, problems.get(0).column());
    assertTrue(entries.isEmpty());
  }

  @Test
  void linksToEntriesThatWentAreDropped() {
    entry("a", "City", null);
    EntryDraft part = entry("b", "Place", "Bex Square");
    part.partOf = "a";
    part.country = "b";
    part.references.add(new EntryDraft.Reference("a", HERE));
    checks.entries(entries);
    assertEquals(2, problems.size());
    assertEquals(null, part.partOf);
    assertEquals("b", part.country);
  }

  @Test
  void aTenureNeedsAKnownPerson() {
    entry("p", "Person", "Jane Roe");
    assertEquals(1, good(tenure("p", "Chair", null, null)).size());
    assertEquals(0, good(tenure("q", "Chair", null, null)).size());
    assertEquals(1, problems.size());
    assertTrue(problems.get(0).text().contains("unknown entry <q>"));
  }

  @Test
  void aTenureNeedsAKnownOrganizationAndCountryIfItNamesThem() {
    entry("p", "Person", "Jane Roe");
    TenureDraft tenure = tenure("p", "Chair", null, null);
    tenure.organization = "o";
    assertEquals(0, good(tenure).size());
    tenure.organization = null;
    tenure.country = "c";
    assertEquals(0, good(tenure).size());
    entry("c", "Country", "Cexland");
    assertEquals(1, good(tenure).size());
  }

  @Test
  void datesMayBeYearsMonthsOrDays() {
    for (String date : List.of("2020", "2020-02", "2020-02-29")) {
      assertTrue(Checks.isDate(date), date);
    }
    for (String date :
        List.of("", "20", "2020-00", "2021-02-29", "2020-2-9", "now", "2020-02-29Z")) {
      assertFalse(Checks.isDate(date), date);
    }
  }

  @Test
  void aTenureEndsAfterItsStart() {
    entry("p", "Person", "Jane Roe");
    assertEquals(1, good(tenure("p", "Chair", "2020-05", "2020-05-01")).size());
    assertEquals(1, good(tenure("p", "Chair", "2020-05-02", "2020")).size());
    assertEquals(1, good(tenure("p", "Chair", null, "2020")).size());
    assertEquals(0, good(tenure("p", "Chair", "2020-05-02", "2020-05-01")).size());
    assertEquals(0, good(tenure("p", "Chair", "2021", "2020-05-01")).size());
  }
}
