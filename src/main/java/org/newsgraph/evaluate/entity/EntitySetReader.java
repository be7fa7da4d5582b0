package org.newsgraph.evaluate.entity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsgraph.evaluate.set.SetFile;
import org.newsgraph.evaluate.set.SetLine;
import org.newsgraph.model.article.Passage;
import org.newsgraph.problem.ProblemSink;

/**
 * Reads tagged texts. A text begins with {@code text: NAME}; {@code published:} and {@code
 * headline:} may follow, then its paragraphs, one a line.
 */
final class EntitySetReader {
  private static final String TEXT = "text";
  private static final String PUBLISHED = "published";
  private static final String HEADLINE = "headline";

  private final SetFile file;
  private final ProblemSink problems;
  private final List<TaggedText> texts = new ArrayList<>();
  private final Set<String> names = new HashSet<>();

  private @Nullable String name;
  private int begin;
  private @Nullable String published;
  private @Nullable String headline;
  private StringBuilder body = new StringBuilder();
  private List<Tag> tags = new ArrayList<>();

  private EntitySetReader(SetFile file, ProblemSink problems) {
    this.file = file;
    this.problems = problems;
  }

  /** The texts of a file; a line that is wrong is reported and left out. */
  static List<TaggedText> read(SetFile file, ProblemSink problems) {
    EntitySetReader reader = new EntitySetReader(file, problems);
    file.read(reader::take, problems);
    reader.finish();
    return reader.texts;
  }

  private void take(SetLine line) {
    String newName = line.value(TEXT);
    if (newName != null) {
      finish();
      if (!names.add(newName)) {
        throw new IllegalArgumentException(
            "found text '" + newName + "' twice, expected a name of its own");
      }
      name = newName;
      begin = line.number();
    } else if (name == null) {
      throw new IllegalArgumentException("found no line 'text: NAME' before this one");
    } else if (body.length() == 0 && line.value(PUBLISHED) != null) {
      published = line.day(PUBLISHED);
    } else if (body.length() == 0 && line.value(HEADLINE) != null) {
      headline(line.text().substring(HEADLINE.length() + 1).strip());
    } else {
      paragraph(line.text());
    }
  }

  private void headline(String tagged) {
    if (headline != null) {
      throw new IllegalArgumentException("found a headline, expected one a text");
    }
    StringBuilder plain = new StringBuilder();
    tags.addAll(TagParser.parse(Passage.HEADLINE, tagged, plain));
    headline = plain.toString();
  }

  private void paragraph(String tagged) {
    StringBuilder longer = new StringBuilder(body);
    longer.append(body.length() == 0 ? "" : "\n");
    tags.addAll(TagParser.parse(Passage.BODY, tagged, longer));
    body = longer;
  }

  private void finish() {
    if (name != null) {
      if (body.length() == 0 && headline == null) {
        file.report(begin, "found text '" + name + "' without a word", problems);
      } else {
        texts.add(new TaggedText(name, begin, published, headline, body.toString(), tags));
      }
    }
    name = null;
    published = null;
    headline = null;
    body = new StringBuilder();
    tags = new ArrayList<>();
  }
}
