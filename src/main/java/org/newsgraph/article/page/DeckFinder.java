package org.newsgraph.article.page;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.newsgraph.article.field.DateText;
import org.newsgraph.article.field.Draft;
import org.newsgraph.article.field.Field;
import org.newsgraph.article.field.Labels;
import org.newsgraph.article.field.Labels.Kind;
import org.newsgraph.article.markup.Block;
import org.newsgraph.article.markup.Marks;
import org.newsgraph.article.markup.Outline;
import org.newsgraph.model.Fold;

/** Finds the deck as the page prints it, between the headline and the first paragraphs. */
final class DeckFinder {
  private static final int SHORTEST = 25;
  private static final int LONGEST = 420;

  /** Blocks between a headline and the text under it. */
  private static final int MOST_BETWEEN = 200;

  /** A description this long that a paragraph begins with is cut from it, not chance. */
  private static final int COMMON_START = 50;

  private final Labels labels = Labels.shipped();
  private final Outline outline;
  private final List<Block> blocks;
  private final BodyFinder.Body found;
  private final Draft draft;
  private final Set<String> headlines;

  /** Folded, without the dots where they are cut. */
  private final List<String> descriptions;

  DeckFinder(Outline outline, BodyFinder.Body found, Draft draft) {
    this.outline = outline;
    this.blocks = outline.blocks();
    this.found = found;
    this.draft = draft;
    this.headlines =
        draft.candidates().of(Field.HEADLINE).stream()
            .flatMap(c -> Stream.of(c.value(), c.asPrinted()))
            .distinct()
            .map(Fold::name)
            .collect(Collectors.toSet());
    this.descriptions =
        draft.candidates().of(Field.DECK).stream()
            .map(c -> withoutDots(Fold.name(c.value())))
            .toList();
  }

  /** The block of the deck, which is no part of the body. */
  Optional<Block> find(List<Block> body) {
    if (body.isEmpty()) {
      return Optional.empty();
    }
    int first = body.get(0).order();
    int headline = headlineOrder(first);
    int from = Math.max(headline + 1, first - MOST_BETWEEN);
    List<Block> between = blocks.subList(from, first + 1);
    for (Block block : between) {
      boolean marked =
          found.isInStream(block)
              ? Marks.Kind.DECK.isIn(Marks.shipped().of(block.element().className()))
              : isMarked(block.element());
      if (marked && fits(block) && leavesBody(block, body)) {
        return offer(block, "marked as a deck");
      }
    }
    for (Block block : between) {
      if (fits(block) && (block.isHeading() || isApart(block, headline)) && isDescription(block)) {
        return offer(block, "equal to the description");
      }
    }
    List<Block> apart =
        between.stream()
            .filter(b -> b.region() == Block.Region.PLAIN && b.isProse() && fits(b))
            .filter(b -> isApart(b, headline))
            .toList();
    return apart.size() == 1 && between.size() < blocks.size() && apart.get(0).endsSentence()
        ? offer(apart.get(0), "between the headline and the text")
        : Optional.empty();
  }

  private int headlineOrder(int before) {
    int order = -1;
    for (Block block : blocks.subList(0, before)) {
      if (block.element().normalName().equals("h1")
          || block.isHeading() && isHeadline(block.text())) {
        order = block.order();
      }
    }
    return order;
  }

  private boolean fits(Block block) {
    return block.weight() >= SHORTEST
        && block.weight() <= LONGEST
        && block.linkShare() < 0.5
        && block.region() != Block.Region.CAPTION
        && !block.element().normalName().equals("h1")
        && !isHeadline(block.text())
        && !isDate(block.text())
        && !isAboutAuthor(block);
  }

  /** A byline with more in it, or what the author does for a living. */
  private boolean isAboutAuthor(Block block) {
    String text = block.text();
    if (!block.endsSentence() && labels.start(Kind.BY, text).filter(s -> !s.glued()).isPresent()) {
      return true;
    }
    String folded = Fold.name(text);
    return draft.authors().stream().anyMatch(name -> folded.startsWith(Fold.name(name)))
        && labels.hasWord(Kind.ROLE, text);
  }

  private boolean isHeadline(String text) {
    return headlines.contains(Fold.name(text));
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
  private boolean leavesBody(Block block, List<Block> body) {
    Element marked = block.element();
    while (marked.parent() != null && !Marks.shipped().is(Marks.Kind.DECK, marked)) {
      marked = marked.parent();
    }
    int node = block.node();
    while (node > 0 && outline.element(node) != marked) {
      node = outline.parent(node);
    }
    int within = 0;
    for (Block other : body) {
      within += other.order() >= outline.first(node) && other.order() < outline.last(node) ? 1 : 0;
    }
    return within <= 2 && body.size() > within;
  }

  /** Whether it stands outside the stream and of every element marked as the body. */
  private boolean isApart(Block block, int headline) {
    for (int n = block.node(); n >= 0 && outline.first(n) > headline; n = outline.parent(n)) {
      if (outline.is(Marks.Kind.BODY, n) && !outline.element(n).normalName().equals("article")) {
        return false;
      }
    }
    return !found.isInStream(block);
  }

  private boolean isDescription(Block block) {
    String text = Fold.name(block.text());
    for (String description : descriptions) {
      if (text.equals(description)
          || description.length() >= COMMON_START && text.startsWith(description)) {
        return true;
      }
    }
    return false;
  }

  private static String withoutDots(String text) {
    int dots = text.endsWith("...") ? 3 : text.endsWith("…") ? 1 : 0;
    return text.substring(0, text.length() - dots).strip();
  }

  private Optional<Block> offer(Block block, String reason) {
    draft.offer(Field.DECK, block.text(), block.text(), "markup", 80, reason);
    return Optional.of(block);
  }
}
