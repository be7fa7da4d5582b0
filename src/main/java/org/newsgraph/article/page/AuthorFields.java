package org.newsgraph.article.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;
import org.newsgraph.article.field.CleanText;
import org.newsgraph.article.field.DateText;
import org.newsgraph.article.field.Draft;
import org.newsgraph.article.field.Labels;
import org.newsgraph.article.field.Labels.Kind;
import org.newsgraph.article.field.Names;
import org.newsgraph.article.markup.Block;
import org.newsgraph.article.markup.Landmarks;
import org.newsgraph.article.markup.Page;
import org.newsgraph.article.markup.ShortText;
import org.newsgraph.article.markup.Subject;

/** The bylines that a page shows: marked ones, and short texts near the headline. */
final class AuthorFields {
  private static final String WHERE = "markup";

  private static final Evaluator NAME = QueryParser.parse("[itemprop=name]");

  private static final int LONGEST_BYLINE = 160;

  /** A byline this sure needs no signature. */
  private static final int SIGNED = 40;

  private static final int LONGEST_SIGNATURE = 60;

  /** Pieces of text between a headline and the byline under it. */
  private static final int NEAR = 40;

  private static final int NEAR_BEFORE = 20;

  private static final int NEAR_BLOCKS = 12;

  /** How a byline is marked, and how sure that is near the headline and elsewhere. */
  private enum Mark {
    MICRODATA(78, 55),
    LINK(76, 45),
    CLASS(64, 25);

    private final int near;
    private final int far;

    Mark(int near, int far) {
      this.near = near;
      this.far = far;
    }
  }

  private final Page page;
  private final Draft draft;

  AuthorFields(Page page, Draft draft) {
    this.page = page;
    this.draft = draft;
  }

  /**
   * Offers what it finds.
   *
   * @param headline where the headline stands, if the page shows it
   */
  void read(List<Block> blocks, Landmarks.@Nullable Place headline) {
    Element heading = headline == null ? null : headline.element();
    List<Landmarks.Place> places =
        page.landmarks().bylines().stream()
            .filter(place -> !Landmarks.isAside(place.element(), heading))
            .filter(place -> !Subject.isOther(place.element(), heading, page.title()))
            .toList();
    for (Mark mark : Mark.values()) {
      marked(mark, places, headline);
    }
    printed(blocks, heading);
    if (draft.authorScore() < SIGNED) {
      signature(blocks);
    }
  }

  /** The names in the elements of a mark; those near the headline belong together. */
  private void marked(Mark mark, List<Landmarks.Place> places, Landmarks.@Nullable Place headline) {
    Set<String> names = new LinkedHashSet<>();
    List<String> printed = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      Landmarks.Place place = places.get(i);
      if (mark(place.element()) != mark || mark == Mark.CLASS && holdsNext(places, i)) {
        continue;
      }
      String text = text(place.element());
      List<String> found =
          text.isEmpty() || text.length() > LONGEST_BYLINE ? List.of() : Names.split(text);
      if (found.isEmpty()) {
        continue;
      }
      int distance = headline == null ? NEAR : place.at() - headline.at();
      if (headline == null || distance >= -NEAR_BEFORE && distance <= NEAR) {
        if (names.addAll(found)) {
          printed.add(text);
        }
      } else {
        draft.authors(found, text, WHERE, mark.far);
      }
    }
    int score = headline == null ? (mark.near + mark.far) / 2 : mark.near;
    draft.authors(List.copyOf(names), String.join("; ", printed), WHERE, score);
  }

  private static Mark mark(Element element) {
    String property = element.attr("itemprop") + element.attr("property");
    if (property.contains("author")) {
      return Mark.MICRODATA;
    }
    return element.attr("rel").equals("author") ? Mark.LINK : Mark.CLASS;
  }

  /** Whether the next byline lies within this one: the inner one holds the name alone. */
  private static boolean holdsNext(List<Landmarks.Place> places, int i) {
    if (i + 1 == places.size()) {
      return false;
    }
    Element outer = places.get(i).element();
    Element inner = places.get(i + 1).element();
    for (Element e = inner.parent(); e != null; e = e.parent()) {
      if (e == outer) {
        return !Names.split(ShortText.of(inner)).isEmpty();
      }
    }
    return false;
  }

  /** What an element of microdata or RDFa tells. */
  static String text(Element element) {
    if (element.hasAttr("content")) {
      return CleanText.line(element.attr("content"));
    }
    Element name = element.hasAttr("itemprop") ? element.selectFirst(NAME) : null;
    if (name == null) {
      return ShortText.of(element);
    }
    return CleanText.line(name.hasAttr("content") ? name.attr("content") : ShortText.of(name));
  }

  /** Short texts near the headline: {@code By Ada Example}, {@code Ada Example | 5 March 2024}. */
  private void printed(List<Block> blocks, @Nullable Element heading) {
    if (heading == null) {
      return;
    }
    int headline = -1;
    for (Block block : blocks) {
      if (block.element() == heading || block.element().parent() == heading) {
        headline = block.order();
      }
      boolean near = headline >= 0 && block.order() - headline <= NEAR_BLOCKS;
      if (near && block.order() > headline && block.text().length() <= LONGEST_BYLINE) {
        printed(block);
      }
    }
    if (headline >= 0 && draft.authorScore() < SIGNED) {
      new BareBylines(page, draft, blocks).read(headline, heading);
    }
  }

  private void printed(Block block) {
    String text = block.text();
    Optional<Labels.Start> by = Labels.shipped().start(Kind.BY, text);
    boolean labelled = by.isPresent() && !by.get().glued();
    boolean dated = DateText.hasDate(text);
    if (labelled || dated) {
      String line = dated ? withoutDate(text) : text;
      List<String> names = Names.split(line);
      boolean named = !names.isEmpty() && names.stream().allMatch(Names::isFullName);
      if (named && (labelled || !line.equals(text))) {
        draft.authors(names, text, WHERE, labelled ? 68 : 48);
      }
    }
  }

  private String withoutDate(String text) {
    return DateText.find(text, page.dateLanguage())
        .map(found -> found.begin() > 0 ? text.substring(0, found.begin()) : "")
        .map(CleanText::line)
        .filter(line -> !isDateLabel(line))
        .orElse(text);
  }

  private static boolean isDateLabel(String line) {
    return Labels.shipped().endsWithWord(Kind.UPDATED, line)
        || Labels.shipped().endsWithWord(Kind.DATE, line);
  }

  /** A name alone, set apart by its typeface, after the last paragraph. */
  private void signature(List<Block> blocks) {
    Block last = null;
    Block before = null;
    Block signature = null;
    for (Block block : blocks) {
      if (block.region() == Block.Region.PLAIN && block.isProse()) {
        last = block;
        signature = null;
      } else if (last != null && last == before && isSignature(block, last)) {
        signature = block;
      }
      before = block;
    }
    if (signature != null) {
      draft.authors(Names.split(signature.text()), signature.text(), WHERE, 35);
    }
  }

  private static boolean isSignature(Block block, Block paragraph) {
    if (block.text().length() > LONGEST_SIGNATURE
        || block.element().parent() != paragraph.element().parent()
        || block.region() != Block.Region.PLAIN) {
      return false;
    }
    Element element = block.element();
    boolean apart = element.attr("style").replace(" ", "").contains("text-align:right");
    for (Element inner : element.children()) {
      apart |=
          inner.normalName().matches("em|i|strong|b")
              && CleanText.line(inner.text()).equals(block.text());
    }
    List<String> names = Names.split(block.text());
    return apart && !names.isEmpty() && names.stream().allMatch(Names::isFullName);
  }
}
