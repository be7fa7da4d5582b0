package org.newsgraph.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.newsgraph.model.Span;
import org.newsgraph.model.entity.Entity;
import org.newsgraph.model.entity.Mention;
import org.newsgraph.model.entity.Office;

/** What holds of the mentions of any text: tried on shuffled scraps of names, offices and words. */
class MentionPropertiesTest {
  private static final List<String> SCRAPS =
      List.of(
          "Norwegian",
          "Prime",
          "Minister",
          "Mira",
          "Sampleton",
          "al-Mithali",
          ",",
          "the",
          "of",
          "and",
          "(",
          ")",
          "UN",
          "Security",
          "Council",
          "former",
          "head",
          "Türkiye",
          "'s",
          "İzmir",
          "said",
          "officials",
          "US-led",
          "coalition",
          "in",
          "northern",
          "Peru",
          "city",
          "he",
          "it",
          "both",
          "sides",
          "Gen.",
          "J.",
          "van",
          "der",
          "Ministry",
          "Foreign",
          "Affairs",
          "pro-Lima",
          "border",
          "is",
          "a",
          "village",
          "court",
          "president",
          "ex-minister",
          "50",
          "Task",
          "Force",
          ".",
          ":",
          "\n",
          "“",
          "”",
          "’s",
          "😀",
          "Hamas",
          "US",
          "us",
          "-",
          "&",
          "state",
          "MIT");

  private static List<String> texts() {
    Random random = new Random(7);
    List<String> texts = new ArrayList<>();
    for (int n = 0; n < 150; n++) {
      StringBuilder text = new StringBuilder();
      int length = 5 + random.nextInt(60);
      for (int i = 0; i < length; i++) {
        text.append(SCRAPS.get(random.nextInt(SCRAPS.size()))).append(' ');
      }
      texts.add(text.append("The reporters stayed in the house for the evening.").toString());
    }
    return texts;
  }

  @Test
  void mentionsQuoteTheirTextAndHoldTheirHead() {
    for (String text : texts()) {
      Reading reading = Reading.of(text);
      for (Mention mention : reading.linked().mentions()) {
        assertEquals(reading.textOf(mention), mention.text());
        assertTrue(mention.span().contains(mention.head()), mention::toString);
        assertFalse(mention.text().isBlank());
        Office office = mention.office();
        if (office != null) {
          assertEquals(office.phrase(), office.span().of(text));
        }
      }
    }
  }

  @Test
  void mentionsStandInOrder() {
    for (String text : texts()) {
      Mention before = null;
      for (Mention mention : Reading.of(text).linked().mentions()) {
        boolean ordered =
            before == null
                || before.sentence() < mention.sentence()
                || before.span().compareTo(mention.span()) <= 0;
        assertTrue(ordered, mention + " behind " + before);
        before = mention;
      }
    }
  }

  @Test
  void listedMentionsAreApartOrNested() {
    for (String text : texts()) {
      List<Mention> listed =
          Reading.of(text).linked().mentions().stream().filter(Mention::isListed).toList();
      for (Mention one : listed) {
        for (Mention other : listed) {
          Span a = one.span();
          Span b = other.span();
          assertTrue(!a.overlaps(b) || a.contains(b) || b.contains(a), one + " cuts " + other);
        }
      }
    }
  }

  @Test
  void entitiesAreExactlyThoseMeantEachOnce() {
    for (String text : texts()) {
      Reading reading = Reading.of(text);
      Set<String> meant =
          reading.linked().mentions().stream()
              .flatMap(m -> m.referents().stream())
              .map(Entity::iri)
              .collect(Collectors.toSet());
      List<String> listed = reading.linked().entities().stream().map(Entity::iri).toList();
      assertTrue(listed.containsAll(meant));
      assertEquals(listed.stream().sorted().distinct().toList(), listed);
    }
  }

  @Test
  void entityIsTheSameInAllItsMentions() {
    for (String text : texts()) {
      Reading reading = Reading.of(text);
      for (Mention mention : reading.linked().mentions()) {
        for (Entity entity : mention.referents()) {
          assertTrue(reading.linked().entities().contains(entity), entity::toString);
        }
      }
    }
  }

  @Test
  void resultIsTheSameInATurkishLocale() {
    List<String> texts = texts();
    List<String> here = texts.stream().map(t -> Reading.of(t).linked().toString()).toList();
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      List<String> there = texts.stream().map(t -> Reading.of(t).linked().toString()).toList();
      assertEquals(here, there);
    } finally {
      Locale.setDefault(before);
    }
  }
}
