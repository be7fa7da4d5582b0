package org.newsgraph.article.markup;

import org.jsoup.nodes.Element;
import org.newsgraph.article.field.LineBuilder;

/** Cuts a page into blocks while it is walked through. */
final class BlockReader {
  /** Links to other articles show their headlines, which are longer than names. */
  private static final int HEADLINE = 25;

  private final Outline outline = new Outline();
  private final LineBuilder line = new LineBuilder();

  /** The innermost open element, and the innermost one that is not inline. */
  private int node = -1;

  private int container = -1;
  private int chars;
  private int linkChars;

  /** Length of the link that the block begins with. */
  private int firstLink;

  private int links;
  private int breaks;

  /** Whether a picture stands before the text of the block, and whether one stands within it. */
  private boolean image;

  private boolean imageInside;
  private int openParagraphs;
  private int paragraphChars;

  /** The blocks in reading order, once all elements are closed. */
  Outline outline() {
    outline.finish();
    return outline;
  }

  void open(Element element, Traits traits) {
    String name = element.normalName();
    if (name.equals("br")) {
      lineBreak();
      return;
    }
    if (name.equals("img")) {
      image |= line.isEmpty();
      imageInside |= !line.isEmpty();
    }
    // A paragraph holds no blocks, but names marked up by editors and word processors.
    boolean inline =
        node >= 0
            && (traits.is(Tags.Kind.INLINE) || openParagraphs > 0 && !element.tag().isKnownTag());
    if (!inline) {
      flush();
    } else if (name.equals("a")) {
      links++;
    }
    node =
        outline.open(
            element, node, traits.tag(), kinds(name, traits), traits.isHidden(), paragraphChars);
    if (!inline) {
      container = node;
    }
    boolean paragraph = name.equals("p");
    if (paragraph && openParagraphs > 0 || name.equals("blockquote") || name.equals("table")) {
      outline.text();
    }
    openParagraphs += paragraph ? 1 : 0;
  }

  void close(Element element) {
    String name = element.normalName();
    if (name.equals("br")) {
      return;
    }
    if (node == container) {
      flush();
    } else if (name.equals("a")) {
      links--;
    }
    openParagraphs -= name.equals("p") ? 1 : 0;
    outline.close(node, paragraphChars);
    int parent = outline.parent(node);
    if (node == container) {
      container = parent;
      while (container > 0 && outline.is(Tags.Kind.INLINE, container)) {
        container = outline.parent(container);
      }
    }
    node = parent;
  }

  void append(String words) {
    int length = line.append(words);
    if (length > 0) {
      breaks = 0;
      chars += length;
      linkChars += links > 0 ? length : 0;
      firstLink = linkChars == chars ? chars : firstLink;
      paragraphChars += openParagraphs > 0 ? length : 0;
    }
  }

  /** Takes white space, and the place of an element whose text nobody reads. */
  void space() {
    line.space();
  }

  /** Two line breaks end a paragraph, one is white space. */
  private void lineBreak() {
    breaks++;
    line.space();
    if (breaks >= 2) {
      flush();
    }
  }

  private void flush() {
    if (!line.isEmpty()) {
      int weight = line.weight();
      String text = line.take();
      double share = Math.min(1.0, (double) linkChars / text.length());
      outline.add(
          new Block(
              outline.blockCount(),
              text,
              weight,
              share,
              firstLink >= HEADLINE && firstLink < text.length(),
              image,
              outline.element(container),
              node,
              Block.Region.PLAIN));
      image = imageInside;
      imageInside = false;
    }
    line.clear();
    chars = 0;
    linkChars = 0;
    firstLink = 0;
    breaks = 0;
  }

  /** The kinds of {@link Marks} that names, element and role of an element tell. */
  private int kinds(String name, Traits traits) {
    int found = traits.marks();
    if (traits.is(Tags.Kind.FURNITURE)
        || name.equals("header") && node == 0
        || traits.hasFurnitureRole()) {
      found |= Marks.Kind.DROP.bit();
    }
    if (name.equals("figcaption")) {
      found |= Marks.Kind.CAPTION.bit();
    }
    if (name.equals("article") || traits.isBody()) {
      found |= Marks.Kind.BODY.bit();
    }
    return found;
  }
}
