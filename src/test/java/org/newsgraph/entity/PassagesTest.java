package org.newsgraph.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgraph.model.article.Image;
import org.newsgraph.model.entity.Entity;
import org.newsgraph.model.entity.Mention;
import org.newsgraph.model.text.AnnotatedArticle;

class PassagesTest {
  private static final String BODY = "Mira Sampleton sang in Lima. Sampleton then left for Quito.";

  @Test
  void promoUsesTheNamesOfTheBody() {
    Reading reading = Reading.withPromos(BODY, "Sampleton sings again");
    Mention promo = reading.lastMention("Sampleton");
    assertEquals("promos/0/headline", promo.in());
    assertEquals(reading.entity("Mira Sampleton"), promo.referents().get(0));
  }

  @Test
  void promoChangesNothingInTheBody() {
    List<Mention> alone = Reading.of(BODY).linked().mentions();
    List<Mention> beside =
        Reading.withPromos(
                BODY,
                "Peter Sampleton of Exampleville resigns as foreign minister",
                "In Sampleton, a town, nobody sings")
            .linked()
            .mentions()
            .stream()
            .filter(m -> m.in().equals("body"))
            .toList();
    assertEquals(alone, beside);
  }

  @Test
  void captionsAreRead() {
    Image image = new Image(null, "Mira Sampleton in Quito.", "Example Courier");
    Reading reading = Reading.of(Reading.article("c", BODY, null, List.of(), null, List.of(image)));
    assertTrue(
        reading.linked().mentions().stream()
            .anyMatch(m -> m.in().equals("images/0/caption") && m.text().equals("Quito")));
  }

  @Test
  void knownPublisherAndAgencyAreAmongTheEntities() {
    Image image = new Image(null, null, "Reuters Archive");
    Reading reading =
        Reading.of(Reading.article("p", BODY, null, List.of(), "TRTWorld", List.of(image)));
    List<String> names = reading.linked().entities().stream().map(Entity::name).toList();
    assertTrue(names.contains("TRT World"), names::toString);
    assertTrue(names.contains("Reuters"), names::toString);
    assertFalse(reading.has("TRTWorld"));
  }

  @Test
  void unknownPublisherIsNoEntityOfTheText() {
    Reading reading =
        Reading.of(Reading.article("p", BODY, null, List.of(), "Example Courier", List.of()));
    assertTrue(
        reading.linked().entities().stream().noneMatch(e -> e.name().equals("Example Courier")));
  }

  @Test
  void articleWithoutPassagesHasNoMentions() {
    AnnotatedArticle empty =
        new AnnotatedArticle(Reading.article("e", BODY, null, List.of()), "und", List.of());
    EntityLinker linker =
        new EntityLinker(
            org.newsgraph.language.LanguagePack.of("en").orElseThrow(),
            Reading.knowledge(),
            new org.newsgraph.model.IriMinter("https://example.org/id/"));
    assertEquals(List.of(), linker.link(empty).mentions());
    assertEquals(List.of(), linker.link(empty).entities());
  }
}
