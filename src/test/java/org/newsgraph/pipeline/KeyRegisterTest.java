package org.newsgraph.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.newsgraph.problem.Severity;
import org.newsgraph.store.CaptureState;

class KeyRegisterTest {
  private final KeyRegister register = new KeyRegister();

  private KeyRegister.Entry register(String source, String sha256, @Nullable String captured) {
    return register.register(new CaptureState("key", source, sha256, "f", captured, false));
  }

  @Test
  void aKeyThatIsMetOnceStays() {
    KeyRegister.Entry entry = register("a.txt", "11", null);
    assertTrue(entry.stays());
    assertEquals(Optional.empty(), entry.other());
    assertEquals(Optional.empty(), entry.problem(Severity.ERROR));
  }

  @Test
  void theSameBytesUnderOneKeyAreNoProblem() {
    register("a.txt", "11", null);
    KeyRegister.Entry entry = register("b.txt", "11", null);
    assertFalse(entry.stays());
    assertEquals(Optional.empty(), entry.problem(Severity.ERROR));
  }

  @Test
  void theLaterCaptureStaysAndTheEarlierIsTold() {
    register("a.txt", "99", "2025-01-13T00:00:00Z");
    KeyRegister.Entry entry = register("b.txt", "11", "2025-01-14T00:00:00Z");
    assertTrue(entry.stays());
    String message = entry.problem(Severity.ERROR).orElseThrow().message();
    assertTrue(message.startsWith("a.txt: error: found key 'key' in b.txt too"), message);
  }

  @Test
  void theGreaterHashStaysInAnyOrder() {
    register("a.txt", "11", null);
    assertTrue(register("b.txt", "22", null).stays());
    KeyRegister.Entry entry = register("a.txt", "11", null);
    assertFalse(entry.stays());
    String message = entry.problem(Severity.WARNING).orElseThrow().message();
    assertTrue(message.startsWith("a.txt: warning: found key 'key' in b.txt too"), message);
  }
}
