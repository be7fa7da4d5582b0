package org.newsgraph.article.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The elements of a page that fields are read from, in reading order. */
public final class Landmarks {
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
  public record Place(Element element, int at) {}

  private final List<Element> metas = new ArrayList<>();
  private final List<Element> links = new ArrayList<>();
  private final List<Element> scripts = new ArrayList<>();
  private final List<Place> headings = new ArrayList<>();
  private final List<Place> subheadings = new ArrayList<>();
  private final List<Place> dates = new ArrayList<>();
  private final List<Place> dataDates = new ArrayList<>();
  private final List<Place> bylines = new ArrayList<>();
  private final List<Element> properties = new ArrayList<>();
  private final List<String> comments = new ArrayList<>();
  private int at;

  /** The meta elements, but for those of microdata in the body. */
  public List<Element> metas() {
    return metas;
  }

  /** The link and base elements. */
  public List<Element> links() {
    return links;
  }

  /** The scripts that hold JSON-LD. */
  public List<Element> scripts() {
    return scripts;
  }

  /** The headings of the first level. */
  public List<Place> headings() {
    return headings;
  }

  /** The headings of the levels below. */
  public List<Place> subheadings() {
    return subheadings;
  }

  /** Elements that are or claim to be dates: {@code time}, microdata, RDFa. */
  public List<Place> dates() {
    return dates;
  }

  /** Elements with a date in an attribute of the page's own, see {@link DataDates}. */
  public List<Place> dataDates() {
    return dataDates;
  }

  /** Elements that are or claim to be bylines: microdata, RDFa, {@code rel}, class names. */
  public List<Place> bylines() {
    return bylines;
  }

  /** Elements of microdata in the body that tell the publisher or the section. */
  public List<Element> properties() {
    return properties;
  }

  /** The comments above the root element, in which browsers note what they saved. */
  public List<String> comments() {
    return comments;
  }

  /**
   * Whether an element belongs to a box beside the article: readers' comments, related pages. What
   * also holds the headline is no such box.
   */
  public static boolean isAside(Element element, @Nullable Element headline) {
    return aside(element, headline) != null;
  }

  /** Whether such a box is named one: the element alone may hold notes on the article itself. */
  public static boolean isNamedAside(Element element, @Nullable Element headline) {
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

  /** Counts a piece of text. */
  void text() {
    at++;
  }

  void comment(String text) {
    comments.add(text);
  }

  void visit(Element element, Traits traits) {
    boolean head = false;
    switch (element.normalName()) {
      case "meta", "link", "base", "script" -> head = inHead(element);
      case "h1" -> add(headings, element);
      case "h2", "h3", "h4" -> add(subheadings, element);
      case "time" -> add(dates, element);
      default -> {}
    }
    if (!head) {
      attributes(element, traits);
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

  private void attributes(Element element, Traits traits) {
    if (traits.isDate() && !element.normalName().equals("time")) {
      add(dates, element);
    }
    if (traits.isDataDate()) {
      add(dataDates, element);
    }
    if (traits.isProperty() && properties.size() < MOST) {
      properties.add(element);
    }
    if (traits.isByline() && !element.normalName().equals("body")) {
      add(bylines, element);
    }
  }

  private void add(List<Place> places, Element element) {
    if (places.size() < MOST) {
      places.add(new Place(element, at));
    }
  }
}
