package org.newsgraph.article.markup;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;
import org.newsgraph.article.field.CanonicalUrl;
import org.newsgraph.article.field.DateText;

/**
 * A page and what all its readers need to know.
 *
 * @param title what the title element says, empty if there is none
 * @param landmarks the elements that hold its fields
 * @param outline its blocks of text
 * @param language as the page claims it (BCP 47)
 * @param base absolute URL that relative ones are resolved against
 * @param baseUri the same, read
 * @param dateLanguage in which dates are read: English outside America puts the day first
 */
public record Page(
    String title,
    Landmarks landmarks,
    Outline outline,
    @Nullable String language,
    Optional<String> base,
    @Nullable URI baseUri,
    @Nullable String dateLanguage) {

  /** What holds a date holds little else. */
  private static final int LONGEST_DATE = 200;

  private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*");

  /** What browsers write above a page that they save: {@code saved from url=(0024)https://...}. */
  private static final Pattern SAVED_FROM =
      Pattern.compile("saved from url=\\(\\d+\\)\\s*(https?://\\S+)|Mirrored from (\\S+) by");

  /** Drawings have titles too. */
  private static final Evaluator TITLE = QueryParser.parse("title:not(svg title)");

  private static final List<String> LANGUAGE_METAS =
      List.of("content-language", "language", "og:locale", "dc.language", "dcterms.language");

  /** Two-letter domains that are used all over the world, and the American one. */
  private static final Set<String> NO_COUNTRY =
      Set.of("us", "tv", "io", "me", "co", "fm", "ly", "to", "cc", "ai", "ws", "eu", "ph");

  private static final Pattern HOST_END =
      Pattern.compile("^https?://[^/:]+\\.([a-z]{2})(?=[/:]|$)");

  /** A page in UTF-8, read as browsers read broken markup. */
  public static Page of(byte[] html) {
    return of(Parser.htmlParser().parseInput(new Utf8Reader(html), ""));
  }

  /** A page, or a piece of markup, that is parsed already. */
  public static Page of(Document document) {
    PageWalk walk = new PageWalk(document);
    walk.run();
    Landmarks landmarks = walk.landmarks();
    Optional<String> base = baseOf(landmarks);
    URI uri = base.flatMap(CanonicalUrl::uri).orElse(null);
    String language = claimed(document, landmarks);
    String dates = dateLanguage(language, base.orElse(""));
    return new Page(title(document), landmarks, walk.outline(), language, base, uri, dates);
  }

  /** The title element, which text before the page may have pushed into the body. */
  private static String title(Document document) {
    Element title = document.title().isEmpty() ? document.selectFirst(TITLE) : null;
    return title == null ? document.title() : title.text();
  }

  /** A URL of the page made absolute, empty if it can't be. */
  public Optional<String> absolute(String url) {
    return url.isBlank() ? Optional.empty() : CanonicalUrl.absolute(url, baseUri);
  }

  /** Whether the page says in its Open Graph type that it is an article. */
  public boolean isCalledArticle() {
    return landmarks.metas().stream()
        .filter(meta -> (meta.attr("property") + meta.attr("name")).equalsIgnoreCase("og:type"))
        .anyMatch(meta -> meta.attr("content").strip().equalsIgnoreCase("article"));
  }

  /** A date as ISO 8601, read in the language of the page. */
  public Optional<String> date(String printed) {
    return printed.length() > LONGEST_DATE
        ? Optional.empty()
        : DateText.parse(printed, dateLanguage);
  }

  private static @Nullable String dateLanguage(@Nullable String language, String base) {
    if (language != null && (language.equals("en") || language.equalsIgnoreCase("en-us"))) {
      Matcher host = HOST_END.matcher(base);
      if (host.find() && !NO_COUNTRY.contains(host.group(1))) {
        return "en-" + host.group(1).toUpperCase(Locale.ROOT);
      }
    }
    return language;
  }

  /** The URL that a browser or mirror noted above the page when it saved it. */
  public static Optional<String> savedFrom(Landmarks landmarks) {
    for (String comment : landmarks.comments()) {
      Matcher matcher = SAVED_FROM.matcher(comment);
      if (matcher.find()) {
        String url = matcher.group(1);
        return Optional.of(url == null ? "http://" + matcher.group(2) : url);
      }
    }
    return Optional.empty();
  }

  private static @Nullable String claimed(Document document, Landmarks landmarks) {
    Element root = document.firstElementChild();
    for (String name : new String[] {"lang", "xml:lang"}) {
      String value = root == null ? "" : root.attr(name).strip().replace('_', '-');
      if (LANGUAGE.matcher(value).matches()) {
        return value;
      }
    }
    for (Element meta : landmarks.metas()) {
      String name = meta.attr("http-equiv") + meta.attr("name") + meta.attr("property");
      if (LANGUAGE_METAS.contains(name.toLowerCase(Locale.ROOT))) {
        String value = meta.attr("content").strip().replace('_', '-');
        return LANGUAGE.matcher(value).matches() ? value : null;
      }
    }
    return null;
  }

  private static Optional<String> baseOf(Landmarks landmarks) {
    Optional<String> base = first(landmarks.links(), "base", "href");
    if (base.isEmpty()) {
      base = first(landmarks.links(), "canonical", "href");
    }
    if (base.isEmpty()) {
      base = first(landmarks.metas(), "og:url", "content");
    }
    return base.isEmpty() ? savedFrom(landmarks) : base;
  }

  private static Optional<String> first(List<Element> elements, String name, String attribute) {
    for (Element element : elements) {
      boolean named =
          element.normalName().equals(name)
              || element.attr("rel").equalsIgnoreCase(name)
              || element.attr("property").equalsIgnoreCase(name);
      String url = named ? element.attr(attribute).strip() : "";
      if (isAbsolute(url)) {
        return Optional.of(url);
      }
    }
    return Optional.empty();
  }

  private static boolean isAbsolute(String url) {
    int host = url.indexOf("://") + 3;
    return url.regionMatches(true, 0, "http", 0, 4) && host <= 8 && url.indexOf('.', host) > host;
  }
}
