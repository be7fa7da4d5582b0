package org.newsgraph.article.field;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.newsgraph.model.article.Article;
import org.newsgraph.model.article.FieldSource;
import org.newsgraph.model.article.Image;
import org.newsgraph.model.article.Origin;
import org.newsgraph.model.article.Promo;

/** An article in the making: what a reader has found so far. For one thread. */
public final class Draft {
  /** The score of what the user tells: above everything a page can say. */
  private static final int TOLD = 1000;

  /** Of a day of publication that the data of a page tell. */
  private static final int SURE = 80;

  /** More links than this are a site map, not pointers that a reader of the page would see. */
  private static final int MOST_PROMOS = 300;

  private static final Map<Field, String> TOLD_NAMES =
      Map.of(
          Field.URL, "url",
          Field.PUBLISHED, "published",
          Field.PUBLISHER, "publisher",
          Field.HEADLINE, "title",
          Field.LANGUAGE, "language");

  private final Candidates candidates = new Candidates();
  private final Bylines bylines = new Bylines();
  private final List<Image> images = new ArrayList<>();
  private final Set<String> imagePlaces = new TreeSet<>();
  private final List<Promo> promos = new ArrayList<>();
  private final Set<String> promoHeadlines = new HashSet<>();
  private final Map<String, Integer> promoCounts = new HashMap<>();
  private final Map<String, FieldSource> sources = new TreeMap<>();
  private String body = "";
  private boolean announced;

  /** What was told from outside ({@code --metadata}) comes first. */
  public Draft(Map<String, String> told) {
    TOLD_NAMES.forEach(
        (field, name) -> {
          String text = told.get(name);
          if (text != null) {
            Optional<String> value =
                field == Field.PUBLISHED ? DateText.parse(text, null) : Optional.of(text);
            value.ifPresent(v -> offer(field, v, text, "metadata", TOLD, "told by the user"));
          }
        });
    String names = told.get("authors");
    if (names != null) {
      authors(Names.split(names), names, "metadata", TOLD);
    }
  }

  public Candidates candidates() {
    return candidates;
  }

  /** Adds a candidate. */
  public void offer(
      Field field, String value, String asPrinted, String where, int score, String reason) {
    candidates.offer(field, new Candidate(value, asPrinted, where, score, reason));
  }

  /** Takes back the candidates of a field that are not to be believed after all. */
  public void withdraw(Field field, Predicate<Candidate> wrong) {
    candidates.withdraw(field, wrong);
  }

  /** The value of the best candidate of a field so far. */
  public Optional<String> value(Field field) {
    return candidates.best(field).map(Candidate::value);
  }

  /** Adds what one place tells of the authors; nothing if it names none. */
  public void authors(List<String> names, String asPrinted, String where, int score) {
    bylines.offer(names, asPrinted, where, score);
  }

  /** The authors that the best place tells. */
  public List<String> authors() {
    return byline().map(Bylines.Byline::names).orElse(List.of());
  }

  /** Why each field that has a value has it; the authors last. */
  public List<Explanation> explanations() {
    List<Explanation> explanations = new ArrayList<>();
    for (Field field : Field.values()) {
      List<Candidate> ranked = candidates.ranked(field);
      candidates
          .best(field)
          .ifPresent(best -> explanations.add(explanation(field.label(), best, ranked)));
    }
    List<Candidate> lines =
        bylines.ranked(publishers()).stream()
            .map(
                b ->
                    new Candidate(
                        String.join("; ", b.names()), b.asPrinted(), b.where(), b.score(), ""))
            .toList();
    byline()
        .map(b -> lines.get(0).holding(String.join("; ", b.names())))
        .ifPresent(best -> explanations.add(explanation("authors", best, lines)));
    return List.copyOf(explanations);
  }

  /** The chosen one may differ from what was offered: a date in the calendar of the page. */
  private static Explanation explanation(String field, Candidate chosen, List<Candidate> ranked) {
    List<Candidate> candidates = new ArrayList<>(ranked);
    int at = 0;
    while (at < candidates.size() && !candidates.get(at).isPrintedAs(chosen)) {
      at++;
    }
    int score = at < candidates.size() ? candidates.remove(at).score() : chosen.score();
    candidates.add(0, chosen.weighing(score));
    return new Explanation(field, candidates);
  }

  /** How sure the best place is of the authors, 0 if none tells any. */
  public int authorScore() {
    return byline().map(Bylines.Byline::score).orElse(0);
  }

  private Optional<Bylines.Byline> byline() {
    return bylines.best(publishers());
  }

  private List<String> publishers() {
    return candidates.of(Field.PUBLISHER).stream().map(Candidate::value).distinct().toList();
  }

  /** Takes the body: paragraphs joined by {@code \n}. */
  public void body(String text, String where) {
    body = text;
    sources.put("body", new FieldSource(where, ""));
  }

  public String body() {
    return body;
  }

  /** Notes that the page calls itself an article and shows the headline of one. */
  public void announced() {
    announced = true;
  }

  /** Whether there is an article: a text, or one announced with headline and day. */
  public boolean isArticle() {
    return !body.isEmpty()
        || announced
            && value(Field.HEADLINE).isPresent()
            && candidates.best(Field.PUBLISHED).filter(day -> day.score() >= SURE).isPresent();
  }

  /**
   * Adds a picture that is not there yet.
   *
   * @param where it was read: several places may tell of one picture
   */
  public void image(Image image, Collection<String> where) {
    if (!images.contains(image)) {
      images.add(image);
      imagePlaces.addAll(where);
      sources.put("images", new FieldSource(String.join(", ", imagePlaces), ""));
    }
  }

  public List<Image> images() {
    return List.copyOf(images);
  }

  /** Adds a promo; its position follows from those before it under the same label. */
  public void promo(String label, String headline, @Nullable String url) {
    if (takesPromos() && promoHeadlines.add(label + "\n" + headline)) {
      promos.add(new Promo(label, promoCounts.merge(label, 1, Integer::sum), headline, url));
    }
  }

  /** Whether there is room for more promos. */
  public boolean takesPromos() {
    return promos.size() < MOST_PROMOS;
  }

  public List<Promo> promos() {
    return List.copyOf(promos);
  }

  /** The article of these findings. Its key: record id, else canonical URL, else path. */
  public Article article(Origin origin) {
    Map<Field, String> values = new EnumMap<>(Field.class);
    for (Field field : Field.values()) {
      candidates
          .best(field)
          .ifPresent(
              c -> {
                values.put(field, c.value());
                sources.put(field.label(), new FieldSource(c.where(), c.asPrinted()));
              });
    }
    Optional<Bylines.Byline> byline = byline();
    byline.ifPresent(b -> sources.put("authors", new FieldSource(b.where(), b.asPrinted())));
    String url = values.get(Field.URL);
    String recordId = origin.recordId();
    String key = recordId != null ? recordId : url != null ? url : origin.path();
    return new Article(
        key,
        origin,
        url,
        values.get(Field.HEADLINE),
        values.get(Field.DECK),
        values.get(Field.SECTION),
        values.get(Field.LANGUAGE),
        values.get(Field.PUBLISHER),
        values.get(Field.SOURCE_LINE),
        values.get(Field.DATELINE),
        byline.map(Bylines.Byline::names).orElse(List.of()),
        values.get(Field.PUBLISHED),
        values.get(Field.MODIFIED),
        values.get(Field.READ_TIME),
        images,
        body,
        promos,
        sources);
  }
}
