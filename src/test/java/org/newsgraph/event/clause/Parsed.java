package org.newsgraph.event.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.newsgraph.language.LanguagePack;
import org.newsgraph.model.article.Article;
import org.newsgraph.model.article.Origin;
import org.newsgraph.model.text.AnnotatedPassage;
import org.newsgraph.model.text.Sentence;
import org.newsgraph.text.TextAnnotator;

/** Clauses as short lines: {@code root meet: The envoy > the king | in Riga}. */
final class Parsed {
  private static final LanguagePack PACK = LanguagePack.of("en").orElseThrow();
  private static final TextAnnotator TEXT = new TextAnnotator(List.of(PACK));
  private static final ClauseParser PARSER = new ClauseParser(PACK);

  private Parsed() {}

  /** The clauses of the first sentence. */
  static List<String> clauses(String text) {
    AnnotatedPassage passage = annotate(text);
    List<String> lines = new ArrayList<>();
    Sentence sentence = passage.sentences().get(0);
    for (Clause clause : PARSER.parse(sentence, passage.times()).clauses()) {
      lines.add(line(text, sentence, clause));
    }
    return lines;
  }

  private static String line(String text, Sentence sentence, Clause clause) {
    StringBuilder line = new StringBuilder();
    line.append(clause.link().name().toLowerCase(Locale.ROOT));
    line.append(clause.marker().isEmpty() ? "" : " (" + clause.marker() + ")");
    line.append(' ').append(clause.lemma());
    line.append(clause.verb().passive() ? " passive" : "");
    line.append(clause.verb().negated() ? " not" : "").append(": ");
    line.append(clause.subject().map(p -> words(text, sentence, p)).orElse("-"));
    clause.objects().forEach(p -> line.append(" > ").append(words(text, sentence, p)));
    for (Argument argument : clause.arguments()) {
      line.append(" | ").append(argument.preposition()).append(' ');
      line.append(words(text, sentence, argument.phrase()));
    }
    return line.toString();
  }

  private static String words(String text, Sentence sentence, Phrase phrase) {
    return phrase.members().stream()
        .map(member -> sentence.span(member.first(), member.end()).of(text))
        .collect(Collectors.joining(" + "));
  }

  /** The body of an article of 14 May 2025. */
  static AnnotatedPassage annotate(String body) {
    Origin origin =
        new Origin("a", "a", null, 0, Origin.Format.TEXT, "text/plain", "0", null, Map.of());
    Article article = Article.ofText(origin, "en", "2025-05-14", null, body);
    return TEXT.annotate(article).passages().get(0);
  }
}
