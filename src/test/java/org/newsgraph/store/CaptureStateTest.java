package org.newsgraph.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.newsgraph.model.Fingerprint;
import org.newsgraph.model.article.Article;
import org.newsgraph.model.article.Origin;

class CaptureStateTest {
  private static final Fingerprint PRINT = new Fingerprint("0.1.0", "r", "k", "d");

  @Test
  void aUrlKeyReplacesButAPathOrRecordIdDoesNot() {
    assertTrue(of("https://example.org/a").replaces());
    assertFalse(of("news/a.html").replaces());
    assertFalse(of("id-7").replaces());
  }

  @Test
  void isTheSameByKeyBytesAndFingerprintWhateverTheSource() {
    CaptureState state = of("news/a.html");
    CaptureState moved =
        new CaptureState(state.key(), "elsewhere", state.sha256(), state.fingerprint(), null, true);
    assertTrue(state.sameAs(moved));
    assertEquals(state.recordId(), moved.recordId());
    CaptureState later =
        new CaptureState(
            state.key(),
            state.source(),
            state.sha256(),
            new Fingerprint("0.2.0", "r", "k", "d").key(),
            null,
            true);
    assertFalse(state.sameAs(later));
    assertNotEquals(state.recordId(), later.recordId());
  }

  @Test
  void takesSourceAndHashFromTheOrigin() {
    CaptureState state = of("https://example.org/a");
    assertEquals("in/news/a.html", state.source());
    assertEquals("5".repeat(64), state.sha256());
    assertEquals("2024-05-04T00:00:00Z", state.captured());
    assertEquals(PRINT.key(), state.fingerprint());
  }

  private static CaptureState of(String key) {
    Origin origin =
        new Origin(
            "in/news/a.html",
            "news/a.html",
            "id-7",
            0,
            Origin.Format.HTML,
            "text/html",
            "5".repeat(64),
            "2024-05-04T00:00:00Z",
            Map.of());
    Article article =
        new Article(
            key, origin, null, null, null, null, null, null, null, null, List.of(), null, null,
            null, List.of(), "Body.", List.of(), Map.of());
    return CaptureState.of(article, PRINT);
  }
}
