package org.newsgraph.evaluate.entity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text with its tags.
 *
 * @param name of its own in the set
 * @param line on which it begins
 * @param published ISO 8601 day
 * @param headline without the marks of tags; absent where the text has none
 * @param body without the marks of tags, paragraphs joined by {@code \n}
 * @param tags in the order in which they end
 */
record TaggedText(
    String name,
    int line,
    @Nullable String published,
    @Nullable String headline,
    String body,
    List<Tag> tags) {
  TaggedText {
    tags = List.copyOf(tags);
  }

  /** The text of a passage. */
  String passage(String in) {
    return in.equals(org.newsgraph.model.article.Passage.HEADLINE) && headline != null
        ? headline
        : body;
  }

  String words(Tag tag) {
    return tag.span().of(passage(tag.in()));
  }

  /** The words of the office in a tag; absent where it has none. */
  @Nullable String office(Tag tag) {
    return tag.office() == null ? null : tag.office().of(passage(tag.in()));
  }
}
