package org.newsgraph.article.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.newsgraph.article.markup.Page;

/** The URL of a picture in a page, also where a script loads it. */
public final class PictureElement {
  /** Lesser ones are icons and what counts readers. */
  private static final int SMALLEST = 48;

  /** A line, or a point that counts readers. */
  private static final int LINE = 2;

  private static final int MOST_DIGITS = 5;

  private static final List<String> LAZY = List.of("src", "original", "lazy", "url", "image");

  private PictureElement() {}

  /**
   * The largest file that a picture names; nothing if it names only a placeholder.
   *
   * <p>{@code PictureElement.url(element, page)}
   *
   * @param image {@code img} or {@code amp-img}
   */
  public static Optional<String> url(Element image, Page page) {
    if (isTiny(image)) {
      return Optional.empty();
    }
    return own(image, page)
        .or(() -> ofSources(image, page))
        .or(() -> beside(image.previousElementSibling(), page))
        .or(() -> beside(image.nextElementSibling(), page));
  }

  private static Optional<String> own(Element image, Page page) {
    List<String> sets = new ArrayList<>();
    List<String> files = new ArrayList<>();
    for (Attribute attribute : image.attributes()) {
      String key = attribute.getKey();
      boolean data = key.startsWith("data-");
      if (key.endsWith("srcset")) {
        sets.addAll(data ? List.of() : List.of(largest(attribute.getValue())));
        files.addAll(data ? List.of(largest(attribute.getValue())) : List.of());
      } else if (data && LAZY.stream().anyMatch(key::contains)) {
        files.add(attribute.getValue().indexOf('/') < 0 ? "" : attribute.getValue());
      }
    }
    sets.addAll(files);
    sets.add(image.attr("src"));
    return first(sets, page);
  }

  /** Other forms of the picture stand before it, in one {@code picture} with it. */
  private static Optional<String> ofSources(Element image, Page page) {
    List<String> files = new ArrayList<>();
    for (Element e = image.previousElementSibling(); e != null; e = e.previousElementSibling()) {
      if (e.normalName().equals("source")) {
        files.add(0, largest(e.attr("srcset")));
        files.add(0, largest(e.attr("data-srcset")));
      }
    }
    return first(files, page);
  }

  /** The copy for readers without scripts. */
  private static Optional<String> beside(@Nullable Element element, Page page) {
    if (element == null || !element.normalName().equals("noscript")) {
      return Optional.empty();
    }
    Element copy = element.selectFirst("img");
    return copy == null ? Optional.empty() : own(copy, page);
  }

  private static Optional<String> first(List<String> files, Page page) {
    for (String file : files) {
      Optional<String> url =
          page.absolute(file).filter(u -> !PictureFile.of(u).isFurniture(Set.of()));
      if (url.isPresent()) {
        return url;
      }
    }
    return Optional.empty();
  }

  private static boolean isTiny(Element image) {
    int width = pixels(image.attr("width"));
    int height = pixels(image.attr("height"));
    return width < SMALLEST && height < SMALLEST || Math.min(width, height) <= LINE;
  }

  /** A length in pixels; what is none is no bound. */
  private static int pixels(String printed) {
    int end = 0;
    while (end < printed.length() && Character.isDigit(printed.charAt(end))) {
      end++;
    }
    boolean is = end > 0 && end <= MOST_DIGITS && printed.indexOf('%') < 0;
    return is ? Integer.parseInt(printed.substring(0, end)) : Integer.MAX_VALUE;
  }

  /** Of {@code a.jpg 320w, b.jpg 1200w} the largest; the first where no sizes are told. */
  static String largest(String srcset) {
    String best = "";
    double most = -1;
    String file = "";
    for (String part : srcset.replaceAll("(?<=\\d[wx]),", " ").trim().split("\\s+")) {
      double size = descriptor(part);
      if (size < 0) {
        file = trimmed(part);
      }
      if (size > most || best.isEmpty()) {
        best = file;
        most = size;
      }
    }
    return best;
  }

  /** The number in {@code 320w} or {@code 1.5x}; -1 for what is none. */
  private static double descriptor(String part) {
    String plain = trimmed(part);
    boolean is = plain.endsWith("w") || plain.endsWith("x");
    for (int i = 0; i + 1 < plain.length(); i++) {
      is &= Character.isDigit(plain.charAt(i)) || plain.charAt(i) == '.';
    }
    try {
      return is && plain.length() > 1
          ? Double.parseDouble(plain.substring(0, plain.length() - 1))
          : -1;
    } catch (NumberFormatException e) {
      return -1;
    }
  }

  private static String trimmed(String part) {
    int begin = part.startsWith(",") ? 1 : 0;
    int end = part.endsWith(",") ? part.length() - 1 : part.length();
    return begin < end ? part.substring(begin, end) : "";
  }
}
