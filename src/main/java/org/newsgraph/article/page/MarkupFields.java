package org.newsgraph.article.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.newsgraph.article.field.Candidate;
import org.newsgraph.article.field.CleanText;
import org.newsgraph.article.field.Draft;
import org.newsgraph.article.field.Field;
import org.newsgraph.article.markup.Block;
import org.newsgraph.article.markup.Landmarks;
import org.newsgraph.article.markup.Marks;
import org.newsgraph.article.markup.Page;
import org.newsgraph.article.markup.ShortText;
import org.newsgraph.model.Fold;

/** What the visible page says: its headings; dates and bylines near them. */
final class MarkupFields {
  private static final String WHERE = "markup";

  private static final Pattern TITLE_PART =
      Pattern.compile("\\s+[|–—»·•:-]\\s+|\\s+[|»]|[|»]\\s+|｜|\\s*::\\s*");

  private static final Pattern SITE_PART =
      Pattern.compile("(?:\\s+[|–—»·•-]\\s+|\\s*[|»｜]\\s*)(?=[^|–—»·•｜]{1,60}$)");

  /** Letters, the marks on them and numbers, by their general categories in Unicode. */
  private static final int WORD =
      1 << Character.UPPERCASE_LETTER
          | 1 << Character.LOWERCASE_LETTER
          | 1 << Character.TITLECASE_LETTER
          | 1 << Character.MODIFIER_LETTER
          | 1 << Character.OTHER_LETTER
          | 1 << Character.NON_SPACING_MARK
          | 1 << Character.ENCLOSING_MARK
          | 1 << Character.COMBINING_SPACING_MARK
          | 1 << Character.DECIMAL_DIGIT_NUMBER
          | 1 << Character.LETTER_NUMBER
          | 1 << Character.OTHER_NUMBER;

  /** Shorter words say nothing of what a headline is about. */
  private static final int TELLING_WORD = 5;

  /** A heading with a lower score may be the name of the site. */
  private static final int PLAUSIBLE = 60;

  /** A heading about the same as other titles: its words are the printed ones. */
  private static final int PRINTED = 93;

  /** What tells a headline with this score is made for it. */
  private static final int SURE = 80;

  /** Of a heading that is the name of the publisher. */
  private static final int SITE_NAME = 30;

  /** One part in so many of a title is the least that a headline takes of it. */
  private static final int LEAST_PART = 3;

  /** More headings of the first level than this are no headlines. */
  private static final int MOST_HEADINGS = 12;

  /** The end of a breadcrumb trail is far up in the page, and its box is near. */
  private static final int TRAIL_DEPTH = 5;

  /** A longer heading was left open and holds the text that follows it. */
  private static final int LONGEST_HEADING = 300;

  private final Page page;

  MarkupFields(Page page) {
    this.page = page;
  }

  void read(Draft draft, List<Block> blocks) {
    withoutSite(draft);
    Landmarks.Place headline = headline(draft);
    if (headline != null && page.isCalledArticle()) {
      draft.announced();
    }
    new DateFields(page, draft).read(blocks, headline);
    new AuthorFields(page, draft).read(blocks, headline);
    new ReadTimeFields(draft).read(blocks, headline == null ? null : headline.element());
  }

  /** Takes the name of the site off the end of titles: its publisher, or what follows a heading. */
  private void withoutSite(Draft draft) {
    Set<String> houses = new HashSet<>();
    for (Candidate publisher : draft.candidates().of(Field.PUBLISHER)) {
      houses.add(Fold.name(publisher.value()));
    }
    List<Candidate> titles = draft.candidates().of(Field.HEADLINE);
    Set<String> printed = letters(headings());
    titles.forEach(title -> printed.add(letters(title.value())));
    draft.withdraw(Field.HEADLINE, candidate -> true);
    for (Candidate title : titles) {
      String[] parts = split(title.value());
      boolean site =
          parts.length == 2
              && (houses.contains(Fold.name(parts[1])) || printed.contains(letters(parts[0])));
      draft.offer(
          Field.HEADLINE,
          site ? parts[0] : title.value(),
          title.asPrinted(),
          title.where(),
          title.score(),
          title.reason());
    }
  }

  private static String[] split(String title) {
    for (int i = 0; i < title.length(); i++) {
      if ("|–—»·•｜-".indexOf(title.charAt(i)) >= 0) {
        return SITE_PART.split(title, 2);
      }
    }
    return new String[] {title};
  }

  /** Offers the titles that the page shows; returns the heading that is the headline. */
  private Landmarks.@Nullable Place headline(Draft draft) {
    String title = CleanText.line(page.title());
    Set<String> subject = new HashSet<>(telling(title));
    for (Candidate told : draft.candidates().of(Field.HEADLINE)) {
      subject.addAll(telling(told.value()));
    }
    Landmarks.Place best = null;
    int most = 0;
    for (Landmarks.Place heading : headings()) {
      Landmarks.Place place = underTrail(heading, subject).orElse(heading);
      String text = ShortText.of(place.element());
      if (place != heading) {
        String last = ShortText.of(heading.element());
        draft.offer(Field.HEADLINE, last, last, WHERE, 50, "end of a breadcrumb trail");
      }
      if (!text.isEmpty() && text.length() <= LONGEST_HEADING) {
        int score = heading(place.element(), text, title, subject, draft);
        best = score > most ? place : best;
        most = Math.max(most, score);
      }
    }
    if (!title.isEmpty()) {
      draft.offer(Field.HEADLINE, withoutSite(title), title, "title", 55, "title element");
    }
    return best != null && most >= PLAUSIBLE ? best : toldHeading(draft).orElse(best);
  }

  /**
   * The title without the name of the site: its first part if most of it, or one a heading prints.
   */
  private String withoutSite(String title) {
    String[] parts = TITLE_PART.split(title);
    if (parts[0].length() * 2 > title.length()) {
      return parts[0];
    }
    if (parts.length != 2) {
      return title;
    }
    Set<String> printed = letters(headings());
    printed.addAll(letters(page.landmarks().subheadings()));
    return Arrays.stream(parts)
        .filter(part -> part.length() * LEAST_PART > title.length())
        .filter(part -> printed.contains(letters(part)))
        .max(Comparator.comparingInt(String::length))
        .orElse(title);
  }

  private List<Landmarks.Place> headings() {
    List<Landmarks.Place> headings = page.landmarks().headings();
    return headings.subList(0, Math.min(MOST_HEADINGS, headings.size()));
  }

  /**
   * The printed headline where the heading of the first level only ends a breadcrumb trail, which
   * is there for search engines: the next heading, if most of its words are those of titles and it
   * is no mere part of one.
   */
  private Optional<Landmarks.Place> underTrail(Landmarks.Place heading, Set<String> subject) {
    if (!endsTrail(heading.element())) {
      return Optional.empty();
    }
    int least = ShortText.of(heading.element()).length() / 2;
    return page.landmarks().subheadings().stream()
        .filter(place -> place.at() >= heading.at())
        .findFirst()
        .filter(place -> isAbout(ShortText.of(place.element()), subject, least));
  }

  private static boolean isAbout(String heading, Set<String> subject, int least) {
    Set<String> words = telling(heading);
    int all = words.size();
    words.retainAll(subject);
    return all > 0 && words.size() * 2 >= all && heading.length() >= least;
  }

  private static boolean endsTrail(Element heading) {
    Element e = heading;
    for (int i = 0; e != null && i < TRAIL_DEPTH; i++, e = e.parent()) {
      if (e.normalName().equals("nav") || Marks.shipped().is(Marks.Kind.TRAIL, e)) {
        return true;
      }
    }
    return false;
  }

  /** The heading of a lower level that prints what another place tells as the headline. */
  private Optional<Landmarks.Place> toldHeading(Draft draft) {
    Set<String> told = new HashSet<>();
    draft.candidates().of(Field.HEADLINE).forEach(c -> told.add(Fold.caseOf(c.value())));
    return page.landmarks().subheadings().stream()
        .filter(place -> told.contains(Fold.caseOf(ShortText.of(place.element()))))
        .findFirst();
  }

  private int heading(
      Element heading, String text, String title, Set<String> subject, Draft draft) {
    String told = toldPart(text, draft);
    boolean own =
        heading.attr("itemprop").contains("headline")
            || isInArticle(heading)
            || page.landmarks().headings().size() == 1;
    boolean related = telling(text).stream().anyMatch(subject::contains);
    boolean aside = Landmarks.isAside(heading, null);
    String kicker = text.substring(0, text.length() - told.length()).strip();
    if (!kicker.isEmpty() && (isSetApart(heading, kicker) || isClosed(kicker))) {
      draft.offer(Field.HEADLINE, told, text, WHERE, 110, "first heading without its kicker");
      return 110;
    }
    boolean parts = heading.firstElementChild() != null;
    Optional<String> line = parts ? told(text, draft) : Optional.empty();
    String plain = parts && own && line.isEmpty() ? withoutKicker(heading, text) : text;
    if (!plain.equals(text)) {
      draft.offer(Field.HEADLINE, plain, text, WHERE, PRINTED, "first heading without its kicker");
      return PRINTED;
    }
    int score = 50;
    if (isPublisher(text, draft)) {
      score = SITE_NAME;
    } else if (!kicker.isEmpty()) {
      score = 70;
    } else if (own && related && !aside || isSurelyTold(text, draft)) {
      score = PRINTED;
    } else if (title.contains(text)) {
      score = PRINTED;
    } else if (own) {
      score = 82;
    }
    // Parts that stand in lines of their own are joined by a mark where they are told in one.
    String joined = line.filter(one -> one.length() > text.length()).orElse(text);
    draft.offer(Field.HEADLINE, joined, text, WHERE, score, "first heading");
    return score;
  }

  private static boolean isPublisher(String heading, Draft draft) {
    String name = Fold.name(heading);
    return draft.candidates().of(Field.PUBLISHER).stream()
        .anyMatch(publisher -> Fold.name(publisher.value()).equals(name));
  }

  private static boolean isInArticle(Element heading) {
    for (Element e = heading.parent(); e != null; e = e.parent()) {
      String name = e.normalName();
      if (name.equals("article") || name.equals("main") || e.attr("itemtype").contains("Article")) {
        return true;
      }
    }
    return false;
  }

  /** Words that tell what a title is about; of scripts without blanks, pairs of letters. */
  private static Set<String> telling(String title) {
    Set<String> words = new HashSet<>();
    for (String word : words(Fold.name(title))) {
      boolean dense = !word.isEmpty() && word.charAt(0) >= '\u2e80';
      if (dense) {
        for (int i = 0; i + 2 <= word.length(); i++) {
          words.add(word.substring(i, i + 2));
        }
      } else if (word.length() >= TELLING_WORD) {
        words.add(word.substring(0, TELLING_WORD));
      }
    }
    return words;
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || isWordEnd(text.charAt(i))) {
        if (i > begin) {
          words.add(text.substring(begin, i));
        }
        begin = i + 1;
      }
    }
    return words;
  }

  private static boolean isWordEnd(char c) {
    return !Character.isSurrogate(c) && !isWord(c);
  }

  private static boolean isWord(int codePoint) {
    return (WORD >> Character.getType(codePoint) & 1) != 0;
  }

  /** The part of a heading that another place tells as the headline, without a kicker before. */
  private static String toldPart(String heading, Draft draft) {
    String folded = Fold.caseOf(heading);
    String shortest = heading;
    for (Candidate candidate : draft.candidates().of(Field.HEADLINE)) {
      String told = Fold.caseOf(candidate.value());
      if (!candidate.where().equals(WHERE)
          && folded.length() > told.length()
          && told.length() * 2 > folded.length()
          && folded.endsWith(told)
          && heading.length() == folded.length()) {
        shortest = heading.substring(heading.length() - told.length());
      }
    }
    return shortest;
  }

  /** Whether a kicker has an element of its own in the heading. */
  private static boolean isSetApart(Element heading, String kicker) {
    for (Element child : heading.children()) {
      String text = CleanText.line(child.text());
      if (!text.isEmpty()) {
        return kicker.startsWith(text) && text.length() >= kicker.length() - 2;
      }
    }
    return false;
  }

  /** Whether a kicker ends as one before a headline in the same line does. */
  private static boolean isClosed(String kicker) {
    int last = kicker.length() - 1;
    return ":|»".indexOf(kicker.charAt(last)) >= 0
        || last > 0 && "–—-".indexOf(kicker.charAt(last)) >= 0 && kicker.charAt(last - 1) == ' ';
  }

  /** A heading as another place tells it, if that differs in punctuation at most. */
  private static Optional<String> told(String heading, Draft draft) {
    String letters = letters(heading);
    return draft.candidates().of(Field.HEADLINE).stream()
        .filter(candidate -> !candidate.where().equals(WHERE))
        .map(Candidate::value)
        .filter(told -> letters(told).equals(letters))
        .findFirst();
  }

  /** Whether a place as sure as Open Graph tells a heading: it is the headline in any box. */
  private static boolean isSurelyTold(String heading, Draft draft) {
    return draft.candidates().of(Field.HEADLINE).stream()
        .filter(candidate -> !candidate.where().equals(WHERE) && candidate.score() >= SURE)
        .anyMatch(candidate -> candidate.value().equals(heading));
  }

  /** The letters of headings, in a set that may grow. */
  private static Set<String> letters(List<Landmarks.Place> headings) {
    Set<String> letters = new HashSet<>();
    headings.forEach(place -> letters.add(letters(ShortText.of(place.element()))));
    return letters;
  }

  private static String letters(String text) {
    StringBuilder letters = new StringBuilder();
    Fold.name(text).codePoints().filter(MarkupFields::isWord).forEach(letters::appendCodePoint);
    return letters.toString();
  }

  /** The heading without an element that its class calls a kicker. */
  private static String withoutKicker(Element heading, String text) {
    for (Element child : heading.children()) {
      String kicker = CleanText.line(child.text());
      if (!kicker.isEmpty()
          && text.startsWith(kicker)
          && Marks.shipped().is(Marks.Kind.KICKER, child)) {
        String rest = text.substring(kicker.length()).replaceFirst("^[\\s:|–—-]+", "");
        return rest.isEmpty() ? text : rest;
      }
    }
    return text;
  }
}
