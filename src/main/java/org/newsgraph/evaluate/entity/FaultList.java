package org.newsgraph.evaluate.entity;

import java.util.List;
import java.util.stream.Collectors;
import org.newsgraph.evaluate.score.Fault;
import org.newsgraph.evaluate.set.SetFile;
import org.newsgraph.model.Span;
import org.newsgraph.model.entity.Mention;
import org.newsgraph.model.entity.MentionType;
import org.newsgraph.model.text.AnnotatedArticle;
import org.newsgraph.model.text.AnnotatedPassage;
import org.newsgraph.model.text.Sentence;

/** Puts what is wrong with a text into words. */
final class FaultList {
  private final SetFile file;
  private final TaggedText text;
  private final AnnotatedArticle annotated;
  private final List<Fault> faults;

  FaultList(SetFile file, TaggedText text, AnnotatedArticle annotated, List<Fault> faults) {
    this.file = file;
    this.text = text;
    this.annotated = annotated;
    this.faults = faults;
  }

  void missed(Tag tag) {
    add(Fault.Kind.MISSED, tag.in(), tag.span(), told(tag), "");
  }

  void extra(Mention mention) {
    add(Fault.Kind.FALSE, mention.in(), mention.span(), told(mention), "");
  }

  void wrong(Tag tag, Mention mention) {
    add(Fault.Kind.WRONG, tag.in(), tag.span(), told(tag), told(mention));
  }

  /** Something else about words that were found. */
  void wrong(Tag tag, String what, String expected, String found) {
    String words = what + " of '" + text.words(tag) + "'" + (expected.isEmpty() ? "" : " = ");
    add(
        found.isEmpty() ? Fault.Kind.MISSED : Fault.Kind.WRONG,
        tag.in(),
        tag.span(),
        words + expected,
        found);
  }

  private String told(Tag tag) {
    return named(tag.mentionType(), tag.mentionClass()) + " '" + text.words(tag) + "'";
  }

  private static String told(Mention mention) {
    return named(mention.type(), MentionPairs.entityClass(mention)) + " '" + mention.text() + "'";
  }

  private static String named(MentionType type, String entityClass) {
    return EntityClasses.type(entityClass) == type ? entityClass : type.label() + ":" + entityClass;
  }

  private void add(Fault.Kind kind, String in, Span span, String what, String instead) {
    faults.add(
        new Fault(
            kind, file.where(text.line()) + " " + text.name(), what, instead, sentences(in, span)));
  }

  private String sentences(String in, Span span) {
    for (AnnotatedPassage passage : annotated.passages()) {
      if (passage.passage().in().equals(in)) {
        return passage.sentences().stream()
            .map(Sentence::span)
            .filter(span::overlaps)
            .map(found -> found.of(passage.passage().text()).replace('\n', ' '))
            .collect(Collectors.joining(" "));
      }
    }
    return "";
  }
}
