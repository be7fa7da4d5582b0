package org.newsgraph.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.model.entity.Entity;
import org.newsgraph.model.entity.MentionType;

class BodiesAndPlacesTest {

  @ParameterizedTest
  @CsvSource({
    "the Harbour Works Ministry, Harbour Works Ministry, Ministry",
    "the Ministry of Harbour Works, Ministry of Harbour Works, Ministry",
    "the Board of Lighthouse Inquiry, Board of Lighthouse Inquiry, Organization",
    "Exampleville University, Exampleville University, University",
    "the University of Exampleville, University of Exampleville, University",
    "the Exampleville Commercial Court, Exampleville Commercial Court, Court",
    "the New Lantern Party, New Lantern Party, PoliticalParty",
    "Task Force 91, Task Force 91, ArmedForce",
    "the Grain and Exchange Commission, Grain and Exchange Commission, Organization",
    "Beispiel Holdings, Beispiel Holdings, Company",
    "the Lantern Defence Brigades, Lantern Defence Brigades, ArmedForce",
  })
  void headWordTellsTheClass(String words, String mention, String entityClass) {
    Reading reading = Reading.of("On Monday people talked about " + words + " for hours.");
    assertEquals(MentionType.ORGANISATION, reading.mention(mention).type());
    assertEquals(entityClass, reading.entity(mention).entityClass());
  }

  @Test
  void acronymDefinedInTheTextMeansWhatItSays() {
    Reading reading =
        Reading.of(
            "The Meadow Irrigation Trust (MIT) sold water. Farmers said MIT had promised more.");
    Entity trust = reading.entity("Meadow Irrigation Trust");
    assertEquals(trust.iri(), reading.lastMention("MIT").referents().get(0).iri());
    assertNotEquals("University", trust.entityClass());
  }

  @Test
  void acronymOfInitialsMeansTheNameItAbbreviates() {
    Reading reading =
        Reading.of("Quiet Harbours Watch published a report. Ministers said QHW was mistaken.");
    assertEquals(reading.entity("Quiet Harbours Watch").iri(), reading.entity("QHW").iri());
  }

  @Test
  void countryAndBodyNounNameTheBody() {
    Reading reading =
        Reading.of("The Icelandic government agreed. Iceland's government had waited for weeks.");
    Entity one = reading.entity("Icelandic government");
    assertEquals("Government", one.entityClass());
    assertEquals(reading.entity("Iceland").iri(), one.country());
    assertEquals(one.iri(), reading.entity("Iceland's government").iri());
  }

  @Test
  void armyOfACountryIsTheKnownOne() {
    Entity army = Reading.of("The Israeli army withdrew.").entity("Israeli army");
    assertEquals("ArmedForce", army.entityClass());
    assertEquals("KNOWN", army.origin().name());
  }

  @Test
  void ministriesOfTwoCountriesAreTwo() {
    Reading reading =
        Reading.of("Latvia's Harbour Ministry agreed. Estonia's Harbour Ministry did not agree.");
    Entity latvian = reading.entity("Latvia's Harbour Ministry");
    Entity estonian = reading.entity("Estonia's Harbour Ministry");
    assertNotEquals(latvian.iri(), estonian.iri());
    assertNotEquals(latvian.country(), estonian.country());
  }

  @ParameterizedTest
  @CsvSource({
    "US officials, Group",
    "the Peruvian opposition, Group",
    "residents of Lima, Group",
    "senior Peruvian officials, Group",
    "members of Hamas, Group",
    "Kurdish fighters, Group",
  })
  void peopleToldByWhoseTheyAreAreGroups(String words, String entityClass) {
    Reading reading = Reading.of("Reporters said " + words + " had met on Monday.");
    String mention = words.replaceFirst("^the ", "");
    assertEquals(entityClass, reading.entity(mention).entityClass());
    assertEquals("DESCRIBED", reading.entity(mention).origin().name());
    assertEquals(MentionType.ORGANISATION, reading.mention(mention).type());
  }

  @Test
  void groupsWithoutANameAreNotListed() {
    assertEquals(List.of(), Reading.of("Families of captives met security sources.").words());
  }

  @Test
  void describedGroupIsLocalToItsArticle() {
    String body = "Peruvian officials met.";
    String one =
        Reading.of(Reading.article("a", body, null, List.of())).entity("Peruvian officials").iri();
    String two =
        Reading.of(Reading.article("b", body, null, List.of())).entity("Peruvian officials").iri();
    assertNotEquals(one, two);
  }

  @Test
  void placesAreWidenedByWhatTheyAre() {
    Reading reading =
        Reading.of(
            "Rain fell in the city of Exampleville, in Musterland province and in northern Peru.");
    assertEquals(
        List.of("city of Exampleville", "Musterland province", "northern Peru"),
        reading.words("Location"));
    assertEquals("City", reading.entity("city of Exampleville").entityClass());
    assertEquals("Region", reading.entity("Musterland province").entityClass());
    assertEquals("Peru", reading.entity("northern Peru").name());
  }

  @Test
  void borderOfACountryIsAPlaceInIt() {
    Entity border = Reading.of("Trucks waited at the Peruvian border.").entity("Peruvian border");
    assertEquals("Place", border.entityClass());
    assertTrue(border.country().endsWith("/PER"));
  }

  @Test
  void listBehindAPlaceIsOfPlaces() {
    Reading reading = Reading.of("It snowed in Lima, Exampleville and Musterstadt all night.");
    assertEquals(List.of("Lima", "Exampleville", "Musterstadt"), reading.words("Location"));
  }

  @Test
  void definitionTellsTheTypeOfAName() {
    Reading reading = Reading.of("Zamplok (also Samplok) is a small village far from the sea.");
    assertEquals(MentionType.LOCATION, reading.mention("Zamplok").type());
  }

  @Test
  void townCalledLikeAPersonOfTheArticleIsThePerson() {
    Reading reading = Reading.of("Scott C. Lima resigned. On Friday Lima thanked his voters.");
    assertEquals(reading.entity("Scott C. Lima").iri(), reading.entity("Lima").iri());
  }

  @Test
  void adjectivesAndPeoplesAreNationalities() {
    Reading reading = Reading.of("Turkish and Kurdish singers met Syrians and Yazidis.");
    assertEquals(List.of("Turkish", "Kurdish", "Syrians", "Yazidis"), reading.words("Nationality"));
    assertTrue(reading.entity("Turkish").iri().endsWith("/TUR"));
    assertEquals("Community", reading.entity("Yazidis").entityClass());
  }

  @Test
  void nameInsideAHyphenedWordIsNested() {
    Reading reading = Reading.of("A Peru-led fleet met intra-Chilean rivals and pro-Beispiel men.");
    assertEquals("Peru", reading.entity("Peru").name());
    assertEquals(MentionType.NATIONALITY, reading.mention("Chilean").type());
    assertFalse(reading.words().contains("Peru-led"));
  }

  @ParameterizedTest
  @CsvSource({
    "The frigate USS Exampleton sailed on.",
    "They quoted Resolution 9991 and the Lantern Agreement.",
    "Operation Quiet Lantern began in May.",
    "'However, nobody knew. Perhaps it rained.'",
    "It begins on Monday and ends in December.",
  })
  void shipsDocumentsDatesAndSentenceOpenersAreNoNames(String body) {
    assertEquals(List.of(), Reading.of(body).words());
  }

  @Test
  void organOfAnOrganizationIsNotTheOrganization() {
    Reading reading = Reading.of("The UN Security Council met. The UN said so.");
    assertNotEquals(reading.entity("UN Security Council").iri(), reading.entity("UN").iri());
  }

  @Test
  void lowerCaseUsIsNoCountry() {
    assertEquals(List.of(), Reading.of("They told us that it was over for us.").words());
  }

  @Test
  void headlineInTitleCaseUsesTheNamesOfTheBody() {
    Reading reading =
        Reading.titled(
            "Sampleton Warns Exampleville Over Rising Harbour Fees And Noise",
            "Mira Sampleton warned Exampleville on Monday. In Exampleville nobody answered.");
    assertEquals(
        List.of("Sampleton", "Exampleville"),
        reading.linked().mentions().stream()
            .filter(m -> m.in().equals("headline"))
            .map(m -> m.text())
            .toList());
  }

  @Test
  void headlineInCapitalsKeepsCountriesApartFromWords() {
    Reading reading = Reading.titled("TÜRKİYE TELLS US WHO LEFT PERU", "Nobody left.");
    assertEquals(List.of("TÜRKİYE", "PERU"), reading.words());
  }
}
