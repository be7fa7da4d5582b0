package org.newsgraph.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.newsgraph.model.entity.MentionType;

class EntityClassesTest {
  @Test
  void everyClassHasACoarseType() {
    assertEquals(Optional.of(MentionType.PERSON), EntityClasses.type("Official"));
    assertEquals(Optional.of(MentionType.ORGANISATION), EntityClasses.type("Court"));
    assertEquals(Optional.of(MentionType.LOCATION), EntityClasses.type("Territory"));
    assertEquals(Optional.of(MentionType.NATIONALITY), EntityClasses.type("Community"));
    for (String name : EntityClasses.names()) {
      assertTrue(EntityClasses.type(name).isPresent() != EntityClasses.isProceeding(name), name);
    }
  }

  @Test
  void otherNamesHaveNone() {
    assertTrue(EntityClasses.type("Terrorist").isEmpty());
    assertTrue(EntityClasses.type("country").isEmpty());
    assertTrue(EntityClasses.type("").isEmpty());
  }

  @Test
  void theOntologyDefinesThem() throws IOException {
    try (InputStream in = EntityClassesTest.class.getResourceAsStream("/ontology/newsgraph.ttl")) {
      String ontology = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      for (String name : EntityClasses.names()) {
        boolean defined = ontology.contains("ng:" + name + " a owl:Class");
        boolean reused = ontology.contains(":" + name + " ");
        assertTrue(defined || reused, name);
      }
    }
  }
}
