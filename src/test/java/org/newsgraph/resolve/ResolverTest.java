package org.newsgraph.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.model.fact.Decision;
import org.newsgraph.store.GraphStore;
import org.newsgraph.store.StoreWriter;

class ResolverTest {
  private static final String BODY = "a".repeat(64);
  private static final String DAY = "2024-05-03";
  private static final String OTHER = "b".repeat(64);

  @TempDir Path temp;

  private int stores;

  @Test
  void theEarlierOfTwoArticlesWithOneBodyIsTheOriginal() {
    List<ToldArticle> told =
        List.of(
            new ToldArticle("late").text(BODY, 900).field("headline", "A").published("2024-05-05"),
            new ToldArticle("early").text(BODY, 900).field("headline", "B").published("2024-05-04"),
            new ToldArticle("undated").text(BODY, 900),
            new ToldArticle("other").text(OTHER, 900));
    Set<String> links = links(told);
    assertTrue(links.contains("late copyOf early"), links.toString());
    assertTrue(links.contains("undated copyOf early"), links.toString());
    assertEquals(2, count(links, " copyOf "));
  }

  @Test
  void shortBodiesAreCopiesOnlyUnderOneHeadline() {
    List<ToldArticle> told =
        List.of(
            new ToldArticle("a")
                .text(BODY, 20)
                .field("headline", "Harbour opens")
                .published("2024-05-04"),
            new ToldArticle("b").text(BODY, 20).field("headline", "HARBOUR opens"),
            new ToldArticle("c").text(BODY, 20).field("headline", "Something else"),
            new ToldArticle("d").text(BODY, 20));
    assertEquals(Set.of("b copyOf a"), only(links(told), " copyOf "));
  }

  @Test
  void oneMeetingToldBySeveralIsOneEvent() {
    List<ToldArticle> told =
        List.of(
            new ToldArticle("a").event("event/1", "CONSULT", "x", "y", "2024-05-03", "2024-05-03"),
            new ToldArticle("b").event("event/2", "CONSULT", "y", "x", "2024-05-03", "2024-05-03"),
            new ToldArticle("c").event("event/3", "CONSULT", "x", "y", "2024-05-04", "2024-05-04"),
            new ToldArticle("d").event("event/4", "CONSULT", "x", "y", "2024-05-01", "2024-05-31"),
            new ToldArticle("e").event("event/5", "ACCUSE", "x", "y", "2024-05-03", "2024-05-03"),
            new ToldArticle("f").event("event/6", "ACCUSE", "y", "x", "2024-05-03", "2024-05-03"));
    Set<String> links = links(told);
    assertEquals(Set.of("event/2 sameEventAs event/1"), only(links, " sameEventAs "));
    assertTrue(links.contains("event/1 representative event/1"));
    assertTrue(links.contains("event/2 representative event/1"));
  }

  @Test
  void twoEventsOfOneArticleStayTwo() {
    ToldArticle told = new ToldArticle("a");
    told.event("event/1", "ASSAULT", "x", "y", "2024-05-03", "2024-05-03");
    told.event("event/2", "ASSAULT", "x", "y", "2024-05-03", "2024-05-03");
    assertEquals(Set.of(), links(List.of(told)));
  }

  @Test
  void anEventWithoutASecondPartyIsNotKnownAgain() {
    List<ToldArticle> told =
        List.of(
            new ToldArticle("a").event("event/1", "PROTEST", "x", "x", "2024-05-03", "2024-05-03"),
            new ToldArticle("b").event("event/2", "PROTEST", "x", "x", "2024-05-03", "2024-05-03"));
    assertEquals(Set.of(), links(told));
  }

  @Test
  void aPersonWithAndWithoutACountryIsOneWhereTheArticlesNameTheSame() {
    List<ToldArticle> told =
        List.of(
            new ToldArticle("a")
                .entity("entity/1", "Ann Ōta", "Person", null)
                .entity("entity/9", "Harbour Watch", "NGO", null),
            new ToldArticle("b")
                .entity("entity/2", "ANN OTA", "Official", "land/1")
                .entity("entity/9", "Harbour Watch", "NGO", null),
            new ToldArticle("c").entity("entity/3", "Bo Lind", "Person", null),
            new ToldArticle("d").entity("entity/4", "Bo Lind", "Official", "land/1"));
    assertEquals(Set.of("entity/2 sameEntityAs entity/1"), only(links(told), " sameEntityAs "));
  }

  @Test
  void whoMightBeEitherOfTwoStaysAlone() {
    List<ToldArticle> told =
        List.of(
            new ToldArticle("a")
                .entity("entity/1", "Harbour Court", "Organization", "land/1")
                .entity("entity/2", "Harbour Court", "Court", "land/1"),
            new ToldArticle("b").entity("entity/3", "Harbour Court", "Ministry", "land/1"),
            new ToldArticle("c").entity("entity/4", "Harbour Court", "Organization", "land/2"),
            new ToldArticle("d").entity("entity/5", "Harbour Court", "Court", "land/2"));
    assertEquals(Set.of("entity/5 sameEntityAs entity/4"), only(links(told), " sameEntityAs "));
  }

  @Test
  void twoPeopleOfOneNameStayTwoThoughAThirdMightBeEither() {
    List<ToldArticle> told =
        List.of(
            new ToldArticle("a").entity("entity/1", "Ann Ota", "Person", "land/1"),
            new ToldArticle("b").entity("entity/2", "Ann Ota", "Person", "land/2"),
            new ToldArticle("c")
                .entity("entity/3", "Ann Ota", "Person", null)
                .entity("land/1", "Aland", "Country", null)
                .entity("land/2", "Beland", "Country", null),
            new ToldArticle("d").entity("land/1", "Aland", "Country", null));
    assertEquals(Set.of(), only(links(told), " sameEntityAs "));
  }

  @Test
  void hyphensAndApostrophesMakeNoOtherName() {
    List<ToldArticle> told =
        List.of(
            new ToldArticle("a").entity("entity/1", "Omar al-Hassan", "Person", null),
            new ToldArticle("b").entity("entity/2", "Omar Al Hassan", "Official", null),
            new ToldArticle("c").entity("entity/3", "Nora O'Brien", "Person", null),
            new ToldArticle("d").entity("entity/4", "Nora O’Brien", "Official", null));
    assertEquals(2, count(links(told), " sameEntityAs "));
  }

  @Test
  void aModeOrPlaceThatOnlyOneTellsIsNoObstacleButTwoDifferentOnesAre() {
    List<ToldArticle> told =
        List.of(
            new ToldArticle("a")
                .event("event/1", "ASSAULT", "x", "y", DAY, DAY)
                .of("event/1", "mode", "ASSAULT-aerial"),
            new ToldArticle("b")
                .event("event/2", "ASSAULT", "x", "y", DAY, DAY)
                .at("event/2", "port"),
            new ToldArticle("c")
                .event("event/3", "ACCUSE", "x", "y", DAY, DAY)
                .at("event/3", "port"),
            new ToldArticle("d")
                .event("event/4", "ACCUSE", "x", "y", DAY, DAY)
                .at("event/4", "town"));
    assertEquals(Set.of("event/2 sameEventAs event/1"), only(links(told), " sameEventAs "));
  }

  @Test
  void aPlaceWithinAnotherIsNoOtherPlace() {
    List<ToldArticle> told =
        List.of(
            new ToldArticle("a")
                .event("event/1", "ACCUSE", "x", "y", DAY, DAY)
                .at("event/1", "port")
                .within("port", "town")
                .within("town", "land"),
            new ToldArticle("b")
                .event("event/2", "ACCUSE", "x", "y", DAY, DAY)
                .at("event/2", "land"));
    assertEquals(Set.of("event/2 sameEventAs event/1"), only(links(told), " sameEventAs "));
  }

  @Test
  void aMeetingAtOnePlaceMayBeToldWithMoreParties() {
    ToldArticle more = new ToldArticle("b");
    more.event("event/2", "CONSULT", "x", "y", DAY, DAY).at("event/2", "port").by("event/2", "z");
    ToldArticle without = new ToldArticle("d");
    without.event("event/4", "CONSULT", "x", "w", DAY, DAY).by("event/4", "v");
    List<ToldArticle> told =
        List.of(
            new ToldArticle("a")
                .event("event/1", "CONSULT", "x", "y", DAY, DAY)
                .at("event/1", "port"),
            more,
            new ToldArticle("c").event("event/3", "CONSULT", "x", "w", DAY, DAY),
            without);
    assertEquals(Set.of("event/2 sameEventAs event/1"), only(links(told), " sameEventAs "));
  }

  @Test
  void whatMightBeEitherOfTwoEventsOfAnArticleIsNeither() {
    ToldArticle two = new ToldArticle("a");
    two.event("event/1", "ASSAULT", "x", "y", DAY, DAY).at("event/1", "port");
    two.event("event/2", "ASSAULT", "x", "y", DAY, DAY).at("event/2", "town");
    ToldArticle any = new ToldArticle("b").event("event/3", "ASSAULT", "x", "y", DAY, DAY);
    assertEquals(Set.of(), only(links(List.of(two, any)), " sameEventAs "));
  }

  @Test
  void whatPeopleDecidedToBeOneIsOne() {
    List<ToldArticle> told =
        List.of(
            new ToldArticle("a").entity("entity/1", "Bo Lind", "Person", null),
            new ToldArticle("b").entity("entity/2", "B. Lind", "Person", null),
            new ToldArticle("c").event("event/1", "ACCUSE", "entity/1", "y", DAY, DAY),
            new ToldArticle("d").event("event/2", "ACCUSE", "entity/2", "y", DAY, DAY));
    assertEquals(Set.of(), links(told));
    Set<String> links = links(told, decided(Decision.Action.SAME, "entity/2", "entity/1"));
    assertTrue(links.contains("entity/2 sameEntityAs entity/1"), links.toString());
    assertTrue(links.contains("event/2 sameEventAs event/1"), links.toString());
    assertEquals(Set.of(), links(told, decided(Decision.Action.SAME, "entity/2", "entity/none")));
  }

  @Test
  void whatPeopleDecidedToBeDifferentIsNotJoinedByAnything() {
    List<ToldArticle> told =
        List.of(
            new ToldArticle("a").entity("entity/1", "Bo Lind", "Person", "land/1"),
            new ToldArticle("b").entity("entity/2", "Bo Lind", "Official", "land/1"),
            new ToldArticle("c").entity("entity/3", "BO LIND", "Official", "land/1"));
    assertEquals(2, count(links(told), " sameEntityAs "));
    Set<String> links = links(told, decided(Decision.Action.DIFFERENT, "entity/1", "entity/3"));
    assertEquals(Set.of("entity/1 differentFrom entity/3"), links);
    Set<String> both =
        links(
            told,
            decided(Decision.Action.DIFFERENT, "entity/1", "entity/3"),
            decided(Decision.Action.SAME, "entity/2", "entity/3"));
    assertEquals(Set.of("entity/3 sameEntityAs entity/2"), only(both, " sameEntityAs "));
  }

  @Test
  void twoEventsThatWereDecidedToBeDifferentStayTwo() {
    List<ToldArticle> told =
        List.of(
            new ToldArticle("a").event("event/1", "ACCUSE", "x", "y", DAY, DAY),
            new ToldArticle("b").event("event/2", "ACCUSE", "x", "y", DAY, DAY));
    assertEquals(1, count(links(told), " sameEventAs "));
    Set<String> links = links(told, decided(Decision.Action.DIFFERENT, "event/1", "event/2"));
    assertEquals(Set.of("event/1 differentFrom event/2"), links);
  }

  @Test
  void aLinkSaysWhoDecidedItAndADryRunWritesNothing() {
    List<ToldArticle> told =
        List.of(
            new ToldArticle("a").entity("entity/1", "Bo Lind", "Person", null),
            new ToldArticle("b").entity("entity/2", "B. Lind", "Person", null));
    Decision decision = decided(Decision.Action.SAME, "entity/2", "entity/1");
    try (GraphStore store = store(told)) {
      Resolution dry = new Resolver(store, List.of(decision)).dryRun();
      assertTrue(dry.changed());
      assertEquals(List.of(), quads(store, store.iris().linksGraph()));
      Resolution done = new Resolver(store, List.of(decision)).resolve();
      assertEquals(dry.links(), done.links());
      assertFalse(new Resolver(store, List.of(decision)).dryRun().changed());
      Link link = done.links().get(0);
      assertEquals(List.of(decision), link.decisions());
      assertEquals("read again", link.reason());
      assertEquals("B. Lind", done.names().get(link.source()));
      assertTrue(
          quads(store, store.iris().linksGraph()).stream()
              .anyMatch(quad -> quad.getObject().toString().equals("\"A. Editor\"")));
    }
  }

  @Test
  void whatSpeaksAgainstOneKeepsEntitiesApart() {
    List<ToldArticle> told =
        List.of(
            new ToldArticle("a")
                .entity("entity/1", "Ann Ota", "Person", "land/1")
                .entity("entity/2", "Health Ministry", "Ministry", "land/1")
                .entity("entity/3", "Khan", "Person", null)
                .entity("entity/4", "Victory Gate", "Company", null),
            new ToldArticle("b")
                .entity("entity/5", "Ann Ota", "Person", "land/2")
                .entity("entity/6", "Health Ministry", "Organization", null)
                .entity("entity/7", "Khan", "Official", null)
                .entity("entity/8", "Victory Gate", "Place", null));
    assertEquals(Set.of(), links(told));
  }

  @Test
  void anEntryOfTheKnowledgeBaseStandsForItsName() {
    String known = "https://w3id.org/newsgraph/kb/harbour-court";
    List<ToldArticle> told =
        List.of(
            new ToldArticle("a").entity("entity/1", "Harbour Court", "Organization", null),
            new ToldArticle("b").entity(known, "Harbour Court", "Court", null));
    assertTrue(links(told).contains("entity/1 representative " + known));
  }

  @Test
  void eventsOfOneUnderTwoNamesMeet() {
    List<ToldArticle> told =
        List.of(
            new ToldArticle("a")
                .entity("entity/1", "Ann Ota", "Person", null)
                .event("event/1", "ACCUSE", "entity/1", "y", "2024-05-03", "2024-05-03"),
            new ToldArticle("b")
                .entity("entity/2", "Ann Ota", "Official", null)
                .event("event/2", "ACCUSE", "entity/2", "y", "2024-05-03", "2024-05-03"));
    assertEquals(Set.of("event/2 sameEventAs event/1"), only(links(told), " sameEventAs "));
  }

  @Test
  void everyLinkHasItsReasonAndScore() {
    try (GraphStore store = store(copies())) {
      Resolution resolution = new Resolver(store, List.of()).resolve();
      assertEquals(1, resolution.count(Link.Kind.COPY));
      List<Quad> links = quads(store, store.iris().linksGraph());
      Node reason = Terms.REASON;
      assertEquals(
          List.of("\"same body\""),
          links.stream()
              .filter(quad -> quad.getPredicate().equals(reason))
              .map(quad -> quad.getObject().toString())
              .toList());
      assertEquals(
          1, links.stream().filter(quad -> quad.getPredicate().equals(Terms.SCORE)).count());
    }
  }

  @Test
  void resolvingAgainChangesNothing() {
    try (GraphStore store = store(copies())) {
      assertTrue(new Resolver(store, List.of()).resolve().changed());
      assertFalse(new Resolver(store, List.of()).resolve().changed());
      store.remove("b");
      Resolution after = new Resolver(store, List.of()).resolve();
      assertTrue(after.changed());
      assertEquals(0, after.count(Link.Kind.COPY));
      assertEquals(List.of(), quads(store, store.iris().linksGraph()));
    }
  }

  @Test
  void neverChangesAnArticlesGraph() {
    try (GraphStore store = store(copies())) {
      List<Quad> before = quads(store, store.iris().articleGraph("a"));
      new Resolver(store, List.of()).resolve();
      assertEquals(before, quads(store, store.iris().articleGraph("a")));
    }
  }

  @Test
  void givesTheSameLinksInAnyOrderAndLocale() {
    List<ToldArticle> told = new ArrayList<>(copies());
    told.add(new ToldArticle("i").entity("entity/1", "IRIS IŞIK", "Person", null));
    told.add(new ToldArticle("j").entity("entity/2", "Iris Işık", "Official", null));
    Set<String> expected = links(told);
    assertTrue(expected.contains("entity/2 sameEntityAs entity/1"), expected.toString());
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      Collections.reverse(told);
      assertEquals(expected, links(told));
    } finally {
      Locale.setDefault(before);
    }
  }

  private static List<ToldArticle> copies() {
    return List.of(new ToldArticle("a").text(BODY, 900), new ToldArticle("b").text(BODY, 900));
  }

  private static Decision decided(Decision.Action action, String target, String value) {
    return new Decision(action, target, "", "", "", value, "A. Editor", "read again", "2025-03-01");
  }

  private Set<String> links(List<ToldArticle> told, Decision... decisions) {
    try (GraphStore store = store(told)) {
      new Resolver(store, List.of(decisions)).resolve();
      Set<String> links = new TreeSet<>();
      for (Quad quad : quads(store, store.iris().linksGraph())) {
        if (quad.getObject().isURI()
            && !quad.getSubject().getURI().matches(".*/(link|decision)/.*")) {
          links.add(ToldArticle.plain(quad));
        }
      }
      return links;
    }
  }

  private GraphStore store(List<ToldArticle> told) {
    GraphStore store = GraphStore.create(temp.resolve("store" + stores++), ToldArticle.IRIS);
    try (StoreWriter writer = store.writer(false, problem -> {})) {
      told.forEach(article -> writer.put(article.graph()));
    }
    return store;
  }

  private static List<Quad> quads(GraphStore store, String graph) {
    return Txn.calculateRead(
        store.dataset(),
        () ->
            store.dataset().stream(Terms.uri(graph), Node.ANY, Node.ANY, Node.ANY)
                .sorted((a, b) -> a.toString().compareTo(b.toString()))
                .toList());
  }

  private static Set<String> only(Set<String> links, String kind) {
    Set<String> found = new TreeSet<>(links);
    found.removeIf(link -> !link.contains(kind));
    return found;
  }

  private static long count(Set<String> links, String kind) {
    return only(links, kind).size();
  }
}
