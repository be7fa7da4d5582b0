package org.newsgraph.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.model.entity.Mention;
import org.newsgraph.model.entity.MentionType;
import org.newsgraph.model.entity.Office;

class PeopleAndOfficesTest {

  @Test
  void officeAndNameAreOneMentionWithTheNationalityInside() {
    Reading reading = Reading.of("Norwegian Prime Minister Alma Exampleson arrived on Monday.");
    Mention person = reading.mention("Norwegian Prime Minister Alma Exampleson");
    assertEquals(MentionType.PERSON, person.type());
    assertEquals("Alma Exampleson", reading.entity(person.text()).name());
    assertEquals("Official", reading.entity(person.text()).entityClass());
    assertEquals(MentionType.NATIONALITY, reading.mention("Norwegian").type());
    Office office = reading.office(person.text());
    assertEquals("Prime Minister", office.title());
    assertEquals("Norway", office.country().name());
    assertEquals(Office.Status.CURRENT, office.status());
  }

  @ParameterizedTest
  @CsvSource({
    "former Defence Minister Karl Beispiel, FORMER",
    "then Defence Minister Karl Beispiel, FORMER",
    "ex-Defence Minister Karl Beispiel, FORMER",
    "acting Defence Minister Karl Beispiel, ACTING",
    "incoming Defence Minister Karl Beispiel, DESIGNATE",
    "Defence Minister-designate Karl Beispiel, DESIGNATE",
    "President-elect Karl Beispiel, DESIGNATE",
    "Defence Minister Karl Beispiel, CURRENT",
    "outgoing Defence Minister Karl Beispiel, CURRENT",
  })
  void wordsBesideAnOfficeSayWhetherItIsHeld(String words, Office.Status status) {
    Reading reading = Reading.of("Reporters asked " + words + " about the budget.");
    assertEquals(status, reading.office(words).status());
    assertEquals("Karl Beispiel", reading.entity(words).name());
  }

  @Test
  void officeBehindTheNameIsARoleOfThatPerson() {
    Reading reading =
        Reading.of(
            "Mira Sampleton, head of the Danish Harbour Inspection Agency (DHIA), met reporters in"
                + " Oslo. The DHIA denied the report.");
    Mention role = reading.mention("head of the Danish Harbour Inspection Agency");
    assertEquals(Mention.Kind.ROLE, role.kind());
    assertEquals(List.of("Mira Sampleton"), reading.meant(role.text()));
    assertEquals("Danish Harbour Inspection Agency", role.office().organization().name());
    assertEquals("Denmark", role.office().country().name());
    assertEquals("head of the Danish Harbour Inspection Agency", role.office().phrase());
    assertEquals(
        role.office().organization().iri(), reading.lastMention("DHIA").referents().get(0).iri());
  }

  @Test
  void officeBeforeTheNameWithACommaIsARoleOfThatPerson() {
    Reading reading = Reading.of("The Foreign Secretary, Anna Muster, said talks would resume.");
    assertEquals(List.of("Anna Muster"), reading.meant("Foreign Secretary"));
  }

  @Test
  void copulaJoinsPersonAndOffice() {
    Reading reading = Reading.of("Anna Muster is the Finnish foreign minister.");
    assertEquals(List.of("Anna Muster"), reading.meant("Finnish foreign minister"));
  }

  @Test
  void roleWithoutNameStaysWithoutHolder() {
    Reading reading = Reading.of("The Swedish foreign minister left early, diplomats said.");
    Mention role = reading.mention("Swedish foreign minister");
    assertEquals(Mention.Kind.ROLE, role.kind());
    assertTrue(role.isListed());
    assertEquals(List.of(), role.referents());
    assertEquals("Sweden", role.office().country().name());
  }

  @Test
  void roleFindsTheHolderWhomTheArticleNames() {
    Reading reading =
        Reading.titled(
            "Polish intel chief to visit Riga",
            "Polish intelligence chief Jan Probny will visit Riga on Friday.");
    assertEquals(List.of("Jan Probny"), reading.meant("Polish intel chief"));
  }

  @Test
  void roleOfAnotherCountryIsNotTheHolder() {
    Reading reading =
        Reading.of("Polish Foreign Minister Jan Probny met the Latvian foreign minister in Riga.");
    assertEquals(List.of(), reading.meant("Latvian foreign minister"));
  }

  @Test
  void currentRoleIsNotTheFormerHolder() {
    Reading reading =
        Reading.of(
            "Former Polish foreign minister Jan Probny spoke. The Polish foreign minister did not"
                + " answer.");
    assertEquals(List.of(), reading.meant("Polish foreign minister"));
  }

  @Test
  void ambassadorsToOneCountryAreNotOnePerson() {
    Reading reading =
        Reading.of(
            "Kenyan ambassador to Peru Amina Mfano met the Ghanaian ambassador to Peru on Friday.");
    assertEquals(List.of(), reading.meant("Ghanaian ambassador to Peru"));
    assertEquals("Ghana", reading.office("Ghanaian ambassador to Peru").country().name());
  }

  @Test
  void possessivePronounGivesTheCountryOfItsOwner() {
    Reading reading =
        Reading.of(
            "Estonian Prime Minister Liis Naidis dismissed her former Interior Minister Toomas"
                + " Proov.");
    String words = "former Interior Minister Toomas Proov";
    assertEquals("Estonia", reading.office(words).country().name());
    assertEquals(Office.Status.FORMER, reading.office(words).status());
    String other = "Estonian Prime Minister Liis Naidis";
    assertEquals(Office.Status.CURRENT, reading.office(other).status());
  }

  @Test
  void possessiveCountryBelongsToTheRole() {
    Reading reading = Reading.withPromos("Nothing else.", "Chile’s trade minister slams tariffs");
    assertEquals("Chile", reading.office("Chile’s trade minister").country().name());
  }

  @Test
  void commaInAHeadlineJoinsNoOffice() {
    Reading reading =
        Reading.titled(
            "Muster, Finnish foreign minister discuss border",
            "Anna Muster of Example Courier spoke at length.");
    assertEquals(List.of(), reading.meant("Finnish foreign minister"));
  }

  @Test
  void ranksAndHonorificsBelongToThePerson() {
    Reading reading =
        Reading.of(
            "Maj. Gen. Otto P. Vorbild and Dr Nadia Ornek met Lt. Col. Peter van der Staal"
                + " when they were all in the old house by the harbour.");
    assertEquals(
        List.of("Maj. Gen. Otto P. Vorbild", "Dr Nadia Ornek", "Lt. Col. Peter van der Staal"),
        reading.words("Person"));
    assertNull(reading.mention("Dr Nadia Ornek").office());
  }

  @Test
  void surnameAloneMeansThePersonNamedInFull() {
    Reading reading =
        Reading.of(
            "Khalid al-Mithali spoke in Amman. Mithali thanked the hosts, and al-Mithali left.");
    String iri = reading.entity("Khalid al-Mithali").iri();
    assertEquals(iri, reading.entity("Mithali").iri());
    assertEquals(iri, reading.entity("al-Mithali").iri());
  }

  @Test
  void twoPeopleOfOneSurnameAreNotMerged() {
    Reading reading =
        Reading.of("Maria Muster and Peter Muster argued. Later Muster said it was over.");
    assertNotEquals(reading.entity("Maria Muster").iri(), reading.entity("Peter Muster").iri());
    String alone = reading.entity("Muster").iri();
    assertNotEquals(reading.entity("Maria Muster").iri(), alone);
    assertNotEquals(reading.entity("Peter Muster").iri(), alone);
  }

  @Test
  void titleOfAWomanDoesNotMeanAMan() {
    Reading reading = Reading.of("Peter Muster resigned. Mrs Muster was not at home, he said.");
    assertNotEquals(reading.entity("Peter Muster").iri(), reading.entity("Mrs Muster").iri());
  }

  @Test
  void knownSurnameNeedsItsCountryInTheArticle() {
    Reading with = Reading.of("Officials in Turkey said Erdogan would travel on Monday.");
    assertEquals("KNOWN", with.entity("Erdogan").origin().name());
    Reading without = Reading.of("A carpenter called Mr Erdogan won the regional prize in Chile.");
    assertEquals("NAMED", without.entity("Mr Erdogan").origin().name());
  }

  @Test
  void diacriticsDoNotSeparateAPerson() {
    Reading reading =
        Reading.of("Türkiye's President Recep Tayyip Erdoğan spoke. Erdogan then left Ankara.");
    assertEquals(
        reading.entity("Türkiye's President Recep Tayyip Erdoğan").iri(),
        reading.entity("Erdogan").iri());
  }

  @Test
  void severalHoldersAreAGroupNotARole() {
    Reading reading = Reading.of("French foreign ministers have often met there.");
    assertFalse(reading.words("Person").contains("French foreign ministers"));
  }

  @Test
  void unknownPersonHasOneIriInAllArticles() {
    String one = Reading.of("Mira Sampleton sang.").entity("Mira Sampleton").iri();
    String other = Reading.of("They met Mira Sampleton there.").entity("Mira Sampleton").iri();
    assertEquals(one, other);
  }

  @Test
  void anHonorificAloneIsNoOffice() {
    Reading reading = Reading.of("Mr Karl Beispiel met reporters in Oslo.");
    assertNull(reading.mention("Mr Karl Beispiel").office());
  }
}
