package org.newsgraph.article.page;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
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
import org.newsgraph.article.markup.DataDates;
import org.newsgraph.article.markup.Landmarks;
import org.newsgraph.article.markup.Marks;
import org.newsgraph.article.markup.Page;
import org.newsgraph.article.markup.ShortText;
import org.newsgraph.article.markup.Subject;

/** The dates that a page tells: in microdata, time elements, short texts and its URL. */
final class DateFields {
  /** A date is printed in few words; more text is prose that mentions a date. */
  private static final int LONGEST_DATE_TEXT = 150;

  /** Pieces of text between a headline and the date under it. */
  private static final int NEAR = 40;

  private static final int NEAR_BEFORE = 15;

  /** Of the day of change where the page tells no other day but such as texts mention. */
  private static final int CHANGED = 30;

  /** Less than a time element near the headline. */
  private static final int DATA = 60;

  private static final int SURE = 80;

  private static final String ONLY_CHANGE = "day of change, the only one told";

  private static final Pattern URL_DATE =
      Pattern.compile(
          "[/_.-]((?:19|20)\\d{2})([/_.-]?)(0?[1-9]|1[0-2])\\2(0[1-9]|[12]\\d|3[01])(?=\\D|\\d{4,6}\\D|$)");

  /** Archives put the day of capture before the URL of the page. */
  private static final Pattern ARCHIVED = Pattern.compile("^https?://[^/]+/.*(?=https?:/|www\\.)");

  private final Page page;
  private final Draft draft;

  /** Whether the data or a meta element tells the day: then only dates near the headline count. */
  private boolean told;

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
    if (headline != null) {
      page.landmarks().dataDates().forEach(place -> data(place, headline));
    }
    PrintedDates printed =
        new PrintedDates(page, draft, headline == null ? null : headline.element());
    printed.read(blocks, told);
    List<Candidate> urls = draft.candidates().of(Field.URL);
    urls.stream().map(Candidate::value).distinct().forEach(this::url);
    withoutDaysOfChange();
    List<Candidate> days = draft.candidates().of(Field.PUBLISHED);
    if (days.stream().allMatch(c -> c.score() <= PrintedDates.MENTIONED)) {
      lastResort(days.isEmpty() ? printed.unsure() : List.of());
    }
  }

  /** Where the data tell the day of publication, a later one on the page may be that of change. */
  private void withoutDaysOfChange() {
    Set<String> changes = new HashSet<>();
    draft.candidates().of(Field.MODIFIED).forEach(c -> changes.add(day(c)));
    for (Candidate told : draft.candidates().of(Field.PUBLISHED)) {
      if (isData(told) && told.score() >= SURE && !changes.contains(day(told))) {
        // In the calendar of the page the moment may belong to the next day.
        String next = LocalDate.parse(day(told)).plusDays(1).toString();
        draft.withdraw(
            Field.PUBLISHED,
            c -> !isData(c) && changes.contains(day(c)) && day(c).compareTo(next) > 0);
      }
    }
  }

  private static boolean isData(Candidate candidate) {
    return candidate.where().equals("JSON-LD") || candidate.where().equals("meta");
  }

  private static String day(Candidate candidate) {
    return candidate.value().substring(0, 10);
  }

  /** The day of change before one that a text mentions, else the only day that the page shows. */
  private void lastResort(List<Candidate> unsure) {
    List<Candidate> changes = draft.candidates().of(Field.MODIFIED);
    for (Candidate c : changes) {
      int score = Math.max(c.score(), CHANGED);
      draft.offer(Field.PUBLISHED, c.value(), c.asPrinted(), c.where(), score, ONLY_CHANGE);
    }
    if (changes.isEmpty() && unsure.stream().map(DateFields::day).distinct().count() == 1) {
      Candidate c = unsure.get(0);
      draft.offer(Field.PUBLISHED, c.value(), c.asPrinted(), c.where(), c.score(), c.reason());
    }
  }

  private void element(Landmarks.Place place, Landmarks.@Nullable Place headline) {
    Element element = place.element();
    if (told && headline != null && !isNear(place.at() - headline.at())
        || Subject.isOther(element, headline == null ? null : headline.element(), page.title())) {
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

  /** A date that scripts read; they also stamp what has nothing to do with the article. */
  private void data(Landmarks.Place place, Landmarks.Place headline) {
    Element element = place.element();
    Optional<Attribute> attribute = DataDates.of(element);
    if (attribute.isEmpty()
        || element.hasAttr("datetime")
        || !isNear(place.at() - headline.at())
        || Landmarks.isAside(element, headline.element())
        || !isDateElement(element, attribute.get().getKey())) {
      return;
    }
    String printed = attribute.get().getValue();
    Field field =
        isNamedUpdate(attribute.get().getKey()) || isNamedUpdate(element.className())
            ? Field.MODIFIED
            : Field.PUBLISHED;
    page.date(printed)
        .ifPresent(d -> draft.offer(field, d, printed, "markup", DATA, attribute.get().getKey()));
  }

  /** Whether class or attribute name the day of publication, or a short text shows the date. */
  private static boolean isDateElement(Element element, String attribute) {
    return attribute.contains("publi")
        || Marks.shipped().is(Marks.Kind.DATE, element)
        || ShortText.isShort(element)
            && DateText.hasDate(element.text())
            && element.text().length() <= LONGEST_DATE_TEXT;
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
