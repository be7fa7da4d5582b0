package org.newsgraph.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsgraph.model.article.Article;
import org.newsgraph.model.article.Image;
import org.newsgraph.model.entity.Entity;
import org.newsgraph.model.entity.KnowledgeBase;
import org.newsgraph.model.entity.KnownEntity;
import org.newsgraph.model.entity.MentionType;
import org.newsgraph.model.entity.NameMatch;

/** Finds the publisher, the sources and the agencies of the photos in the knowledge base. */
final class Publishers {
  private final KnowledgeBase knowledge;

  Publishers(KnowledgeBase knowledge) {
    this.knowledge = knowledge;
  }

  /** The known organizations that the article's publisher, source line and credits name. */
  List<Entity> of(Article article) {
    List<Entity> found = new ArrayList<>();
    read(article.publisher(), found);
    read(article.sourceLine(), found);
    for (Image image : article.images()) {
      read(image.credit(), found);
    }
    return found;
  }

  private void read(@Nullable String text, List<Entity> into) {
    if (text == null) {
      return;
    }
    Optional<Entity> whole =
        knowledge.named(text).stream()
            .filter(Publishers::isBody)
            .findFirst()
            .map(e -> e.asEntity());
    if (whole.isPresent()) {
      into.add(whole.get());
      return;
    }
    String spaced = spaced(text);
    for (int i = 0; i < spaced.length(); i++) {
      boolean word = i == 0 || !Character.isLetterOrDigit(spaced.charAt(i - 1));
      for (NameMatch match : word ? knowledge.match(spaced, i) : List.<NameMatch>of()) {
        if (isBody(match.entity())) {
          into.add(match.entity().asEntity());
          i = match.end() - 1;
          break;
        }
      }
    }
  }

  private static boolean isBody(KnownEntity entity) {
    return entity.type() == MentionType.ORGANISATION;
  }

  /** "TRTWorld" is "TRT World": a blank where a word with a capital is glued to an acronym. */
  private static String spaced(String text) {
    StringBuilder out = new StringBuilder(text.length() + 4);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean glued =
          i > 0
              && i + 1 < text.length()
              && Character.isUpperCase(c)
              && Character.isLowerCase(text.charAt(i + 1))
              && Character.isLetter(text.charAt(i - 1));
      if (glued) {
        out.append(' ');
      }
      out.append(c);
    }
    return out.toString();
  }
}
