package org.newsgraph.entity.find;

import java.util.ArrayList;
import java.util.List;
import org.newsgraph.entity.lexicon.Lexicon;
import org.newsgraph.model.entity.KnowledgeBase;
import org.newsgraph.model.text.AnnotatedArticle;
import org.newsgraph.model.text.AnnotatedPassage;

/**
 * Finds and types the mentions of an article. Safe for many threads.
 *
 * <p>The spelling and the types of names are learnt from the whole article first; what promos say
 * changes nothing in the other passages.
 */
public final class MentionFinder {
  private final Lexicon lexicon;
  private final KnowledgeBase knowledge;

  public MentionFinder(Lexicon lexicon, KnowledgeBase knowledge) {
    this.lexicon = lexicon;
    this.knowledge = knowledge;
  }

  /**
   * The sentences of an article with what was found in each.
   *
   * @param view the sentence
   * @param mentions in reading order
   */
  public record SentenceMentions(SentenceView view, List<Found> mentions) {
    public SentenceMentions {
      mentions = List.copyOf(mentions);
    }
  }

  /** The mentions of all passages, by passage and sentence. */
  public List<SentenceMentions> find(AnnotatedArticle article) {
    List<SentenceView> views = views(article);
    Spelling spelling = new Spelling();
    read(views, spelling, false);
    PieceFinder finder = new PieceFinder(knowledge, spelling);
    NameEvidence evidence = new NameEvidence(spelling);
    List<List<Piece>> pieces = new ArrayList<>();
    for (SentenceView view : views) {
      List<Piece> found = finder.pieces(view);
      pieces.add(found);
      if (!isPromo(view)) {
        evidence.read(view, found);
      }
    }
    evidence.close();
    List<SentenceMentions> mentions = new ArrayList<>(views.size());
    NameEvidence promoEvidence = evidence;
    for (int i = 0; i < views.size(); i++) {
      SentenceView view = views.get(i);
      if (isPromo(view)) {
        promoEvidence = evidence.with(view, pieces.get(i));
      }
      NameEvidence used = isPromo(view) ? promoEvidence : evidence;
      mentions.add(new SentenceMentions(view, mentions(view, pieces.get(i), used)));
    }
    return mentions;
  }

  private List<SentenceView> views(AnnotatedArticle article) {
    List<SentenceView> views = new ArrayList<>();
    for (int p = 0; p < article.passages().size(); p++) {
      AnnotatedPassage passage = article.passages().get(p);
      for (int s = 0; s < passage.sentences().size(); s++) {
        if (!passage.sentences().get(s).tokens().isEmpty()) {
          views.add(new SentenceView(passage, p, s, lexicon));
        }
      }
    }
    return views;
  }

  private static void read(List<SentenceView> views, Spelling spelling, boolean promos) {
    for (SentenceView view : views) {
      if (isPromo(view) == promos) {
        spelling.read(view);
      }
    }
  }

  private static boolean isPromo(SentenceView view) {
    return view.passage().passage().isPromo();
  }

  private static List<Found> mentions(
      SentenceView view, List<Piece> pieces, NameEvidence evidence) {
    Draft draft = new Draft(view, pieces, evidence);
    new Places(draft).widen();
    new OfficeHolders(draft).join();
    new Descriptions(draft).find();
    return new Appositions(view, draft.all()).withHolders();
  }
}
