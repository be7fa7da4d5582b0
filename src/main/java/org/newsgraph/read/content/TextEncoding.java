package org.newsgraph.read.content;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a text is encoded in. The bytes are believed before the declaration: pages that declare one
 * encoding and use another are common.
 *
 * @param bomLength bytes to skip at the start
 * @param doubt what is odd about it, in words for the user; null if nothing is
 */
public record TextEncoding(Charset charset, int bomLength, @Nullable String doubt) {
  private static final Map<String, String> MEANT = meant();
  private static final Pattern DECLARED =
      Pattern.compile(
          "(?:<meta[^>]{0,200}?charset\\s*=|<\\?xml[^>]{0,100}?encoding\\s*=)\\s*[\"']?\\s*([\\w:.-]+)",
          Pattern.CASE_INSENSITIVE);

  /** Browsers look for a declaration in the first 1024 bytes; pages put it later than that. */
  private static final int DECLARATION_WITHIN = 8192;

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /** The encoding of a text, or empty if the bytes are no text. */
  public static Optional<TextEncoding> of(byte[] bytes, int length) {
    Optional<TextEncoding> marked = marked(bytes, length);
    if (marked.isPresent()) {
      return marked;
    }
    ByteCensus census = ByteCensus.of(bytes, length);
    if (census.looksUtf16BigEndian()) {
      return Optional.of(new TextEncoding(StandardCharsets.UTF_16BE, 0, null));
    }
    if (census.looksUtf16LittleEndian()) {
      return Optional.of(new TextEncoding(StandardCharsets.UTF_16LE, 0, null));
    }
    return census.looksBinary()
        ? Optional.empty()
        : Optional.of(unmarked(bytes, length, census, declared(bytes, length)));
  }

  /** The text without its byte order mark; bytes that fit nowhere become U+FFFD. */
  public String decode(byte[] bytes, int length) {
    return new String(bytes, bomLength, length - bomLength, charset);
  }

  private static Optional<TextEncoding> marked(byte[] b, int length) {
    if (length >= 3 && b[0] == (byte) 0xEF && b[1] == (byte) 0xBB && b[2] == (byte) 0xBF) {
      return Optional.of(new TextEncoding(StandardCharsets.UTF_8, 3, null));
    }
    if (length >= 2 && b[0] == (byte) 0xFE && b[1] == (byte) 0xFF) {
      return Optional.of(new TextEncoding(StandardCharsets.UTF_16BE, 2, null));
    }
    if (length >= 2 && b[0] == (byte) 0xFF && b[1] == (byte) 0xFE) {
      return Optional.of(new TextEncoding(StandardCharsets.UTF_16LE, 2, null));
    }
    return Optional.empty();
  }

  private static TextEncoding unmarked(
      byte[] bytes, int length, ByteCensus census, @Nullable String declared) {
    Charset charset = declared == null ? null : charset(declared);
    if (charset != null && census.escapes() > 0 && charset.name().startsWith("ISO-2022")) {
      return new TextEncoding(charset, 0, null);
    }
    if (census.malformedUtf8() == 0) {
      boolean lie =
          census.multiByteUtf8() > 0 && declared != null && !StandardCharsets.UTF_8.equals(charset);
      return new TextEncoding(
          StandardCharsets.UTF_8,
          0,
          lie ? "found UTF-8, expected " + declared + " as the page declares" : null);
    }
    if (charset != null && !charset.equals(StandardCharsets.UTF_8)) {
      String doubt =
          decodes(bytes, length, charset)
              ? null
              : "found bytes that are no " + declared + ", which the page declares";
      return new TextEncoding(charset, 0, doubt);
    }
    String said = charset == null ? "expected UTF-8" : "expected UTF-8 as the page declares";
    // A few bad bytes among many good sequences: damaged UTF-8, not another encoding.
    return census.multiByteUtf8() >= 4 * census.malformedUtf8()
        ? new TextEncoding(StandardCharsets.UTF_8, 0, "found bytes that are no UTF-8, " + said)
        : new TextEncoding(
            WINDOWS_1252,
            0,
            "found bytes that are no UTF-8 and read them as windows-1252, " + said);
  }

  private static @Nullable String declared(byte[] bytes, int length) {
    String head =
        new String(bytes, 0, Math.min(length, DECLARATION_WITHIN), StandardCharsets.ISO_8859_1);
    Matcher matcher = DECLARED.matcher(head);
    return matcher.find() ? matcher.group(1) : null;
  }

  private static @Nullable Charset charset(String label) {
    String folded = label.toLowerCase(Locale.ROOT);
    String name = MEANT.getOrDefault(folded, folded);
    try {
      Charset charset = Charset.forName(name);
      // The declaration itself was readable as ASCII, so it can't mean UTF-16.
      return charset.name().startsWith("UTF-") ? StandardCharsets.UTF_8 : charset;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }

  private static boolean decodes(byte[] bytes, int length, Charset charset) {
    try {
      charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPLACE)
          .decode(ByteBuffer.wrap(bytes, 0, length));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private static Map<String, String> meant() {
    Map<String, String> meant = new HashMap<>();
    for (String[] row : WordTable.rows("encodings.tsv")) {
      for (String label : row[0].split("\\|")) {
        meant.put(label, row[1]);
      }
    }
    return Map.copyOf(meant);
  }
}
