package org.newsgraph.article.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.newsgraph.article.field.CleanText;

/** Cuts a page into blocks, without recursion. */
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
          "amp-embed");

  private static final Set<String> FURNITURE = Set.of("nav", "footer", "aside", "menu");

  private final Shares shares;
  private final List<Block> blocks = new ArrayList<>();
  private final Deque<Element> containers = new ArrayDeque<>();
  private final Deque<boolean[]> marked = new ArrayDeque<>();
  private final StringBuilder text = new StringBuilder();
  private int linkChars;
  private int links;
  private int breaks;
  private int dropped;
  private int captions;
  private int hidden;

  private BlockReader(Shares shares) {
    this.shares = shares;
  }

  /** The blocks of an element in reading order. */
  static List<Block> blocks(Element root) {
    BlockReader reader = new BlockReader(Shares.of(root));
    reader.containers.push(root);
    root.filter(reader);
    reader.flush();
    return reader.blocks;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      append(words);
      return FilterResult.CONTINUE;
    }
    if (!(node instanceof Element element)) {
      return FilterResult.CONTINUE;
    }
    String name = element.normalName();
    if (SILENT.contains(name)) {
      text.append(' ');
      return FilterResult.SKIP_ENTIRELY;
    }
    if (name.equals("br")) {
      lineBreak();
    } else if (name.equals("a")) {
      links++;
    } else if (!INLINE.contains(name)) {
      flush();
      containers.push(element);
    }
    boolean drop = isDropped(element);
    boolean caption = isCaption(element);
    boolean hide = isHidden(element);
    marked.push(new boolean[] {drop, caption, hide});
    hidden += hide ? 1 : 0;
    dropped += drop ? 1 : 0;
    captions += caption ? 1 : 0;
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      String name = element.normalName();
      if (name.equals("a")) {
        links--;
      } else if (!INLINE.contains(name) && !name.equals("br")) {
        flush();
        containers.pop();
      }
      boolean[] was = marked.pop();
      dropped -= was[0] ? 1 : 0;
      captions -= was[1] ? 1 : 0;
      hidden -= was[2] ? 1 : 0;
    }
    return FilterResult.CONTINUE;
  }

  private void append(TextNode words) {
    String whole = words.getWholeText();
    if (!CleanText.isBlank(whole)) {
      breaks = 0;
      linkChars += links > 0 ? CleanText.line(whole).length() : 0;
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
    String line = CleanText.line(text);
    if (!line.isEmpty()) {
      double share = Math.min(1.0, (double) linkChars / line.length());
      blocks.add(new Block(blocks.size(), line, share, containers.element(), region()));
    }
    text.setLength(0);
    linkChars = 0;
    breaks = 0;
  }

  private Block.Region region() {
    if (captions > 0) {
      return Block.Region.CAPTION;
    }
    if (dropped > 0) {
      return Block.Region.DROPPED;
    }
    return hidden > 0 ? Block.Region.HIDDEN : Block.Region.PLAIN;
  }

  private boolean isDropped(Element element) {
    String name = element.normalName();
    boolean marked =
        FURNITURE.contains(name)
            || name.equals("header")
                && element.parent() != null
                && element.parent().normalName().equals("body")
            || Marks.shipped().is(Marks.Kind.DROP, element)
            || element.attr("role").matches("navigation|complementary|banner|contentinfo|search");
    // A page that names its whole content after a part of it still has content.
    return marked && !shares.isMost(element);
  }

  private boolean isCaption(Element element) {
    return !shares.isMost(element) && isMarkedAsCaption(element);
  }

  private static boolean isMarkedAsCaption(Element element) {
    return element.normalName().equals("figcaption")
        || element.normalName().equals("figure")
            && element.selectFirst("p p, blockquote, table") == null
        || Marks.shipped().is(Marks.Kind.CAPTION, element);
  }

  private static boolean isHidden(Element element) {
    String style = element.attr("style");
    return element.hasAttr("hidden")
        || !style.isEmpty() && style.replace(" ", "").contains("display:none")
        || element.attr("aria-hidden").equals("true");
  }
}
