package org.newsgraph.read;

import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.newsgraph.read.content.CsvColumns;

/** Tells by the first characters, and where they leave it open by the name, what a text is. */
final class Sniffer {
  private static final Pattern TAG_FIRST =
      Pattern.compile(
          "<(?:!doctype\\s+html|!--|html|head|body|title|meta|link|script|style|base|article|main"
              + "|section|header|div|span|table|center|font|p|h[1-6]|a|img|ul|ol|br|b|i)\\b.*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern PAGE_WITHIN =
      Pattern.compile("<(?:!doctype\\s+html|html[\\s>]|body[\\s>])", Pattern.CASE_INSENSITIVE);
  private static final Pattern ANY_TAG =
      Pattern.compile("</?[a-z][a-z0-9]*(?:\\s[^<>]*)?>", Pattern.CASE_INSENSITIVE);
  private static final Set<String> PAGES = Set.of("html", "htm", "xhtml", "shtml", "mhtml");

  private final CsvColumns columns;

  Sniffer(CsvColumns columns) {
    this.columns = columns;
  }

  /**
   * The kind of a text that is not binary.
   *
   * @param head the first characters, without byte order mark
   */
  ContentKind kind(String head, String extension) {
    String start = head.stripLeading();
    if (start.isEmpty()) {
      return ContentKind.EMPTY;
    }
    if (start.startsWith("{")) {
      return json(start, extension);
    }
    if (start.startsWith("[") && start.substring(1).stripLeading().startsWith("{")) {
      return ContentKind.JSON_ARRAY;
    }
    if (isPage(start, extension)) {
      return ContentKind.HTML;
    }
    if (start.startsWith("<?xml") || start.startsWith("<rss") || start.startsWith("<feed")) {
      return ContentKind.XML;
    }
    return isTable(start, extension) ? ContentKind.CSV : ContentKind.TEXT;
  }

  private static boolean isPage(String start, String extension) {
    return TAG_FIRST.matcher(start).lookingAt()
        || PAGE_WITHIN.matcher(start).find()
        || PAGES.contains(extension) && ANY_TAG.matcher(start).find();
  }

  private boolean isTable(String start, String extension) {
    if (extension.equals("csv") || extension.equals("tsv") || extension.equals("tab")) {
      return true;
    }
    String header = start.lines().findFirst().orElse("");
    return columns.looksLikeHeader(header);
  }

  private static ContentKind json(String start, String extension) {
    if (extension.equals("jsonl") || extension.equals("ndjson")) {
      return ContentKind.JSON_LINES;
    }
    Optional<String> second = start.lines().skip(1).filter(line -> !line.isBlank()).findFirst();
    if (second.isEmpty() || second.get().startsWith("{")) {
      return ContentKind.JSON_LINES;
    }
    try {
      JsonElement first = JsonParser.parseString(start.lines().findFirst().orElse(""));
      return first.isJsonNull() ? ContentKind.JSON_OBJECT : ContentKind.JSON_LINES;
    } catch (JsonParseException e) {
      return ContentKind.JSON_OBJECT;
    }
  }
}
