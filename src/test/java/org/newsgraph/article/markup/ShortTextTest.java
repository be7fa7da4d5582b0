package org.newsgraph.article.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class ShortTextTest {
  @Test
  void isTheTextOfAnElementInOneLine() {
    assertEquals("By Ada Example", ShortText.of(body("<p>By\n <b>Ada</b>&nbsp;Example</p>")));
    assertEquals("", ShortText.of(body("")));
  }

  @Test
  void looksOnlyIntoTheElement() {
    Element body = body("<p>Ada</p><p>" + "bridge ".repeat(1_000) + "</p>");
    assertEquals("Ada", ShortText.of(body.child(0)));
    assertFalse(ShortText.isShort(body.child(1)));
  }

  @Test
  void isNothingWhereAnElementHoldsManyOthers() {
    assertTrue(ShortText.isShort(body("<b>a</b>".repeat(500))));
    assertFalse(ShortText.isShort(body("<b>a</b>".repeat(1_000))));
    assertEquals("", ShortText.of(body("<b>a</b>".repeat(1_000))));
  }

  private static Element body(String html) {
    return Jsoup.parse(html).body();
  }
}
