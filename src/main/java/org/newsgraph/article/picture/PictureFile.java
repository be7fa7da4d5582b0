package org.newsgraph.article.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.newsgraph.article.picture.PictureWords.Kind;

/**
 * The file that the URL of a picture names. Sites serve one picture under many URLs, which differ
 * in size, form and quality, in the service that scales it, and in the folder.
 *
 * @param key the same for all URLs of a picture
 * @param words of the file's name, in small letters
 * @param drawing whether it is a vector drawing
 */
record PictureFile(String key, List<String> words, boolean drawing) {
  /** A shorter name ({@code photo.jpg}, {@code 3.jpg}) is one of many; its folder tells as well. */
  private static final int TELLING = 10;

  /** A shorter word, and a year, says nothing of what a file is. */
  private static final int SHORTEST_WORD = 3;

  private static final int LONGEST_SIZE = 4;

  /** {@code e1699276060185}: what a content system adds to the name of a file that it edits. */
  private static final int EDIT_STAMP = 14;

  /** {@code PictureFile.of("https://example.org/2024/old-bridge-1200x800.jpg?w=600")}. */
  static PictureFile of(String url) {
    String plain = inner(url);
    int fragment = plain.indexOf('#');
    plain = fragment < 0 ? plain : plain.substring(0, fragment);
    int query = plain.indexOf('?');
    String address = query < 0 ? plain : plain.substring(0, query);
    int host = address.indexOf("://");
    int begin = address.indexOf('/', host < 0 ? 0 : host + 3);
    String path = begin < 0 ? "" : address.substring(begin);
    List<String> words = words(path.substring(path.lastIndexOf('/') + 1));
    String name = withoutSizes(words);
    String key = name.length() >= TELLING ? name : withoutSizes(words(path));
    if (key.length() < TELLING && query >= 0) {
      key += parameters(plain.substring(query + 1));
    }
    return new PictureFile(key, words, path.endsWith(".svg"));
  }

  /** Whether two URLs are of one picture. */
  boolean isSameAs(PictureFile other) {
    return key.equals(other.key);
  }

  /**
   * Whether it is a logo, an icon, a placeholder or the like.
   *
   * @param own words of the names of publisher and site, by which logos are named
   */
  boolean isFurniture(Set<String> own) {
    boolean furniture = false;
    for (String word : words) {
      boolean telling =
          word.length() >= SHORTEST_WORD && !isYear(word) && !isSize(word) && !own.contains(word);
      boolean named = PictureWords.is(Kind.FURNITURE, word);
      if (telling && !named && !PictureWords.is(Kind.FILLER, word)) {
        return false;
      }
      furniture |= named || own.contains(word);
    }
    return furniture;
  }

  /** A service that scales pictures holds the URL of the picture in its own. */
  private static String inner(String url) {
    String plain = url;
    if (url.toLowerCase(Locale.ROOT).indexOf("%2f") >= 0) {
      plain = url.replaceAll("(?i)%3a", ":").replaceAll("(?i)%2f", "/").replaceAll("(?i)%3f", "?");
    }
    int inner = Math.max(plain.lastIndexOf("http:/"), plain.lastIndexOf("https:/"));
    return inner > 0 ? plain.substring(inner) : plain;
  }

  private static List<String> words(String path) {
    List<String> words = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i <= path.length(); i++) {
      if (i == path.length() || !Character.isLetterOrDigit(path.charAt(i))) {
        if (i > begin) {
          words.add(path.substring(begin, i).toLowerCase(Locale.ROOT));
        }
        begin = i + 1;
      }
    }
    return words;
  }

  private static String withoutSizes(List<String> words) {
    return String.join("-", words.stream().filter(word -> !isSize(word)).toList());
  }

  /** The parameters that do not tell a size. */
  private static String parameters(String query) {
    StringBuilder kept = new StringBuilder();
    for (String parameter : query.split("&")) {
      int value = parameter.indexOf('=');
      String name = value < 0 ? parameter : parameter.substring(0, value);
      if (!isSize(name.toLowerCase(Locale.ROOT))) {
        kept.append('&').append(parameter);
      }
    }
    return kept.toString();
  }

  /** {@code 1200x675}, {@code w1200}, {@code 1200px}, and the words of the table. */
  private static boolean isSize(String word) {
    if (PictureWords.is(Kind.SIZE, word)) {
      return true;
    }
    int by = word.indexOf('x');
    if (by > 0 && isShortNumber(word.substring(0, by)) && isShortNumber(word.substring(by + 1))) {
      return true;
    }
    char first = word.charAt(0);
    String rest = word.substring(1);
    return (first == 'w' || first == 'h' || first == 'q') && isShortNumber(rest)
        || first == 'e' && word.length() == EDIT_STAMP && isNumber(rest)
        || word.endsWith("px") && isShortNumber(word.substring(0, word.length() - 2))
        || word.endsWith("w") && isShortNumber(word.substring(0, word.length() - 1));
  }

  private static boolean isYear(String word) {
    return word.length() == 4 && isNumber(word) && (word.startsWith("19") || word.startsWith("20"));
  }

  private static boolean isShortNumber(String word) {
    return word.length() <= LONGEST_SIZE && isNumber(word);
  }

  private static boolean isNumber(String word) {
    return !word.isEmpty() && word.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
