package org.newsgraph.article.page;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.newsgraph.article.field.Candidate;
import org.newsgraph.article.field.Casing;
import org.newsgraph.article.field.DateText;
import org.newsgraph.article.field.Draft;
import org.newsgraph.article.field.Field;
import org.newsgraph.article.field.Labels;
import org.newsgraph.article.field.Names;
import org.newsgraph.article.markup.Block;
import org.newsgraph.article.markup.Landmarks;
import org.newsgraph.article.markup.Marks;
import org.newsgraph.article.markup.Page;
import org.newsgraph.model.Fold;

/**
 * Lines under the headline that are names and nothing else. Sections and labels are written like
 * names too, so that a link to an author, or a date beside it, has to tell that a line is one.
 */
final class BareBylines {
  private static final int LINKED = 50;

  private static final int DATED = 44;

  private static final int LONGEST = 80;

  private static final int LONGEST_DATE_LINE = 60;

  /** Lines between the headline and a byline: a deck, a picture, a date. */
  private static final int NEAR = 6;

  private static final int MOST_WORDS = 4;

  /** {@code de}, {@code von}, {@code al}. */
  private static final int LONGEST_PARTICLE = 3;

  private final Page page;
  private final Draft draft;
  private final List<Block> blocks;

  BareBylines(Page page, Draft draft, List<Block> blocks) {
    this.page = page;
    this.draft = draft;
    this.blocks = blocks;
  }

  /**
   * Offers the first line of names.
   *
   * @param headline order of its block
   */
  void read(int headline, Element heading) {
    int end = Math.min(blocks.size(), headline + NEAR + 1);
    for (int i = headline + 1; i < end; i++) {
      Block block = blocks.get(i);
      List<String> names = names(block);
      if (!names.isEmpty() && !Landmarks.isAside(block.element(), heading)) {
        int score = isLinked(block) ? LINKED : isDated(i) && isNoLabel(block) ? DATED : 0;
        if (score > 0) {
          draft.authors(names, block.text(), "markup", score);
          return;
        }
      }
    }
  }

  /** The names that a line is made of; none if it holds anything else. */
  private static List<String> names(Block block) {
    String text = block.text();
    boolean may =
        text.length() <= LONGEST
            && (block.region() == Block.Region.PLAIN || block.region() == Block.Region.DROPPED)
            && !block.isHeading()
            && Character.isUpperCase(text.codePointAt(0))
            && !Casing.isCapitals(text);
    List<String> names = may ? Names.split(text) : List.of();
    return names.stream().allMatch(BareBylines::isName)
            && names.stream().mapToInt(String::length).sum() + 5 * names.size() >= text.length()
        ? names
        : List.of();
  }

  private static boolean isName(String name) {
    String[] words = name.split(" ");
    int capitals = 0;
    for (String word : words) {
      boolean capital = Character.isUpperCase(word.codePointAt(0));
      boolean shortForm = word.length() > 1 && word.codePoints().allMatch(Character::isUpperCase);
      if (!capital && (word.length() > LONGEST_PARTICLE || !Character.isLetter(word.charAt(0)))
          || shortForm
          || !word.codePoints().allMatch(BareBylines::isOfName)) {
        return false;
      }
      capitals += capital ? 1 : 0;
    }
    return words.length <= MOST_WORDS
        && capitals >= 2
        && !Labels.shipped().hasWord(Labels.Kind.ROLE, name)
        && !Labels.shipped().is(Labels.Kind.AGENCY, name);
  }

  private static boolean isOfName(int c) {
    return Character.isLetter(c) || c == '.' || c == '-' || c == '\'' || c == '’';
  }

  /** Whether a line is a link to the page of an author. */
  private static boolean isLinked(Block block) {
    Element element = block.element();
    for (Element link : element.normalName().equals("a") ? List.of(element) : element.children()) {
      if (link.normalName().equals("a") && isOfAuthor(link.attr("href"))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOfAuthor(String url) {
    int path = url.indexOf('/', url.indexOf("://") < 0 ? 0 : url.indexOf("://") + 3);
    for (String part : url.substring(Math.max(0, path)).split("[/?=&]")) {
      if (Marks.Kind.BYLINE.isIn(Marks.shipped().of(part))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a date and little else stands in the line before or after. */
  private boolean isDated(int at) {
    for (int i = at - 1; i <= at + 1; i += 2) {
      boolean dated =
          i < blocks.size()
              && blocks.get(i).text().length() <= LONGEST_DATE_LINE
              && DateText.hasDate(blocks.get(i).text())
              && DateText.find(blocks.get(i).text(), page.dateLanguage()).isPresent();
      if (dated) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether no part of the page says that a line is the name of a section or a label: a menu has it
   * too, the URL or another field names it, or the text has its words in small letters.
   */
  private boolean isNoLabel(Block line) {
    String folded = Fold.name(line.text());
    Set<String> fields = new HashSet<>();
    for (Field field : List.of(Field.SECTION, Field.PUBLISHER, Field.HEADLINE)) {
      draft.candidates().of(field).forEach(c -> fields.add(Fold.name(c.value())));
    }
    Optional<String> url =
        draft.candidates().of(Field.URL).stream().map(Candidate::value).findFirst();
    String path = folded.replace(' ', '-');
    if (fields.stream().anyMatch(f -> f.contains(folded) || folded.contains(f))
        || url.filter(u -> u.contains(path)).isPresent()) {
      return false;
    }
    String[] words = line.text().toLowerCase(Locale.ROOT).split("[ ,]+");
    for (Block block : blocks) {
      if (block != line && (block.text().equals(line.text()) || hasWord(block.text(), words))) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasWord(String text, String[] words) {
    for (String word : words) {
      int at = word.length() > LONGEST_PARTICLE ? text.indexOf(word) : -1;
      while (at >= 0) {
        int end = at + word.length();
        boolean begins = at == 0 || !Character.isLetter(text.charAt(at - 1));
        if (begins && (end == text.length() || !Character.isLetter(text.charAt(end)))) {
          return true;
        }
        at = text.indexOf(word, at + 1);
      }
    }
    return false;
  }
}
