package org.newsgraph.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.problem.Problem;

class ExplanationStreamTest {
  private static final String PAGE =
      """
      <!doctype html><html lang=en><head><title>Bridge reopens | Example Courier</title>
      <meta property="og:title" content="Bridge reopens"></head><body><article>
      <h1>Bridge reopens</h1>
      <div class="text"><p>The harbour bridge reopened on Tuesday after two years of repairs, the port
      said.</p>
      <div class="share-bar">Share this with your friends</div>
      <p>Engineers replaced four hundred beams and both towers of the bridge in that time.</p></div>
      </article></body></html>
      """;

  @TempDir private Path folder;

  private final List<Problem> problems = new ArrayList<>();

  private String explain(String name, String content, long limit) throws IOException {
    Files.writeString(folder.resolve(name), content);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new ExplanationStream(out, limit, problems::add)
        .write(Inputs.of(List.of(folder.toString()), new ByteArrayInputStream(new byte[0])));
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void tellsOfEachBlockWhetherItWasKeptAndWhyNot() throws IOException {
    String text = explain("bridge.html", PAGE, 10);
    assertTrue(text.contains("\n  + The harbour bridge reopened on Tuesday"), text);
    assertTrue(
        text.contains(
            "\n  - Share this with your friends\n"
                + "      furniture, told by its element, class or id; in div.share-bar < div.text"),
        text);
    assertEquals(List.of(), problems);
  }

  @Test
  void tellsWhereAFieldStandsAndWhatElseWasOffered() throws IOException {
    String text = explain("bridge.html", PAGE, 10);
    int chosen = text.indexOf("headline");
    assertTrue(chosen > 0 && text.indexOf("Bridge reopens  [meta: og:title]") > 0, text);
    assertTrue(text.indexOf("Bridge reopens  [title: title element]") > chosen, text);
  }

  @Test
  void cutsLongTextsBetweenCodePoints() throws IOException {
    String text = explain("a.html", PAGE.replace("harbour", "\ud83c\udf09".repeat(120)), 10);
    assertTrue(text.contains("\ud83c\udf09…\n"), text);
  }

  @Test
  void explainsAPageWithoutAnArticle() throws IOException {
    String text = explain("none.html", "<html><body><nav>Home</nav></body></html>", 10);
    assertTrue(text.contains("  - Home\n"), text);
  }

  @Test
  void explainsTheFieldsOfOtherFormatsToo() throws IOException {
    String record = "{\"title\": \"Bridge reopens\", \"text\": \"The bridge reopened.\"}\n";
    String text = explain("a.jsonl", record, 10);
    assertTrue(text.contains("headline") && !text.contains("blocks"), text);
  }

  @Test
  void endsAtTheLimit() throws IOException {
    Files.writeString(folder.resolve("a.html"), PAGE);
    assertTrue(!explain("b.html", PAGE, 1).contains("b.html"));
  }
}
