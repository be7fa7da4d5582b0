package org.newsgraph.knowledge.wikidata;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.atlas.lib.EscapeStr;
import org.jspecify.annotations.Nullable;
import org.newsgraph.knowledge.turtle.Label;
import org.newsgraph.knowledge.turtle.Vocabulary;
import org.newsgraph.knowledge.wikidata.Item.Claim;
import org.newsgraph.knowledge.wikidata.Item.Rank;
import org.newsgraph.knowledge.wikidata.Item.Sort;
import org.newsgraph.knowledge.wikidata.Item.Value;
import org.newsgraph.problem.ProblemSink;

/**
 * The truthy N-Triples: the best claims without their qualifiers. All lines of an item stand
 * together, as Wikidata's dumps have them; lines of other subjects may stand between.
 */
final class TriplesDump implements Dump {
  private static final String ENTITY = "http://www.wikidata.org/entity/";
  private static final String DIRECT = "http://www.wikidata.org/prop/direct/";
  private static final String RDFS_LABEL = "http://www.w3.org/2000/01/rdf-schema#label";
  private static final String EXPECTED = "a triple: <...> <...> <...> .";
  private static final int MOST_NAMES = 60;

  private final DumpLines lines;
  private final String file;
  private final Set<String> languages;
  private final ProblemSink problems;

  /** The lines of the item, unread. */
  private final List<Triple> block = new ArrayList<>();

  /** The first triple of the item after it. */
  private @Nullable Triple ahead;

  private boolean ended;

  /** A triple as it is written; {@code subject} is the number of an item. */
  private record Triple(int subject, String predicate, String object, int line) {}

  TriplesDump(DumpLines lines, String file, Set<String> languages, ProblemSink problems) {
    this.lines = lines;
    this.file = file;
    this.languages = Set.copyOf(languages);
    this.problems = problems;
  }

  @Override
  public boolean next() {
    block.clear();
    if (ahead != null) {
      block.add(ahead);
      ahead = null;
    }
    while (!ended) {
      Triple triple = read();
      if (triple == null) {
        continue;
      }
      if (!block.isEmpty() && block.get(0).subject() != triple.subject()) {
        ahead = triple;
        return true;
      }
      block.add(triple);
    }
    return !block.isEmpty();
  }

  /** The next line, if it is a triple that is wanted. */
  private @Nullable Triple read() {
    try {
      if (!lines.next()) {
        ended = true;
        if (lines.number() == 0) {
          problems.report(Dump.truncated(file, 1, ""));
        }
        return null;
      }
      return lines.isTooLong() ? malformed("a line of over 64 MiB") : triple(lines.text());
    } catch (CharacterCodingException e) {
      return malformed("bytes that are no UTF-8");
    } catch (IOException e) {
      ended = true;
      problems.report(Dump.truncated(file, lines.number() + 1, e));
      return null;
    }
  }

  private @Nullable Triple malformed(String found) {
    problems.report(Dump.malformed(file, lines.number(), found, EXPECTED));
    return null;
  }

  private @Nullable Triple triple(String line) {
    if (line.isEmpty() || line.startsWith("#")) {
      return null;
    }
    int subjectEnd = line.indexOf(' ');
    int predicateEnd = line.indexOf(' ', subjectEnd + 1);
    boolean whole =
        (line.startsWith("<") || line.startsWith("_:"))
            && subjectEnd > 0
            && predicateEnd > subjectEnd + 2
            && line.charAt(subjectEnd + 1) == '<'
            && line.charAt(predicateEnd - 1) == '>'
            && line.endsWith(".")
            && isTerm(line.substring(predicateEnd + 1, line.length() - 1).strip());
    if (!whole) {
      return malformed("'" + shortened(line) + "'");
    }
    String subject = line.substring(1, subjectEnd - 1);
    Optional<Integer> item =
        subject.startsWith(ENTITY)
            ? Item.number(subject.substring(ENTITY.length()))
            : Optional.empty();
    String predicate = line.substring(subjectEnd + 2, predicateEnd - 1);
    if (item.isEmpty() || !isWanted(predicate)) {
      return null;
    }
    String object = line.substring(predicateEnd + 1, line.length() - 1).strip();
    return new Triple(item.get(), predicate, object, lines.number());
  }

  private static boolean isTerm(String term) {
    if (term.startsWith("<")) {
      return term.endsWith(">");
    }
    if (term.startsWith("\"")) {
      int close = term.lastIndexOf('"');
      String tail = term.substring(close + 1);
      return close > 0
          && (tail.isEmpty()
              || tail.matches("@[A-Za-z0-9-]+")
              || tail.startsWith("^^<") && tail.endsWith(">"));
    }
    return term.startsWith("_:");
  }

  private static String shortened(String line) {
    int most = 60;
    return line.length() <= most ? line : line.substring(0, most) + "...";
  }

  private static boolean isWanted(String predicate) {
    return predicate.equals(RDFS_LABEL)
        || predicate.equals(Vocabulary.ALT_LABEL)
        || predicate.startsWith(DIRECT)
            && Properties.ALL.contains(predicate.substring(DIRECT.length()));
  }

  @Override
  public boolean mayHave(String property) {
    return block.stream().anyMatch(triple -> triple.predicate().equals(DIRECT + property));
  }

  @Override
  public Optional<Item> item() {
    Item item = new Item(block.get(0).subject());
    for (Triple triple : block) {
      if (triple.predicate().startsWith(DIRECT)) {
        String property = triple.predicate().substring(DIRECT.length());
        value(triple.object())
            .ifPresent(
                value ->
                    item.claims
                        .computeIfAbsent(property, p -> new ArrayList<>(2))
                        .add(new Claim(Rank.NORMAL, value, Map.of())));
      } else {
        name(triple, item);
      }
    }
    return Optional.of(item);
  }

  private void name(Triple triple, Item item) {
    String language = language(triple.object());
    if (!languages.contains(language)) {
      return;
    }
    Optional<Label> label = Label.of(words(triple.object()), language);
    if (triple.predicate().equals(RDFS_LABEL)) {
      label.ifPresent(name -> item.labels.put(language, name));
    } else if (item.aliases.size() < MOST_NAMES) {
      label.ifPresent(item.aliases::add);
    }
  }

  /** Items and words; a date has no precision here, so that nothing can be made of it. */
  private static Optional<Value> value(String object) {
    if (object.startsWith("<" + ENTITY)) {
      String id = object.substring(1 + ENTITY.length(), object.length() - 1);
      return Optional.of(new Value(Sort.ITEM, id, ""));
    }
    if (!object.startsWith("\"") || object.endsWith(">")) {
      return Optional.empty();
    }
    return Optional.of(new Value(Sort.WORD, words(object), language(object)));
  }

  private static String language(String literal) {
    int at = literal.lastIndexOf("\"@");
    return at < 0 ? "" : literal.substring(at + 2);
  }

  private static String words(String literal) {
    return EscapeStr.unescapeStr(literal.substring(1, literal.lastIndexOf('"')));
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
