package org.newsgraph.text;

import java.util.List;
import org.newsgraph.model.text.AnnotatedPassage;
import org.newsgraph.model.text.TimeExpression;

/** What the annotations of a text say, as short lines. */
final class Noted {
  private Noted() {}

  /** {@code since 2020 from 2020-01-01 to 2020-12-31 'since 2020'} of each time. */
  static List<String> times(String text) {
    return Annotated.expressions(text, Annotated.PUBLISHED).stream().map(Noted::line).toList();
  }

  private static String line(TimeExpression time) {
    return time.relation()
        + " "
        + time.edtf()
        + " ["
        + (time.earliest() == null ? "" : time.earliest())
        + ", "
        + (time.latest() == null ? "" : time.latest())
        + "] '"
        + time.text()
        + "'";
  }

  /** The quotations, with their marks; {@code whole} where a whole sentence is quoted. */
  static List<String> quotations(String text) {
    AnnotatedPassage body = Annotated.body(text);
    return body.quotations().stream()
        .map(quotation -> (quotation.whole() ? "whole " : "") + quotation.span().of(text))
        .toList();
  }

  /** {@code word/TAG lemma} of each token that is not spelled as its dictionary form. */
  static List<String> lemmas(String text) {
    return Annotated.body(text).sentences().stream()
        .flatMap(sentence -> sentence.tokens().stream())
        .filter(token -> token.tag().matches("[NV].*") && !token.text().equals(token.lemma()))
        .map(token -> token.text() + " = " + token.lemma())
        .toList();
  }

  /** {@code N the army} of each phrase of the first sentence. */
  static List<String> phrases(String text) {
    return List.of(Annotated.chunks(text).split("\\|"));
  }

  /** {@code word/TAG} of each token, on one line. */
  static List<String> tags(String text) {
    return List.of(Annotated.tags(text));
  }
}
