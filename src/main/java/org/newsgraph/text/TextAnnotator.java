package org.newsgraph.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsgraph.language.LanguagePack;
import org.newsgraph.model.Span;
import org.newsgraph.model.article.Article;
import org.newsgraph.model.article.Passage;
import org.newsgraph.model.text.AnnotatedArticle;
import org.newsgraph.model.text.AnnotatedPassage;
import org.newsgraph.model.text.NumberExpression;
import org.newsgraph.model.text.Sentence;
import org.newsgraph.model.text.TimeExpression;
import org.newsgraph.model.text.Token;

/**
 * Analyses the texts of articles in the languages it has packs for; of others it tells the language
 * only. Safe for many threads; made once, since its models take half a second to load.
 *
 * <p>{@code new TextAnnotator(List.of(pack)).annotate(article)}
 */
public final class TextAnnotator {
  /** The steps for one language. */
  private record Analysis(
      LanguagePack pack,
      SentenceSplitter sentences,
      WordTokenizer words,
      PartOfSpeechTagger tagger,
      TimeFinder times,
      NumberFinder numbers,
      Chunker chunker) {
    static Analysis of(LanguagePack pack) {
      Numerals numerals = new Numerals(pack);
      return new Analysis(
          pack,
          new SentenceSplitter(pack),
          new WordTokenizer(pack),
          new PartOfSpeechTagger(pack, new Morphology(pack)),
          new TimeFinder(pack, numerals),
          new NumberFinder(pack, numerals),
          new Chunker(pack));
    }
  }

  private final LanguageDetector detector;
  private final List<Analysis> analyses;

  public TextAnnotator(List<LanguagePack> packs) {
    detector = new LanguageDetector(packs.stream().map(LanguagePack::language).toList());
    analyses = packs.stream().map(Analysis::of).toList();
  }

  public AnnotatedArticle annotate(Article article) {
    String language = detector.detect(textToDetect(article), article.claimedLanguage());
    List<AnnotatedPassage> passages = new ArrayList<>();
    for (Analysis analysis : analyses) {
      if (analysis.pack.language().equals(language)) {
        LocalDate published = article.publicationDay().orElse(null);
        for (Passage passage : article.passages()) {
          // a promo's day is not the article's: nothing in it is counted from there
          passages.add(annotate(analysis, passage, passage.isPromo() ? null : published));
        }
      }
    }
    return new AnnotatedArticle(article, language, passages);
  }

  private static String textToDetect(Article article) {
    StringBuilder text = new StringBuilder(article.body());
    if (article.deck() != null) {
      text.insert(0, article.deck() + "\n");
    }
    if (text.toString().isBlank() && article.headline() != null) {
      text.append(article.headline());
    }
    return text.toString();
  }

  private static AnnotatedPassage annotate(
      Analysis analysis, Passage passage, @Nullable LocalDate reference) {
    String text = passage.text();
    List<Sentence> sentences = new ArrayList<>();
    List<TimeExpression> times = new ArrayList<>();
    List<NumberExpression> numbers = new ArrayList<>();
    for (Span span : analysis.sentences.split(text)) {
      List<Word> words = analysis.words.words(text, span);
      List<TimeExpression> here = analysis.times.find(text, words, reference);
      times.addAll(here);
      List<NumberExpression> counted =
          analysis.numbers.find(words, here.stream().map(TimeExpression::span).toList());
      numbers.addAll(counted);
      List<Token> tokens = analysis.tagger.tag(words);
      sentences.add(new Sentence(span, tokens, analysis.chunker.chunks(tokens, here, counted)));
    }
    return new AnnotatedPassage(
        passage, sentences, QuotationFinder.find(text, sentences), times, numbers);
  }
}
