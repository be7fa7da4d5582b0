package org.newsgraph.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.newsgraph.model.text.Token;

class PartOfSpeechTaggerTest {
  private static void assertTag(String tagged, String text) {
    String tags = Annotated.tags(text);
    assertTrue((" " + tags + " ").contains(" " + tagged + " "), tags);
  }

  private static Token token(String word, String text) {
    return Annotated.body(text).sentences().get(0).tokens().stream()
        .filter(t -> t.text().equals(word))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void namesTheModelDoesNotKnowAreNames() {
    assertTag("Türkiye/PROPN", "The minister said Türkiye would not attend the meeting.");
  }

  @Test
  void presentTenseOfAHeadlineIsAVerb() {
    assertTag("slams/VERB", "Turkish minister slams Israel’s Gaza City assault");
    assertTag("arrests/VERB", "Chad arrests over 60 smugglers in raid on port");
  }

  @Test
  void aBaseFormBehindAPluralIsTheVerbOfAHeadline() {
    assertTag("arrest/VERB", "Police arrest over 40 suspects");
    assertTag("arrest/NOUN", "The police arrest warrant was signed by a judge.");
  }

  @Test
  void titleCaseHidesNoVerb() {
    String headline = "Turkish President Vows to Continue Support for Palestine After Doha Summit";
    assertTag("Vows/VERB", headline);
    assertTag("Summit/NOUN", headline);
  }

  @Test
  void acronymsAreNoPronouns() {
    assertTag("US/PROPN", "The US sent aid to the region.");
    assertTag("us/PRON", "They told us about it.");
  }

  @Test
  void aParticipleBehindANumberAloneIsAVerb() {
    assertTag("arrested/VERB", "Nobody was hurt, 12 arrested.");
  }

  @Test
  void possessivesAreParticles() {
    assertTag("’s/PART", "Israel’s army left the town.");
    assertTag("'/PART", "The officials' plan failed.");
  }

  @Test
  void formsAndLemmasComeFromTheTables() {
    Token left = token("left", "The army left the town.");
    assertEquals("leave ED", left.lemma() + " " + left.form());
    Token says = token("says", "She says nothing.");
    assertEquals("say S3", says.lemma() + " " + says.form());
    Token women = token("women", "The women left.");
    assertEquals("woman PLUR", women.lemma() + " " + women.form());
    Token ministries = token("ministries", "The ministries left.");
    assertEquals("ministry PLUR", ministries.lemma() + " " + ministries.form());
  }

  @Test
  void lastBeforeAUnitOfTimeIsNoVerb() {
    assertTag("last/ADJ", "They met last month.");
    assertTag("lasted/VERB", "The talks lasted a week.");
  }
}
