package org.newsgraph.article.page;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.newsgraph.article.markup.Block;
import org.newsgraph.article.markup.Block.Region;
import org.newsgraph.article.markup.Marks;
import org.newsgraph.article.markup.Outline;
import org.newsgraph.article.markup.Tags;

/**
 * Finds the blocks that may be the body of the article: first the element that holds most of the
 * prose and little else, then in it the stream, which is the paragraphs, headings and lists that
 * stand side by side, and apart from it the boxes.
 */
final class BodyFinder {
  /** A child that holds this share of its parent's prose holds the article. */
  private static final double HOLDS = 0.8;

  /** So does the only one in which an element is marked as the body, with this share. */
  private static final double MARKED = 0.2;

  private static final int LONGEST_DECK = 420;

  private static final int LONGEST_BLOCK = 1000;

  /** Prose in lists is more often teasers than the article. */
  private static final double LIST = 0.4;

  /** Hidden text is the article's only where far more prose is hidden than shown. */
  private static final int HIDDEN_BEYOND = 2;

  /** A part with this share of the prose that stands apart from the stream is no mere box. */
  private static final double LARGE = 0.25;

  /** So many elements of one look, each a linked headline and little text, are teasers. */
  private static final int TEASERS = 3;

  /** So many elements may be drawn around the element that holds most of the text. */
  private static final int MOST_AROUND = 3;

  private static final int LONGEST_TEASER = 700;
  private static final int SHORTEST_HEADLINE = 15;
  private static final double LINKED = 0.7;

  private final Outline outline;
  private final Verdicts verdicts;
  private final List<Block> blocks;
  private final double[] scores;
  private final Set<Integer> stream = new HashSet<>();
  private final BitSet inStream = new BitSet();

  /** The elements around the places of the stream. */
  private final BitSet aroundStream = new BitSet();

  /** Paragraphs of the stream that stand outside the element of the others. */
  private final BitSet lead = new BitSet();

  private int root;

  /** Score of all that could be the article, before one part was found marked as its body. */
  private double total;

  BodyFinder(Outline outline, Verdicts verdicts) {
    this.verdicts = verdicts;
    this.outline = outline;
    this.blocks = new ArrayList<>(outline.blocks());
    this.scores = new double[outline.size()];
  }

  /**
   * What was found.
   *
   * @param root the element that holds the article
   * @param blocks the blocks in it that may be its text, in reading order
   * @param inStream by the order of a block, whether it stands in the stream of paragraphs
   */
  record Body(Element root, List<Block> blocks, BitSet inStream) {
    boolean isInStream(Block block) {
      return inStream.get(block.order());
    }
  }

  Body find() {
    show();
    dropTeasers();
    for (Block block : blocks) {
      double score = score(block);
      for (int node = block.node(); node >= 0 && score > 0; node = outline.parent(node)) {
        scores[node] += score;
      }
    }
    findRoot();
    findStream();
    widen();
    List<Block> body = body();
    verdicts.keep(body);
    return new Body(outline.element(root), body, inStream);
  }

  /** A page whose text a script is to show holds most of its prose in hidden elements. */
  private void show() {
    if (prose(Region.HIDDEN) > HIDDEN_BEYOND * prose(Region.PLAIN)) {
      blocks.replaceAll(b -> b.region() == Region.HIDDEN ? b.in(Region.PLAIN) : b);
    }
  }

  private int prose(Region region) {
    int sum = 0;
    for (Block block : blocks) {
      if (block.region() == region && block.isProse()) {
        sum += block.weight();
      }
    }
    return sum;
  }

  private void dropTeasers() {
    Map<String, List<Integer>> cards = new HashMap<>();
    for (int node = 1; node < outline.size(); node++) {
      if (outline.is(Tags.Kind.CARD, node) && isCard(node)) {
        cards.computeIfAbsent(look(node), look -> new ArrayList<>()).add(node);
      }
    }
    for (List<Integer> alike : cards.values()) {
      for (int card : alike) {
        if (alike.size() >= TEASERS) {
          for (int i = outline.first(card); i < outline.last(card); i++) {
            blocks.set(i, blocks.get(i).in(Region.DROPPED));
          }
        }
      }
    }
  }

  /** Whether an element holds a linked headline and the beginning of a text. */
  private boolean isCard(int node) {
    int headlines = 0;
    int prose = 0;
    for (int i = outline.first(node); i < outline.last(node); i++) {
      Block block = blocks.get(i);
      if (block.linkShare() >= LINKED && block.weight() >= SHORTEST_HEADLINE) {
        headlines++;
      } else if (block.linkFirst() && outline.last(node) - outline.first(node) == 1) {
        return outline.element(node).normalName().equals("li");
      } else if (block.isProse()) {
        prose += block.weight();
      }
      if (headlines > 2 || prose > LONGEST_TEASER) {
        return false;
      }
    }
    return headlines > 0 && prose > 0;
  }

  private double score(Block block) {
    if (block.region() != Region.PLAIN || !block.isProse()) {
      return 0;
    }
    return Math.min(block.weight(), LONGEST_BLOCK)
        * Math.max(0, 1 - 2 * block.linkShare())
        * (block.element().normalName().equals("li") ? LIST : 1);
  }

  private void findRoot() {
    while (true) {
      int best = -1;
      int marked = -1;
      int bodies = 0;
      for (int child = root + 1; outline.isWithin(child, root); child = outline.end(child)) {
        if (best < 0 || scores[child] > scores[best]) {
          best = child;
        }
        if (scores[child] > 0 && outline.holdsBody(child)) {
          marked = child;
          bodies++;
        }
      }
      if (best < 0 || scores[best] <= 0) {
        break;
      }
      if (scores[best] < HOLDS * scores[root]) {
        if (bodies != 1 || scores[marked] < MARKED * scores[root] || hasTextBefore(marked)) {
          break;
        }
        total = Math.max(total, scores[root]);
        best = marked;
      }
      root = best;
    }
    total = Math.max(total, scores[root]);
  }

  /** Whether more than a deck stands between the headline and an element. */
  private boolean hasTextBefore(int node) {
    for (Block block : within(node)) {
      if (block.element().normalName().equals("h1")) {
        return false;
      }
    }
    int weight = 0;
    for (int i = outline.first(node) - 1; i >= outline.first(root); i--) {
      Block block = blocks.get(i);
      if (block.element().normalName().equals("h1")) {
        break;
      }
      weight += score(block) > 0 ? block.weight() : 0;
    }
    return weight > LONGEST_DECK;
  }

  /** The element whose paragraphs stand side by side with a block: its place in the flow. */
  private int host(Block block) {
    int node = block.node();
    while (node > root
        && (outline.is(Tags.Kind.FLOW, node) || outline.last(node) - outline.first(node) <= 1)) {
      node = outline.parent(node);
    }
    return node;
  }

  /** The stream: the places of the flow that look alike and together hold most of the prose. */
  private void findStream() {
    Map<String, Double> looks = new HashMap<>();
    String best = "";
    double most = 0;
    for (Block block : within(root)) {
      double score = score(block);
      if (score > 0) {
        String look = look(host(block));
        double sum = looks.merge(look, score, Double::sum);
        if (sum > most) {
          most = sum;
          best = look;
        }
      }
    }
    int first = Integer.MAX_VALUE;
    int last = -1;
    for (Block block : within(root)) {
      int host = host(block);
      if (block.isProse() && look(host).equals(best)) {
        stream.add(host);
        first = Math.min(first, block.order());
        last = block.order();
      }
    }
    for (int i = first; i < last; i++) {
      int host = host(blocks.get(i));
      if (blocks.get(i).isProse() && isAlike(look(host), best)) {
        stream.add(host);
      }
    }
    continueStream(best);
  }

  /**
   * The last parts of a text in parts, each an element of one kind, stand outside the first where
   * that holds nearly all.
   */
  private void continueStream(String look) {
    int part = root;
    for (int steps = 0; steps < MOST_AROUND && part > 0; steps++) {
      int around = outline.parent(part);
      String kind = paragraphLook(outline.element(part));
      if (!kind.isEmpty() && !outline.element(part).normalName().equals("article")) {
        int end = outline.end(around);
        for (int next = outline.end(part); next < end; next = outline.end(next)) {
          if (kind.equals(paragraphLook(outline.element(next)))) {
            addToStream(next, around, look);
          }
        }
      }
      part = around;
    }
  }

  private void addToStream(int part, int around, String look) {
    int before = root;
    root = around;
    boolean found = false;
    for (Block block : within(part)) {
      int host = host(block);
      if (score(block) > 0 && look(host).equals(look)) {
        stream.add(host);
        found = true;
      }
    }
    root = found ? around : before;
  }

  /**
   * Text before a wall, or above the first advertisement, stands outside the element that holds the
   * rest: takes in elements around it in which paragraphs like those of the stream come first.
   */
  private void widen() {
    Set<String> looks = new HashSet<>();
    int first = Integer.MAX_VALUE;
    for (Block block : within(root)) {
      if (block.isProse() && stream.contains(host(block))) {
        looks.add(paragraphLook(block.element()));
        first = Math.min(first, block.order());
      }
    }
    looks.remove("");
    int narrow = root;
    int around = root;
    for (int steps = 0; steps <= MOST_AROUND && around > 0; steps++) {
      root = around;
      for (Block block : within(around)) {
        if (block.order() < first
            && score(block) > 0
            && host(block) == around
            && looks.contains(paragraphLook(block.element()))) {
          lead.set(block.order());
          narrow = around;
        }
      }
      around = outline.parent(around);
    }
    root = narrow;
  }

  /** What tells a paragraph of one kind from other text: its class, or at least its element. */
  private static String paragraphLook(Element element) {
    String name = element.className();
    int end = name.indexOf(' ');
    return !name.isEmpty()
        ? end < 0 ? name : name.substring(0, end)
        : element.normalName().equals("p") ? "p" : "";
  }

  private List<Block> within(int node) {
    return blocks.subList(outline.first(node), outline.last(node));
  }

  private String look(int node) {
    return look(outline.element(node));
  }

  /** Parts of one kind carry the same classes, and some of them one more. */
  private static boolean isAlike(String look, String other) {
    String shorter = look.length() < other.length() ? look : other;
    String longer = look.length() < other.length() ? other : look;
    return longer.startsWith(shorter)
        && (longer.length() == shorter.length()
            || !shorter.endsWith(" ") && longer.charAt(shorter.length()) == ' ');
  }

  private static String look(Element element) {
    return element.normalName() + " " + element.className().strip();
  }

  private List<Block> body() {
    for (int place : stream) {
      for (int n = outline.parent(place); n >= 0 && !aroundStream.get(n); n = outline.parent(n)) {
        aroundStream.set(n);
      }
    }
    int first = Integer.MAX_VALUE;
    int last = -1;
    for (Block block : within(root)) {
      if (lead.get(block.order()) || block.isProse() && stream.contains(host(block))) {
        first = Math.min(first, block.order());
        last = block.order();
      }
    }
    int[] around = boxes();
    List<Block> body = new ArrayList<>();
    Map<Integer, Boolean> boxes = new HashMap<>();
    for (Block block : within(root)) {
      int host = host(block);
      boolean keep;
      if (stream.contains(host) || lead.get(block.order())) {
        keep = true;
        inStream.set(block.order());
        block = shown(block, host);
      } else {
        int box = around[host - root];
        keep =
            box < 0
                ? block.order() < last && (block.order() > first || block.isProse())
                : boxes.computeIfAbsent(box, this::belongs);
      }
      if (keep) {
        body.add(block);
      } else {
        verdicts.drop(block, "in a box beside the text");
      }
    }
    return body;
  }

  /**
   * Paragraphs of the stream are the article's even where a script is yet to show them, or where an
   * element around a marked body is named after furniture.
   */
  private Block shown(Block block, int host) {
    boolean rescued =
        block.region() == Region.HIDDEN
            || outline.region(host) == Region.DROPPED && outline.is(Marks.Kind.BODY, host);
    return block.isProse() && rescued ? block.in(Region.PLAIN) : block;
  }

  /**
   * For each element from the root on, the outermost one around it apart from the stream, or -1.
   */
  private int[] boxes() {
    int[] boxes = new int[outline.end(root) - root];
    boxes[0] = -1;
    for (int i = 1; i < boxes.length; i++) {
      int node = root + i;
      int parent = boxes[outline.parent(node) - root];
      boolean apart = !stream.contains(node) && !aroundStream.get(node);
      boxes[i] = !apart ? -1 : parent >= 0 ? parent : node;
    }
    return boxes;
  }

  private boolean belongs(int box) {
    boolean inside = stream.contains(outline.parent(box));
    if (scores[box] >= LARGE * total && !inside) {
      return true;
    }
    boolean prose = false;
    for (Block block : within(box)) {
      // A table without links tells something.
      prose |= block.element().normalName().equals("td") && block.linkShare() == 0;
      if (block.isHeading() || block.linkShare() > LINKED) {
        return false;
      }
      prose |= block.isProse();
    }
    return prose;
  }
}
