package org.newsgraph.entity.coreference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newsgraph.entity.find.SentenceView;
import org.newsgraph.entity.lexicon.Nominals;
import org.newsgraph.entity.link.Link;
import org.newsgraph.entity.link.OfficeBook;

/** Resolves pronouns, bare descriptions and pairs of one article, passage by passage. */
public final class CoreferenceResolver {
  private final Descriptions descriptions;
  private final Pairs pairs;
  private final Pronouns pronouns;

  /**
   * @param genders of people by their IRIs, {@code m} or {@code f}
   */
  public CoreferenceResolver(Nominals nominals, OfficeBook offices, Map<String, String> genders) {
    this.descriptions = new Descriptions(offices);
    this.pairs = new Pairs(nominals);
    this.pronouns = new Pronouns(nominals, genders);
  }

  /**
   * The links with those added that point back, of each sentence by position.
   *
   * @param views the sentences of the article, by passage
   * @param links what was linked in each
   */
  public List<List<Link>> resolve(List<SentenceView> views, List<List<Link>> links) {
    List<List<Link>> all = new ArrayList<>();
    Discourse discourse = new Discourse();
    int passage = -1;
    for (int i = 0; i < views.size(); i++) {
      SentenceView view = views.get(i);
      if (view.passageIndex() != passage) {
        passage = view.passageIndex();
        discourse = new Discourse();
      }
      discourse.nextSentence();
      all.add(sentence(view, links.get(i), discourse));
    }
    return all;
  }

  private List<Link> sentence(SentenceView view, List<Link> links, Discourse discourse) {
    List<Link> all = new ArrayList<>();
    int next = 0;
    int covered = 0;
    for (int t = 0; t < view.size(); t++) {
      int begin = view.token(t).span().begin();
      while (next < links.size() && links.get(next).span().begin() <= begin) {
        Link link = links.get(next++);
        boolean outer = link.span().begin() >= covered;
        covered = Math.max(covered, link.span().end());
        all.add(link);
        if (outer || link.entity() != null) {
          discourse.name(link);
        }
      }
      Link back = back(view, t, begin < covered, discourse);
      if (back != null) {
        all.add(back);
        discourse.name(back);
      }
    }
    while (next < links.size()) {
      all.add(links.get(next++));
    }
    return all;
  }

  private @Nullable Link back(SentenceView view, int t, boolean covered, Discourse discourse) {
    Link pair = covered ? null : pairs.at(view, t, discourse);
    if (pair != null) {
      return pair;
    }
    Link pronoun = pronouns.at(view, t, discourse);
    return pronoun == null && !covered ? descriptions.at(view, t, discourse) : pronoun;
  }
}
