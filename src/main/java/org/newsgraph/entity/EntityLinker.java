package org.newsgraph.entity;

import java.util.List;
import org.newsgraph.entity.coreference.CoreferenceResolver;
import org.newsgraph.entity.find.MentionFinder;
import org.newsgraph.entity.find.MentionFinder.SentenceMentions;
import org.newsgraph.entity.find.SentenceView;
import org.newsgraph.entity.lexicon.Lexicon;
import org.newsgraph.entity.link.ArticleLinker;
import org.newsgraph.entity.link.Link;
import org.newsgraph.language.LanguagePack;
import org.newsgraph.model.IriMinter;
import org.newsgraph.model.entity.KnowledgeBase;
import org.newsgraph.model.entity.LinkedArticle;
import org.newsgraph.model.text.AnnotatedArticle;

/**
 * Finds the people, organizations, places and peoples in an article and says whom each mention
 * means. A function of the article, the language pack and the knowledge base; safe for many
 * threads; made once.
 *
 * <p>{@code new EntityLinker(pack, knowledge, new IriMinter(base)).link(annotated)}
 */
public final class EntityLinker {
  private final Lexicon lexicon;
  private final KnowledgeBase knowledge;
  private final IriMinter iris;
  private final MentionFinder finder;
  private final Publishers publishers;

  public EntityLinker(LanguagePack pack, KnowledgeBase knowledge, IriMinter iris) {
    this.lexicon = Lexicon.of(pack);
    this.knowledge = knowledge;
    this.iris = iris;
    this.finder = new MentionFinder(lexicon, knowledge);
    this.publishers = new Publishers(knowledge);
  }

  /** The article with its mentions; without passages, in a language without a pack, with none. */
  public LinkedArticle link(AnnotatedArticle article) {
    List<SentenceMentions> found = finder.find(article);
    ArticleLinker linker = new ArticleLinker(knowledge, iris, article.article(), found);
    List<List<Link>> links = linker.link();
    List<SentenceView> views = found.stream().map(SentenceMentions::view).toList();
    CoreferenceResolver coreference =
        new CoreferenceResolver(lexicon.nominals(), linker.offices(), linker.genders());
    MentionList mentions = new MentionList();
    List<List<Link>> all = coreference.resolve(views, links);
    for (int i = 0; i < views.size(); i++) {
      mentions.add(views.get(i), all.get(i));
    }
    publishers.of(article.article()).forEach(mentions::add);
    return new LinkedArticle(article, mentions.entities(), mentions.mentions());
  }
}
