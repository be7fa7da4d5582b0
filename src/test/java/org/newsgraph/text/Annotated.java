package org.newsgraph.text;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.newsgraph.language.LanguagePack;
import org.newsgraph.model.article.Article;
import org.newsgraph.model.article.Origin;
import org.newsgraph.model.article.Promo;
import org.newsgraph.model.text.AnnotatedArticle;
import org.newsgraph.model.text.AnnotatedPassage;
import org.newsgraph.model.text.Sentence;
import org.newsgraph.model.text.TimeExpression;

/** Annotated articles for the tests of this package; the models are loaded once for all of them. */
final class Annotated {
  /** A Monday. */
  static final String PUBLISHED = "2025-01-13";

  static final LanguagePack ENGLISH = LanguagePack.of("en").orElseThrow();

  private static final TextAnnotator ANNOTATOR = new TextAnnotator(List.of(ENGLISH));

  private Annotated() {}

  static Article article(String body, @Nullable String published, List<Promo> promos) {
    Origin origin =
        new Origin(
            "a.txt", "a.txt", null, 0, Origin.Format.TEXT, "text/plain", "00", null, Map.of());
    return new Article(
        "key",
        origin,
        null,
        null,
        null,
        null,
        "en",
        "Example Courier",
        null,
        null,
        List.of(),
        published,
        null,
        null,
        List.of(),
        body,
        promos,
        Map.of());
  }

  static AnnotatedArticle annotate(Article article) {
    return ANNOTATOR.annotate(article);
  }

  static AnnotatedPassage body(String text) {
    return annotate(article(text, PUBLISHED, List.of())).passages().get(0);
  }

  /** The sentences, quoted. */
  static List<String> sentences(String text) {
    return body(text).sentences().stream().map(s -> s.span().of(text)).toList();
  }

  /** {@code word/TAG} of each token. */
  static String tags(String text) {
    return body(text).sentences().stream()
        .flatMap(s -> s.tokens().stream())
        .map(t -> t.text() + "/" + t.tag())
        .collect(Collectors.joining(" "));
  }

  /** The phrases of the first sentence: {@code N the army|V left}. */
  static String chunks(String text) {
    Sentence sentence = body(text).sentences().get(0);
    return sentence.chunks().stream()
        .map(c -> c.kind().name().charAt(0) + " " + sentence.span(c.first(), c.last()).of(text))
        .collect(Collectors.joining("|"));
  }

  /** {@code value} or {@code low..high}, with comparator and unit, of each number. */
  static List<String> numbers(String text) {
    return body(text).numbers().stream()
        .map(
            n ->
                n.comparator().label()
                    + " "
                    + n.value().toPlainString()
                    + (n.valueMax() == null ? "" : ".." + n.valueMax().toPlainString())
                    + (n.unit() == null ? "" : " " + n.unit()))
        .toList();
  }

  /** {@code RELATION edtf} of each time. */
  static List<String> times(String text) {
    return times(text, PUBLISHED);
  }

  static List<String> times(String text, @Nullable String published) {
    return expressions(text, published).stream().map(t -> t.relation() + " " + t.edtf()).toList();
  }

  static List<TimeExpression> expressions(String text, @Nullable String published) {
    return annotate(article(text, published, List.of())).passages().get(0).times();
  }
}
