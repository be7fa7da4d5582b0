package org.newsgraph.article.markup;

import java.util.Objects;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.newsgraph.article.field.CleanText;

/** The text of elements that should hold a name, a date or a headline and may hold a whole page. */
public final class ShortText {
  /** With the white space and what is left open in broken markup, no field takes more. */
  private static final int MOST_CHARACTERS = 5_000;

  private static final int MOST_NODES = 2_000;

  private ShortText() {}

  /** One line; nothing if the element holds far more than a field. */
  public static String of(Element element) {
    return isShort(element) ? CleanText.line(element.text()) : "";
  }

  /** Whether an element holds no more than a field does; looks at no more than that. */
  public static boolean isShort(Element element) {
    int characters = 0;
    Node node = element;
    for (int nodes = 0; nodes < MOST_NODES && characters <= MOST_CHARACTERS; nodes++) {
      characters += node instanceof TextNode text ? text.getWholeText().length() : 0;
      Node next = node.firstChild();
      while (next == null && node != element) {
        next = node.nextSibling();
        node = next == null ? Objects.requireNonNull(node.parent()) : node;
      }
      if (next == null) {
        return characters <= MOST_CHARACTERS;
      }
      node = next;
    }
    return false;
  }
}
