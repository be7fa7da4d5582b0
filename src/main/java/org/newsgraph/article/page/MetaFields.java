package org.newsgraph.article.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.newsgraph.article.field.CleanText;
import org.newsgraph.article.field.Draft;
import org.newsgraph.article.field.Field;
import org.newsgraph.article.field.Names;
import org.newsgraph.article.field.Tables;
import org.newsgraph.article.markup.Page;
import org.newsgraph.article.picture.PictureWords;
import org.newsgraph.article.picture.PictureWords.Kind;
import org.newsgraph.article.picture.Pictures;

/** What the meta and link elements of a page say: {@code meta.tsv}. */
final class MetaFields {
  private static final String WHERE = "meta";

  /** A canonical link is made to tell the URL; og:url often is a copy of something else. */
  private static final int CANONICAL = 95;

  private static final int SAVED = 60;

  private static final int LONGEST_NAME = 80;

  /** The surest first. */
  private static final List<String> AUTHORS =
      List.of(
          "author",
          "article:author",
          "dc.creator",
          "dcterms.creator",
          "parsely-author",
          "sailthru.author",
          "byl",
          "citation_author",
          "article.author",
          "cxenseparse:author",
          "mrf:authors",
          "authors",
          "twitter:creator:name",
          "og:article:author",
          "creator");

  private static final List<String> NAMING = List.of("property", "name", "http-equiv");

  private static final Map<String, Rule> RULES = rules();

  private static final Set<String> WANTED = wanted();

  private record Rule(Field field, int score) {}

  private final Page page;
  private final Pictures pictures;

  /**
   * @param pictures takes the one that the elements tell
   */
  MetaFields(Page page, Pictures pictures) {
    this.page = page;
    this.pictures = pictures;
  }

  void read(Draft draft) {
    Map<String, List<String>> values = new HashMap<>();
    for (Element meta : page.landmarks().metas()) {
      List<String> names = names(meta);
      String content =
          names.isEmpty() ? "" : CleanText.line(JsonLd.unescaped(meta.attr("content"), true));
      if (!content.isEmpty()) {
        for (String name : names) {
          values.computeIfAbsent(name, n -> new ArrayList<>()).add(content);
          offer(draft, name, content);
        }
      }
    }
    authors(values, draft);
    picture(values);
    for (Element property : page.landmarks().properties()) {
      String value = AuthorFields.text(property);
      if (!value.isEmpty() && value.length() <= LONGEST_NAME) {
        String name = property.attr("itemprop") + property.attr("property");
        offer(draft, "itemprop." + name.toLowerCase(Locale.ROOT), value);
      }
    }
    for (Element link : page.landmarks().links()) {
      if (link.attr("rel").equalsIgnoreCase("canonical")) {
        url(draft, link.attr("href"), CANONICAL, "canonical link");
        break;
      }
    }
    Page.savedFrom(page.landmarks())
        .ifPresent(url -> url(draft, url, SAVED, "noted when the page was saved"));
    if (page.language() != null) {
      draft.offer(Field.LANGUAGE, page.language(), page.language(), WHERE, 80, "claimed");
    }
  }

  private static List<String> names(Element meta) {
    List<String> names = new ArrayList<>();
    for (String attribute : NAMING) {
      String name = meta.attr(attribute).strip().toLowerCase(Locale.ROOT);
      if (WANTED.contains(name) && !names.contains(name)) {
        names.add(name);
      }
    }
    String property = "itemprop." + meta.attr("itemprop").strip().toLowerCase(Locale.ROOT);
    if (WANTED.contains(property)) {
      names.add(property);
    }
    return names;
  }

  private static Set<String> wanted() {
    Set<String> wanted = new HashSet<>(RULES.keySet());
    wanted.addAll(AUTHORS);
    wanted.addAll(PictureWords.of(Kind.META));
    wanted.addAll(PictureWords.of(Kind.ALT));
    return wanted;
  }

  private void offer(Draft draft, String name, String content) {
    Rule rule = RULES.get(name);
    if (rule == null) {
      return;
    }
    switch (rule.field()) {
      case PUBLISHED, MODIFIED -> {
        Optional<String> date = page.date(content);
        date.ifPresent(d -> draft.offer(rule.field(), d, content, WHERE, rule.score(), name));
      }
      case URL -> url(draft, content, rule.score(), name);
      default -> draft.offer(rule.field(), content, content, WHERE, rule.score(), name);
    }
  }

  private void url(Draft draft, String printed, int score, String reason) {
    page.absolute(printed)
        .ifPresent(url -> draft.offer(Field.URL, url, printed, WHERE, score, reason));
  }

  private static void authors(Map<String, List<String>> values, Draft draft) {
    int score = 80;
    for (String name : AUTHORS) {
      List<String> printed = values.getOrDefault(name, List.of());
      Set<String> names = new LinkedHashSet<>();
      printed.forEach(line -> names.addAll(Names.split(line)));
      draft.authors(List.copyOf(names), String.join("; ", printed), WHERE, score--);
    }
  }

  private void picture(Map<String, List<String>> values) {
    String description = first(Kind.ALT, values).orElse(null);
    first(Kind.META, values)
        .flatMap(page::absolute)
        .ifPresent(url -> pictures.preview(url, description, WHERE));
  }

  private static Optional<String> first(Kind kind, Map<String, List<String>> values) {
    return PictureWords.of(kind).stream()
        .flatMap(name -> values.getOrDefault(name, List.of()).stream())
        .findFirst();
  }

  private static Map<String, Rule> rules() {
    Map<String, Rule> rules = new HashMap<>();
    for (List<String> row : Tables.rows("meta")) {
      Field field =
          List.of(Field.values()).stream()
              .filter(f -> f.label().equals(row.get(0)))
              .findFirst()
              .orElseThrow(() -> new IllegalStateException("meta.tsv: no field " + row.get(0)));
      for (String name : Tables.values(row.get(2))) {
        rules.put(name, new Rule(field, Integer.parseInt(row.get(1))));
      }
    }
    return Map.copyOf(rules);
  }
}
