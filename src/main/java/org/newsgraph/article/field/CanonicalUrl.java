package org.newsgraph.article.field;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** URLs that can serve as the key of an article. */
public final class CanonicalUrl {
  private static final Pattern START = Pattern.compile("/+(?:index\\.\\w+|home|[a-z]{2})?/?");

  private static final Pattern LANGUAGE = Pattern.compile("/[a-z]{2}/?");

  private CanonicalUrl() {}

  /**
   * A URL as the key of an article: absolute, of http or https, without fragment, host in small
   * letters. Empty for one that is relative without a base, malformed, or the start page of a site:
   * real pages carry such.
   *
   * @param base absolute URL that a relative one is resolved against
   */
  public static Optional<String> absolute(String printed, Optional<String> base) {
    return absolute(printed, base.flatMap(CanonicalUrl::uri).orElse(null));
  }

  /**
   * The same for many URLs of one base.
   *
   * @param base see {@link #uri}
   */
  public static Optional<String> absolute(String printed, @Nullable URI base) {
    if (isPlain(printed)) {
      String path = printed.substring(printed.indexOf('/', "https://".length()));
      return isPagePath(path) ? Optional.of(printed) : Optional.empty();
    }
    if (base != null && isPlainPath(printed)) {
      return isOnWeb(base) && isPagePath(printed)
          ? Optional.of(host(base) + printed)
          : Optional.empty();
    }
    return uri(printed)
        .map(uri -> uri.isAbsolute() || base == null ? uri : base.resolve(uri))
        .filter(CanonicalUrl::isPage)
        .map(CanonicalUrl::normal);
  }

  /** A URL as browsers accept it, empty if it is malformed. */
  public static Optional<URI> uri(String printed) {
    try {
      return Optional.of(new URI(escape(printed.strip())));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static boolean isPage(URI uri) {
    return isOnWeb(uri)
        && isPage(uri.getRawPath() == null ? "" : uri.getRawPath(), uri.getRawQuery());
  }

  private static boolean isOnWeb(URI uri) {
    String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
    boolean web = scheme.equals("http") || scheme.equals("https");
    return web && uri.getHost() != null && uri.getHost().indexOf('.') >= 0;
  }

  private static boolean isPagePath(String pathAndQuery) {
    int query = pathAndQuery.indexOf('?');
    return query < 0
        ? isPage(pathAndQuery, null)
        : isPage(pathAndQuery.substring(0, query), pathAndQuery.substring(query + 1));
  }

  private static boolean isPage(String path, @Nullable String query) {
    boolean start = path.isEmpty() || START.matcher(path).matches();
    return !start || query != null && !LANGUAGE.matcher(path).matches();
  }

  /** Whether a URL is made of nothing but a plain host, path and query: most are. */
  private static boolean isPlain(String url) {
    int host = url.startsWith("https://") ? 8 : url.startsWith("http://") ? 7 : 0;
    int path = host == 0 ? -1 : url.indexOf('/', host);
    if (path < 0 || !isHost(url, host, path)) {
      return false;
    }
    return hasPlainEnd(url, path);
  }

  /** Whether a URL is a path from the root of its host, with nothing in it to resolve. */
  private static boolean isPlainPath(String url) {
    return url.startsWith("/") && !url.contains("//") && !url.contains("/.") && hasPlainEnd(url, 0);
  }

  private static boolean hasPlainEnd(String url, int begin) {
    for (int i = begin; i < url.length(); i++) {
      char c = url.charAt(i);
      if (c >= 0x80 || !Character.isLetterOrDigit(c) && "/-._~?=&,;:+@!".indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }

  /** Whether it is names with dots between, in small letters. */
  private static boolean isHost(String url, int begin, int end) {
    boolean dots = false;
    char before = '.';
    for (int i = begin; i < end; i++) {
      char c = url.charAt(i);
      boolean letter = c >= 'a' && c <= 'z';
      boolean inner = c == '.' || c == '-';
      if (inner
          ? before == '.' || before == '-'
          : !letter && (c < '0' || c > '9' || before == '.')) {
        return false;
      }
      dots |= c == '.';
      before = c;
    }
    return dots && before != '.' && before != '-';
  }

  private static String normal(URI uri) {
    String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
    return host(uri) + uri.getRawPath() + query;
  }

  private static String host(URI uri) {
    String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
    return uri.getScheme().toLowerCase(Locale.ROOT)
        + "://"
        + uri.getHost().toLowerCase(Locale.ROOT)
        + port;
  }

  /** Escapes what browsers accept and RFC 3986 does not. */
  private static String escape(String url) {
    int plain = 0;
    while (plain < url.length() && !isEscaped(url.charAt(plain))) {
      plain++;
    }
    if (plain == url.length()) {
      return url;
    }
    StringBuilder out = new StringBuilder(url.length()).append(url, 0, plain);
    for (int i = plain; i < url.length(); i++) {
      char c = url.charAt(i);
      if (isEscaped(c)) {
        out.append(String.format(Locale.ROOT, "%%%02X", (int) c));
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  private static boolean isEscaped(int c) {
    return c <= ' ' || c < 0x80 && "\"<>\\^`{|}".indexOf(c) >= 0;
  }
}
