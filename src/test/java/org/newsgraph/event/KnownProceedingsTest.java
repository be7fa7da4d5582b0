package org.newsgraph.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.newsgraph.model.fact.LegalFact;

class KnownProceedingsTest {
  private static final String KB = "https://w3id.org/newsgraph/kb/";

  /** The known proceedings that the legal facts of a text are linked to; {@code -} for none. */
  private static List<String> linked(String text, @Nullable String published) {
    return Reader.read(text, published).legal().stream()
        .map(LegalFact::entity)
        .map(iri -> iri == null ? "-" : iri.substring(KB.length()))
        .toList();
  }

  private static List<String> linked(String text) {
    return linked(text, "2025-05-14");
  }

  @Test
  void aWarrantIsKnownByCourtAndPerson() {
    assertEquals(
        List.of("icc-warrant-vladimir-putin", "icc-warrant-maria-lvova-belova"),
        linked(
            "The International Criminal Court issued arrest warrants for Vladimir Putin and Maria"
                + " Lvova-Belova."));
  }

  @Test
  void aKnownFactHasTheNameOfTheKnowledgeBase() {
    LegalFact fact =
        Reader.read("The International Criminal Court issued an arrest warrant for Yoav Gallant.")
            .legal()
            .get(0);
    assertEquals("Warrant of arrest for Yoav Gallant", fact.name());
  }

  @Test
  void aDateMustAgree() {
    String text =
        "The International Criminal Court issued an arrest warrant for Vladimir Putin in ";
    assertEquals(List.of("icc-warrant-vladimir-putin"), linked(text + "March 2023."));
    assertEquals(List.of("-"), linked(text + "April 2024."));
  }

  @Test
  void anArticleBeforeTheWarrantIsOfAnother() {
    String text = "The International Criminal Court issued an arrest warrant for Vladimir Putin.";
    assertEquals(List.of("icc-warrant-vladimir-putin"), linked(text, "2023-03-17"));
    assertEquals(List.of("-"), linked(text, "2023-03-16"));
    assertEquals(List.of("-"), linked(text, null));
  }

  @Test
  void ofTwoWarrantsForOnePersonTheDateDecides() {
    String text = "The International Criminal Court issued an arrest warrant for Omar al-Bashir";
    assertEquals(List.of("-"), linked(text + "."));
    assertEquals(List.of("icc-warrant-omar-al-bashir-2"), linked(text + " in July 2010."));
  }

  @Test
  void anotherCourtsWarrantIsNotLinked() {
    assertEquals(
        List.of("-"), linked("The Supreme Court issued an arrest warrant for Vladimir Putin."));
  }

  @Test
  void aCaseIsKnownByCourtAndBothParties() {
    assertEquals(
        List.of("icj-gaza-genocide"),
        linked("South Africa filed a case against Israel at the International Court of Justice."));
    assertEquals(
        List.of("-"),
        linked("Ireland filed a case against Israel at the International Court of Justice."));
    assertEquals(
        List.of("-"), linked("Israel faces a case before the International Court of Justice."));
  }

  @Test
  void ofTwoCasesOfTwoStatesTheDateDecides() {
    String text = "Ukraine filed a case against Russia at the International Court of Justice";
    assertEquals(List.of("-"), linked(text + "."));
    assertEquals(List.of("icj-ukraine-russia-icsft-cerd"), linked(text + " in January 2017."));
  }

  @Test
  void aResolutionIsKnownByCouncilAndNumber() {
    assertEquals(
        List.of("unsc-resolution-2728"),
        linked("The UN Security Council adopted Resolution 2728."));
    assertEquals(List.of("-"), linked("The UN Security Council adopted Resolution 9728."));
    assertEquals(List.of("-"), linked("The UN General Assembly adopted Resolution 2728."));
  }
}
