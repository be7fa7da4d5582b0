package org.newsgraph.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newsgraph.knowledge.KnowledgeLoader;
import org.newsgraph.language.LanguagePack;
import org.newsgraph.model.IriMinter;
import org.newsgraph.model.article.Article;
import org.newsgraph.model.article.Image;
import org.newsgraph.model.article.Passage;
import org.newsgraph.model.article.Promo;
import org.newsgraph.model.entity.Entity;
import org.newsgraph.model.entity.KnowledgeBase;
import org.newsgraph.model.entity.LinkedArticle;
import org.newsgraph.model.entity.Mention;
import org.newsgraph.model.entity.Office;
import org.newsgraph.model.text.AnnotatedArticle;
import org.newsgraph.text.TextAnnotator;

/** An article written for a test, read by the real steps, with short questions about it. */
public final class Reading {
  private static final LanguagePack PACK = LanguagePack.of("en").orElseThrow();
  private static final TextAnnotator ANNOTATOR = new TextAnnotator(List.of(PACK));
  private static final KnowledgeBase KNOWLEDGE =
      KnowledgeLoader.load(List.of(), problem -> fail(problem.toString()));
  private static final EntityLinker LINKER =
      new EntityLinker(PACK, KNOWLEDGE, new IriMinter(IriMinter.DEFAULT_BASE));

  private final LinkedArticle linked;

  private Reading(LinkedArticle linked) {
    this.linked = linked;
  }

  /** An article of a body alone. */
  public static Reading of(String body) {
    return of(article("test", body, null, List.of()));
  }

  static Reading of(Article article) {
    return new Reading(LINKER.link(annotate(article)));
  }

  static Reading titled(String headline, String body) {
    return of(article("test", body, headline, List.of()));
  }

  static Reading withPromos(String body, String... promos) {
    return of(article("test", body, null, List.of(promos)));
  }

  /** Annotated as English whatever its words are. */
  public static AnnotatedArticle annotate(Article article) {
    return ANNOTATOR.annotate(article);
  }

  public static KnowledgeBase knowledge() {
    return KNOWLEDGE;
  }

  static Article article(
      String key, String body, @Nullable String headline, List<String> promoHeadlines) {
    List<Promo> promos = new ArrayList<>();
    for (String promo : promoHeadlines) {
      promos.add(new Promo("Explore", promos.size() + 1, promo, null));
    }
    return article(key, body, headline, promos, null, List.of());
  }

  static Article article(
      String key,
      String body,
      @Nullable String headline,
      List<Promo> promos,
      @Nullable String publisher,
      List<Image> images) {
    return new Article(
        key,
        null,
        null,
        headline,
        null,
        null,
        "en",
        publisher,
        null,
        null,
        List.of(),
        "2025-01-13",
        null,
        null,
        images,
        body,
        promos,
        Map.of());
  }

  LinkedArticle linked() {
    return linked;
  }

  String textOf(Mention mention) {
    for (Passage passage : linked.annotated().article().passages()) {
      if (passage.in().equals(mention.in())) {
        return mention.span().of(passage.text());
      }
    }
    return fail("no passage " + mention.in());
  }

  /** The first mention with these words. */
  Mention mention(String words) {
    for (Mention mention : linked.mentions()) {
      if (mention.text().equals(words)) {
        return mention;
      }
    }
    return fail("no mention '" + words + "' among " + words());
  }

  /** The last mention with these words. */
  Mention lastMention(String words) {
    Mention last = mention(words);
    for (Mention mention : linked.mentions()) {
      last = mention.text().equals(words) ? mention : last;
    }
    return last;
  }

  boolean has(String words) {
    return linked.mentions().stream().anyMatch(m -> m.text().equals(words));
  }

  /** The words of the listed mentions, in order. */
  List<String> words() {
    return linked.mentions().stream().filter(Mention::isListed).map(Mention::text).toList();
  }

  /** The words of the mentions that a type is given to. */
  List<String> words(String type) {
    return linked.mentions().stream()
        .filter(m -> m.isListed() && m.type().label().equals(type))
        .map(Mention::text)
        .toList();
  }

  /** The only entity that the first mention with these words means. */
  Entity entity(String words) {
    Mention mention = mention(words);
    assertEquals(1, mention.referents().size(), () -> words + ": " + mention.referents());
    return mention.referents().get(0);
  }

  /** Names of those whom the first mention with these words means. */
  List<String> meant(String words) {
    return mention(words).referents().stream().map(Entity::name).toList();
  }

  Office office(String words) {
    Office office = mention(words).office();
    return office == null ? fail("no office in '" + words + "'") : office;
  }
}
