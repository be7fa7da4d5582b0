package org.newsgraph.article.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.article.field.Caption;
import org.newsgraph.article.field.CleanText;
import org.newsgraph.article.field.DateText;
import org.newsgraph.article.field.Draft;
import org.newsgraph.article.field.Field;
import org.newsgraph.article.field.Labels;
import org.newsgraph.article.field.Labels.Kind;
import org.newsgraph.article.field.Names;
import org.newsgraph.model.Fold;

/** Keeps of the blocks inside the article's element those that are its text. */
final class BodyFilter {
  /** Beside a date in a line of its own stand a weekday, a time zone, a label. */
  private static final int MOST_LETTERS_BESIDE_DATE = 30;

  private static final int LONGEST_BYLINE = 100;

  private static final int LONGEST_CAPTION = 300;

  /** So much of a block in links is a list of pointers, not prose. */
  private static final double LINKS = 0.8;

  private final Labels labels = Labels.shipped();
  private final Draft draft;
  private final Set<String> known = new HashSet<>();

  BodyFilter(Draft draft) {
    this.draft = draft;
    draft.value(Field.HEADLINE).ifPresent(text -> known.add(Fold.name(text)));
    draft.authors().forEach(name -> known.add(Fold.name(name)));
  }

  /** The text of the article among the blocks of its element. */
  List<Block> filter(List<Block> blocks) {
    List<Block> kept = new ArrayList<>();
    for (Block block : blocks) {
      if (block.region() == Block.Region.PLAIN && !isFurniture(block)) {
        kept.add(block);
      }
    }
    while (!kept.isEmpty() && isFrontMatter(kept.get(0))) {
      kept.remove(0);
    }
    while (!kept.isEmpty() && isBackMatter(kept.get(kept.size() - 1))) {
      kept.remove(kept.size() - 1);
    }
    return kept;
  }

  private boolean isFurniture(Block block) {
    String text = block.text();
    return block.element().normalName().equals("h1")
        || CleanText.weight(text) == 0
        || known.contains(Fold.name(text))
        || labels.is(Kind.PROMO, text)
        || labels.is(Kind.INTERSTITIAL, text)
        || labels.is(Kind.END, text)
        || block.linkShare() > LINKS && !block.endsSentence()
        || isPromo(block)
        || text.length() <= LONGEST_CAPTION && Caption.credited(text).isPresent()
        || isDate(text)
        || isByline(block);
  }

  private boolean isPromo(Block block) {
    Optional<Labels.Start> start = labels.start(Kind.PROMO, block.text());
    return block.linkShare() > 0.3 && start.filter(s -> s.separator() || s.glued()).isPresent();
  }

  private boolean isDate(String text) {
    if (text.length() > LONGEST_BYLINE) {
      return false;
    }
    Optional<DateText.Found> found = DateText.find(text, draft.value(Field.LANGUAGE).orElse(null));
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

  private static boolean isFrontMatter(Block block) {
    return !block.isProse() && !block.isHeading() && block.weight() < 60;
  }

  private static boolean isBackMatter(Block block) {
    return block.isHeading() || !block.isProse() && block.weight() < 25 && block.linkShare() > 0;
  }
}
