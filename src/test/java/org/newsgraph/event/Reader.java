package org.newsgraph.event;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newsgraph.entity.EntityLinker;
import org.newsgraph.knowledge.KnowledgeLoader;
import org.newsgraph.language.LanguagePack;
import org.newsgraph.model.Fingerprint;
import org.newsgraph.model.IriMinter;
import org.newsgraph.model.article.Article;
import org.newsgraph.model.article.Origin;
import org.newsgraph.model.article.Promo;
import org.newsgraph.model.entity.KnowledgeBase;
import org.newsgraph.model.fact.Extraction;
import org.newsgraph.model.trace.Trace;
import org.newsgraph.text.TextAnnotator;

/** Reads texts with the shipped knowledge and rules; one for all tests, since it loads models. */
final class Reader {
  static final LanguagePack PACK = LanguagePack.of("en").orElseThrow();
  private static final IriMinter IRIS = new IriMinter("https://example.org/id/");
  private static final KnowledgeBase KNOWLEDGE =
      KnowledgeLoader.load(
          List.of(),
          problem -> {
            throw new AssertionError(problem.message());
          });
  private static final TextAnnotator TEXT = new TextAnnotator(List.of(PACK));
  private static final EntityLinker ENTITIES = new EntityLinker(PACK, KNOWLEDGE, IRIS);
  private static final EventFinder EVENTS = new EventFinder(PACK, KNOWLEDGE, IRIS);
  private static final Fingerprint FINGERPRINT = new Fingerprint("0", "0", "0", "0");

  private Reader() {}

  /** What is found in a body of an article of 14 May 2025. */
  static Extraction read(String body) {
    return read(body, "2025-05-14");
  }

  static Extraction read(String body, @Nullable String published) {
    return read(article(null, body, published, List.of()));
  }

  /** What is found in a promo's headline beside an article. */
  static Extraction readPromo(String headline) {
    return read(article(null, "", "2025-05-14", List.of(new Promo("Related", 1, headline, null))));
  }

  static Extraction readHeadline(String headline) {
    return read(article(headline, "", "2025-05-14", List.of()));
  }

  /** The same, with how the rules fared. */
  static Trace trace(String body) {
    Article article = article(null, body, "2025-05-14", List.of());
    return EVENTS.trace(ENTITIES.link(TEXT.annotate(article)), FINGERPRINT);
  }

  private static Article article(
      @Nullable String headline, String body, @Nullable String published, List<Promo> promos) {
    Origin origin =
        new Origin(
            "a.txt", "a.txt", null, 0, Origin.Format.TEXT, "text/plain", "00", null, Map.of());
    return new Article(
        "a.txt", origin, null, headline, null, null, "en", null, null, null, List.of(), published,
        null, null, List.of(), body, promos, Map.of());
  }

  static Extraction read(Article article) {
    return EVENTS.find(ENTITIES.link(TEXT.annotate(article)), FINGERPRINT);
  }
}
