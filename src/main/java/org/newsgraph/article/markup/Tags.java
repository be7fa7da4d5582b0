package org.newsgraph.article.markup;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the names of elements tell. */
public final class Tags {
  /** What an element is by its name. */
  public enum Kind {
    /** part of a line of text */
    INLINE,
    /** holds text that nobody reads, or controls */
    SILENT,
    /** holds and names no field */
    FIELDLESS,
    /** a part of the page that is not the article */
    FURNITURE,
    /** what text flows through: paragraphs and what is made of them */
    FLOW,
    /** may hold a linked headline with the beginning of its text */
    CARD,
    FIGURE,
    /** a picture */
    PICTURE;

    int bit() {
      return 1 << ordinal();
    }

    /** Whether a sum of bits holds this kind. */
    boolean isIn(int kinds) {
      return (kinds & bit()) != 0;
    }
  }

  private static final Map<String, Integer> KINDS = kinds();

  private Tags() {}

  /** The kinds of an element by its name in small letters, one bit each. */
  static int of(String name) {
    return KINDS.getOrDefault(name, 0);
  }

  private static Map<String, Integer> kinds() {
    Map<Kind, String> names =
        Map.of(
            Kind.INLINE,
            "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q"
                + " rp rt ruby s samp small span strike strong sub sup time tt u var wbr img",
            Kind.SILENT,
            "script style noscript template svg iframe object embed button select option textarea"
                + " input audio video canvas map dialog head math datalist progress meter amp-ad"
                + " amp-analytics amp-embed amp-iframe amp-sidebar",
            Kind.FIELDLESS,
            "svg img picture video audio iframe object style br hr input button select textarea"
                + " template canvas",
            Kind.FURNITURE,
            "nav footer aside menu",
            Kind.FLOW,
            "p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote table tbody thead tfoot tr pre center"
                + " a span b strong em i font u small",
            Kind.CARD,
            "article li div section",
            Kind.FIGURE,
            "figure",
            Kind.PICTURE,
            "img amp-img");
    Map<String, Integer> kinds = new HashMap<>();
    names.forEach(
        (kind, list) ->
            List.of(list.split(" "))
                .forEach(name -> kinds.merge(name, kind.bit(), (a, b) -> a | b)));
    return kinds;
  }
}
