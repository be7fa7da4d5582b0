package org.newsgraph.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class IriMinterTest {
  private final IriMinter iris = new IriMinter("https://example.org/id/");

  @Test
  void graphAndArticleAreFunctionsOfTheKey() {
    assertEquals(
        iris.articleGraph("a"), new IriMinter("https://example.org/id/").articleGraph("a"));
    assertNotEquals(iris.articleGraph("a"), iris.articleGraph("b"));
    assertEquals("https://example.org/id/article/" + IriMinter.hash("a"), iris.article("a"));
  }

  @Test
  void partsDoNotRunIntoEachOther() {
    assertNotEquals(iris.iri("event", "ab", "c"), iris.iri("event", "a", "bc"));
  }

  @Test
  void refusesABaseThatIsNoAbsoluteIri() {
    for (String base :
        new String[] {"id/", "https://example.org/id", "https://example.org/<id>/"}) {
      assertThrows(IllegalArgumentException.class, () -> new IriMinter(base), base);
    }
  }
}
