package org.newsgraph.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ChunkerTest {
  @Test
  void groupsPhrases() {
    assertEquals(
        "N The Israeli army|V has continued|N a long war|P on|N Gaza",
        Annotated.chunks("The Israeli army has continued a long war on Gaza."));
  }

  @Test
  void possessorsStayInTheirPhrase() {
    assertEquals(
        "N Israel’s Gaza City assault|V failed",
        Annotated.chunks("Israel’s Gaza City assault failed."));
  }

  @Test
  void prepositionsOfSeveralWordsAreOne() {
    assertEquals(
        "N The talks|V stopped|P due to|N new conditions",
        Annotated.chunks("The talks stopped due to new conditions."));
  }

  @Test
  void adverbsAndParticlesBelongToTheVerb() {
    assertEquals(
        "N They|V have not yet agreed|V to leave",
        Annotated.chunks("They have not yet agreed to leave."));
  }

  @Test
  void aDateBehindANounIsNoPartOfItsPhrase() {
    assertEquals(
        "N The court|V issued|N warrants|N last Friday",
        Annotated.chunks("The court issued warrants last Friday."));
  }

  @Test
  void aParticipleBeforeANounBelongsToItsPhrase() {
    assertEquals(
        "N the occupied territories|V remain|N closed".split("\\|")[0],
        Annotated.chunks("the occupied territories remain closed.").split("\\|")[0]);
  }
}
