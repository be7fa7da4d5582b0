package org.newsgraph.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.problem.Code;
import org.newsgraph.problem.Problem;
import org.newsgraph.problem.StoppedByProblem;

class EntityNamesTest {
  private static final String ID = "https://example.org/id/";

  private final EntityNames names = new EntityNames(new NewsFixture().dataset());

  @ParameterizedTest
  @ValueSource(strings = {"Türkiye", "TURKIYE", "türkiye", "Turkey", "turkey ", "all:Turkey"})
  void findsACountryByNameAndAliasInAnyCase(String typed) {
    assertEquals(List.of(ID + "turkiye"), names.resolve(typed));
  }

  @Test
  void findsAnAcronymInAnyCaseAndLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertEquals(List.of(ID + "court"), names.resolve("ihc"));
      assertEquals(List.of(ID + "court"), names.resolve("INTERNATIONAL HARBOUR COURT"));
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void findsAPersonByTheLastNameButNoOrganization() {
    assertEquals(List.of(ID + "firefly"), names.resolve("firefly"));
    assertEquals(Code.NAME_UNKNOWN, problem("court").code());
  }

  @Test
  void listsTheCandidatesOfAnAmbiguousName() {
    Problem problem = problem("springfield");
    assertEquals(Code.NAME_AMBIGUOUS, problem.code());
    assertTrue(
        problem.text().endsWith("Springfield <" + ID + "north>; Springfield <" + ID + "south>"));
    assertTrue(problem.cure().contains("all:springfield"));
    assertEquals(2, names.resolve("all:Springfield").size());
  }

  @Test
  void aKnownEntityIsMeantRatherThanAnUnknownOneOfItsName() {
    String known = "https://w3id.org/newsgraph/kb/BOR";
    assertEquals(List.of(known), names.resolve("borvia"));
    assertEquals(List.of(ID + "byline", known), names.resolve("all:borvia"));
  }

  @Test
  void namesNearMatchesOfAnUnknownName() {
    assertEquals("did you mean Türkiye?", problem("Turkiy").cure());
    assertEquals("did you mean International Harbour Court?", problem("harbour").cure());
    assertTrue(problem("xyzzy").cure().contains("query entities"));
  }

  @Test
  void doesNotTakeTermsOfTheSchemesForEntities() {
    assertEquals(Code.NAME_UNKNOWN, problem("Aid").code());
  }

  @Test
  void takesAnIriAsItIs() {
    assertEquals(List.of("https://example.com/x"), names.resolve("https://example.com/x"));
    assertEquals(List.of("https://example.com/x"), names.resolve("<https://example.com/x>"));
    assertEquals(Code.NAME_UNKNOWN, problem("Explainer: what now").code());
  }

  @Test
  void findsAnArticleByUrlAndHeadline() {
    assertEquals(List.of(ID + "a1"), names.resolveResource("https://example.org/one"));
    assertEquals(List.of(ID + "a1"), names.resolveResource("FIREFLY meets Trentino"));
    assertEquals(List.of(ID + "a1"), names.resolveResource(ID + "a1"));
    assertEquals(List.of(ID + "court"), names.resolveResource("IHC"));
    assertThrows(StoppedByProblem.class, () -> names.resolveResource("Only a promo"));
  }

  @Test
  void labelsAnEntityByItsPreferredName() {
    assertEquals("Türkiye", names.label(ID + "turkiye"));
    assertEquals(ID + "nobody", names.label(ID + "nobody"));
  }

  private Problem problem(String typed) {
    return assertThrows(StoppedByProblem.class, () -> names.resolve(typed)).problem();
  }
}
