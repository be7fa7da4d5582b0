package org.newsgraph.article.page;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** How much of the text of a page's paragraphs each element holds. */
final class Shares {
  /** An element with more than this share is not furniture, whatever its name says. */
  private static final double MOST = 0.5;

  /** Nor is one with this share that holds an element marked as the article's body. */
  private static final double MUCH = 0.2;

  private final Map<Element, Integer> lengths = new IdentityHashMap<>();
  private final Set<Element> holders = Collections.newSetFromMap(new IdentityHashMap<>());
  private final int total;

  private Shares(Element root) {
    Counter counter = new Counter();
    root.traverse(counter);
    total = counter.count;
  }

  static Shares of(Element root) {
    return new Shares(root);
  }

  boolean isMost(Element element) {
    int length = lengths.getOrDefault(element, 0);
    return length > MOST * total || length > MUCH * total && holders.contains(element);
  }

  private static boolean isBody(Element element) {
    return element.attr("itemprop").equals("articleBody")
        || element.normalName().equals("article")
        || Marks.shipped().is(Marks.Kind.BODY, element);
  }

  /** Text in paragraphs, or in the page where it has none. */
  private final class Counter implements NodeVisitor {
    private int count;
    private int paragraphs;
    private final Map<Element, Integer> before = new IdentityHashMap<>();

    @Override
    public void head(Node node, int depth) {
      if (node instanceof Element element) {
        before.put(element, count);
        paragraphs += element.normalName().equals("p") ? 1 : 0;
      } else if (node instanceof TextNode text && paragraphs > 0) {
        count += text.getWholeText().strip().length();
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element) {
        lengths.put(element, count - Objects.requireNonNull(before.get(element)));
        if (isBody(element)) {
          Element e = element;
          while (e != null && holders.add(e)) {
            e = e.parent();
          }
        }
        paragraphs -= element.normalName().equals("p") ? 1 : 0;
      }
    }
  }
}
