package org.newsgraph.event.tenure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.newsgraph.language.LanguagePack;
import org.newsgraph.model.Span;
import org.newsgraph.model.article.Article;
import org.newsgraph.model.article.Origin;
import org.newsgraph.model.article.Passage;
import org.newsgraph.model.article.Promo;
import org.newsgraph.model.entity.Entity;
import org.newsgraph.model.entity.LinkedArticle;
import org.newsgraph.model.entity.Mention;
import org.newsgraph.model.entity.MentionType;
import org.newsgraph.model.entity.Office;
import org.newsgraph.model.fact.Tenure;
import org.newsgraph.model.text.AnnotatedArticle;
import org.newsgraph.model.text.AnnotatedPassage;
import org.newsgraph.model.text.Sentence;

class TenureFinderTest {
  private static final TenureFinder FINDER = new TenureFinder(LanguagePack.of("en").orElseThrow());

  private static final Entity ANN = person("ann", "Ann Example");
  private static final Entity LAND = entity("land", "Exampleland", MentionType.LOCATION, "Country");
  private static final Entity AGENCY =
      entity("agency", "Example Agency", MentionType.ORGANISATION, "Organization");

  private static final String BODY =
      "Exampleland’s minister Ann Example left. She, head of the Example Agency, is Ann Example.";

  private static Entity person(String id, String name) {
    return entity(id, name, MentionType.PERSON, "Person");
  }

  private static Entity entity(String id, String name, MentionType type, String entityClass) {
    String iri = "https://example.org/id/" + id;
    return new Entity(iri, name, type, entityClass, Entity.Origin.NAMED, null, null);
  }

  private static Passage passage(String in) {
    return new Passage(in, in.equals(Passage.BODY) ? BODY : "Minister Ann Example leaves");
  }

  private static Span span(String in, String words) {
    int begin = passage(in).text().indexOf(words);
    return new Span(begin, begin + words.length());
  }

  private static Mention mention(
      String in, int sentence, String words, @Nullable Office office, Entity... referents) {
    Span span = span(in, words);
    boolean name = words.contains("Ann");
    return new Mention(
        in,
        sentence,
        span,
        span,
        words,
        MentionType.PERSON,
        name ? Mention.Kind.NAME : Mention.Kind.ROLE,
        office,
        List.of(referents),
        1);
  }

  private static Office office(
      String in, String title, String phrase, @Nullable Entity of, @Nullable Entity country) {
    return new Office(title, phrase, span(in, title), Office.Status.CURRENT, of, country, true);
  }

  private static List<Tenure> find(Mention... mentions) {
    Origin origin =
        new Origin(
            "a.txt", "a.txt", null, 0, Origin.Format.TEXT, "text/plain", "00", null, Map.of());
    Article article =
        new Article(
            "key",
            origin,
            null,
            "Minister Ann Example leaves",
            null,
            null,
            "en",
            null,
            null,
            null,
            List.of(),
            "2025-01-13T09:30:00+03:00",
            null,
            null,
            List.of(),
            BODY,
            List.of(new Promo("Related", 1, "Minister Ann Example leaves", null)),
            Map.of());
    List<AnnotatedPassage> passages = new ArrayList<>();
    for (Passage passage : article.passages()) {
      int middle = passage.isBody() ? BODY.indexOf(" She") : passage.text().length();
      List<Sentence> sentences = new ArrayList<>();
      sentences.add(new Sentence(new Span(0, middle), List.of(), List.of()));
      if (passage.isBody()) {
        sentences.add(new Sentence(new Span(middle + 1, BODY.length()), List.of(), List.of()));
      }
      passages.add(new AnnotatedPassage(passage, sentences, List.of(), List.of(), List.of()));
    }
    return FINDER.find(
        new LinkedArticle(
            new AnnotatedArticle(article, "en", passages), List.of(), List.of(mentions)));
  }

  private static Mention titled(String in) {
    String words = in.equals(Passage.BODY) ? "minister Ann Example" : "Minister Ann Example";
    String title = words.substring(0, 8);
    Entity country = in.equals(Passage.BODY) ? LAND : null;
    return mention(in, 0, words, office(in, title, title, null, country), ANN);
  }

  @Test
  void aNameWithAnOfficeIsATenure() {
    Tenure tenure = find(titled(Passage.BODY)).get(0);
    assertEquals("Ann Example", tenure.person().name());
    assertEquals("minister", tenure.office());
    assertEquals("Exampleland", tenure.country().name());
    assertEquals(Office.Status.CURRENT, tenure.status());
    assertEquals("2025-01-13", tenure.observedAt());
    assertEquals("minister", tenure.evidence().anchor().of(BODY));
    assertEquals("Exampleland’s minister Ann Example left.", tenure.evidence().quote());
  }

  @Test
  void anOfficeBesideTheNameIsATenureOfItsOwn() {
    Mention role =
        mention(
            Passage.BODY,
            1,
            "head of the Example Agency",
            office(Passage.BODY, "head", "head of the Example Agency", AGENCY, null),
            ANN);
    int second = BODY.lastIndexOf("Ann Example");
    Span name = new Span(second, second + "Ann Example".length());
    Mention named =
        new Mention(
            Passage.BODY,
            1,
            name,
            name,
            "Ann Example",
            MentionType.PERSON,
            Mention.Kind.NAME,
            null,
            List.of(ANN),
            1);
    Tenure tenure = find(role, named).get(0);
    assertEquals("head of the Example Agency", tenure.office());
    assertEquals("Example Agency", tenure.organization().name());
    assertEquals(List.of(), find(role), "the holder is not named in the sentence");
  }

  @Test
  void theSameTenureIsReportedOnceWithTheBestEvidence() {
    List<Tenure> tenures =
        find(titled(Passage.HEADLINE), titled(Passage.BODY), titled("promos/0/headline"));
    assertEquals(1, tenures.size());
    assertEquals(Passage.BODY, tenures.get(0).evidence().passage().in());
  }

  @Test
  void aPromoGivesNoDate() {
    assertNull(find(titled("promos/0/headline")).get(0).observedAt());
    assertEquals("2025-01-13", find(titled(Passage.HEADLINE)).get(0).observedAt());
  }

  @Test
  void ranksAloneAndRolesWithoutHoldersAreNone() {
    Office rank = office(Passage.BODY, "minister", "general", null, null);
    assertEquals(List.of(), find(mention(Passage.BODY, 0, "minister Ann Example", rank, ANN)));
    Office office = office(Passage.BODY, "minister", "minister", null, null);
    assertEquals(List.of(), find(mention(Passage.BODY, 0, "minister", office)));
    assertEquals(List.of(), find(mention(Passage.BODY, 0, "minister Ann Example", office, AGENCY)));
  }

  @Test
  void theFullerOfTwoNestedOfficesCounts() {
    Mention outer =
        mention(
            Passage.BODY,
            0,
            "Exampleland’s minister Ann Example",
            office(Passage.BODY, "minister", "minister", null, LAND),
            ANN);
    List<Tenure> tenures = find(titled(Passage.BODY), outer);
    assertEquals(1, tenures.size());
    assertEquals("Exampleland’s minister Ann Example", tenures.get(0).person().text());
  }

  @Test
  void idsAreStable() {
    assertEquals(find(titled(Passage.BODY)), find(titled(Passage.BODY)));
  }
}
