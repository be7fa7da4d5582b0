package org.newsgraph.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.newsgraph.model.Span;
import org.newsgraph.model.article.Article;
import org.newsgraph.model.article.Origin;
import org.newsgraph.model.article.Passage;
import org.newsgraph.model.entity.Entity;
import org.newsgraph.model.entity.LinkedArticle;
import org.newsgraph.model.entity.Mention;
import org.newsgraph.model.entity.MentionType;
import org.newsgraph.model.entity.Office;
import org.newsgraph.model.text.AnnotatedArticle;

class MentionEditTest {
  private static final Entity LAND = entity("land", MentionType.LOCATION, null);
  private static final Entity PORT = entity("port", MentionType.LOCATION, "x:land");
  private static final Entity ANN = entity("ann", MentionType.PERSON, "x:land");
  private static final Entity BEN = entity("ben", MentionType.PERSON, null);
  private static final Entity WATCH = entity("watch", MentionType.ORGANISATION, null);

  private static Entity entity(String name, MentionType type, @Nullable String country) {
    return new Entity("x:" + name, name, type, "Some", Entity.Origin.NAMED, country, null);
  }

  /** A mention that begins at an offset of its own. */
  private static Mention mention(
      int at,
      MentionType type,
      Mention.Kind kind,
      @Nullable Office office,
      @Nullable Entity standsFor,
      Entity... referents) {
    Span span = new Span(at, at + 3);
    return new Mention(
        Passage.BODY, 0, span, span, "abc", type, kind, office, List.of(referents), standsFor, 1);
  }

  private static Mention name(int at, Entity... referents) {
    return mention(at, referents[0].type(), Mention.Kind.NAME, null, null, referents);
  }

  private static Office head(@Nullable Entity of, @Nullable Entity country) {
    return new Office("head", "head", new Span(0, 3), Office.Status.CURRENT, of, country, true);
  }

  private static MentionEdit edit(List<Entity> entities, Mention... mentions) {
    Origin origin =
        new Origin("a", "a", null, 0, Origin.Format.TEXT, "text/plain", "0", null, Map.of());
    Article article = Article.ofText(origin, "en", null, null, "abc ".repeat(9));
    return new MentionEdit(
        new LinkedArticle(
            new AnnotatedArticle(article, "en", List.of()), entities, List.of(mentions)));
  }

  private static List<String> iris(LinkedArticle article) {
    return article.entities().stream().map(Entity::iri).toList();
  }

  @Test
  void wordsNameAnotherAndTheOthersDoNot() {
    MentionEdit edit = edit(List.of(ANN), name(0, ANN), name(4, ANN));
    assertTrue(edit.refer(m -> m.span().begin() == 4, ANN.iri(), BEN));
    assertEquals(List.of(ANN), edit.all().get(0).referents());
    assertEquals(List.of(BEN), edit.all().get(1).referents());
    assertEquals(List.of("x:ann", "x:ben"), iris(edit.applied()));
    assertTrue(edit.refer(m -> true, ANN.iri(), BEN));
    assertEquals(List.of("x:ben"), iris(edit.applied()), "nobody names her any more");
    assertFalse(edit.refer(m -> true, ANN.iri(), BEN));
  }

  @Test
  void ofSeveralReferentsOnlyTheOneChanges() {
    MentionEdit edit = edit(List.of(ANN, LAND), name(0, ANN, LAND));
    assertTrue(edit.refer(m -> true, ANN.iri(), BEN));
    assertEquals(List.of(BEN, LAND), edit.all().get(0).referents());
    assertTrue(edit.refer(m -> true, BEN.iri(), LAND));
    assertEquals(List.of(LAND), edit.all().get(0).referents(), "each once");
  }

  @Test
  void aPronounNamesNobodyByItself() {
    Mention she = mention(0, MentionType.PERSON, Mention.Kind.PRONOUN, null, null, ANN);
    MentionEdit edit = edit(List.of(ANN), she);
    assertFalse(edit.refer(m -> true, "", BEN));
    assertTrue(edit.refer(m -> true, ANN.iri(), BEN));
  }

  @Test
  void theTypeFollowsButADemonymStaysOne() {
    Mention demonym = mention(4, MentionType.NATIONALITY, Mention.Kind.NAME, null, null, LAND);
    MentionEdit edit = edit(List.of(LAND), name(0, LAND), demonym);
    edit.refer(m -> true, LAND.iri(), WATCH);
    assertEquals(MentionType.ORGANISATION, edit.all().get(0).type());
    assertEquals(MentionType.NATIONALITY, edit.all().get(1).type());
  }

  @Test
  void whoeverIsReplacedIsReplacedWhereverHeStands() {
    Entity land = entity("newland", MentionType.LOCATION, null);
    Mention minister =
        mention(0, MentionType.PERSON, Mention.Kind.NAME, head(WATCH, LAND), null, ANN);
    Mention port = mention(4, MentionType.LOCATION, Mention.Kind.NAME, null, LAND, PORT);
    MentionEdit edit = edit(List.of(ANN, LAND, PORT, WATCH), minister, port);
    assertTrue(edit.replace(LAND.iri(), land));
    Office office = edit.all().get(0).office();
    assertNotNull(office);
    assertEquals(land, office.country());
    assertEquals(WATCH, office.organization());
    assertEquals(land, edit.all().get(1).standsFor());
    assertEquals("x:newland", edit.all().get(1).referents().get(0).country());
    assertEquals("x:newland", edit.entity(ANN.iri()).country());
    assertNull(edit.entity(LAND.iri()));
    assertFalse(edit.replace(LAND.iri(), land), "it is gone");
  }

  @Test
  void whoeverIsTakenOutTakesTheMentionsThatNameNobodyElse() {
    Mention minister =
        mention(8, MentionType.PERSON, Mention.Kind.NAME, head(WATCH, LAND), null, ANN);
    Mention port = mention(12, MentionType.LOCATION, Mention.Kind.NAME, null, LAND, PORT);
    MentionEdit edit =
        edit(List.of(ANN, LAND, PORT, WATCH), name(0, LAND), name(4, LAND, PORT), minister, port);
    edit.remove(LAND.iri());
    assertEquals(
        List.of(4, 8, 12), edit.all().stream().map(mention -> mention.span().begin()).toList());
    assertEquals(List.of(PORT), edit.all().get(0).referents());
    assertNull(edit.all().get(1).office().country());
    assertEquals(WATCH, edit.all().get(1).office().organization());
    assertNull(edit.all().get(2).standsFor());
  }

  @Test
  void anEntityThatAnOfficeNamesStaysWhereItsMentionGoes() {
    Mention minister =
        mention(0, MentionType.PERSON, Mention.Kind.NAME, head(WATCH, null), null, ANN);
    MentionEdit edit = edit(List.of(ANN, WATCH), minister, name(4, WATCH));
    assertTrue(edit.remove(mention -> mention.span().begin() == 4));
    assertEquals(List.of("x:ann", "x:watch"), iris(edit.applied()));
    assertTrue(edit.remove(mention -> true));
    assertFalse(edit.remove(mention -> true));
    assertEquals(List.of(), iris(edit.applied()));
  }
}
