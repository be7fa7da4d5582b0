package org.newsgraph.read;

/** What the content of a file is found to be. */
enum ContentKind {
  EMPTY("nothing"),
  BINARY("a binary file"),
  HTML("a web page"),
  TEXT("plain text"),
  /** one article a line */
  JSON_LINES("JSON Lines"),
  /** one article over several lines */
  JSON_OBJECT("a JSON object"),
  JSON_ARRAY("a JSON array"),
  CSV("a table"),
  /** XML that is no page: feeds, site maps, pictures */
  XML("XML that is no web page");

  private final String words;

  ContentKind(String words) {
    this.words = words;
  }

  /** For messages. */
  String words() {
    return words;
  }
}
