package org.newsgraph.article.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.newsgraph.article.field.CleanText;
import org.newsgraph.article.field.DateText;
import org.newsgraph.article.field.Draft;
import org.newsgraph.article.field.Field;
import org.newsgraph.article.field.Labels;
import org.newsgraph.article.field.Labels.Kind;
import org.newsgraph.article.field.Names;
import org.newsgraph.model.Fold;

/** What the visible page says: headings, bylines, times, dates near the headline. */
final class MarkupFields {
  private static final String WHERE = "markup";

  /** A date is printed in few words; more text is prose that mentions a date. */
  private static final int LONGEST_DATE_TEXT = 150;

  private static final int LONGEST_BYLINE = 120;

  private static final Pattern TITLE_PART = Pattern.compile("\\s+[|–—»·•:-]\\s+|\\s+[|»]|[|»]\\s+");

  private static final Pattern URL_DATE =
      Pattern.compile(
          "[/_.-]((?:19|20)\\d{2})([/_.-]?)(0[1-9]|1[0-2])\\2(0[1-9]|[12]\\d|3[01])(?=\\D|\\d{4,6}\\D|$)");

  private final Page page;
  private final Element body;

  MarkupFields(Page page) {
    this.page = page;
    this.body = page.document().body();
  }

  void read(Draft draft, List<Block> blocks) {
    headline(draft);
    times(draft);
    datesInText(draft, blocks);
    draft.value(Field.URL).ifPresent(url -> dateInUrl(draft, url));
    authors(draft);
  }

  private void headline(Draft draft) {
    String title = CleanText.line(page.document().title());
    if (!title.isEmpty()) {
      String first = TITLE_PART.split(title)[0];
      draft.offer(
          Field.HEADLINE,
          first.length() * 2 > title.length() ? first : title,
          title,
          "title",
          55,
          "title element");
    }
    List<Element> headings = page.document().select("h1");
    for (Element heading : headings) {
      String text = CleanText.line(heading.text());
      boolean known = !text.isEmpty() && title.contains(text);
      boolean own =
          heading.attr("itemprop").contains("headline")
              || heading.closest("article, main, [itemtype*=Article]") != null;
      int score = withKicker(text, draft) ? 70 : known ? 92 : own || headings.size() == 1 ? 82 : 50;
      draft.offer(Field.HEADLINE, text, text, WHERE, score, "first heading");
    }
  }

  /** Whether a heading is a headline that another place tells, with a kicker before it. */
  private static boolean withKicker(String heading, Draft draft) {
    String folded = Fold.caseOf(heading);
    return draft.candidates().of(Field.HEADLINE).stream()
        .filter(c -> !c.where().equals("title"))
        .map(c -> Fold.caseOf(c.value()))
        .anyMatch(
            told ->
                folded.length() > told.length()
                    && told.length() * 2 > folded.length()
                    && folded.endsWith(told));
  }

  private void times(Draft draft) {
    int score = 68;
    for (Element time :
        body.select(
            "time, [itemprop=datePublished], [itemprop=dateModified], [datetime], [property=datePublished]")) {
      String printed =
          Optional.of(time.attr("datetime"))
              .filter(text -> !text.isBlank())
              .or(() -> Optional.of(time.attr("content")).filter(text -> !text.isBlank()))
              .or(
                  () ->
                      Optional.of(time.attr("title"))
                          .filter(text -> DateText.parse(text, page.language()).isPresent()))
              .orElseGet(time::text);
      Optional<String> date = page.date(printed);
      if (date.isPresent()) {
        offer(draft, time, date.get(), printed, score);
        score = Math.max(40, score - 4);
      }
    }
  }

  private void offer(Draft draft, Element time, String date, String printed, int score) {
    String property = time.attr("itemprop") + time.attr("property");
    String before = previousText(time);
    boolean modified =
        property.contains("dateModified")
            || Labels.shipped().is(Kind.UPDATED, before)
            || time.className().toLowerCase(java.util.Locale.ROOT).matches(".*(?:updat|modif).*");
    int sure = property.contains("datePublished") || time.hasAttr("pubdate") ? 86 : score;
    draft.offer(
        modified ? Field.MODIFIED : Field.PUBLISHED, date, printed, "time", sure, "time element");
  }

  private static String previousText(Element element) {
    Element parent = element.parent();
    if (parent == null) {
      return "";
    }
    String text = CleanText.line(parent.text());
    String own = CleanText.line(element.text());
    int at = own.isEmpty() ? 0 : text.indexOf(own);
    return at <= 0 ? "" : text.substring(0, at).strip();
  }

  /** Dates in short blocks: marked as dates by their class, labelled, or near the headline. */
  private void datesInText(Draft draft, List<Block> blocks) {
    int headline = headlineAt(blocks);
    for (Block block : blocks) {
      if (block.text().length() > LONGEST_DATE_TEXT) {
        continue;
      }
      Optional<DateText.Found> found = DateText.find(block.text(), page.language());
      if (found.isEmpty()) {
        continue;
      }
      String before = block.text().substring(0, found.get().begin()).strip();
      boolean modified = Labels.shipped().is(Kind.UPDATED, before);
      boolean marked = isMarked(block.element(), Marks.Kind.DATE);
      boolean labelled = Labels.shipped().is(Kind.DATE, before);
      int distance = headline < 0 ? 99 : Math.abs(block.order() - headline);
      int score =
          (marked || labelled ? 58 : 35) + (distance < 12 ? 8 : 0) - Math.min(distance, 20) / 4;
      draft.offer(
          modified ? Field.MODIFIED : Field.PUBLISHED,
          found.get().iso(),
          block.text().substring(found.get().begin(), found.get().end()).strip(),
          WHERE,
          block.region() == Block.Region.PLAIN ? score : score - 5,
          "date in the text");
    }
  }

  private static int headlineAt(List<Block> blocks) {
    for (Block block : blocks) {
      if (block.element().normalName().equals("h1")) {
        return block.order();
      }
    }
    return -1;
  }

  private static boolean isMarked(Element element, Marks.Kind kind) {
    Element e = element;
    for (int i = 0; e != null && i < 3; i++, e = e.parent()) {
      if (Marks.shipped().is(kind, e)) {
        return true;
      }
    }
    return false;
  }

  private void dateInUrl(Draft draft, String url) {
    Matcher matcher = URL_DATE.matcher(url);
    if (matcher.find()) {
      String printed = matcher.group(1) + "-" + matcher.group(3) + "-" + matcher.group(4);
      page.date(printed)
          .ifPresent(
              d -> draft.offer(Field.PUBLISHED, d, matcher.group(), "url", 65, "in the URL"));
    }
  }

  private void authors(Draft draft) {
    List<String> names = new ArrayList<>();
    List<String> printed = new ArrayList<>();
    for (String query :
        List.of("[itemprop=author] [itemprop=name]", "[itemprop=author]", "[rel=author]")) {
      for (Element element : body.select(query)) {
        String text =
            CleanText.line(element.hasAttr("content") ? element.attr("content") : element.text());
        if (!text.isEmpty() && text.length() <= LONGEST_BYLINE) {
          names.addAll(Names.split(text));
          printed.add(text);
        }
      }
      draft.authors(names.stream().distinct().toList(), String.join("; ", printed), WHERE, 75);
    }
    for (Element element :
        body.select(
            "[class*=author], [class*=byline], [class*=Author], [class*=Byline], [class*=autor]")) {
      String text = CleanText.line(element.text());
      if (!text.isEmpty()
          && text.length() <= LONGEST_BYLINE
          && Marks.shipped().is(Marks.Kind.BYLINE, element)) {
        draft.authors(Names.split(text), text, WHERE, 60);
      }
    }
  }
}
