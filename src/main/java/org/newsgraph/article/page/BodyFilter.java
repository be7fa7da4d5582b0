package org.newsgraph.article.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.newsgraph.article.field.CleanText;
import org.newsgraph.article.field.DateText;
import org.newsgraph.article.field.Draft;
import org.newsgraph.article.field.Field;
import org.newsgraph.article.field.Labels;
import org.newsgraph.article.field.Labels.Kind;
import org.newsgraph.article.field.Names;
import org.newsgraph.article.markup.Block;
import org.newsgraph.article.picture.Caption;
import org.newsgraph.model.Fold;

/** Keeps of the blocks inside the article's element those that are its text. */
final class BodyFilter {
  /** Beside a date in a line of its own stand a weekday, a time zone, a label. */
  private static final int MOST_LETTERS_BESIDE_DATE = 30;

  private static final int LONGEST_BYLINE = 100;

  private static final int LONGEST_CAPTION = 300;

  /** Before the text, a date stands in a line with names, sections and tags. */
  private static final int LONGEST_DATE_LINE = 160;

  private static final int LONGEST_LABEL = 40;

  private static final int SHORTEST_POINTER = 15;

  /** So much of a block in links is a list of pointers, not prose. */
  private static final double LINKS = 0.8;

  /** Over an entry of a live report stands when it was made. */
  private static final Pattern TIME_OF_DAY = Pattern.compile("[0-2]?\\d:[0-5]\\d");

  private final Labels labels = Labels.shipped();
  private final @Nullable String language;
  private final Verdicts verdicts;

  /** The headline and the authors, folded. */
  private final Set<String> known = new HashSet<>();

  private final BackMatter backMatter;

  /** Folding hardly shortens a text. */
  private final int longestKnown;

  BodyFilter(Draft draft, Verdicts verdicts) {
    this.language = draft.value(Field.LANGUAGE).orElse(null);
    this.verdicts = verdicts;
    draft.value(Field.HEADLINE).ifPresent(text -> known.add(Fold.name(text)));
    Set<String> houses = new HashSet<>();
    Set<String> publishers = new HashSet<>();
    draft.candidates().of(Field.PUBLISHER).forEach(c -> publishers.add(Fold.name(c.value())));
    for (String name : draft.authors()) {
      String folded = Fold.name(name);
      known.add(folded);
      if (!Names.isFullName(name) || publishers.contains(folded)) {
        houses.add(folded);
      }
    }
    backMatter = new BackMatter(verdicts, known, houses);
    longestKnown = 2 * known.stream().mapToInt(String::length).max().orElse(0);
  }

  /** The text of the article among the blocks that may be it. */
  List<Block> filter(BodyFinder.Body found) {
    List<Block> kept = new ArrayList<>();
    boolean pointers = false;
    boolean another = false;
    for (Block block : found.blocks()) {
      another |= beginsAnother(block, kept);
      Optional<String> reason =
          another
              ? Optional.of("in another article below")
              : reason(block, found.isInStream(block));
      if (reason.isEmpty() && pointers && isPointer(block)) {
        reason = Optional.of("under a label of pointers");
      } else {
        pointers = reason.isPresent() && (pointers || labels.is(Kind.PROMO, block.text()));
      }
      reason.ifPresentOrElse(text -> verdicts.drop(block, text), () -> kept.add(block));
    }
    backMatter.cutBoilerplate(kept);
    while (!kept.isEmpty() && isFrontMatter(kept.get(0))) {
      verdicts.drop(kept.remove(0), "before the text");
    }
    backMatter.cut(kept);
    return kept;
  }

  /** Whether an article with a headline of its own begins below the one that is read. */
  private static boolean beginsAnother(Block block, List<Block> kept) {
    if (kept.isEmpty() || !block.element().normalName().equals("h1")) {
      return false;
    }
    Element own = block.element().closest("article");
    Element read = kept.get(0).element().closest("article");
    return own != null
        && read != null
        && own != read
        && !own.parents().contains(read)
        && read.selectFirst("h1") != null;
  }

  /** Why a block is not of the text; empty if it is. */
  private Optional<String> reason(Block block, boolean inStream) {
    String text = block.text();
    if (block.region() != Block.Region.PLAIN) {
      return Optional.of(
          switch (block.region()) {
            case CAPTION -> Verdicts.CAPTION;
            case HIDDEN -> "hidden";
            default -> "furniture, told by its element, class or id";
          });
    }
    if (block.element().normalName().equals("h1") || isKnown(text)) {
      return Optional.of("headline or author");
    }
    if (!CleanText.hasWeight(text)) {
      return Optional.of("no letters");
    }
    if (labels.is(Kind.PROMO, text) || isPromo(block)) {
      return Optional.of("pointer to another article");
    }
    if (block.linkShare() > 0 && backMatter.isInvitation(text)) {
      return Optional.of("invitation to a newsletter");
    }
    if (labels.is(Kind.INTERSTITIAL, text) || labels.is(Kind.END, text)) {
      return Optional.of("label of a widget");
    }
    if (block.linkShare() > LINKS && !(inStream && (isSubheading(block) || isSource(text)))) {
      return Optional.of("a link and nothing else");
    }
    if (isCaption(block)) {
      return Optional.of(Verdicts.CAPTION);
    }
    boolean quoted = Block.isIn("blockquote", block.element());
    return !quoted && (isDate(text) || isByline(block))
        ? Optional.of("date or byline")
        : Optional.empty();
  }

  private boolean isKnown(String text) {
    return text.length() <= longestKnown && known.contains(Fold.name(text));
  }

  /** A bare address in the text tells its source. */
  private static boolean isSource(String text) {
    return text.startsWith("http") && BackMatter.isAddress(text);
  }

  private static boolean isSubheading(Block block) {
    return block.isHeading() && !Block.isIn("li", block.element());
  }

  private static boolean isCaption(Block block) {
    String text = block.text();
    return text.length() <= LONGEST_CAPTION
        && (Caption.credited(text).isPresent()
            || text.startsWith("©")
            || block.afterImage()
                && !block.isHeading()
                && !block.isProse()
                && (block.linkShare() == 0 || text.endsWith(")"))
                && Character.isLetter(text.charAt(0))
                && !text.endsWith(":"));
  }

  /** What stands in lists of pointers: lines with links, or in the items of a list. */
  private static boolean isPointer(Block block) {
    return block.linkShare() > 0.2 || block.element().normalName().equals("li");
  }

  /** A label and a link, such as {@code Read more: ...}, or {@code ALSO HERE | ...}. */
  private boolean isPromo(Block block) {
    String text = block.text();
    if (block.linkShare() <= 0.3) {
      return false;
    }
    if (labels.start(Kind.PROMO, text).filter(s -> s.separator() || s.glued()).isPresent()) {
      return true;
    }
    int end = 0;
    while (end < text.length() && end < LONGEST_LABEL && ":|»–".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    if (text.startsWith("://", end)) {
      return false;
    }
    // All but the label is the link.
    return end > 0
        && end < LONGEST_LABEL
        && end + SHORTEST_POINTER < text.length()
        && block.linkShare() >= (text.length() - end - 3.0) / text.length();
  }

  private boolean isDate(String text) {
    if (text.length() > LONGEST_BYLINE) {
      return false;
    }
    if (TIME_OF_DAY.matcher(text).matches()) {
      return true;
    }
    if (labels.start(Kind.UPDATED, text).isPresent()
        && text.length() <= LONGEST_LABEL
        && text.chars().anyMatch(Character::isDigit)) {
      return true;
    }
    Optional<DateText.Found> found = DateText.find(text, language);
    if (found.isEmpty()) {
      return false;
    }
    String beside = text.substring(0, found.get().begin()) + text.substring(found.get().end());
    return CleanText.weight(beside) <= MOST_LETTERS_BESIDE_DATE && !text.endsWith(".");
  }

  private boolean isByline(Block block) {
    String text = block.text();
    if (text.length() > LONGEST_BYLINE || block.endsSentence()) {
      return false;
    }
    if (labels.is(Kind.BY, text)) {
      return true;
    }
    boolean by = labels.start(Kind.BY, text).filter(s -> !s.glued()).isPresent();
    return by && Names.split(text).stream().anyMatch(name -> known.contains(Fold.name(name)));
  }

  private boolean isFrontMatter(Block block) {
    if (!block.endsSentence()
        && block.weight() <= LONGEST_DATE_LINE
        && DateText.find(block.text(), language).isPresent()) {
      return true;
    }
    boolean address = block.text().contains("://") && block.weight() <= LONGEST_DATE_LINE;
    return !block.isProse() && !block.isHeading() && (block.weight() < 60 || address);
  }
}
