package org.newsgraph.article.page;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.newsgraph.article.field.CleanText;

/** Cuts a page into blocks in one walk, without recursion. */
final class BlockReader implements NodeFilter {
  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn",
          "em", "font", "i", "ins", "kbd", "label", "mark", "nobr", "q", "rp", "rt", "ruby", "s",
          "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var",
          "wbr", "img");

  /** Elements whose text nobody reads, or that hold controls. */
  private static final Set<String> SILENT =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "iframe",
          "object",
          "embed",
          "button",
          "select",
          "option",
          "textarea",
          "input",
          "audio",
          "video",
          "canvas",
          "map",
          "dialog",
          "head",
          "math",
          "datalist",
          "progress",
          "meter",
          "amp-ad",
          "amp-analytics",
          "amp-embed",
          "amp-iframe",
          "amp-sidebar");

  private static final Set<String> FURNITURE = Set.of("nav", "footer", "aside", "menu");

  private static final Set<String> FURNITURE_ROLES =
      Set.of("navigation", "complementary", "banner", "contentinfo", "search");

  /** Links to other articles show their headlines, which are longer than names. */
  private static final int HEADLINE = 25;

  private final Marks marks = Marks.shipped();

  private final Outline outline = new Outline();
  private final StringBuilder text = new StringBuilder();

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

  private BlockReader() {}

  /** The outline of an element, its blocks in reading order. */
  static Outline outline(Element root) {
    BlockReader reader = new BlockReader();
    root.filter(reader);
    reader.outline.finish();
    return reader.outline;
  }

  @Override
  public FilterResult head(Node next, int depth) {
    if (next instanceof TextNode words) {
      append(words);
      return FilterResult.CONTINUE;
    }
    if (!(next instanceof Element element)) {
      return FilterResult.CONTINUE;
    }
    String name = element.normalName();
    if (node >= 0 && SILENT.contains(name)) {
      text.append(' ');
      return FilterResult.SKIP_ENTIRELY;
    }
    if (name.equals("br")) {
      lineBreak();
      return FilterResult.CONTINUE;
    }
    if (name.equals("img")) {
      boolean first = CleanText.isBlank(text);
      image |= first;
      imageInside |= !first;
    }
    boolean inline = node >= 0 && INLINE.contains(name);
    if (!inline) {
      flush();
    } else if (name.equals("a")) {
      links++;
    }
    node = outline.open(element, node, kinds(element, name), isHidden(element), paragraphChars);
    if (!inline) {
      container = node;
    }
    openParagraphs += name.equals("p") ? 1 : 0;
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node last, int depth) {
    if (!(last instanceof Element element) || element.normalName().equals("br")) {
      return FilterResult.CONTINUE;
    }
    String name = element.normalName();
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
      while (container > 0 && INLINE.contains(outline.element(container).normalName())) {
        container = outline.parent(container);
      }
    }
    node = parent;
    return FilterResult.CONTINUE;
  }

  private void append(TextNode words) {
    String whole = words.getWholeText();
    int length = CleanText.length(whole);
    if (length > 0) {
      breaks = 0;
      chars += length;
      linkChars += links > 0 ? length : 0;
      firstLink = linkChars == chars ? chars : firstLink;
      paragraphChars += openParagraphs > 0 ? length : 0;
    }
    text.append(whole);
  }

  /** Two line breaks end a paragraph, one is white space. */
  private void lineBreak() {
    breaks++;
    text.append(' ');
    if (breaks >= 2) {
      flush();
    }
  }

  private void flush() {
    if (text.length() > 0) {
      String line = CleanText.line(text);
      if (!line.isEmpty()) {
        double share = Math.min(1.0, (double) linkChars / line.length());
        outline.add(
            new Block(
                outline.blockCount(),
                line,
                share,
                firstLink >= HEADLINE && firstLink < line.length(),
                image,
                outline.element(container),
                node));
        image = imageInside;
        imageInside = false;
      }
      text.setLength(0);
    }
    chars = 0;
    linkChars = 0;
    firstLink = 0;
    breaks = 0;
  }

  /** The kinds of {@link Marks} that names, element and role of an element tell. */
  private int kinds(Element element, String name) {
    boolean bare = element.attributesSize() == 0;
    int found = bare ? 0 : marks.of(element.attr("class")) | marks.of(element.id());
    if (FURNITURE.contains(name)
        || name.equals("header") && node == 0
        || !bare && FURNITURE_ROLES.contains(element.attr("role"))) {
      found |= Marks.Kind.DROP.bit();
    }
    if (name.equals("figcaption")
        || name.equals("figure") && element.selectFirst("p p, blockquote, table") == null) {
      found |= Marks.Kind.CAPTION.bit();
    }
    if (name.equals("article") || !bare && element.attr("itemprop").equals("articleBody")) {
      found |= Marks.Kind.BODY.bit();
    }
    return found;
  }

  private static boolean isHidden(Element element) {
    if (element.attributesSize() == 0) {
      return false;
    }
    String style = element.attr("style");
    return element.hasAttr("hidden")
        || !style.isEmpty() && style.replace(" ", "").contains("display:none")
        || element.attr("aria-hidden").equals("true");
  }
}
