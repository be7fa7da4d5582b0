package org.newsgraph.article.page;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.newsgraph.article.field.CleanText;
import org.newsgraph.article.field.Draft;
import org.newsgraph.article.field.Field;
import org.newsgraph.article.field.Names;
import org.newsgraph.article.markup.Page;
import org.newsgraph.article.markup.ShortText;
import org.newsgraph.article.picture.Caption;
import org.newsgraph.article.picture.Pictures;
import org.newsgraph.model.Fold;

/** What the JSON-LD of a page says of its article. */
final class JsonLdFields {
  private static final String WHERE = "JSON-LD";

  private static final List<String> ARTICLES = List.of("article", "posting", "report");

  /** What pages hold in place of an article, with a day and an author of its own. */
  private static final List<String> WORKS = List.of("recipe", "howto", "episode", "creativework");

  /** Said of the article itself. */
  private static final int ARTICLE = 90;

  /** An organization that signs. */
  private static final int HOUSE = 62;

  /** Said of the page or of a film on it. */
  private static final int PAGE = 70;

  /** Hours, minutes and seconds. */
  private static final Pattern READ_TIME =
      Pattern.compile("PT(?=\\d)(?:\\d{1,2}H)?(?:\\d{1,3}M)?(?:\\d{1,5}S)?");

  /** Who is named for a picture, the first that is told. */
  private static final List<String> PICTURE_CREDITS =
      List.of("creditText", "copyrightHolder", "creator", "author");

  private final Page page;
  private final Pictures pictures;
  private final JsonLd data;

  /**
   * @param pictures takes those that the data tell
   */
  JsonLdFields(Page page, Pictures pictures) {
    this.page = page;
    this.pictures = pictures;
    this.data = JsonLd.of(page.landmarks().scripts());
  }

  /** The article's own text, if the data holds it. */
  Optional<String> read(Draft draft) {
    Optional<JsonObject> article = article();
    article.ifPresent(node -> read(node, draft, ARTICLE));
    for (JsonObject node : data.nodes()) {
      if (JsonLd.isA(node, "page") || JsonLd.isA(node, "videoobject")) {
        dates(node, draft, PAGE);
        offer(draft, Field.HEADLINE, node, "headline", PAGE);
        pictures(node, "primaryImageOfPage");
      }
    }
    return article.flatMap(node -> data.text(node, "articleBody"));
  }

  /** The node of the article: the first of the best kind whose headline the page shows. */
  private Optional<JsonObject> article() {
    StringBuilder titles = new StringBuilder(page.title());
    page.landmarks().headings().forEach(h -> titles.append(' ').append(ShortText.of(h.element())));
    String shown = Fold.caseOf(titles.toString());
    JsonObject first = null;
    int most = 0;
    for (JsonObject node : data.nodes()) {
      int rank = rank(node, shown);
      if (rank > most) {
        first = node;
        most = rank;
      }
    }
    return Optional.ofNullable(first);
  }

  /** A review may be of what the page is about; other works need a headline that the page shows. */
  private int rank(JsonObject node, String shown) {
    boolean article = isA(node, ARTICLES);
    boolean review = JsonLd.isA(node, "review");
    if (!article && !review && !isA(node, WORKS)) {
      return 0;
    }
    boolean told = shows(shown, node, "headline");
    if (article || review) {
      return told ? 4 : article ? 3 : 1;
    }
    return told || shows(shown, node, "name") ? 2 : 0;
  }

  private static boolean isA(JsonObject node, List<String> endings) {
    return endings.stream().anyMatch(ending -> JsonLd.isA(node, ending));
  }

  private boolean shows(String shown, JsonObject node, String property) {
    return data.text(node, property)
        .map(text -> Fold.caseOf(plain(text)))
        .filter(text -> !text.isEmpty() && shown.contains(text))
        .isPresent();
  }

  private void read(JsonObject node, Draft draft, int score) {
    offer(draft, Field.HEADLINE, node, "headline", score);
    offer(draft, Field.SECTION, node, "articleSection", score);
    offer(draft, Field.PUBLISHER, node, "publisher", score);
    offer(draft, Field.DECK, node, "alternativeHeadline", 15);
    offer(draft, Field.DECK, node, "description", 22);
    dates(node, draft, score);
    readTime(node, draft);
    authors(node, draft);
    pictures(node, "image");
    for (String property : List.of("url", "mainEntityOfPage")) {
      url(node, property)
          .ifPresent(
              printed ->
                  page.absolute(printed)
                      .ifPresent(u -> draft.offer(Field.URL, u, printed, WHERE, PAGE, property)));
    }
  }

  private void dates(JsonObject node, Draft draft, int score) {
    date(draft, Field.PUBLISHED, node, "datePublished", score);
    date(draft, Field.PUBLISHED, node, "dateCreated", score - 8);
    date(draft, Field.PUBLISHED, node, "uploadDate", score - 12);
    date(draft, Field.MODIFIED, node, "dateModified", score);
  }

  private void date(Draft draft, Field field, JsonObject node, String property, int score) {
    data.text(node, property)
        .ifPresent(
            printed ->
                page.date(printed)
                    .ifPresent(d -> draft.offer(field, d, printed, WHERE, score, property)));
  }

  private void offer(Draft draft, Field field, JsonObject node, String property, int score) {
    data.text(node, property)
        .ifPresent(text -> draft.offer(field, plain(text), text, WHERE, score, property));
  }

  private void readTime(JsonObject node, Draft draft) {
    data.text(node, "timeRequired")
        .filter(printed -> READ_TIME.matcher(printed).matches())
        .map(Duration::parse)
        .filter(time -> !time.isZero())
        .ifPresent(
            time ->
                draft.offer(
                    Field.READ_TIME,
                    time.toString(),
                    time.toString(),
                    WHERE,
                    ARTICLE,
                    "timeRequired"));
  }

  private void authors(JsonObject node, Draft draft) {
    for (String property : List.of("author", "creator")) {
      List<String> names = new ArrayList<>();
      List<String> printed = data.texts(node, property);
      printed.forEach(line -> names.addAll(Names.split(plain(line))));
      int score = isHouse(node, property) ? HOUSE : ARTICLE;
      draft.authors(names.stream().distinct().toList(), String.join("; ", printed), WHERE, score);
    }
  }

  /** Whether an organization signs and nobody else: a byline of persons is better. */
  private boolean isHouse(JsonObject node, String property) {
    List<JsonElement> authors = JsonLd.list(node.get(property));
    return !authors.isEmpty()
        && authors.stream()
            .allMatch(
                author ->
                    author instanceof JsonObject object
                        && JsonLd.isA(data.resolve(object), "organization"));
  }

  private void pictures(JsonObject node, String property) {
    for (JsonElement element : JsonLd.list(node.get(property))) {
      if (element instanceof JsonObject reference) {
        JsonObject image = data.resolve(reference);
        Optional<String> url = url(image, "url").or(() -> url(image, "contentUrl"));
        Optional<String> credit =
            PICTURE_CREDITS.stream().flatMap(p -> data.text(image, p).stream()).findFirst();
        Caption caption = data.text(image, "caption").map(this::caption).orElse(Caption.NONE);
        pictures.told(
            url.flatMap(page::absolute).orElse(null),
            credit
                .map(this::plain)
                .map(c -> new Caption(caption.caption(), Caption.of(c, c).credit()))
                .orElse(caption),
            WHERE);
      } else if (element instanceof JsonPrimitive text) {
        String url = JsonLd.unescaped(text.getAsString(), true);
        page.absolute(url).ifPresent(u -> pictures.told(u, Caption.NONE, WHERE));
      }
    }
  }

  private Caption caption(String text) {
    String plain = plain(text);
    return plain.isEmpty() ? Caption.NONE : Caption.of(plain);
  }

  private Optional<String> url(JsonObject node, String property) {
    for (JsonElement element : JsonLd.list(node.get(property))) {
      JsonElement value = element instanceof JsonObject object ? object.get("@id") : element;
      if (value instanceof JsonPrimitive text) {
        return Optional.of(JsonLd.unescaped(text.getAsString(), true));
      }
    }
    return Optional.empty();
  }

  /** Some pages put markup into their data. */
  private String plain(String text) {
    return CleanText.line(text.indexOf('<') >= 0 ? Jsoup.parse(text).text() : text);
  }
}
