package org.newsgraph.export;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.newsgraph.model.Fingerprint;
import org.newsgraph.model.Span;
import org.newsgraph.model.article.Article;
import org.newsgraph.model.article.Image;
import org.newsgraph.model.article.Origin;
import org.newsgraph.model.article.Passage;
import org.newsgraph.model.article.Promo;
import org.newsgraph.model.entity.Entity;
import org.newsgraph.model.entity.LinkedArticle;
import org.newsgraph.model.entity.Mention;
import org.newsgraph.model.entity.MentionType;
import org.newsgraph.model.entity.Office;
import org.newsgraph.model.fact.Assertion;
import org.newsgraph.model.fact.Event;
import org.newsgraph.model.fact.EventDate;
import org.newsgraph.model.fact.Evidence;
import org.newsgraph.model.fact.Extraction;
import org.newsgraph.model.fact.Figure;
import org.newsgraph.model.fact.LegalFact;
import org.newsgraph.model.fact.Party;
import org.newsgraph.model.fact.Tenure;
import org.newsgraph.model.text.AnnotatedArticle;
import org.newsgraph.model.text.NumberExpression;
import org.newsgraph.model.text.TimeExpression;

/** One invented article with a fact of each kind, in a body that begins outside of the BMP. */
final class Samples {
  static final String BODY =
      "😀 Freedonia's foreign minister, Rufus Firefly, met <Sylvania> & \"others\" on 3 May 2024.\n"
          + "About 1,200 people were injured. The Harbour Court issued an arrest warrant for him.";

  private Samples() {}

  static Extraction full() {
    Article article =
        article(
            BODY,
            List.of(new Image("https://example.org/a.jpg", "Firefly at the harbour", null)),
            List.of(new Promo("Related", 1, "Sylvania denies it", null)));
    return new Extraction(
        new LinkedArticle(
            new AnnotatedArticle(article, "en", List.of()),
            List.of(firefly(), sylvania()),
            List.of(name(), pronoun(), inCaption())),
        List.of(),
        List.of(meeting()),
        List.of(tenure()),
        List.of(figure()),
        List.of(warrant()),
        fingerprint());
  }

  /** Nothing but a text. */
  static Extraction bare() {
    return bare("Nothing.");
  }

  /** An article of which nothing but its text is known. */
  static Extraction bare(String body) {
    Article article = Article.ofText(origin("bare.txt"), null, null, null, body);
    return new Extraction(
        new LinkedArticle(new AnnotatedArticle(article, "und", List.of()), List.of(), List.of()),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        fingerprint());
  }

  private static Article article(String body, List<Image> images, List<Promo> promos) {
    return new Article(
        "news/one.html",
        origin("in/news/one.html"),
        "https://example.org/one",
        "Minister meets Sylvania",
        "A deck",
        "World",
        "en",
        "Example Courier",
        "Courier and agencies",
        null,
        List.of("Ann Example", "Bob Example"),
        "2024-05-04T09:30:00+03:00",
        null,
        "PT2M",
        images,
        body,
        promos,
        Map.of());
  }

  private static Origin origin(String source) {
    return new Origin(
        source, source, null, 0, Origin.Format.TEXT, "text/plain", "0".repeat(64), null, Map.of());
  }

  private static Fingerprint fingerprint() {
    return new Fingerprint("0.1.0", "rules", "knowledge", "decisions");
  }

  private static Entity firefly() {
    return entity("person/firefly", "Rufus Firefly", MentionType.PERSON, "Official");
  }

  private static Entity sylvania() {
    return entity("place/sylvania", "Sylvania", MentionType.LOCATION, "Country");
  }

  private static Entity entity(String id, String name, MentionType type, String entityClass) {
    return new Entity(
        "https://example.org/id/" + id, name, type, entityClass, Entity.Origin.NAMED, null, null);
  }

  private static Mention name() {
    Span span = in(BODY, "Freedonia's foreign minister, Rufus Firefly");
    Office office =
        new Office(
            "foreign minister",
            "Freedonia's foreign minister",
            in(BODY, "foreign minister"),
            Office.Status.CURRENT,
            null,
            null,
            true);
    return new Mention(
        "body",
        0,
        span,
        in(BODY, "Rufus Firefly"),
        span.of(BODY),
        MentionType.PERSON,
        Mention.Kind.NAME,
        office,
        List.of(firefly()),
        0.97);
  }

  private static Mention pronoun() {
    Span span = in(BODY, "him");
    return new Mention(
        "body",
        2,
        span,
        span,
        "him",
        MentionType.PERSON,
        Mention.Kind.PRONOUN,
        null,
        List.of(firefly()),
        0.5);
  }

  private static Mention inCaption() {
    Span span = new Span(0, 7);
    return new Mention(
        "images/0/caption",
        0,
        span,
        span,
        "Firefly",
        MentionType.PERSON,
        Mention.Kind.NAME,
        null,
        List.of(),
        0);
  }

  private static Event meeting() {
    return new Event(
        "event/1",
        "CONSULT",
        "visit",
        "diplomatic",
        List.of(party("Rufus Firefly", firefly())),
        List.of(party("Sylvania", sylvania())),
        Map.of("mediator", List.of(party("others", null))),
        null,
        null,
        new EventDate(
            "2024-05-03",
            LocalDate.of(2024, 5, 3),
            LocalDate.of(2024, 5, 3),
            TimeExpression.Precision.DAY,
            "on 3 May 2024"),
        "twice",
        null,
        null,
        List.of("figure/1"),
        in(BODY, "on 3 May 2024"),
        evidence("met", 0),
        assertion(List.of()));
  }

  private static Tenure tenure() {
    return new Tenure(
        "tenure/1",
        party("Rufus Firefly", firefly()),
        "Freedonia's foreign minister",
        null,
        null,
        Office.Status.CURRENT,
        "2024-05-04",
        evidence("foreign minister", 0),
        assertion(List.of()));
  }

  private static Figure figure() {
    return new Figure(
        "figure/1",
        "injured",
        new BigDecimal("1.2E+3"),
        null,
        null,
        NumberExpression.Comparator.ABOUT,
        "people",
        null,
        null,
        null,
        null,
        "2024-05-04",
        evidence("1,200", 1),
        assertion(List.of(party("others", null))));
  }

  private static LegalFact warrant() {
    return new LegalFact(
        "legal/1",
        "arrestWarrant",
        null,
        "Warrant of arrest for Rufus Firefly",
        "https://w3id.org/newsgraph/kb/warrant-rufus-firefly",
        List.of(),
        List.of(party("Harbour Court", null)),
        List.of(),
        List.of(),
        List.of(new Party("Rufus Firefly", null, firefly().iri(), null)),
        List.of("warCrimes"),
        null,
        null,
        "issued",
        evidence("arrest warrant", 2),
        assertion(List.of()));
  }

  private static Party party(String words, Entity entity) {
    return new Party(words, words, entity == null ? null : entity.iri(), in(BODY, words));
  }

  private static Assertion assertion(List<Party> attributedTo) {
    return new Assertion(
        Assertion.Polarity.POSITIVE,
        Assertion.Modality.ASSERTED,
        Assertion.Voice.PUBLISHER,
        attributedTo,
        "sample",
        0.9);
  }

  private static Evidence evidence(String anchor, int sentence) {
    String[] sentences = {
      BODY.substring(0, BODY.indexOf('\n')),
      "About 1,200 people were injured.",
      "The Harbour Court issued an arrest warrant for him."
    };
    return new Evidence(
        new Passage(Passage.BODY, BODY), in(BODY, anchor), in(BODY, sentences[sentence]));
  }

  private static Span in(String text, String words) {
    int begin = text.indexOf(words);
    return new Span(begin, begin + words.length());
  }
}
