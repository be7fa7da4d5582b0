package org.newsgraph.article.markup;

import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** What name and attributes of an element tell, read in one pass; one object for a whole walk. */
final class Traits {
  private static final Set<String> FURNITURE_ROLES =
      Set.of("navigation", "complementary", "banner", "contentinfo", "search");

  /** A page repeats few names, so few that they stay near at hand. */
  private static final int NAMES = 256;

  private static final Marks MARKS = Marks.shipped();

  private final String[] names = new String[NAMES];
  private final int[] marksOfNames = new int[NAMES];

  private int tag;
  private int marks;
  private boolean hidden;
  private boolean furniture;
  private boolean body;
  private boolean date;
  private boolean dataDate;
  private boolean property;
  private boolean byline;

  /** Forgets the element before. */
  void read(Element element, int tagOfElement) {
    tag = tagOfElement;
    marks = 0;
    hidden = false;
    furniture = false;
    body = false;
    date = false;
    dataDate = false;
    property = false;
    byline = false;
    if (element.attributesSize() > 0) {
      for (Attribute attribute : element.attributes()) {
        read(attribute.getKey(), attribute.getValue());
      }
      byline |= Marks.Kind.BYLINE.isIn(marks);
    }
  }

  private void read(String key, String value) {
    switch (key) {
      case "class", "id" -> marks |= marks(value);
      case "style" -> hidden |= hides(value);
      case "hidden" -> hidden = true;
      case "aria-hidden" -> hidden |= value.equals("true");
      case "role" -> furniture = FURNITURE_ROLES.contains(value);
      case "itemprop" -> {
        body = value.equals("articleBody");
        property(value);
      }
      case "property" -> property(value);
      case "rel" -> byline |= value.equals("author");
      case "datetime", "pubdate" -> date = true;
      case "title" -> date |= DataDates.isDay(value);
      default -> dataDate |= DataDates.is(key, value);
    }
  }

  private int marks(String value) {
    int slot = value.hashCode() & NAMES - 1;
    if (!value.equals(names[slot])) {
      names[slot] = value;
      marksOfNames[slot] = MARKS.of(value);
    }
    return marksOfNames[slot];
  }

  private static boolean hides(String style) {
    return style.contains("none") && style.replace(" ", "").contains("display:none");
  }

  private void property(String value) {
    date |= value.contains("datePublished") || value.contains("dateModified");
    byline |= value.equals("author") || value.endsWith(":author");
    property |= value.equals("publisher") || value.equals("articleSection");
  }

  boolean is(Tags.Kind kind) {
    return kind.isIn(tag);
  }

  /** Kinds of {@link Tags}, one bit each. */
  int tag() {
    return tag;
  }

  /** Kinds of {@link Marks} that class and id tell, one bit each. */
  int marks() {
    return marks;
  }

  boolean isHidden() {
    return hidden;
  }

  boolean hasFurnitureRole() {
    return furniture;
  }

  /** Whether microdata says that it holds the article's text. */
  boolean isBody() {
    return body;
  }

  boolean isDate() {
    return date;
  }

  /** Whether an attribute of the page's own holds a date. */
  boolean isDataDate() {
    return dataDate;
  }

  boolean isByline() {
    return byline;
  }

  /** Whether it tells the publisher or the section. */
  boolean isProperty() {
    return property;
  }
}
