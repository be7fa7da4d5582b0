package org.newsgraph.resolve;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.newsgraph.model.IriMinter;
import org.newsgraph.store.ArticleGraph;
import org.newsgraph.store.CaptureState;

/** What one invented article tells, as the mapper would write it. */
final class ToldArticle {
  static final IriMinter IRIS = new IriMinter("https://example.org/id/");

  private static final String PLOVER = IriMinter.NAMESPACE + "plover#";

  private final String key;
  private final List<Quad> quads = new ArrayList<>();

  ToldArticle(String key) {
    this.key = key;
    add(IRIS.article(key), Terms.TYPE, Terms.uri(Terms.SCHEMA + "NewsArticle"));
  }

  ToldArticle text(String hash, int length) {
    String context = IRIS.iri("text", key, "body");
    add(context, Terms.SHA256, literal(hash));
    add(context, Terms.END_INDEX, literal(Integer.toString(length)));
    return this;
  }

  ToldArticle field(String name, String value) {
    add(IRIS.article(key), Terms.uri(Terms.SCHEMA + name), literal(value));
    return this;
  }

  ToldArticle published(String date) {
    return field("datePublished", date);
  }

  ToldArticle entity(String id, String name, String entityClass, String country) {
    String iri = iri(id);
    add(iri, Terms.PREF_LABEL, literal(name));
    add(iri, Terms.TYPE, Terms.uri(Terms.NG + entityClass));
    add(IRIS.iri("sentence", key, id), Terms.NAMES, Terms.uri(iri));
    if (country != null) {
      add(iri, Terms.COUNTRY, Terms.uri(iri(country)));
    }
    return this;
  }

  ToldArticle event(String id, String type, String by, String to, String first, String last) {
    String event = iri(id);
    add(event, Terms.EVENT_TYPE, Terms.uri(PLOVER + type));
    add(event, Terms.ACTOR, Terms.uri(iri(by)));
    add(event, Terms.RECIPIENT, Terms.uri(iri(to)));
    add(event, Terms.EARLIEST, literal(first));
    add(event, Terms.LATEST, literal(last));
    return this;
  }

  ToldArticle at(String event, String place) {
    add(iri(event), Terms.HAS_PLACE, Terms.uri(iri(place)));
    return this;
  }

  ToldArticle by(String event, String actor) {
    add(iri(event), Terms.ACTOR, Terms.uri(iri(actor)));
    return this;
  }

  /** A property of an event with a term of the PLOVER scheme. */
  ToldArticle of(String event, String property, String concept) {
    add(iri(event), Terms.uri(Terms.NG + property), Terms.uri(PLOVER + concept));
    return this;
  }

  ToldArticle within(String place, String larger) {
    add(iri(place), Terms.PART_OF, Terms.uri(iri(larger)));
    return this;
  }

  ArticleGraph graph() {
    return new ArticleGraph(
        new CaptureState(key, "in/" + key, IriMinter.hash(key), "print", null, false), quads, "{}");
  }

  /** A link in few words: ids and keys instead of IRIs. */
  static String plain(Quad quad) {
    String text =
        String.join(
            " ",
            quad.getSubject().getURI(),
            quad.getPredicate().getURI().substring(Terms.NG.length()),
            quad.getObject().getURI());
    for (String key : List.of("late", "early", "undated", "other", "a", "b", "c", "d")) {
      text = text.replace(IRIS.article(key), key);
    }
    return text.replace(IRIS.base(), "");
  }

  private static String iri(String id) {
    return id.startsWith("https:") ? id : IRIS.base() + id;
  }

  private void add(String subject, Node property, Node object) {
    quads.add(new Quad(Terms.uri(IRIS.articleGraph(key)), Terms.uri(subject), property, object));
  }

  private static Node literal(String value) {
    return NodeFactory.createLiteralString(value);
  }
}
