package org.newsgraph.entity.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.newsgraph.model.entity.Entity;
import org.newsgraph.model.entity.MentionType;

class ArticleNamesTest {
  private final ArticleNames names = new ArticleNames();

  private static Entity entity(String name, MentionType type, @Nullable String country) {
    String iri = "https://example.org/id/" + name.replace(' ', '-') + country;
    return new Entity(iri, name, type, "X", Entity.Origin.NAMED, country, null);
  }

  private Entity person(String name, String gender) {
    Entity person = entity(name, MentionType.PERSON, null);
    names.put(name, person);
    names.putGender(person, gender);
    return person;
  }

  @Test
  void findsAPersonByTheEndOfTheNameFirst() {
    Entity muster = person("Anna Probe Muster", "");
    person("Muster Beispiel", "");
    assertSame(muster, names.person("Muster", ""));
    assertSame(muster, names.person("Probe Muster", ""));
    assertSame(muster, names.person("Anna", ""));
  }

  @Test
  void findsNobodyWhereTwoShareTheName() {
    person("Anna Muster", "");
    person("Peter Muster", "");
    assertNull(names.person("Muster", ""));
  }

  @Test
  void genderTellsTwoOfOneNameApart() {
    Entity anna = person("Anna Muster", "f");
    person("Peter Muster", "m");
    assertSame(anna, names.person("Muster", "f"));
  }

  @Test
  void articleBeforeTheLastNameMayBeLeftOut() {
    Entity mithali = person("Khalid al-Mithali", "");
    assertSame(mithali, names.person("Mithali", ""));
    assertSame(mithali, names.person("al-Mithali", ""));
  }

  @Test
  void diacriticsDoNotMatter() {
    Entity proben = person("Çiğdem Proben", "");
    assertSame(proben, names.named("Cigdem Proben"));
    assertSame(proben, names.person("PROBEN", ""));
  }

  @Test
  void firstMeaningOfANameStays() {
    Entity first = entity("Harbour Court", MentionType.ORGANISATION, null);
    names.put("Harbour Court", first);
    names.put("Harbour Court", entity("Harbour Court", MentionType.ORGANISATION, "x"));
    assertSame(first, names.named("Harbour Court"));
  }

  @Test
  void bodiesOfTwoCountriesAreKeptApart() {
    Entity one = entity("Harbour Court", MentionType.ORGANISATION, "kb:PER");
    Entity two = entity("Harbour Court", MentionType.ORGANISATION, "kb:CHL");
    names.put("Harbour Court", "kb:PER", one);
    names.put("Harbour Court", "kb:CHL", two);
    assertSame(one, names.named("Harbour Court", "kb:PER"));
    assertSame(two, names.named("Harbour Court", "kb:CHL"));
    assertNull(names.named("Harbour Court", "kb:ECU"));
  }

  @Test
  void initialsOfABodyAreDefined() {
    Entity watch = entity("Quiet Harbours Watch", MentionType.ORGANISATION, null);
    names.put("Quiet Harbours Watch", null, watch);
    assertSame(watch, names.defined("QHW"));
    assertNull(names.defined("QH"));
  }

  @Test
  void definitionInTheTextComesFirst() {
    Entity trust = entity("Meadow Trust", MentionType.ORGANISATION, null);
    names.define("MIT", trust);
    names.define("MIT", entity("Other", MentionType.ORGANISATION, null));
    assertEquals(trust, names.defined("MIT"));
  }
}
