package org.newsgraph.article.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** The elements of a page that fields are read from, gathered in one walk, in reading order. */
final class Landmarks implements NodeFilter {
  /** So many of a kind are more than any article has; the rest are lists of something else. */
  private static final int MOST = 60;

  /** Beyond so many ancestors nothing is said of a single element any more. */
  private static final int FARTHEST_ANCESTOR = 14;

  private static final Set<String> ASIDE = Set.of("aside", "nav", "footer", "figure", "figcaption");

  /** Elements that hold and name nothing that is read here. */
  private static final Set<String> SILENT =
      Set.of(
          "svg",
          "img",
          "picture",
          "video",
          "audio",
          "iframe",
          "object",
          "style",
          "br",
          "hr",
          "input",
          "button",
          "select",
          "textarea",
          "template",
          "canvas",
          "b",
          "strong",
          "i");

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
  private final List<Element> properties = new ArrayList<>();
  private final List<String> comments = new ArrayList<>();
  private int at;

  private Landmarks() {}

  static Landmarks of(Document page) {
    Landmarks found = new Landmarks();
    page.filter(found);
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

  /** Elements of microdata in the body that tell the publisher or the section. */
  List<Element> properties() {
    return properties;
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
    return aside(element, headline) != null;
  }

  /** Whether such a box is named one: the element alone may hold notes on the article itself. */
  static boolean isNamedAside(Element element, @Nullable Element headline) {
    Element aside = aside(element, headline);
    return aside != null && Marks.shipped().is(Marks.Kind.ASIDE, aside);
  }

  private static @Nullable Element aside(Element element, @Nullable Element headline) {
    Element e = element;
    for (int i = 0; e != null && i < FARTHEST_ANCESTOR; i++, e = e.parent()) {
      if (e.normalName().equals("body") || headline != null && isAround(e, headline)) {
        return null;
      }
      if (ASIDE.contains(e.normalName()) || Marks.shipped().is(Marks.Kind.ASIDE, e)) {
        return e;
      }
    }
    return null;
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
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      at += text.isBlank() ? 0 : 1;
    } else if (node instanceof Element element) {
      if (SILENT.contains(element.normalName())) {
        return FilterResult.SKIP_ENTIRELY;
      }
      visit(element);
    } else if (depth == 1 && node instanceof Comment comment) {
      comments.add(comment.getData());
    }
    return FilterResult.CONTINUE;
  }

  private void visit(Element element) {
    boolean head = false;
    switch (element.normalName()) {
      case "meta", "link", "base", "script" -> head = inHead(element);
      case "h1" -> add(headings, element);
      case "h2", "h3", "h4" -> add(subheadings, element);
      case "time" -> add(dates, element);
      default -> {}
    }
    if (!head && element.attributesSize() > 0) {
      attributes(element);
    }
  }

  /** Takes an element of the head; false for what is microdata in the body. */
  private boolean inHead(Element element) {
    switch (element.normalName()) {
      case "meta" -> {
        boolean named =
            element.hasAttr("name") || element.hasAttr("property") || element.hasAttr("http-equiv");
        Element parent = element.parent();
        if (!named && (parent == null || !parent.normalName().equals("head"))) {
          return false;
        }
        metas.add(element);
      }
      case "script" -> {
        String type = element.attr("type");
        if (type.length() >= 7 && type.toLowerCase(Locale.ROOT).contains("ld+json")) {
          scripts.add(element);
        }
      }
      default -> links.add(element);
    }
    return true;
  }

  /** One pass over the attributes: most elements have none that matters. */
  private void attributes(Element element) {
    boolean date = false;
    boolean byline = false;
    boolean property = false;
    for (Attribute attribute : element.attributes()) {
      String value = attribute.getValue();
      switch (attribute.getKey()) {
        case "datetime", "pubdate" -> date = true;
        case "itemprop", "property" -> {
          date |= value.contains("datePublished") || value.contains("dateModified");
          byline |= value.equals("author") || value.endsWith(":author");
          property |= value.equals("publisher") || value.equals("articleSection");
        }
        case "rel" -> byline |= value.equals("author");
        case "class", "id" -> byline |= Marks.Kind.BYLINE.isIn(Marks.shipped().of(value));
        default -> {}
      }
    }
    if (date && !element.normalName().equals("time")) {
      add(dates, element);
    }
    if (property && properties.size() < MOST) {
      properties.add(element);
    }
    if (byline && !element.normalName().equals("body")) {
      add(bylines, element);
    }
  }

  private void add(List<Place> places, Element element) {
    if (places.size() < MOST) {
      places.add(new Place(element, at));
    }
  }
}
