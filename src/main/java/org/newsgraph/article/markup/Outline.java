package org.newsgraph.article.markup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jsoup.nodes.Element;
import org.newsgraph.article.markup.Block.Region;

/**
 * The elements of a page in document order, numbered from 0 (the root), and the blocks of text in
 * them. The elements under one are those between its number and its end, the blocks in it those
 * between its first and its last, so that what a part of the page holds is a difference of sums.
 */
public final class Outline {
  /** An element with more than this share of the page's paragraphs is not furniture. */
  private static final double MOST = 0.5;

  /** Nor is one with this share that holds an element marked as the article's body. */
  private static final double MUCH = 0.2;

  private static final int LONGEST_CAPTION = 700;

  private static final int HIDDEN = 1 << 30;

  private final List<Element> elements = new ArrayList<>(256);
  private List<Block> blocks = new ArrayList<>();
  private int[] parents = new int[256];

  /** Kinds of {@link Tags}, one bit each. */
  private int[] tags = new int[256];

  private int[] ends = new int[256];
  private int[] firsts = new int[256];
  private int[] lasts = new int[256];

  /** Kinds of {@link Marks}, one bit each, and whether the element is hidden. */
  private int[] marks = new int[256];

  /** Characters in paragraphs before the element, then within it. */
  private int[] paragraphs = new int[256];

  private boolean[] holdsBody = new boolean[256];

  /** Elements that hold more than lines about a picture, before the element. */
  private int[] texts = new int[256];

  private int textCount;
  private Region[] regions = new Region[0];

  /** Adds an element under another and returns its number. */
  int open(Element element, int parent, int tag, int kinds, boolean hidden, int paragraphsBefore) {
    int node = elements.size();
    if (node == parents.length) {
      grow();
    }
    elements.add(element);
    parents[node] = parent;
    tags[node] = tag;
    marks[node] = kinds | (hidden ? HIDDEN : 0);
    firsts[node] = blocks.size();
    paragraphs[node] = paragraphsBefore;
    texts[node] = textCount;
    return node;
  }

  private void grow() {
    int size = parents.length * 2;
    parents = Arrays.copyOf(parents, size);
    tags = Arrays.copyOf(tags, size);
    ends = Arrays.copyOf(ends, size);
    firsts = Arrays.copyOf(firsts, size);
    lasts = Arrays.copyOf(lasts, size);
    marks = Arrays.copyOf(marks, size);
    paragraphs = Arrays.copyOf(paragraphs, size);
    holdsBody = Arrays.copyOf(holdsBody, size);
    texts = Arrays.copyOf(texts, size);
  }

  /** Ends an element: all that comes later is outside. */
  void close(int node, int paragraphsBefore) {
    ends[node] = elements.size();
    lasts[node] = blocks.size();
    paragraphs[node] = paragraphsBefore - paragraphs[node];
    if (is(Tags.Kind.FIGURE, node) && texts[node] == textCount) {
      marks[node] |= Marks.Kind.CAPTION.bit();
    }
    if (Marks.Kind.BODY.isIn(marks[node])) {
      for (int n = node; n >= 0 && !holdsBody[n]; n = parents[n]) {
        holdsBody[n] = true;
      }
    }
  }

  /** Takes note of an element that tells something, in a figure too. */
  void text() {
    textCount++;
  }

  void add(Block block) {
    blocks.add(block);
  }

  public int blockCount() {
    return blocks.size();
  }

  /** Tells each block its region, once all elements are closed. */
  void finish() {
    regions = new Region[elements.size()];
    for (int node = 0; node < regions.length; node++) {
      regions[node] = region(node, parents[node] < 0 ? Region.PLAIN : regions[parents[node]]);
    }
    blocks.replaceAll(block -> block.in(regions[block.node()]));
    blocks = Collections.unmodifiableList(blocks);
  }

  private Region region(int node, Region around) {
    boolean most = isMost(node);
    boolean caption =
        Marks.Kind.CAPTION.isIn(marks[node]) || Marks.Kind.IMAGE.isIn(marks[node]) && isSmall(node);
    if (around == Region.CAPTION || !most && caption) {
      return Region.CAPTION;
    }
    // Readers often write more than the article has.
    boolean comments = Marks.Kind.COMMENTS.isIn(marks[node]) && !holdsBody[node];
    // A page that names its whole content after a part of it still has content.
    if (around == Region.DROPPED || comments || !most && Marks.Kind.DROP.isIn(marks[node])) {
      return Region.DROPPED;
    }
    return around == Region.HIDDEN || (marks[node] & HIDDEN) != 0 ? Region.HIDDEN : Region.PLAIN;
  }

  /** Whether an element holds no more than a picture and what is printed under it. */
  private boolean isSmall(int node) {
    return lasts[node] - firsts[node] <= 3 && paragraphs[node] <= LONGEST_CAPTION;
  }

  private boolean isMost(int node) {
    return paragraphs[node] > MOST * paragraphs[0]
        || paragraphs[node] > MUCH * paragraphs[0] && holdsBody[node];
  }

  /** In reading order. */
  public List<Block> blocks() {
    return blocks;
  }

  public int size() {
    return elements.size();
  }

  public Element element(int node) {
    return elements.get(node);
  }

  /** The element around an element, -1 for the root. */
  public int parent(int node) {
    return parents[node];
  }

  /** Whether one element is the other or lies within it. */
  public boolean isWithin(int node, int around) {
    return node >= around && node < ends[around];
  }

  /** The element after all that lie within an element. */
  public int end(int node) {
    return ends[node];
  }

  /** Order of the first block in an element. */
  public int first(int node) {
    return firsts[node];
  }

  /** Order of the first block after an element. */
  public int last(int node) {
    return lasts[node];
  }

  public boolean is(Marks.Kind kind, int node) {
    return kind.isIn(marks[node]);
  }

  /** Whether an element is marked as the article's body or lies around one. */
  public boolean holdsBody(int node) {
    return holdsBody[node];
  }

  /** Whether the name of an element tells that it is of a kind. */
  public boolean is(Tags.Kind kind, int node) {
    return kind.isIn(tags[node]);
  }

  public Region region(int node) {
    return regions[node];
  }
}
