package org.newsgraph.model.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An article as it was read out of its capture.
 *
 * @param key the capture key: function of the input alone, see docs/ontology.md
 * @param url canonical, absolute
 * @param claimedLanguage what the page says of its language (BCP 47); a hint only
 * @param published ISO 8601, as precise as the page says
 * @param readTime ISO 8601 duration
 * @param dateline the place of filing, only if printed
 * @param body paragraphs joined by {@code \n}; never headline or deck
 * @param sources where each field was read, by its name in the extraction record
 */
public record Article(
    String key,
    Origin origin,
    @Nullable String url,
    @Nullable String headline,
    @Nullable String deck,
    @Nullable String section,
    @Nullable String claimedLanguage,
    @Nullable String publisher,
    @Nullable String sourceLine,
    @Nullable String dateline,
    List<String> authors,
    @Nullable String published,
    @Nullable String modified,
    @Nullable String readTime,
    List<Image> images,
    String body,
    List<Promo> promos,
    Map<String, FieldSource> sources) {

  private static final int DAY_LENGTH = "2025-01-13".length();

  public Article {
    authors = List.copyOf(authors);
    images = List.copyOf(images);
    promos = List.copyOf(promos);
    sources = Collections.unmodifiableMap(new TreeMap<>(sources));
  }

  /**
   * An article of which nothing is known but its text; its key is the path of its origin.
   *
   * <p>{@code Article.ofText(origin, "en", "2025-01-13", null, "Kenya agreed to a truce.")}
   *
   * @param language which the text claims to be in (BCP 47)
   * @param published ISO 8601
   */
  public static Article ofText(
      Origin origin,
      @Nullable String language,
      @Nullable String published,
      @Nullable String headline,
      String body) {
    return new Article(
        origin.path(),
        origin,
        null,
        headline,
        null,
        null,
        language,
        null,
        null,
        null,
        List.of(),
        published,
        null,
        null,
        List.of(),
        body,
        List.of(),
        Map.of());
  }

  /** The day of publication; empty where it is not known to the day. */
  public Optional<LocalDate> publicationDay() {
    if (published == null || published.length() < DAY_LENGTH) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(published.substring(0, DAY_LENGTH)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The paragraphs of the body; none where only a headline was read. */
  public List<String> paragraphs() {
    return body.lines().filter(paragraph -> !paragraph.isBlank()).toList();
  }

  /** The texts to analyse: headline, deck, body, captions, promo headlines. */
  public List<Passage> passages() {
    List<Passage> passages = new ArrayList<>();
    add(passages, Passage.HEADLINE, headline);
    add(passages, Passage.DECK, deck);
    add(passages, Passage.BODY, body);
    for (int i = 0; i < images.size(); i++) {
      add(passages, "images/" + i + "/caption", images.get(i).caption());
    }
    for (int i = 0; i < promos.size(); i++) {
      add(passages, "promos/" + i + "/headline", promos.get(i).headline());
    }
    return Collections.unmodifiableList(passages);
  }

  private static void add(List<Passage> passages, String in, @Nullable String text) {
    if (text != null && !text.isBlank()) {
      passages.add(new Passage(in, text));
    }
  }
}
