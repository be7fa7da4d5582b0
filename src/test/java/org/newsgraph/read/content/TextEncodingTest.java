package org.newsgraph.read.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextEncodingTest {
  private static final String TURKISH = "Köprü yeniden açıldı, İzmir'de trenler geçiyor. ";

  @Test
  void readsAsciiAsUtf8WithoutDoubt() {
    TextEncoding encoding = of("The bridge reopened.".getBytes(StandardCharsets.US_ASCII));
    assertEquals(StandardCharsets.UTF_8, encoding.charset());
    assertNull(encoding.doubt());
  }

  @Test
  void believesBytesBeforeADeclaration() {
    String page = "<meta charset='windows-1254'>" + TURKISH;
    TextEncoding encoding = of(page.getBytes(StandardCharsets.UTF_8));
    assertEquals(StandardCharsets.UTF_8, encoding.charset());
    assertTrue(encoding.doubt().contains("windows-1254"), encoding.doubt());
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1254", "iso-8859-9", "latin5", "ISO-8859-9", "cp1254"})
  void readsTheNamesThatBrowsersKnow(String declared) {
    byte[] bytes =
        ("<meta http-equiv=content-type content='text/html; charset=" + declared + "'>" + TURKISH)
            .getBytes(Charset.forName("windows-1254"));
    TextEncoding encoding = of(bytes);
    assertTrue(encoding.decode(bytes, bytes.length).endsWith(TURKISH), encoding.toString());
    assertNull(encoding.doubt());
  }

  @Test
  void readsAnXmlDeclaration() {
    byte[] bytes =
        ("<?xml version=\"1.0\" encoding=\"windows-1254\"?><html>" + TURKISH)
            .getBytes(Charset.forName("windows-1254"));
    assertTrue(of(bytes).decode(bytes, bytes.length).endsWith(TURKISH));
  }

  @Test
  void ignoresADeclarationThatNamesNothing() {
    byte[] bytes = "<meta charset='x-nonsense'><p>café</p>".getBytes(StandardCharsets.ISO_8859_1);
    TextEncoding encoding = of(bytes);
    assertEquals("windows-1252", encoding.charset().name());
    assertNotNull(encoding.doubt());
  }

  @Test
  void keepsUtf8ThatIsDamagedInAFewPlaces() {
    byte[] bytes = TURKISH.repeat(10).getBytes(StandardCharsets.UTF_8);
    bytes[1] = (byte) 0xFF;
    TextEncoding encoding = of(bytes);
    assertEquals(StandardCharsets.UTF_8, encoding.charset());
    assertNotNull(encoding.doubt());
  }

  @Test
  void doesNotDoubtUtf8ThatTheEndCuts() {
    byte[] bytes = TURKISH.getBytes(StandardCharsets.UTF_8);
    for (int length = 1; length <= bytes.length; length++) {
      TextEncoding encoding = TextEncoding.of(bytes, length).orElseThrow();
      assertEquals(StandardCharsets.UTF_8, encoding.charset(), "cut at " + length);
      assertNull(encoding.doubt(), "cut at " + length);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
  void tellsUtf16WithoutAMark(String name) {
    byte[] bytes = TURKISH.getBytes(Charset.forName(name));
    assertEquals(name, of(bytes).charset().name());
  }

  @Test
  void skipsEveryKindOfByteOrderMark() {
    for (Charset charset :
        new Charset[] {
          StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE
        }) {
      byte[] bytes = ("\uFEFF" + TURKISH).getBytes(charset);
      assertEquals(TURKISH, of(bytes).decode(bytes, bytes.length), charset.name());
    }
  }

  @Test
  void takesRandomBytesForNoText() {
    byte[] bytes = new byte[4096];
    new Random(1).nextBytes(bytes);
    assertTrue(TextEncoding.of(bytes, bytes.length).isEmpty());
    assertTrue(TextEncoding.of(new byte[100], 100).isEmpty());
  }

  @Test
  void toleratesAStrayControlCharacterInAPage() {
    byte[] bytes = ("<p>" + TURKISH.repeat(5) + "\u0000\u0003").getBytes(StandardCharsets.UTF_8);
    assertFalse(TextEncoding.of(bytes, bytes.length).isEmpty());
  }

  @Test
  void countsOverlongAndSurrogateSequencesAsMalformed() {
    for (int[] bad :
        new int[][] {
          {0xC0, 0x80}, {0xE0, 0x80, 0x80}, {0xED, 0xA0, 0x80}, {0xF5, 0x80, 0x80, 0x80}
        }) {
      byte[] bytes = new byte[bad.length + 1];
      Arrays.fill(bytes, (byte) 'a');
      for (int i = 0; i < bad.length; i++) {
        bytes[i] = (byte) bad[i];
      }
      assertTrue(ByteCensus.of(bytes, bytes.length).malformedUtf8() > 0, Arrays.toString(bad));
    }
  }

  private static TextEncoding of(byte[] bytes) {
    return TextEncoding.of(bytes, bytes.length).orElseThrow();
  }
}
