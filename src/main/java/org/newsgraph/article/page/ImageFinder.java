package org.newsgraph.article.page;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;
import org.newsgraph.article.markup.Block;
import org.newsgraph.article.markup.Marks;
import org.newsgraph.article.markup.Outline;
import org.newsgraph.article.markup.Page;
import org.newsgraph.article.markup.ShortText;
import org.newsgraph.article.markup.Tags;
import org.newsgraph.article.picture.Caption;
import org.newsgraph.article.picture.PictureElement;
import org.newsgraph.article.picture.Pictures;

/** The pictures of the article, with what is printed under them. */
final class ImageFinder {
  private static final Set<String> FURNITURE = Set.of("a", "aside", "nav", "footer");

  private static final Evaluator PICTURE = QueryParser.parse("img, amp-img");

  private static final Evaluator FIGCAPTION = QueryParser.parse("figcaption");

  private static final int LONGEST_CAPTION = 700;

  private static final int LONGEST_CREDIT = 120;

  /** What microdata calls who made or owns a picture. */
  private static final Set<String> CREDITS =
      Set.of("creditText", "copyrightHolder", "copyrightNotice", "author", "creator");

  /** So many pictures are a gallery of something else. */
  private static final int MOST = 60;

  private final Page page;
  private final Outline outline;
  private final Verdicts verdicts;

  ImageFinder(Page page, Outline outline, Verdicts verdicts) {
    this.page = page;
    this.outline = outline;
    this.verdicts = verdicts;
  }

  /**
   * Adds the figures that have a caption, or lie in an element that is sure to be the article, and
   * the pictures that a line of the body was taken for the caption of.
   *
   * @param body what was kept as the text
   */
  void find(Element root, List<Block> body, Pictures pictures) {
    Element scope = scope(root);
    int text = body.isEmpty() ? outline.blockCount() : body.get(0).order();
    int found = 0;
    int captioned = -1;
    for (int node = 0; node < outline.size() && found < MOST; node++) {
      Optional<Shown> image = Optional.empty();
      if (outline.is(Tags.Kind.FIGURE, node)) {
        image = figure(node, root, scope);
      } else if (outline.is(Tags.Kind.PICTURE, node) && outline.first(node) > captioned) {
        image = picture(node);
        captioned = image.isPresent() ? outline.first(node) : captioned;
      }
      boolean lead = outline.first(node) <= text;
      image.ifPresent(i -> pictures.shown(i.url().orElse(null), i.caption(), lead));
      found += image.isPresent() ? 1 : 0;
    }
  }

  /** A picture as it is shown. */
  private record Shown(Optional<String> url, Caption caption) {}

  private Optional<Shown> figure(int node, Element root, Element scope) {
    Element figure = outline.element(node);
    if (!isWithin(figure, scope) || isFurniture(figure, scope) || holdsFigure(node)) {
      return Optional.empty();
    }
    Optional<String> url =
        figure.select(PICTURE).stream()
            .flatMap(image -> PictureElement.url(image, page).stream())
            .findFirst();
    Optional<Caption> caption = caption(figure);
    return caption.isPresent() || url.isPresent() && isWithin(figure, root)
        ? Optional.of(new Shown(url, caption.orElse(Caption.NONE)))
        : Optional.empty();
  }

  /** A picture in no figure, with the caption under it. */
  private Optional<Shown> picture(int node) {
    int next = outline.first(node);
    if (next == outline.blockCount()) {
      return Optional.empty();
    }
    Block block = outline.blocks().get(next);
    boolean captioned =
        block.afterImage()
            && verdicts.isDropped(block, Verdicts.CAPTION)
            && !Block.isIn("figure", outline.element(node));
    return captioned
        ? PictureElement.url(outline.element(node), page)
            .map(url -> new Shown(Optional.of(url), Caption.of(block.text())))
        : Optional.empty();
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

  private boolean holdsFigure(int figure) {
    for (int node = figure + 1; outline.isWithin(node, figure); node++) {
      if (outline.is(Tags.Kind.FIGURE, node)) {
        return true;
      }
    }
    return false;
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
    Element caption = figure.selectFirst(FIGCAPTION);
    Element line = null;
    Element credit = null;
    for (Element element : (caption == null ? figure : caption).getAllElements()) {
      boolean inner = element != figure && element != caption;
      boolean credits = inner && isCredit(element);
      credit = credit == null && credits ? element : credit;
      boolean captions = inner && !credits && Marks.shipped().is(Marks.Kind.CAPTION, element);
      line = line == null && captions ? element : line;
    }
    String marked = credit == null ? "" : ShortText.of(credit);
    String text = text(caption == null ? line : caption);
    if (text.isEmpty()) {
      return marked.isEmpty() || caption != null
          ? Optional.empty()
          : Optional.of(Caption.of(marked, marked));
    }
    return Optional.of(Caption.of(text, marked.length() > LONGEST_CREDIT ? "" : marked));
  }

  private static boolean isCredit(Element element) {
    return Marks.shipped().is(Marks.Kind.CREDIT, element)
        || CREDITS.contains(element.attr("itemprop"))
        || element.normalName().equals("cite");
  }

  private static String text(@Nullable Element element) {
    String text = element == null ? "" : ShortText.of(element);
    return text.length() > LONGEST_CAPTION ? "" : text;
  }
}
