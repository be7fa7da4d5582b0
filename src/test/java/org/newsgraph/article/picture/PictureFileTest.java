package org.newsgraph.article.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureFileTest {
  private static final String BRIDGE = "https://img.example.org/2024/old-stone-bridge.jpg";

  private static boolean same(String one, String two) {
    return PictureFile.of(one).isSameAs(PictureFile.of(two));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://img.example.org/2024/old-stone-bridge.jpg?w=640&quality=80",
        "https://img.example.org/2024/old-stone-bridge-1024x683.jpg",
        "https://img.example.org/2024/old-stone-bridge-scaled-e1712345678901.jpg",
        "https://cdn.example.net/w_1200,h_630,c_fit/old-stone-bridge.webp",
        "https://cdn.example.net/resize?width=300&url=https%3A%2F%2Fimg.example.org%2F2024%2Fold-stone-bridge.jpg%3Fw%3D1",
        "https://img.example.org/styles/teaser/public/2024/old-stone-bridge@2x.jpg"
      })
  void otherSizesOfAPictureAreTheSameFile(String url) {
    assertTrue(same(BRIDGE, url), PictureFile.of(url).key());
  }

  @ParameterizedTest
  @CsvSource({
    "https://img.example.org/a1/photo.jpg, https://img.example.org/b2/photo.jpg",
    "https://img.example.org/2024/festival-night-1.jpg, https://img.example.org/2024/festival-night-2.jpg",
    "https://img.example.org/show?id=17&w=300, https://img.example.org/show?id=18&w=300"
  })
  void otherPicturesAreOtherFiles(String one, String two) {
    assertFalse(same(one, two), PictureFile.of(one).key());
  }

  @Test
  void theFolderTellsFilesWithCommonNamesApartAndItsSizesDoNot() {
    assertTrue(
        same(
            "https://img.example.org/a1b2/1200x630/photo.jpg",
            "https://img.example.org/a1b2/w640/photo.webp"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org/assets/logo.png",
        "https://example.org/assets/courier-logo-white-512x512.png",
        "https://example.org/i/blank.gif",
        "https://example.org/i/1x1.gif",
        "https://example.org/i/default_share_image_2023.jpg",
        "https://example.org/i/examplecourier.png"
      })
  void logosAndPlaceholdersAreFurniture(String url) {
    assertTrue(PictureFile.of(url).isFurniture(Set.of("example", "courier", "examplecourier")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org/i/kites.jpg",
        "https://example.org/i/1200x600.jpg",
        "https://example.org/i/blank-cheque-for-the-harbour.jpg",
        "https://example.org/i/thumb_2954_default.jpg"
      })
  void whatSaysMoreIsAPicture(String url) {
    assertFalse(PictureFile.of(url).isFurniture(Set.of("example", "courier")));
  }

  @Test
  void theLargestOfASetOfSourcesIsTaken() {
    assertEquals("/c.jpg", PictureElement.largest("/a.jpg 320w, /c.jpg 1200w,/b.jpg 640w"));
    assertEquals("/b,1.jpg", PictureElement.largest("/a.jpg 1x, /b,1.jpg 1.5x"));
    assertEquals("/a.jpg", PictureElement.largest(" /a.jpg "));
    assertEquals("", PictureElement.largest(""));
  }
}
