package org.newsgraph.article.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaptionTest {
  @Test
  void partsCaptionsFromCredits() {
    assertEquals(new Caption("The bridge.", "EP"), Caption.of("The bridge. / Photo: EP"));
    assertEquals(new Caption("The bridge", "EP"), Caption.of("The bridge (Image: EP)"));
    assertEquals(new Caption(null, "EP / Ada Example"), Caption.of("Foto: EP / Ada Example"));
    assertEquals(new Caption("The bridge at 10:30", null), Caption.of("The bridge at 10:30"));
    assertEquals(Optional.empty(), Caption.credited("He said: no"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "The bridge at night. (AP)#The bridge at night.#AP",
        "The bridge (Example Press / Ada Example)#The bridge#Example Press / Ada Example",
        "The bridge (Ada Example/AP).#The bridge#Ada Example/AP",
        "The bridge at night. (AP Photo/Ada Example)#The bridge at night.#AP Photo/Ada Example",
        "The bridge – Ada Example/dpa#The bridge#Ada Example/dpa",
        "The bridge | © Example Press#The bridge#Example Press",
        "The bridge. © Ada Example/Example Press#The bridge.#Ada Example/Example Press",
        "The bridge (c) Example Press#The bridge#Example Press",
        "The bridge. Getty Images#The bridge.#Getty Images",
        "The bridge. Ada Example / Example Courier#The bridge.#Ada Example / Example Courier",
        "The bridge. Photo by Ada Example#The bridge.#Ada Example",
        "Die Brücke. Foto: Ada Example#Die Brücke.#Ada Example",
        "Die Brücke (Quelle: Example Press)#Die Brücke#Example Press",
        "Le pont. Crédit photo : Ada Example#Le pont.#Ada Example",
        "El puente. Cortesía de Ada Example#El puente.#Ada Example",
        "A ponte de noite Imagem: Ada Example/Example Press#A ponte de noite#Ada Example/Example Press",
        "Köprü. / Fotoğraf: Ada Example#Köprü.#Ada Example",
        "Image caption The bridge at night#The bridge at night#",
      })
  void tellsTheCreditAtTheEndOfACaption(String line, String caption, @Nullable String credit) {
    assertEquals(new Caption(caption, credit), Caption.of(line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ada Example (left) and Ben Sample (Party of Order)",
        "The old king (1830-1899)",
        "The bridge – a work of eleven years",
        "Ada Example / Ben Sample",
        "The mayor, Ada Example. She crossed the bridge first.",
        "Picture of a bridge",
        "The head of Getty Images speaks."
      })
  void aCaptionWithoutACreditStaysWhole(String line) {
    assertEquals(new Caption(line, null), Caption.of(line));
  }

  @Test
  void aLineMayHoldTheCreditAlone() {
    assertEquals(new Caption(null, "Ada Example/AP"), Caption.of("© Ada Example/AP"));
    assertEquals(new Caption(null, "Shutterstock"), Caption.of("Shutterstock"));
    assertEquals(new Caption(null, "Example Press"), Caption.of("(Quelle: Example Press)"));
  }

  @Test
  void aMarkedCreditIsCutFromEitherEndOfTheLine() {
    assertEquals(
        new Caption("The bridge", "Ada Example"),
        Caption.of("The bridge Credit: Ada Example", "Credit: Ada Example"));
    assertEquals(
        new Caption("The bridge", "picture alliance/Example"),
        Caption.of("picture alliance/Example The bridge", "picture alliance/Example"));
    assertEquals(new Caption(null, "Example e. V."), Caption.of("Example e. V.", "Example e. V."));
  }
}
