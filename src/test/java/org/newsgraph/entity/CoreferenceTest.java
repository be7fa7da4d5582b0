package org.newsgraph.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgraph.model.entity.Mention;

class CoreferenceTest {

  @Test
  void theCourtMeansTheOnlyCourtNamed() {
    Reading reading =
        Reading.of("The Exampleville Harbour Court met on Monday. The court ruled for the crew.");
    Mention court = reading.mention("court");
    assertEquals(Mention.Kind.NOMINAL, court.kind());
    assertFalse(court.isListed());
    assertEquals(List.of("Exampleville Harbour Court"), reading.meant("court"));
  }

  @Test
  void theCourtMeansNothingWhereTwoAreNamed() {
    Reading reading =
        Reading.of(
            "The Exampleville Harbour Court and the Musterstadt Commercial Court met. The court"
                + " ruled for the crew.");
    assertFalse(reading.has("court"));
  }

  @Test
  void thePresidentMeansTheOneNamedWithTheOffice() {
    Reading reading =
        Reading.of("Peruvian President Inés Ejemplo spoke on Monday. The president then left.");
    assertEquals(List.of("Inés Ejemplo"), reading.meant("president"));
  }

  @Test
  void thePresidentMeansNothingWhereTwoAreNamed() {
    Reading reading =
        Reading.of(
            "Peruvian President Inés Ejemplo met Chilean President Luis Muestra. The president"
                + " then left.");
    assertFalse(reading.has("president"));
  }

  @Test
  void theTwoSidesAreThePartiesOfTheSentenceBefore() {
    Reading reading =
        Reading.of(
            "Inés Ejemplo, head of the Peruvian Fishing Agency (PFA), called Chilean officials. The"
                + " two sides agreed to talk.");
    assertEquals(List.of("Inés Ejemplo", "Chilean officials"), reading.meant("The two sides"));
  }

  @Test
  void theTwoLeadersAreThePeopleOfTheSentence() {
    Reading reading =
        Reading.of(
            "Peruvian President Inés Ejemplo met Chilean President Luis Muestra in Lima, where the"
                + " two leaders spoke of fish.");
    assertEquals(List.of("Inés Ejemplo", "Luis Muestra"), reading.meant("the two leaders"));
  }

  @Test
  void theTwoSidesMeanNothingWhereThreeAreNamed() {
    Reading reading = Reading.of("Peru met Chile and Ecuador. The two sides agreed to talk.");
    assertFalse(reading.has("The two sides"));
  }

  @Test
  void enclaveOfAPeopleIsTheirPlaceInTheArticle() {
    Reading reading =
        Reading.of("Aid reached Gaza on Monday. Nobody left the Palestinian enclave that day.");
    assertEquals(reading.meant("Gaza"), reading.meant("Palestinian enclave"));
    assertEquals(Mention.Kind.NOMINAL, reading.mention("Palestinian enclave").kind());
  }

  @Test
  void enclaveMeansNothingWhereNoPlaceOfThePeopleIsNamed() {
    Reading reading = Reading.of("Aid reached Lima. Nobody left the Palestinian enclave.");
    assertFalse(reading.has("Palestinian enclave"));
  }

  @Test
  void pronounMeansTheOnlyPersonBefore() {
    Reading reading = Reading.of("Mira Sampleton sang in Lima. Later she left.");
    assertEquals(Mention.Kind.PRONOUN, reading.mention("she").kind());
    assertEquals(List.of("Mira Sampleton"), reading.meant("she"));
  }

  @Test
  void pronounOfOneGenderSkipsAPersonOfTheOther() {
    Reading reading = Reading.of("Peter Muster met Anna Proben before she left Lima.");
    assertEquals(List.of("Anna Proben"), reading.meant("she"));
  }

  @Test
  void pronounWithTwoCandidatesMeansNobody() {
    Reading reading = Reading.of("Peter Muster met Paul Proben before he left Lima.");
    assertFalse(reading.has("he"));
  }

  @Test
  void namesOfOnePassageAreNoAntecedentsInAnother() {
    Reading reading = Reading.titled("She left", "Mira Sampleton sang in Lima.");
    assertFalse(reading.has("She"));
  }

  @Test
  void aGroupOfACountryMeansTheOnlySuchGroupNamedBefore() {
    Reading reading =
        Reading.of(
            "Hezbollah fired at Israel. The Lebanese militant group then stopped. The Lebanese"
                + " rights group counted the shells.");
    assertEquals(List.of("Hezbollah"), reading.meant("Lebanese militant group"));
    assertEquals(List.of("Lebanese rights group"), reading.meant("Lebanese rights group"));
  }

  @Test
  void aGroupOfACountryMeansNobodyElseWhereTwoAreNamed() {
    Reading reading =
        Reading.of("Hamas and Islamic Jihad agreed. The Palestinian militant group then stopped.");
    assertEquals(
        List.of("Palestinian militant group"), reading.meant("Palestinian militant group"));
  }

  @Test
  void aGroupThatIsNewMeansNobodyNamedBefore() {
    Reading reading = Reading.of("Hezbollah fired at Israel. A Lebanese militant group stopped.");
    assertEquals(List.of("Lebanese militant group"), reading.meant("Lebanese militant group"));
  }

  @Test
  void aGroupOfAPeopleMeansTheOnlyGroupOfItsKind() {
    Reading reading = Reading.of("The Taliban closed schools. The hardline Islamist group spoke.");
    assertEquals(List.of("Taliban"), reading.meant("Islamist group"));
  }
}
