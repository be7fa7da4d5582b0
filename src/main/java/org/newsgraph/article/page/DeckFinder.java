package org.newsgraph.article.page;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.newsgraph.article.field.Candidate;
import org.newsgraph.article.field.DateText;
import org.newsgraph.article.field.Draft;
import org.newsgraph.article.field.Field;
import org.newsgraph.model.Fold;

/** Finds the deck as the page prints it, between the headline and the first paragraphs. */
final class DeckFinder {
  private static final int SHORTEST = 25;
  private static final int LONGEST = 420;

  /** A description this long that a paragraph begins with is cut from it, not chance. */
  private static final int COMMON_START = 50;

  private final List<Block> blocks;
  private final Draft draft;

  DeckFinder(List<Block> blocks, Draft draft) {
    this.blocks = blocks;
    this.draft = draft;
  }

  /** The block of the deck, which is no part of the body. */
  Optional<Block> find(List<Block> body) {
    if (body.isEmpty()) {
      return Optional.empty();
    }
    int headline = headlineOrder(body.get(0).order());
    int last = body.get(0).order();
    for (Block block : blocks) {
      boolean here = block.order() > headline && block.order() <= last;
      if (here && fits(block) && isMarked(block.element()) && leavesBody(block, body)) {
        return offer(block, "marked as a deck");
      }
    }
    for (Block block : blocks) {
      boolean here = block.order() > headline && block.order() <= body.get(0).order();
      if (here && fits(block) && isDescription(block) && isApart(block, body)) {
        return offer(block, "equal to the description");
      }
    }
    return Optional.empty();
  }

  private int headlineOrder(int before) {
    int order = -1;
    for (Block block : blocks) {
      if (block.order() < before && block.element().normalName().equals("h1")) {
        order = block.order();
      }
    }
    return order;
  }

  private boolean fits(Block block) {
    return !isHeadline(block.text())
        && !isDate(block.text())
        && block.weight() >= SHORTEST
        && block.weight() <= LONGEST
        && block.linkShare() < 0.5
        && block.region() != Block.Region.CAPTION
        && !block.element().normalName().equals("h1");
  }

  private boolean isHeadline(String text) {
    return draft.candidates().of(Field.HEADLINE).stream()
        .anyMatch(c -> Fold.name(c.value()).equals(Fold.name(text)));
  }

  private static boolean isDate(String text) {
    return text.length() < 80 && DateText.find(text, null).isPresent();
  }

  private static boolean isMarked(Element element) {
    Element e = element;
    for (int i = 0; e != null && i < 3; i++, e = e.parent()) {
      if (Marks.shipped().is(Marks.Kind.DECK, e)) {
        return !Marks.shipped().is(Marks.Kind.BODY, e);
      }
    }
    return false;
  }

  /** A mark around several paragraphs of the body is a mark of something else. */
  private static boolean leavesBody(Block block, List<Block> body) {
    Element marked = block.element();
    while (marked.parent() != null && !Marks.shipped().is(Marks.Kind.DECK, marked)) {
      marked = marked.parent();
    }
    int within = 0;
    for (Block other : body) {
      within += marked == other.element() || other.element().parents().contains(marked) ? 1 : 0;
    }
    return within <= 2 && body.size() > within;
  }

  private boolean isDescription(Block block) {
    String text = Fold.name(block.text());
    for (Candidate candidate : draft.candidates().of(Field.DECK)) {
      String description = Fold.name(candidate.value()).replaceAll("(?:\\.\\.\\.|…)$", "").strip();
      if (text.equals(description)
          || description.length() >= COMMON_START && text.startsWith(description)) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is set apart from the paragraphs by its element, class or place. */
  private static boolean isApart(Block block, List<Block> body) {
    if (block.order() < body.get(0).order()) {
      return true;
    }
    if (body.size() < 3) {
      return false;
    }
    Element element = block.element();
    Element next = body.get(1).element();
    return !element.normalName().equals(next.normalName())
        || !element.className().equals(next.className())
        || element.parent() != next.parent();
  }

  private Optional<Block> offer(Block block, String reason) {
    draft.offer(Field.DECK, block.text(), block.text(), "markup", 80, reason);
    return Optional.of(block);
  }
}
