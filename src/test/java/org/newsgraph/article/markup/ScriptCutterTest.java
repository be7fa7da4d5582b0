package org.newsgraph.article.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class ScriptCutterTest {
  @Test
  void cutsTheTextOfScriptsAndStyleSheets() {
    assertEquals(
        "<p>One<script src=x></script>Two<STYLE></STYLE >Three<script></script\n>",
        cut(
            "<p>One<script src=x>let a = '<p>' < b;</script>Two<STYLE>p { }</STYLE >Three"
                + "<script>x</script\n>"));
  }

  @Test
  void leavesJsonLd() {
    String data = "<script type='Application/LD+JSON'>{\"@type\": \"Article\"}</script>";
    assertEquals(data, cut(data));
  }

  @Test
  void leavesWhatOnlyLooksLikeAScript() {
    for (String page :
        List.of(
            "<!-- <script> -->One<!-- </script> -->",
            "<p title='<script>'>One<p title=\"</script>\">",
            "<p title = '>' alt=<script>One</p><!doctype <script>One</script",
            "<title><script></title><p>One</p>",
            "<textarea><style></textarea><p>One</p>",
            "<scripts>One</scripts><style-x>Two</style-x>",
            "a < script > One </ script>",
            "<svg><script href=x /></svg>One<script></script>")) {
      assertEquals(page, cut(page));
    }
  }

  @Test
  void knowsWhichEndTagEndsAScriptThatWritesAnother() {
    assertEquals(
        "<script></script>One<script></script>Two",
        cut(
            "<script><!-- w('<script></script>') --></script>One"
                + "<script>w('<script>')</script>Two"));
  }

  @Test
  void cutsAScriptThatNeverEndsToTheEndOfThePage() {
    assertEquals("<p>One<script>", cut("<p>One<script>let a = 1; <p>"));
  }

  @Test
  void changesNothingThatTheParserSeesWhereverAPageIsCut() {
    String page =
        "<!doctype html><!-- <style> --><title>A <b></title><script><!--<script></script>--></script>"
            + "<style>p > a { }</style><p data-x='<script>' class=a>Köprü <b>açıldı</b><!-->x-->"
            + "<script type='application/ld+json'>{}</script><a href=x/>y</a><textarea></textarea>";
    for (int end = 0; end <= page.length(); end++) {
      String part = page.substring(0, end);
      assertEquals(withoutScripts(part), withoutScripts(cut(part)), part);
    }
  }

  private static String withoutScripts(String html) {
    Document page = Jsoup.parse(html);
    for (Element element : page.select("script:not([type]), style")) {
      element.empty();
    }
    return page.outerHtml();
  }

  private static String cut(String html) {
    try (InputStream cut = ScriptCutter.open(html.getBytes(StandardCharsets.UTF_8))) {
      return new String(cut.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
