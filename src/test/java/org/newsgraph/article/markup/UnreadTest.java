package org.newsgraph.article.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class UnreadTest {
  @Test
  void leavesOutScriptsAndStylesWhateverTheirAttributes() {
    assertEquals(
        "<p>Dün</p><p>Bugün</p>",
        read(
            "<p>Dün</p><script>if (a<b) f('</p>ü')</script><style media='x>y'>p {}</style ><p>Bugün</p>"));
  }

  @Test
  void keepsDataOfThePage() {
    String plain = "<script type=\"application/ld+json\">{\"headline\":\"One\"}</script>";
    String escaped = "<script type='application/LD&#43;JSON'>{}</script>";
    assertEquals(plain + escaped, read(plain + escaped));
  }

  @Test
  void keepsOfLinksToFilesTheCanonicalOne() {
    String canonical = "<link href='/one' rel=Canonical>";
    assertEquals(
        "<head>" + canonical + "<body>",
        read(
            "<head><link rel=\"stylesheet\" href=\"a>b.css\">"
                + canonical
                + "<link rel=icon href=i.png /><body>"));
  }

  @Test
  void leavesOutDrawingsWithTheirTitles() {
    assertEquals(
        "<p>One</p>", read("<p><svg viewBox='0 0 1 1'><title>Icon</title><g/></svg>One</p>"));
  }

  @Test
  void keepsDrawingsThatHoldTextOrAreLeftOpen() {
    for (String page :
        new String[] {
          "<svg><foreignObject><p>One</p></foreignObject></svg>",
          "<svg><path><div>One</div></svg>",
          "<svg><path><p>One<svg></svg>",
          "<svg><path><p>One"
        }) {
      assertEquals(page, read(page));
    }
  }

  @Test
  void keepsElementsWhoseNamesBeginAlike() {
    String page =
        "<script-box>One</script-box><styled>Two</styled><links>Three</links><span>Four</span>";
    assertEquals(page, read(page));
  }

  @Test
  void keepsTextBehindWhatOnlyLooksLikeAStartTag() {
    assertEquals(
        "<title>The <script> tag</title><p>One</p><script>f()</script><p>Two</p>",
        read(
            "<title>The <script> tag</title><p>One</p><script>f()</script><p>Two</p><script>g()</script>"));
    String comment = "<!-- <style> --><p>One</p><style>p {}</style>";
    assertEquals(comment, read(comment));
  }

  @Test
  void keepsTextBehindTheBeginningOfATagInAnAttribute() {
    for (String tag : new String[] {"<svg width='1'", "<link rel=", "<script src="}) {
      String page = "<p title=\"" + tag + "\">One</p><p class=\"a\">Two</p>";
      assertEquals(page + "<p>", read(page + "<svg class=\"a\"></svg><p>"));
    }
  }

  @Test
  void keepsTextInWhichACommentHidesTheEndTag() {
    String hidden = "<script><!-- f('<script></script>') --></script>";
    assertEquals(hidden + "<p>One", read(hidden + "<p>One"));
  }

  @Test
  void keepsTextWithoutEnd() {
    for (String page :
        new String[] {
          "<script>f()", "<style", "<script a='", "<script>f()</script", "<s", "<link rel=icon", "<"
        }) {
      assertEquals(page, read(page));
    }
  }

  @Test
  void takesTimeInProportionToThePage() {
    for (String piece :
        new String[] {
          "<script '",
          "<script><style>",
          "<style><",
          "<script></style>",
          "<link '",
          "<link x",
          "<svg><g>"
        }) {
      String page = piece.repeat(100_000);
      assertTimeoutPreemptively(Duration.ofSeconds(5), () -> assertEquals(page, read(page)), piece);
    }
  }

  private static String read(String html) {
    byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
    StringBuilder out = new StringBuilder();
    int from = 0;
    for (Unread text = new Unread(bytes); from < bytes.length; text.next()) {
      out.append(new String(bytes, from, text.begin() - from, StandardCharsets.UTF_8));
      from = text.end();
    }
    return out.toString();
  }
}
