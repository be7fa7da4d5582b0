package org.newsgraph.article.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** The elements of a page that fields are read from, gathered in one walk, in reading order. */
final class Landmarks implements NodeVisitor {
  /** So many of a kind are more than any article has; the rest are lists of something else. */
  private static final int MOST = 60;

  /** Beyond so many ancestors nothing is said of a single element any more. */
  private static final int FARTHEST_ANCESTOR = 14;

  private static final Set<String> ASIDE = Set.of("aside", "nav", "footer", "figure", "figcaption");

  /**
   * An element and where it stands.
   *
   * @param at number of pieces of text before it
   */
  record Place(Element element, int at) {}

  private final List<Element> metas = new ArrayList<>();
  private final List<Element> links = new ArrayList<>();
  private final List<Element> scripts = new ArrayList<>();
  private final List<Place> headings = new ArrayList<>();
  private final List<Place> subheadings = new ArrayList<>();
  private final List<Place> dates = new ArrayList<>();
  private final List<Place> bylines = new ArrayList<>();
  private final List<Place> figures = new ArrayList<>();
  private final List<String> comments = new ArrayList<>();
  private final Map<String, Boolean> bylineMarks = new HashMap<>();
  private int at;

  private Landmarks() {}

  static Landmarks of(Document page) {
    Landmarks found = new Landmarks();
    page.traverse(found);
    return found;
  }

  /** The meta elements, but for those of microdata in the body. */
  List<Element> metas() {
    return metas;
  }

  /** The link and base elements. */
  List<Element> links() {
    return links;
  }

  /** The scripts that hold JSON-LD. */
  List<Element> scripts() {
    return scripts;
  }

  /** The headings of the first level. */
  List<Place> headings() {
    return headings;
  }

  /** The headings of the levels below. */
  List<Place> subheadings() {
    return subheadings;
  }

  /** Elements that are or claim to be dates: {@code time}, microdata, RDFa. */
  List<Place> dates() {
    return dates;
  }

  /** Elements that are or claim to be bylines: microdata, RDFa, {@code rel}, class names. */
  List<Place> bylines() {
    return bylines;
  }

  List<Place> figures() {
    return figures;
  }

  /** The comments above the root element, in which browsers note what they saved. */
  List<String> comments() {
    return comments;
  }

  /**
   * Whether an element belongs to a box beside the article: readers' comments, related pages. What
   * also holds the headline is no such box.
   */
  static boolean isAside(Element element, @Nullable Element headline) {
    Element e = element.parent();
    for (int i = 0; e != null && i < FARTHEST_ANCESTOR; i++, e = e.parent()) {
      if (e.normalName().equals("body") || headline != null && isAround(e, headline)) {
        return false;
      }
      if (ASIDE.contains(e.normalName()) || Marks.shipped().is(Marks.Kind.ASIDE, e)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAround(Element outer, Element inner) {
    for (Element e = inner; e != null; e = e.parent()) {
      if (e == outer) {
        return true;
      }
    }
    return false;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode text) {
      at += text.isBlank() ? 0 : 1;
    } else if (node instanceof Element element) {
      visit(element);
    } else if (depth == 1 && node instanceof Comment comment) {
      comments.add(comment.getData());
    }
  }

  private void visit(Element element) {
    switch (element.normalName()) {
      case "meta" -> meta(element);
      case "link", "base" -> links.add(element);
      case "script" -> script(element);
      case "h1" -> add(headings, element);
      case "h2", "h3", "h4" -> add(subheadings, element);
      case "time" -> add(dates, element);
      case "figure" -> add(figures, element);
      default -> {
        if (element.attributesSize() > 0 && element.attributes().hasKey("datetime")) {
          add(dates, element);
        }
      }
    }
    if (element.attributesSize() > 0) {
      microdata(element);
    }
  }

  private void meta(Element element) {
    boolean named = element.hasAttr("name") || element.hasAttr("property");
    if (named || element.hasAttr("http-equiv") || isInHead(element)) {
      metas.add(element);
    }
  }

  private static boolean isInHead(Element element) {
    return element.parent() != null && element.parent().normalName().equals("head");
  }

  private void script(Element element) {
    String type = element.attr("type");
    if (type.length() >= 7 && type.toLowerCase(Locale.ROOT).contains("ld+json")) {
      scripts.add(element);
    }
  }

  private void microdata(Element element) {
    String property = element.attributes().get("itemprop");
    if (property.isEmpty()) {
      property = element.attributes().get("property");
    }
    boolean head = property.isEmpty() ? false : isInHead(element);
    boolean byline = false;
    if (!property.isEmpty() && !head) {
      boolean date = property.contains("datePublished") || property.contains("dateModified");
      if (date && !element.normalName().equals("time") && !element.hasAttr("datetime")) {
        add(dates, element);
      }
      byline = property.equals("author") || property.endsWith(":author");
    }
    if (!byline && !element.normalName().equals("body")) {
      byline = element.attributes().get("rel").equals("author") || isMarked(element);
    }
    if (byline && !head) {
      add(bylines, element);
    }
  }

  private boolean isMarked(Element element) {
    String names = element.attributes().get("class") + ' ' + element.attributes().get("id");
    return names.length() > 1
        && bylineMarks.computeIfAbsent(names, n -> Marks.shipped().is(Marks.Kind.BYLINE, element));
  }

  private void add(List<Place> places, Element element) {
    if (places.size() < MOST) {
      places.add(new Place(element, at));
    }
  }
}
