package org.newsgraph.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.newsgraph.model.article.Article;
import org.newsgraph.model.article.Origin;
import org.newsgraph.pipeline.KeyRegister.Standing;

class KeyRegisterTest {
  private final KeyRegister register = new KeyRegister();

  private static Article article(String key, String sha256, @Nullable String captured) {
    Origin origin =
        new Origin(
            key + "-" + sha256,
            key,
            null,
            0,
            Origin.Format.TEXT,
            "text/plain",
            sha256,
            captured,
            Map.of());
    return new Article(
        key, origin, null, "Title", null, null, null, null, null, null, List.of(), null, null, null,
        List.of(), "Body.", List.of(), Map.of());
  }

  private Standing standing(String key, String sha256, @Nullable String captured) {
    return register.register(article(key, sha256, captured)).standing();
  }

  @Test
  void differentKeysDontMeet() {
    assertEquals(Standing.ALONE, standing("a", "11", null));
    assertEquals(Standing.ALONE, standing("b", "22", null));
  }

  @Test
  void theSameBytesAreARepetition() {
    standing("a", "11", null);
    assertEquals(Standing.REPEATED, standing("a", "11", "2025-01-13T00:00:00Z"));
  }

  @Test
  void theLaterCaptureStays() {
    standing("a", "99", "2025-01-13T00:00:00Z");
    assertEquals(Standing.STAYS, standing("a", "11", "2025-01-14T00:00:00Z"));
    assertEquals(Standing.GOES, standing("a", "55", "2025-01-12T00:00:00Z"));
  }

  @Test
  void withoutTimesTheGreaterHashStaysInAnyOrder() {
    standing("a", "11", null);
    assertEquals(Standing.STAYS, standing("a", "22", null));
    standing("b", "22", null);
    assertEquals(Standing.GOES, standing("b", "11", null));
  }

  @Test
  void aCaptureWithATimeStaysBeforeOneWithout() {
    standing("a", "99", null);
    assertEquals(Standing.STAYS, standing("a", "11", "2025-01-12T00:00:00Z"));
  }

  @Test
  void theOtherOneIsNamed() {
    Article first = article("a", "22", null);
    register.register(first);
    KeyRegister.Entry entry = register.register(article("a", "11", null));
    assertEquals(Optional.of(first.origin()), entry.other());
  }
}
