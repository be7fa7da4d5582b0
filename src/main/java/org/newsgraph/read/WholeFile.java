package org.newsgraph.read;

import java.io.IOException;
import java.util.Optional;
import org.newsgraph.model.article.Capture;
import org.newsgraph.model.article.Origin;
import org.newsgraph.problem.Code;
import org.newsgraph.problem.Problem;
import org.newsgraph.read.content.Content;
import org.newsgraph.read.content.TextEncoding;

/** A file that is one capture: a page, a plain text, one JSON record. */
final class WholeFile implements CaptureSource {
  private final Content content;
  private final ContentKind kind;
  private final CaptureMaker maker;
  private final int maxBytes;
  private final ReadLog log;
  private boolean done;

  WholeFile(Content content, ContentKind kind, CaptureMaker maker, int maxBytes, ReadLog log) {
    this.content = content;
    this.kind = kind;
    this.maker = maker;
    this.maxBytes = maxBytes;
    this.log = log;
  }

  @Override
  public Optional<Capture> next() throws IOException {
    if (done) {
      return Optional.empty();
    }
    done = true;
    byte[] bytes = content.stream().readNBytes(maxBytes + 1);
    if (bytes.length > maxBytes) {
      if (kind == ContentKind.JSON_OBJECT && !maker.file().named()) {
        log.skip();
        return Optional.empty();
      }
      return fail(
          Code.FILE_TOO_LARGE,
          "found more than " + maxBytes + " bytes in " + kind.words(),
          "split it, or give many articles as JSON Lines");
    }
    Optional<TextEncoding> encoding = TextEncoding.of(bytes, bytes.length);
    if (encoding.isEmpty()) {
      return fail(Code.FILE_BINARY, "found binary data after a start of text", "leave it out");
    }
    String doubt = encoding.get().doubt();
    if (doubt != null) {
      log.report(
          Problem.warning(
              Code.ENCODING_WRONG,
              maker.file().source(),
              doubt,
              "check the text for wrong letters; save it as UTF-8 if there are any"));
    }
    String text = encoding.get().decode(bytes, bytes.length);
    if (kind == ContentKind.JSON_OBJECT) {
      return new JsonRecord(maker, log).read(text, 0);
    }
    Origin.Format format = kind == ContentKind.HTML ? Origin.Format.HTML : Origin.Format.TEXT;
    return Optional.of(maker.whole(format, bytes, text));
  }

  private Optional<Capture> fail(Code code, String text, String cure) {
    log.report(Problem.error(code, maker.file().source(), text, cure));
    return Optional.empty();
  }
}
