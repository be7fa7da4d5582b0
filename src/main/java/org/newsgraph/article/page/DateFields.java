package org.newsgraph.article.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.newsgraph.article.field.Candidate;
import org.newsgraph.article.field.CleanText;
import org.newsgraph.article.field.DateText;
import org.newsgraph.article.field.Draft;
import org.newsgraph.article.field.Field;
import org.newsgraph.article.field.Labels;
import org.newsgraph.article.field.Labels.Kind;
import org.newsgraph.article.markup.Block;
import org.newsgraph.article.markup.Landmarks;
import org.newsgraph.article.markup.Marks;
import org.newsgraph.article.markup.Page;
import org.newsgraph.article.markup.ShortText;

/** The dates that a page shows: in microdata, time elements, short texts and its URL. */
final class DateFields {
  /** A date is printed in few words; more text is prose that mentions a date. */
  private static final int LONGEST_DATE_TEXT = 150;

  /** Pages with more dates are lists; an article's own stand among the first. */
  private static final int MOST_TEXTS = 60;

  /** Texts with numbers that are looked at for a date, which bounds the time a page takes. */
  private static final int MOST_LOOKED_AT = 2_000;

  /** Pieces of text between a headline and the date under it. */
  private static final int NEAR = 40;

  private static final int NEAR_BEFORE = 15;

  /** Of the dates in one text the first few: published, updated. */
  private static final int MOST_IN_TEXT = 3;

  /** A date with a lower score is one of a list, and none is better than that. */
  private static final int LEAST = 20;

  private static final int FIRST_PARAGRAPHS = 2;

  private static final int SURE = 80;

  /** Blocks between a headline and the date under it. */
  private static final int NEAR_BLOCKS = 12;

  private static final Pattern URL_DATE =
      Pattern.compile(
          "[/_.-]((?:19|20)\\d{2})([/_.-]?)(0?[1-9]|1[0-2])\\2(0[1-9]|[12]\\d|3[01])(?=\\D|\\d{4,6}\\D|$)");

  /** Archives put the day of capture before the URL of the page. */
  private static final Pattern ARCHIVED = Pattern.compile("^https?://[^/]+/.*(?=https?:/|www\\.)");

  private final Page page;
  private final Draft draft;

  /** Whether the data or a meta element tells the day: then only dates near the headline count. */
  private boolean told;

  /** Dates that are too unsure unless the page shows no other day. */
  private final List<Candidate> unsure = new ArrayList<>();

  DateFields(Page page, Draft draft) {
    this.page = page;
    this.draft = draft;
  }

  /**
   * Offers what it finds.
   *
   * @param headline where the headline stands, if the page shows it
   */
  void read(List<Block> blocks, Landmarks.@Nullable Place headline) {
    told = draft.candidates().of(Field.PUBLISHED).stream().anyMatch(c -> c.score() >= SURE);
    for (Landmarks.Place place : page.landmarks().dates()) {
      element(place, headline);
    }
    texts(blocks, headline == null ? null : headline.element());
    List<Candidate> urls = draft.candidates().of(Field.URL);
    urls.stream().map(Candidate::value).distinct().forEach(this::url);
    if (draft.candidates().of(Field.PUBLISHED).isEmpty()) {
      lastResort();
    }
  }

  /** The only day that the page shows, else its day of change. */
  private void lastResort() {
    List<Candidate> changes = draft.candidates().of(Field.MODIFIED);
    boolean oneDay = unsure.stream().map(c -> c.value().substring(0, 10)).distinct().count() == 1;
    for (Candidate c : oneDay && changes.isEmpty() ? unsure : changes) {
      String reason = changes.isEmpty() ? c.reason() : "day of change, the only one told";
      draft.offer(Field.PUBLISHED, c.value(), c.asPrinted(), c.where(), c.score(), reason);
    }
  }

  private void element(Landmarks.Place place, Landmarks.@Nullable Place headline) {
    Element element = place.element();
    if (told && headline != null && !isNear(place.at() - headline.at())) {
      return;
    }
    String printed = printed(element);
    Optional<String> date = printed.isEmpty() ? Optional.empty() : page.date(printed);
    if (date.isEmpty()) {
      return;
    }
    String property = element.attr("itemprop") + element.attr("property");
    boolean modified =
        property.contains("dateModified")
            || Labels.shipped().is(Kind.UPDATED, textBefore(element))
            || isNamedUpdate(element.className());
    int distance = headline == null ? 0 : place.at() - headline.at();
    boolean near = headline != null && isNear(distance);
    int score = near ? 72 - Math.abs(distance) / 10 : 45;
    if (property.contains("datePublished") || element.hasAttr("pubdate")) {
      score = near || headline == null ? 86 : 70;
    }
    Element heading = headline == null ? null : headline.element();
    if (!near && isInLink(element)) {
      score = 20;
    } else if (Landmarks.isAside(element, heading)) {
      boolean note = near && distance >= 0 && !Landmarks.isNamedAside(element, heading);
      score = note ? 60 - distance : 20;
    }
    draft.offer(
        modified ? Field.MODIFIED : Field.PUBLISHED,
        date.get(),
        printed,
        "time",
        score,
        near ? "time element near the headline" : "time element");
  }

  private static boolean isNear(int distance) {
    return distance >= -NEAR_BEFORE && distance <= NEAR;
  }

  private String printed(Element element) {
    for (String attribute : new String[] {"datetime", "content", "title"}) {
      String value = element.attr(attribute);
      if (!value.isBlank() && (!attribute.equals("title") || page.date(value).isPresent())) {
        return value;
      }
    }
    String text = ShortText.isShort(element) ? element.text() : "";
    return text.length() > LONGEST_DATE_TEXT ? "" : text;
  }

  private static boolean isNamedUpdate(String classes) {
    String folded = classes.toLowerCase(Locale.ROOT);
    return folded.contains("updat") || folded.contains("modif");
  }

  private static boolean isInLink(Element element) {
    Element e = element.parent();
    for (int i = 0; e != null && i < 4; i++, e = e.parent()) {
      if (e.normalName().equals("a")) {
        return true;
      }
    }
    return false;
  }

  /** The text just before an element, in its parent or its parent's parent. */
  private static String textBefore(Element element) {
    Node node = element;
    for (int level = 0; node != null && level < 2; level++, node = node.parent()) {
      for (Node n = node.previousSibling(); n != null; n = n.previousSibling()) {
        if (n instanceof Element e && !ShortText.isShort(e)) {
          return "";
        }
        String text = n instanceof TextNode t ? t.text() : n instanceof Element e ? e.text() : "";
        if (!CleanText.isBlank(text)) {
          return CleanText.line(text);
        }
      }
    }
    return "";
  }

  /** Dates in short blocks: marked as dates by their class, labelled, or near the headline. */
  private void texts(List<Block> blocks, @Nullable Element heading) {
    int headline = headlineAt(blocks, heading);
    int found = 0;
    int lookedAt = 0;
    int paragraphs = 0;
    for (Block block : blocks) {
      if (found >= MOST_TEXTS || lookedAt >= MOST_LOOKED_AT) {
        return;
      }
      int distance = headline < 0 ? Integer.MAX_VALUE : block.order() - headline;
      boolean near = distance >= -NEAR_BLOCKS && distance <= NEAR_BLOCKS;
      if (told && !near) {
        continue;
      }
      if (block.text().length() <= LONGEST_DATE_TEXT && DateText.hasDate(block.text())) {
        lookedAt++;
        found += text(block, near, distance, heading) ? 1 : 0;
      } else if (paragraphs < FIRST_PARAGRAPHS
          && (headline < 0 || distance > 0)
          && block.isProse()
          && block.region() == Block.Region.PLAIN) {
        paragraphs++;
        dateline(block);
      }
    }
  }

  /** Offers the dates in a short text, each with the label before it; whether there was any. */
  private boolean text(Block block, boolean near, int distance, @Nullable Element heading) {
    String text = block.text();
    int base = near ? (distance >= 0 ? 12 : 4) - Math.abs(distance) / 3 : 0;
    if (block.region() != Block.Region.PLAIN
        && (!near || Landmarks.isAside(block.element(), heading))) {
      boolean note = near && distance >= 0 && !Landmarks.isNamedAside(block.element(), heading);
      base -= note ? 8 : 40;
    }
    boolean marked = isMarked(block.element());
    int from = 0;
    for (int i = 0; i < MOST_IN_TEXT; i++) {
      Optional<DateText.Found> next = DateText.find(text.substring(from), page.dateLanguage());
      if (next.isEmpty()) {
        return i > 0;
      }
      DateText.Found found = next.get();
      String before = text.substring(from, from + found.begin()).strip();
      String printed = text.substring(from + found.begin(), from + found.end()).strip();
      boolean modified = Labels.shipped().endsWithWord(Kind.UPDATED, before);
      boolean labelled = Labels.shipped().endsWithWord(Kind.DATE, before);
      boolean alone = text.length() <= 2 * printed.length();
      int sure = near && distance >= 0 ? 55 : 40;
      int score = base + (labelled || marked ? sure : alone ? sure - 4 : 26) - 4 * i;
      score += labelled && score < LEAST ? LEAST : 0;
      if (score < LEAST) {
        unsure.add(new Candidate(found.iso(), printed, "markup", score, "only date in the text"));
      } else {
        draft.offer(
            modified ? Field.MODIFIED : Field.PUBLISHED,
            found.iso(),
            printed,
            "markup",
            score,
            labelled ? "labelled date" : near ? "date near the headline" : "date in the text");
      }
      from += found.end();
    }
    return true;
  }

  /** A report may begin with its date: {@code 27.1.2022 - The bridge ...}. */
  private void dateline(Block block) {
    String start = block.text().substring(0, Math.min(60, block.text().length()));
    if (!DateText.hasDate(start)) {
      return;
    }
    Optional<DateText.Found> found = DateText.find(start, page.dateLanguage());
    if (found.isPresent() && found.get().begin() <= 1) {
      draft.offer(
          Field.PUBLISHED,
          found.get().iso(),
          start.substring(found.get().begin(), found.get().end()),
          "markup",
          38,
          "date that the text begins with");
    }
  }

  private static int headlineAt(List<Block> blocks, @Nullable Element heading) {
    for (Block block : blocks) {
      if (heading == null ? block.element().normalName().equals("h1") : isIn(block, heading)) {
        return block.order();
      }
    }
    return -1;
  }

  private static boolean isIn(Block block, Element heading) {
    Element element = block.element();
    return element == heading || element.parent() == heading;
  }

  private static boolean isMarked(Element element) {
    Element e = element;
    for (int i = 0; e != null && i < 3; i++, e = e.parent()) {
      if (Marks.shipped().is(Marks.Kind.DATE, e)) {
        return true;
      }
    }
    return false;
  }

  private void url(String url) {
    Matcher archived = ARCHIVED.matcher(url);
    Matcher matcher = URL_DATE.matcher(archived.find() ? url.substring(archived.end()) : url);
    if (matcher.find()) {
      String printed = matcher.group(1) + "-" + matcher.group(3) + "-" + matcher.group(4);
      page.date(printed)
          .ifPresent(
              d -> draft.offer(Field.PUBLISHED, d, matcher.group(), "url", 65, "in the URL"));
    }
  }
}
