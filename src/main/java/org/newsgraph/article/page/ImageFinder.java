package org.newsgraph.article.page;

import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.newsgraph.article.field.Caption;
import org.newsgraph.article.field.CleanText;
import org.newsgraph.article.field.Draft;
import org.newsgraph.model.article.Image;

/** The pictures of the article: figures in its element, with what is printed under them. */
final class ImageFinder {
  private static final Set<String> FURNITURE = Set.of("a", "aside", "nav", "footer");

  private static final int LONGEST_CAPTION = 700;

  private final Page page;

  ImageFinder(Page page) {
    this.page = page;
  }

  /** Adds the figures that have a caption, or lie in an element that is sure to be the article. */
  void find(Element root, Draft draft) {
    Element scope = scope(root);
    for (Landmarks.Place place : page.landmarks().figures()) {
      Element figure = place.element();
      if (!isWithin(figure, scope) || isFurniture(figure, scope)) {
        continue;
      }
      Optional<String> url = url(figure);
      Optional<Caption> caption = caption(figure);
      boolean anything = caption.isPresent() || url.isPresent() && isWithin(figure, root);
      if (anything && !holdsFigure(figure)) {
        draft.image(
            new Image(
                url.orElse(null),
                caption.map(Caption::caption).orElse(null),
                caption.map(Caption::credit).orElse(null)),
            "markup");
      }
    }
  }

  private static Element scope(Element root) {
    for (Element e = root; e != null; e = e.parent()) {
      if (e.normalName().equals("article") || e.normalName().equals("main")) {
        return e;
      }
    }
    return root;
  }

  private static boolean isWithin(Element inner, Element outer) {
    Element e = inner;
    while (e != null && e != outer) {
      e = e.parent();
    }
    return e != null;
  }

  private boolean holdsFigure(Element figure) {
    return page.landmarks().figures().stream()
        .anyMatch(other -> other.element() != figure && isWithin(other.element(), figure));
  }

  /** Whether a figure belongs to a link, a side box or an element that is not the article's. */
  private static boolean isFurniture(Element figure, Element scope) {
    for (Element e = figure; e != null && e != scope; e = e.parent()) {
      if (FURNITURE.contains(e.normalName()) || Marks.shipped().is(Marks.Kind.DROP, e)) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Caption> caption(Element figure) {
    Element element = figure.selectFirst("figcaption");
    if (element == null) {
      return Optional.empty();
    }
    Element credit = null;
    for (Element inner : element.getAllElements()) {
      if (inner != element && Marks.shipped().is(Marks.Kind.CREDIT, inner)) {
        credit = inner;
        break;
      }
    }
    String text = CleanText.line(element.text());
    if (text.isEmpty() || text.length() > LONGEST_CAPTION) {
      return Optional.empty();
    }
    String credited = credit == null ? "" : CleanText.line(credit.text());
    if (credited.isEmpty() || !text.endsWith(credited)) {
      return Optional.of(Caption.of(text));
    }
    String rest = text.substring(0, text.length() - credited.length()).strip();
    return Optional.of(
        new Caption(
            rest.isEmpty() ? null : rest,
            Caption.credited(credited).map(Caption::credit).orElse(credited)));
  }

  private Optional<String> url(Element figure) {
    Element image = figure.selectFirst("img, amp-img");
    if (image == null) {
      return Optional.empty();
    }
    for (String attribute : new String[] {"src", "data-src", "data-original", "data-lazy-src"}) {
      Optional<String> url = page.absolute(image.attr(attribute));
      if (url.isPresent()) {
        return url;
      }
    }
    return Optional.empty();
  }
}
