package org.newsgraph.article.markup;

import java.util.Objects;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * The one walk through a page, without recursion: each node is looked at once, for the blocks of
 * text and for the elements that hold fields.
 */
final class PageWalk {
  private final Document document;
  private final Element body;
  private final Landmarks landmarks = new Landmarks();
  private final BlockReader blocks = new BlockReader();
  private final Traits traits = new Traits();
  private boolean inBody;

  /** The outermost element around that holds no text of blocks, and the one that holds no field. */
  private @Nullable Element silent;

  private @Nullable Element fieldless;

  PageWalk(Document document) {
    this.document = document;
    this.body = document.body();
  }

  Landmarks landmarks() {
    return landmarks;
  }

  Outline outline() {
    return blocks.outline();
  }

  void run() {
    Node node = document;
    while (true) {
      Node next = enter(node) ? node.firstChild() : null;
      while (next == null) {
        leave(node);
        if (node == document) {
          return;
        }
        next = node.nextSibling();
        node = next == null ? Objects.requireNonNull(node.parent()) : node;
      }
      node = next;
    }
  }

  /** Whether what lies in a node is to be looked at. */
  private boolean enter(Node node) {
    if (node instanceof TextNode text) {
      read(text.getWholeText());
      return false;
    }
    if (node instanceof Element element) {
      return enter(element);
    }
    if (node instanceof Comment comment && comment.parent() == document) {
      landmarks.comment(comment.getData());
    }
    return false;
  }

  private void read(String text) {
    boolean blank = isBlank(text);
    if (fieldless == null && !blank) {
      landmarks.text();
    }
    if (inBody && silent == null) {
      if (blank) {
        blocks.space();
      } else {
        blocks.append(text);
      }
    }
  }

  private boolean enter(Element element) {
    int tag = Tags.of(element.normalName());
    if (fieldless == null && Tags.Kind.FIELDLESS.isIn(tag)) {
      fieldless = element;
    }
    if (element == body) {
      inBody = true;
    } else if (inBody && silent == null && Tags.Kind.SILENT.isIn(tag)) {
      blocks.space();
      silent = element;
    }
    boolean read = inBody && silent == null;
    if (fieldless != null && !read) {
      return false;
    }
    traits.read(element, tag);
    if (fieldless == null) {
      landmarks.visit(element, traits);
    }
    if (read) {
      blocks.open(element, traits);
    }
    return true;
  }

  /** Whether a text holds nothing but what HTML calls white space. */
  private static boolean isBlank(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != ' ' && c != '\n' && c != '\t' && c != '\r' && c != '\f') {
        return false;
      }
    }
    return true;
  }

  private void leave(Node node) {
    if (!(node instanceof Element element)) {
      return;
    }
    if (element == fieldless) {
      fieldless = null;
    }
    if (element == silent) {
      silent = null;
    } else if (inBody && silent == null) {
      blocks.close(element);
    }
    if (element == body) {
      inBody = false;
    }
  }
}
