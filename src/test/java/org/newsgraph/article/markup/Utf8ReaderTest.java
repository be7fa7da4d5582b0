package org.newsgraph.article.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class Utf8ReaderTest {
  @Test
  void readsCharactersOfAnyLengthWhereverAPieceEnds() throws IOException {
    for (String character : List.of("a", "ü", "年", "😀")) {
      for (int before = 0; before < 4; before++) {
        String text = "x".repeat(before) + character.repeat(3_000) + "end";
        assertEquals(text, read(text.getBytes(StandardCharsets.UTF_8), 1_024), character);
      }
    }
  }

  @Test
  void readsIntoABufferThatIsShorterThanACharacter() throws IOException {
    assertEquals("1 😀 €", read("1 😀 €".getBytes(StandardCharsets.UTF_8), 1));
  }

  @Test
  void leavesOutTheByteOrderMark() throws IOException {
    assertEquals("<p>One", read("\ufeff<p>One".getBytes(StandardCharsets.UTF_8), 64));
    assertEquals("", read(new byte[0], 64));
  }

  @Test
  void readsABlankInPlaceOfWhatIsUnread() throws IOException {
    String page = "<p>One<script>f()</script>two<svg/></svg>";
    assertEquals("<p>One two ", read(page.getBytes(StandardCharsets.UTF_8), 64));
    assertEquals(" ", read("\ufeff<style></style>".getBytes(StandardCharsets.UTF_8), 64));
  }

  @Test
  void readsBytesThatAreNoTextAsTheJdkDoes() throws IOException {
    byte[] bytes = new byte[2_000];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (i % 3 == 0 ? 0xe2 : i % 7 == 0 ? 'a' : 0x80 + i % 64);
    }
    assertEquals(new String(bytes, StandardCharsets.UTF_8), read(bytes, 256));
  }

  private static String read(byte[] bytes, int room) throws IOException {
    StringWriter out = new StringWriter();
    char[] buffer = new char[room];
    try (Reader reader = new Utf8Reader(bytes)) {
      int count = reader.read(buffer, 0, room);
      while (count >= 0) {
        out.write(buffer, 0, count);
        count = reader.read(buffer, 0, room);
      }
    }
    return out.toString();
  }
}
