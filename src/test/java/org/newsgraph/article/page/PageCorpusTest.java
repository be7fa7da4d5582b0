package org.newsgraph.article.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsgraph.article.ArticleExtractor;
import org.newsgraph.article.Extracted;
import org.newsgraph.model.article.Article;
import org.newsgraph.model.article.Capture;
import org.newsgraph.model.article.Image;
import org.newsgraph.model.article.Promo;
import org.newsgraph.read.CaptureReader;
import org.newsgraph.read.ReadOptions;

/** Pages with the habits of real sites, each beside what a careful reader would say it holds. */
class PageCorpusTest {
  private static final Path FOLDER = Path.of("src/test/resources/pages");
  private static final String PAGE = ".html";
  private static final String GOLDEN = ".txt";
  private static final int FEWEST = 25;
  private static final int CUT = 97;
  private static final int DEEP = 5000;

  static List<String> pages() throws IOException {
    return names(PAGE);
  }

  @Test
  void everyPageHasAGoldenFileAndEveryGoldenFileAPage() throws IOException {
    if (!Boolean.getBoolean("golden.update")) {
      assertEquals(names(PAGE), names(GOLDEN));
    }
    assertTrue(pages().size() >= FEWEST, "pages: " + pages().size());
  }

  @ParameterizedTest
  @MethodSource("pages")
  void holdsWhatTheGoldenFileSays(String name) throws IOException {
    String actual = shown(read(capture(name)));
    Path golden = FOLDER.resolve(name + GOLDEN);
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(golden, actual);
    }
    assertEquals(Files.readString(golden), actual);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void holdsTheSameWhenReadAgain(String name) throws IOException {
    assertEquals(read(capture(name)), read(capture(name)));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void isReadWhereverItIsCutOff(String name) throws IOException {
    Capture whole = capture(name);
    for (int end = 0; end < whole.content().length; end += CUT) {
      Capture cut = new Capture(whole.origin(), Arrays.copyOf(whole.content(), end));
      Optional<Article> article = read(cut).filter(found -> found.body().isBlank());
      assertTrue(article.isEmpty() || isAnnounced(article.get()), "cut at " + end);
    }
  }

  /** A page without a text may still be an article. */
  private static boolean isAnnounced(Article article) {
    return article.headline() != null && article.published() != null;
  }

  @Test
  void aPageNestedThousandsDeepHoldsItsParagraphs() {
    String first = "The ferry to the outer islands will sail twice a day from the first of May.";
    String last =
        "Islanders had asked for the second crossing since the winter of the great storm.";
    String page = "<div>".repeat(DEEP) + "<p>" + first + "<p>" + last + "<b><i>".repeat(DEEP);
    assertEquals(first + "\n" + last, Extracted.html(page).article().body());
  }

  private static List<String> names(String ending) throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(ending))
          .map(name -> name.substring(0, name.length() - ending.length()))
          .sorted()
          .toList();
    }
  }

  private static Capture capture(String name) throws IOException {
    ReadOptions options = ReadOptions.standard(InputStream.nullInputStream());
    List<String> inputs = List.of(FOLDER.resolve(name + PAGE).toString());
    try (CaptureReader reader = new CaptureReader(inputs, options, PageCorpusTest::none)) {
      return reader.next().orElseThrow();
    }
  }

  private static void none(Object problem) {
    throw new AssertionError(problem);
  }

  private static Optional<Article> read(Capture capture) {
    return new ArticleExtractor().extract(capture, problem -> {});
  }

  private static String shown(Optional<Article> found) {
    Article article = found.orElseThrow(() -> new AssertionError("no article"));
    StringBuilder out = new StringBuilder();
    line(out, "url", article.url());
    line(out, "headline", article.headline());
    line(out, "deck", article.deck());
    line(out, "section", article.section());
    article.authors().forEach(author -> line(out, "author", author));
    line(out, "publisher", article.publisher());
    line(out, "language", article.claimedLanguage());
    line(out, "published", article.published());
    line(out, "modified", article.modified());
    line(out, "dateline", article.dateline());
    for (Image image : article.images()) {
      line(out, "image", Optional.ofNullable(image.url()).orElse("-"));
      line(out, "  caption", image.caption());
      line(out, "  credit", image.credit());
    }
    for (Promo promo : article.promos()) {
      line(out, "promo", promo.label() + " " + promo.position() + ": " + promo.headline());
      line(out, "  url", promo.url());
    }
    article.paragraphs().forEach(paragraph -> out.append('\n').append(paragraph).append('\n'));
    return out.toString();
  }

  private static void line(StringBuilder out, String name, @Nullable String value) {
    if (value != null) {
      out.append(name).append(": ").append(value).append('\n');
    }
  }
}
