package org.newsgraph.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.model.fact.Assertion.Modality;
import org.newsgraph.model.fact.Assertion.Polarity;
import org.newsgraph.model.fact.Assertion.Voice;
import org.newsgraph.model.fact.Event;
import org.newsgraph.model.fact.Extraction;
import org.newsgraph.model.fact.Fact;
import org.newsgraph.model.fact.LegalFact;
import org.newsgraph.model.fact.Party;

class EventFinderTest {
  private static Event event(Extraction extraction, String type) {
    return extraction.events().stream()
        .filter(e -> e.type().equals(type))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + type + " in " + extraction.events()));
  }

  private static String names(List<Party> parties) {
    return parties.stream().map(Party::name).collect(Collectors.joining("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Chad shelled Libya on Monday.|2025-05-12",
        "Chad shelled Libya on 3 March 2024.|2024-03-03",
        "Chad shelled Libya in November.|2024-11",
        "Chad shelled Libya last month.|2025-04",
        "Chad shelled Libya yesterday.|2025-05-13"
      })
  void anEventHasTheDateOfItsOwnClause(String text, String date) {
    assertEquals(date, event(Reader.read(text), "ASSAULT").date().edtf());
  }

  @Test
  void anEventWithoutADateHasNone() {
    assertNull(event(Reader.read("Chad shelled Libya."), "ASSAULT").date());
  }

  @Test
  void theDateOfTheSpeechIsNotThatOfTheEvent() {
    Extraction found = Reader.read("Chad said on Monday that Libya had shelled Mali.");
    assertNull(event(found, "ASSAULT").date());
  }

  @Test
  void whatGoesOnSinceADayRunsUntilTheArticle() {
    Event event = event(Reader.read("Libya has bombed Chad since 7 October 2024."), "ASSAULT");
    assertEquals("2024-10-07/2025-05-14", event.date().edtf());
  }

  @Test
  void aPromoHasNoDateOfTheArticle() {
    Event event = event(Reader.readPromo("Chad accuses Libya of lying in May 3 remarks"), "ACCUSE");
    assertTrue(event.date() == null || !event.date().edtf().startsWith("2025"));
  }

  @Test
  void oldEventsAreBackground() {
    Event event = event(Reader.read("Libya invaded Chad in 1978."), "ASSAULT");
    assertEquals(Modality.HISTORICAL, event.assertion().modality());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Chad may attack Libya.|POSSIBLE",
        "Chad would attack Libya.|HYPOTHETICAL",
        "Chad will attack Libya.|FUTURE",
        "If Chad attacked Libya, it would be wrong.|HYPOTHETICAL",
        "Chad plans to attack Libya.|FUTURE",
        "Chad attacked Libya.|ASSERTED"
      })
  void modalityIsReadOffTheClause(String text, Modality modality) {
    assertEquals(modality, event(Reader.read(text), "ASSAULT").assertion().modality());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Chad did not attack Libya.",
        "Chad never attacked Libya.",
        "Chad failed to attack Libya."
      })
  void aDeniedEventIsNegative(String text) {
    assertEquals(Polarity.NEGATIVE, event(Reader.read(text), "ASSAULT").assertion().polarity());
  }

  @Test
  void aMeetingStillToComeIsAnAgreementToMeet() {
    Event event = event(Reader.read("The foreign minister of Finland will visit Jordan."), "AGREE");
    assertEquals(Modality.FUTURE, event.assertion().modality());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Libya attacked Chad, security sources have said.|UNNAMED|security sources",
        "Security sources said that Libya attacked Chad.|UNNAMED|Security sources",
        "Kenya said Libya attacked Chad.|NAMED|Kenya",
        "Libya attacked Chad, according to Kenya.|NAMED|Kenya",
        "“Libya attacked Chad in the night,” said Kenya.|QUOTATION|Kenya",
        "Libya attacked Chad.|PUBLISHER|''"
      })
  void theVoiceIsThatOfWhoSaysSo(String text, Voice voice, String speaker) {
    Event event = event(Reader.read(text), "ASSAULT");
    assertEquals(voice, event.assertion().voice());
    assertEquals(speaker.equals("''") ? "" : speaker, names(event.assertion().attributedTo()));
  }

  @Test
  void whatIsClaimedIsAlleged() {
    Event event = event(Reader.read("Kenya claimed that Libya attacked Chad."), "ASSAULT");
    assertEquals(Modality.ALLEGED, event.assertion().modality());
  }

  @Test
  void theContentOfAnAccusationIsReachedOnlyThroughIt() {
    Extraction found = Reader.read("Kenya accused Libya of attacking Chad.");
    Event accusation = event(found, "ACCUSE");
    Event content = event(found, "ASSAULT");
    assertEquals(List.of(content.id()), accusation.content());
    assertEquals(Modality.ALLEGED, content.assertion().modality());
    assertEquals("Kenya", names(content.assertion().attributedTo()));
    assertEquals("Libya", names(content.actors()));
    String text = accusation.evidence().passage().text();
    assertEquals("attacking Chad", accusation.claim().of(text));
  }

  @Test
  void anAccusationEndsBeforeWhatIsToldBesideIt() {
    Extraction found = Reader.read("Kenya accused Libya of lying and shelled Chad.");
    assertEquals(Modality.ASSERTED, event(found, "ASSAULT").assertion().modality());
  }

  @Test
  void whatIsPromisedOrDemandedIsNoEventOfItsOwn() {
    List<String> types =
        Reader.read("Chad agreed to release the hostages.").events().stream()
            .map(Event::type)
            .toList();
    assertEquals(List.of("AGREE"), types);
  }

  @Test
  void aStatementHoldsItsClaim() {
    Event statement =
        event(Reader.read("Kenyan officials have suggested a truce may be close."), "STATEMENT");
    assertEquals(Modality.POSSIBLE, statement.assertion().modality());
    String text = statement.evidence().passage().text();
    assertEquals("a truce may be close", statement.claim().of(text));
  }

  @Test
  void mediatorsHaveTheirRole() {
    Event event =
        event(Reader.read("The talks were mediated by Qatar, Egypt and Oman."), "CONSULT");
    assertEquals("third-party", event.mode());
    assertEquals("Qatar; Egypt; Oman", names(event.roles().get("mediator")));
  }

  @Test
  void theCauseOfAnInterruptionIsLinked() {
    Extraction found = Reader.read("The talks were interrupted due to conditions imposed by Chad.");
    Event cause = event(found, "REQUEST");
    assertEquals(cause.id(), event(found, "REJECT").cause());
  }

  @Test
  void theNextSentenceGoesOnWithTheMeeting() {
    Extraction found =
        Reader.read(
            "Kenya held talks with Chad, diplomats said. The talks focused on the price of grain,"
                + " and Kenya agreed to lower it.");
    Event meeting = event(found, "CONSULT");
    assertEquals("price of grain", meeting.topic().name());
    Event agreement = event(found, "AGREE");
    assertEquals(meeting.id(), agreement.partOf());
    assertEquals(Voice.UNNAMED, agreement.assertion().voice());
  }

  @Test
  void anAttackAndItsDeadAreOneEvent() {
    Extraction found = Reader.read("Libya launched an attack on Chad that killed ten soldiers.");
    assertEquals(1, found.events().stream().filter(e -> e.type().equals("ASSAULT")).count());
  }

  @Test
  void thePublisherOfAStatementIsItsFirstPerson() {
    assertTrue(
        Reader.read("We condemn the attack on Chad.").events().stream()
            .noneMatch(e -> e.type().equals("ACCUSE") && e.actors().isEmpty()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Chile beat Peru 2-1 in the final.",
        "Chile strikes a balance between work and play.",
        "The storm hit the coast of Peru.",
        "The minister attacked the problem with vigour.",
        "The tennis court was closed.",
        "The firm fired ten employees."
      })
  void falseFriendsAreNoAssault(String text) {
    assertTrue(
        Reader.read(text).events().stream().noneMatch(e -> e.type().equals("ASSAULT")), text);
  }

  @Test
  void sportBetweenStatesIsNoConflict() {
    Event event = event(Reader.readPromo("Chile triumphs over Peru in semi-final"), "OTHER");
    assertEquals("sport", event.mode());
  }

  @Test
  void aWarrantForTwoIsTwoWarrants() {
    Extraction found =
        Reader.read(
            "The International Criminal Court issued arrest warrants for Vladimir Putin and Maria"
                + " Lvova-Belova for war crimes.");
    List<LegalFact> warrants =
        found.legal().stream().filter(l -> l.kind().equals("arrestWarrant")).toList();
    assertEquals(2, warrants.size());
    for (LegalFact warrant : warrants) {
      assertEquals(List.of("warCrimes"), warrant.offences());
      assertEquals("International Criminal Court", names(warrant.issuedBy()));
      assertEquals("issued", warrant.status());
    }
    assertEquals("arrest", event(found, "THREATEN").mode());
  }

  @Test
  void aCaseHasCourtAndRespondent() {
    LegalFact fact =
        Reader.read("Myanmar is facing a genocide case before the International Court of Justice.")
            .legal()
            .get(0);
    assertEquals("case", fact.kind());
    assertEquals("Myanmar", names(fact.respondent()));
    assertEquals("International Court of Justice", names(fact.court()));
    assertEquals(List.of("genocide"), fact.offences());
  }

  @Test
  void aResolutionHasItsNumber() {
    LegalFact fact = Reader.read("The UN Security Council adopted Resolution 2728.").legal().get(0);
    assertEquals("resolution", fact.kind());
    assertEquals("2728", fact.number());
  }

  @Test
  void anEventOfAKnownDayHasTheSameIdWhereverItIsTold() {
    String one = "Libya attacked Chad on 3 March 2025.";
    String other = "The paper told more. On 3 March 2025 Libya attacked Chad.";
    assertEquals(
        event(Reader.read(one), "ASSAULT").id(), event(Reader.read(other), "ASSAULT").id());
  }

  @Test
  void idsAreUniqueAndEveryFactQuotesItsSentence() {
    Extraction found =
        Reader.read(
            "Kenya said Libya attacked Chad on Monday. “We condemn it,” the envoy said. Police"
                + " arrested ten suspects, and the court charged the mayor with fraud. At least 20"
                + " people were killed. The former mayor Anna Muster met the king.");
    Set<String> ids = new HashSet<>();
    for (Fact fact : found.facts()) {
      assertTrue(ids.add(fact.id()), fact.id());
      assertNotNull(fact.evidence().quote());
      assertTrue(fact.evidence().sentence().contains(fact.evidence().anchor()));
    }
  }

  @Test
  void findsTheSameInATurkishLocale() {
    String text = "IRAN ATTACKED ISRAEL ON MONDAY. The ICC issued a warrant for the minister.";
    Extraction before = Reader.read(text);
    Locale locale = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertEquals(before.events(), Reader.read(text).events());
    } finally {
      Locale.setDefault(locale);
    }
  }

  @Test
  void readsEveryBeginningOfAText() {
    String text =
        "“We reject it,” said Kenya: Libya (and Chad) accused Oman of shelling Mali on 3 May.";
    for (int end = 1; end < text.length(); end += 3) {
      Reader.read(text.substring(0, end));
    }
  }
}
