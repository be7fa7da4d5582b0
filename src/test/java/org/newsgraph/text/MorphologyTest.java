package org.newsgraph.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MorphologyTest {
  private static final Morphology MORPHOLOGY = new Morphology(Annotated.ENGLISH);

  @ParameterizedTest
  @CsvSource({
    "says,say,S3",
    "said,say,ED",
    "killed,kill,ED",
    "killing,kill,ING",
    "agreed,agree,ED",
    "denies,deny,S3",
    "denied,deny,ED",
    "went,go,PAST",
    "gone,go,PART",
    "was,be,PAST",
    "imposing,impose,ING",
    "barred,bar,ED"
  })
  void tellsVerbForms(String word, String lemma, String form) {
    assertEquals(lemma, MORPHOLOGY.lemma(word, "VERB"));
    assertEquals(form, MORPHOLOGY.form(word, "VERB"));
  }

  @ParameterizedTest
  @CsvSource({
    "ministries,ministry",
    "officials,official",
    "children,child",
    "crises,crisis",
    "forces,force",
    "attacks,attack",
    "churches,church",
    "boxes,box"
  })
  void tellsPlurals(String word, String lemma) {
    assertEquals(lemma, MORPHOLOGY.lemma(word, "NOUN"));
    assertEquals("PLUR", MORPHOLOGY.form(word, "NOUN"));
  }

  @Test
  void wordsThatOnlyEndLikePluralsAreNone() {
    for (String word : new String[] {"crisis", "campus", "congress", "news", "gas"}) {
      assertEquals(word, MORPHOLOGY.lemma(word, "NOUN"), word);
      assertEquals("", MORPHOLOGY.form(word, "NOUN"), word);
    }
  }

  @Test
  void otherWordsAreTheirOwnLemma() {
    assertEquals("quickly", MORPHOLOGY.lemma("quickly", "ADV"));
    assertEquals("", MORPHOLOGY.form("quickly", "ADV"));
  }
}
