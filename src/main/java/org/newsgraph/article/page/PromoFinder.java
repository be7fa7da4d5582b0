package org.newsgraph.article.page;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.newsgraph.article.field.CleanText;
import org.newsgraph.article.field.Draft;
import org.newsgraph.article.field.Field;
import org.newsgraph.article.field.Labels;
import org.newsgraph.article.field.Labels.Kind;
import org.newsgraph.article.markup.Block;
import org.newsgraph.article.markup.Page;
import org.newsgraph.model.Fold;

/** Pointers to other articles: links under, or behind, a label such as {@code Related}. */
final class PromoFinder {
  /** Headlines are longer than names of sections and buttons. */
  private static final int SHORTEST = 20;

  private static final int LONGEST = 250;

  /** No page shows more under one label; what follows is the site's map. */
  private static final int MOST = 40;

  /** Blocks without a link that may stand between two of a list: times, sections, teasers. */
  private static final int MOST_BETWEEN = 4;

  private static final double LINK = 0.7;

  private static final Pattern LABEL_END = Pattern.compile("[\\s:|»›]+$");

  private static final Evaluator ANCHOR = QueryParser.parse("a");

  private static final Evaluator LINKED = QueryParser.parse("a[href]");

  private final Page page;
  private final Labels labels = Labels.shipped();

  PromoFinder(Page page) {
    this.page = page;
  }

  /** Adds the promos of a page to the draft; a block of the body is none. */
  void find(List<Block> blocks, List<Block> body, Draft draft) {
    BitSet own = new BitSet();
    body.forEach(block -> own.set(block.order()));
    String article = draft.value(Field.HEADLINE).map(Fold::name).orElse("");
    String label = "";
    int between = 0;
    int count = 0;
    for (Block block : blocks) {
      if (!draft.takesPromos()) {
        return;
      }
      if (own.get(block.order())) {
        label = "";
        continue;
      }
      if (labels.is(Kind.PROMO, block.text())) {
        label = LABEL_END.matcher(block.text()).replaceAll("");
        between = 0;
        count = 0;
        continue;
      }
      Optional<Labels.Start> start = Optional.empty();
      String headline = "";
      if (!label.isEmpty() && count < MOST && (isHeadline(block) || block.linkFirst())) {
        headline = headline(block);
        between = 0;
        count++;
      } else {
        start = start(block);
        headline = start.map(Labels.Start::rest).orElse("");
      }
      if (!headline.isEmpty() && !Fold.name(headline).equals(article)) {
        String around = start.map(Labels.Start::label).orElse(label);
        draft.promo(around, headline, url(block.element()).orElse(null));
      } else if (headline.isEmpty() && ++between > MOST_BETWEEN) {
        label = "";
      }
    }
  }

  /** The label that a linked headline begins with. */
  private Optional<Labels.Start> start(Block block) {
    return block.linkShare() <= 0.3 || block.weight() > LONGEST
        ? Optional.empty()
        : labels.start(Kind.PROMO, block.text()).filter(s -> s.separator() || s.glued());
  }

  private static boolean isHeadline(Block block) {
    return block.linkShare() >= LINK && block.weight() >= SHORTEST && block.weight() <= LONGEST;
  }

  /** The text of the link where a teaser follows it. */
  private static String headline(Block block) {
    Element link = isHeadline(block) ? null : block.element().selectFirst(ANCHOR);
    return link == null ? block.text() : CleanText.line(link.text());
  }

  private Optional<String> url(Element element) {
    Element link = element;
    while (link != null && !(link.normalName().equals("a") && link.hasAttr("href"))) {
      link = link.parent();
    }
    if (link == null) {
      link = element.selectFirst(LINKED);
    }
    return link == null ? Optional.empty() : page.absolute(link.attr("href"));
  }
}
