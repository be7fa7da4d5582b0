package org.newsgraph.article.page;

import java.util.List;
import java.util.Set;
import org.newsgraph.article.field.Labels;
import org.newsgraph.article.field.Labels.Kind;
import org.newsgraph.article.markup.Block;
import org.newsgraph.model.Fold;

/** Cuts off what stands after the text: who helped, where to write, what else to read. */
final class BackMatter {
  /** Blocks of the boilerplate, with the line above it. */
  private static final int LONGEST_BOILERPLATE = 5;

  private static final int LONGEST_LABEL = 40;

  private static final int LONGEST_LINE = 300;

  /** A longer line before a colon is a sentence of the text, whatever it announces. */
  private static final int LONGEST_ANNOUNCEMENT = 100;

  private final Labels labels = Labels.shipped();
  private final Verdicts verdicts;
  private final Set<String> known;
  private final Set<String> houses;

  /**
   * For one page.
   *
   * @param known the headline and the authors, folded
   * @param houses the known that are no persons: agencies report in sentences that name them first
   */
  BackMatter(Verdicts verdicts, Set<String> known, Set<String> houses) {
    this.verdicts = verdicts;
    this.known = known;
    this.houses = houses;
  }

  void cut(List<Block> body) {
    while (!body.isEmpty() && isAfterText(body.get(body.size() - 1))) {
      verdicts.drop(body.remove(body.size() - 1), "after the text");
    }
  }

  /** What a company prints of itself under each of its texts. */
  void cutBoilerplate(List<Block> body) {
    for (int i = body.size() - 1; i > 0 && i >= body.size() - LONGEST_BOILERPLATE; i--) {
      Block block = body.get(i);
      if (!block.isProse()
          && block.text().length() <= LONGEST_LABEL
          && labels.start(Kind.ABOUT, block.text()).isPresent()) {
        body.subList(i, body.size()).forEach(b -> verdicts.drop(b, "about the publisher"));
        body.subList(i, body.size()).clear();
      }
    }
  }

  private boolean isAfterText(Block block) {
    String text = block.text();
    return block.isHeading()
        || text.length() <= LONGEST_LINE
            && (isLabelled(block)
                || isInvitation(text)
                || endsWithAddress(text)
                || isAddress(text)
                || beginsWithKnown(block))
        || text.endsWith(":") && text.length() <= LONGEST_ANNOUNCEMENT
        || !block.isProse() && block.weight() < 25 && block.linkShare() > 0;
  }

  private boolean isLabelled(Block block) {
    String line = withoutMarks(block.text());
    return labels.start(Kind.SIGN_OFF, line).filter(s -> isSure(s, block)).isPresent()
        || labels.start(Kind.SOURCE, line).filter(Labels.Start::separator).isPresent()
        || labels.in(Kind.CONTRIBUTED, line);
  }

  /** Notes under a text begin with a star, a dash or a bracket. */
  private static String withoutMarks(String text) {
    int begin = 0;
    while (begin < text.length() && !Character.isLetterOrDigit(text.charAt(begin))) {
      begin++;
    }
    return text.substring(begin);
  }

  /** A single word also begins sentences of the text. */
  private static boolean isSure(Labels.Start start, Block block) {
    return start.separator()
        || start.label().indexOf(' ') > 0
        || !block.endsSentence()
        || block.linkShare() > 0.1;
  }

  /** Whether a line asks readers to order a newsletter. */
  boolean isInvitation(String text) {
    return text.length() <= LONGEST_LINE
        && labels.in(Kind.LETTER, text)
        && labels.in(Kind.INVITE, text);
  }

  /** Whether the last word is an address to write to. */
  private static boolean endsWithAddress(String text) {
    int end = text.endsWith(".") ? text.length() - 1 : text.length();
    int begin = text.lastIndexOf(' ', end - 1) + 1;
    int at = text.indexOf('@', begin);
    return at > begin && text.lastIndexOf('.', end - 1) > at;
  }

  private boolean beginsWithKnown(Block block) {
    String folded = Fold.name(block.text());
    return known.stream()
        .anyMatch(
            name -> folded.startsWith(name) && !(houses.contains(name) && block.endsSentence()));
  }

  /** An address of mail or of a page, on its own. */
  static boolean isAddress(String text) {
    return text.indexOf(' ') < 0 && (text.indexOf('@') > 0 || text.indexOf('/') > 0);
  }
}
