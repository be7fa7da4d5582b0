package org.newsgraph.rdf;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.newsgraph.model.Fold;
import org.newsgraph.model.article.Article;
import org.newsgraph.model.article.FieldSource;
import org.newsgraph.model.article.Image;
import org.newsgraph.model.entity.Entity;
import org.newsgraph.model.entity.KnownEntity;
import org.newsgraph.model.entity.MentionType;
import org.newsgraph.rdf.vocabulary.Ng;
import org.newsgraph.rdf.vocabulary.Reused;

/** The article itself: its fields, its pictures, and where each field was read. */
final class ArticleMapper {
  /** What a field of the extraction record becomes; several records share the article's node. */
  private static final Map<String, Node> PROPERTIES =
      Map.ofEntries(
          Map.entry("url", Reused.URL),
          Map.entry("headline", Reused.HEADLINE),
          Map.entry("deck", Reused.ABSTRACT),
          Map.entry("section", Reused.ARTICLE_SECTION),
          Map.entry("language", Reused.IN_LANGUAGE),
          Map.entry("publisher", Reused.PUBLISHER),
          Map.entry("sourceLine", Ng.SOURCE_LINE),
          Map.entry("dateline", Reused.DATELINE),
          Map.entry("authors", Reused.AUTHOR),
          Map.entry("published", Reused.DATE_PUBLISHED),
          Map.entry("modified", Reused.DATE_MODIFIED),
          Map.entry("readTime", Reused.TIME_REQUIRED),
          Map.entry("body", Ng.PARAGRAPH_COUNT),
          Map.entry("images", Reused.IMAGE));

  private final ArticleScope scope;
  private final GraphWriter graph;
  private final Article article;
  private final Node node;

  ArticleMapper(ArticleScope scope) {
    this.scope = scope;
    this.graph = scope.graph();
    this.article = scope.extraction().article();
    this.node = scope.iris().article();
  }

  void map() {
    String language = scope.language();
    graph.type(node, Reused.NEWS_ARTICLE);
    if (article.url() != null) {
      graph.add(node, Reused.URL, Literals.uri(article.url()));
    }
    graph.text(node, Reused.HEADLINE, article.headline(), language);
    graph.text(node, Reused.ABSTRACT, article.deck(), language);
    graph.text(node, Reused.ARTICLE_SECTION, article.section(), language);
    graph.string(node, Reused.IN_LANGUAGE, language);
    graph.string(node, Ng.SOURCE_LINE, article.sourceLine());
    graph.string(node, Reused.DATELINE, article.dateline());
    dates();
    publisher(article.publisher());
    authors(article.authors());
    images(article.images(), language);
    graph.add(node, Ng.PARAGRAPH_COUNT, Literals.index(article.paragraphs().size()));
    article.sources().forEach(this::source);
  }

  private void dates() {
    date(Reused.DATE_PUBLISHED, article.published());
    Literals.dayOf(article.published())
        .ifPresent(day -> graph.add(node, Ng.PUBLICATION_DAY, Literals.day(day)));
    date(Reused.DATE_MODIFIED, article.modified());
    if (article.readTime() != null) {
      graph.add(node, Reused.TIME_REQUIRED, Literals.duration(article.readTime()));
    }
  }

  private void date(Node property, @Nullable String value) {
    if (value != null) {
      graph.add(node, property, Literals.date(value));
    }
  }

  private void publisher(@Nullable String name) {
    if (name == null) {
      return;
    }
    Optional<Entity> linked = linkedPublisher(name);
    Node publisher =
        linked
            .map(entity -> ArticleIris.uri(entity.iri()))
            .orElseGet(() -> scope.iris().shared("publisher", Fold.name(name)));
    graph.add(node, Reused.PUBLISHER, publisher);
    graph.type(publisher, linked.map(e -> Ng.of(e.entityClass())).orElse(Ng.MEDIA_ORGANIZATION));
    graph.add(
        publisher,
        Reused.PREF_LABEL,
        linked.map(EntityMapper::label).orElseGet(() -> Literals.string(name)));
  }

  private Optional<Entity> linkedPublisher(String name) {
    String folded = Fold.name(name);
    Optional<Entity> named =
        scope.entities().stream()
            .filter(entity -> entity.type() == MentionType.ORGANISATION)
            .filter(entity -> Fold.name(entity.name()).equals(folded))
            .min(Comparator.comparing(Entity::iri));
    return named.or(() -> knownPublisher(name));
  }

  private Optional<Entity> knownPublisher(String name) {
    List<KnownEntity> known = scope.knowledge().map(base -> base.named(name)).orElse(List.of());
    return known.stream()
        .filter(entity -> Ng.of(entity.entityClass()).equals(Ng.MEDIA_ORGANIZATION))
        .map(KnownEntity::asEntity)
        .findFirst();
  }

  private void authors(List<String> names) {
    for (String name : names) {
      Node author = scope.iris().shared("author", Fold.name(name));
      graph.add(node, Reused.AUTHOR, author);
      graph.type(author, Reused.SCHEMA_PERSON);
      graph.string(author, Reused.PREF_LABEL, name);
    }
    graph.string(node, Ng.BYLINE, String.join("; ", names));
  }

  private void images(List<Image> images, String language) {
    for (int i = 0; i < images.size(); i++) {
      Image image = images.get(i);
      Node picture = scope.iris().image(i);
      graph.add(node, Reused.IMAGE, picture);
      graph.type(picture, Reused.IMAGE_OBJECT);
      if (image.url() != null) {
        graph.add(picture, Reused.CONTENT_URL, Literals.uri(image.url()));
      }
      graph.text(picture, Reused.CAPTION, image.caption(), language);
      graph.string(picture, Reused.CREDIT_TEXT, image.credit());
    }
  }

  private void source(String field, FieldSource source) {
    Node property = PROPERTIES.get(field);
    if (property == null) {
      return;
    }
    Node read = scope.iris().fieldSource(field);
    graph.type(read, Ng.FIELD_SOURCE);
    graph.add(read, Ng.FIELD_OF, node);
    graph.add(read, Ng.OF_PROPERTY, property);
    graph.string(read, Ng.READ_FROM, source.where());
    graph.string(read, Ng.AS_PRINTED, Objects.requireNonNullElse(source.asPrinted(), ""));
  }
}
