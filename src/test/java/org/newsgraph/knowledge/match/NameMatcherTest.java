package org.newsgraph.knowledge.match;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.newsgraph.model.entity.KnownEntity;
import org.newsgraph.model.entity.MentionType;
import org.newsgraph.model.entity.NameMatch;
import org.newsgraph.model.entity.NameMatch.Kind;

class NameMatcherTest {
  private static final Set<Kind> ALL = EnumSet.allOf(Kind.class);

  private final Locale before = Locale.getDefault();
  private final List<String> labels = new ArrayList<>();
  private final List<Kind> kinds = new ArrayList<>();

  @AfterEach
  void restoreLocale() {
    Locale.setDefault(before);
  }

  private NameMatcherTest with(Kind kind, String... names) {
    for (String name : names) {
      labels.add(name);
      kinds.add(kind);
    }
    return this;
  }

  private NameMatcher matcher() {
    return matcher(Integer.MAX_VALUE);
  }

  /** Names beyond the first so many are of the last entity of these. */
  private NameMatcher matcher(int most) {
    KnownEntity[] entities = new KnownEntity[labels.size()];
    for (int i = 0; i < entities.length; i++) {
      entities[i] =
          new KnownEntity(
              "https://example.org/" + i,
              labels.get(i),
              MentionType.ORGANISATION,
              "Organization",
              null,
              null,
              List.of());
    }
    Names.Builder names = new Names.Builder();
    for (int i = 0; i < entities.length; i++) {
      names.add(labels.get(i), Math.min(i, most - 1), kinds.get(i));
    }
    return new NameMatcher(List.of(Names.of(names.build(), i -> entities[i])), Map.of());
  }

  /** The words found at {@code begin}, longest first. */
  private List<String> found(String text, int begin) {
    return matcher().match(text, begin, ALL).stream()
        .map(match -> text.substring(begin, match.end()))
        .toList();
  }

  private List<String> found(String text) {
    return found(text, 0);
  }

  @Test
  void foldsCaseDiacriticsDashesAndWhiteSpace() {
    with(Kind.NAME, "Côte d'Ivoire", "Sao Tome", "al-Qaeda", "Guinea-Bissau", "Türkiye");
    assertEquals(List.of("COTE D’IVOIRE"), found("COTE D’IVOIRE!"));
    assertEquals(List.of("São \n Tomé"), found("São \n Tomé and"));
    assertEquals(List.of("Al Qaeda"), found("Al Qaeda,"));
    assertEquals(List.of("al–Qaeda"), found("al–Qaeda"));
    assertEquals(List.of("Guinea Bissau"), found("Guinea Bissau"));
    assertEquals(List.of("TÜRKİYE"), found("TÜRKİYE"));
  }

  @Test
  void findsDecomposedTextAndLigatures() {
    with(Kind.NAME, "Türkiye", "Æthel", "Findel");
    String decomposed = Normalizer.normalize("Türkiye won", Normalizer.Form.NFD);
    assertEquals(List.of(decomposed.substring(0, 8)), found(decomposed));
    assertEquals(List.of("Aethel"), found("Aethel"));
    assertEquals(List.of("Fin\u00addel"), found("Fin\u00addel"));
  }

  @Test
  void findsTheSameInATurkishLocale() {
    Locale.setDefault(Locale.forLanguageTag("tr-TR"));
    with(Kind.NAME, "Interior Office", "Istanbul", "Kalin");
    assertEquals(List.of("INTERIOR OFFICE"), found("INTERIOR OFFICE"));
    assertEquals(List.of("İstanbul"), found("İstanbul"));
    assertEquals(List.of("Kalın"), found("Kalın"));
  }

  @Test
  void endsAtWordEndsOnly() {
    with(Kind.NAME, "Mali", "Niger");
    assertEquals(List.of(), found("Malian"));
    assertEquals(List.of(), found("Nigeria"));
    assertEquals(List.of("Mali"), found("Mali-based"));
    assertEquals(List.of("Mali"), found("Mali/Niger"));
  }

  @Test
  void startsAtWordStartsOnly() {
    with(Kind.NAME, "Mali", "Brien");
    assertEquals(List.of(), found("Somali", 2));
    assertEquals(List.of(), found("O'Brien", 2));
    assertEquals(List.of("Mali"), found("'Mali'", 1));
    assertEquals(List.of("Mali"), found("pro-Mali", 4));
  }

  @Test
  void leavesThePossessiveOutside() {
    with(Kind.NAME, "Israel", "Sana", "Turks", "Sana'a");
    assertEquals(List.of("Israel"), found("Israel's army"));
    assertEquals(List.of("Israel"), found("Israel’s"));
    assertEquals(List.of("Turks"), found("Turks' vote"));
    assertEquals(List.of("Sana'a"), found("Sana'a's airport"));
    assertEquals(List.of(), found("Sana'ani"));
  }

  @Test
  void aNameMayContainAPossessive() {
    with(Kind.NAME, "People's Party", "People");
    assertEquals(List.of("People’s Party", "People"), found("People’s Party won"));
  }

  @Test
  void namesMayEndInADot() {
    with(Kind.ACRONYM, "U.S.");
    with(Kind.NAME, "Acme Inc.");
    assertEquals(List.of("U.S."), found("U.S. troops"));
    assertEquals(List.of("U.S."), found("U.S.-led"));
    assertEquals(List.of("Acme Inc."), found("Acme Inc."));
    assertEquals(List.of(), found("U.S"));
  }

  @Test
  void aNameNeedsItsCapital() {
    with(Kind.NAME, "Turkey");
    assertEquals(List.of(), found("turkey"));
    assertEquals(List.of("Turkey"), found("Turkey"));
    assertEquals(List.of("TURKEY"), found("TURKEY"));
  }

  @Test
  void aNameOfSeveralWordsNeedsTwoCapitals() {
    with(Kind.NAME, "The Independent", "Security Council", "NOS", "Nato");
    assertEquals(List.of(), found("The independent report"));
    assertEquals(List.of("The Independent"), found("The Independent reports"));
    assertEquals(List.of(), found("Security council"));
    assertEquals(List.of("NATO"), found("NATO"));
    assertEquals(List.of("NOS"), found("NOS"));
    assertEquals(List.of(), found("Nos"));
  }

  @Test
  void afterANameOneCapitalIsEnough() {
    with(Kind.DEMONYM, "Israeli");
    with(Kind.NAME, "Israeli Supreme Court");
    assertEquals(List.of("Israeli supreme court", "Israeli"), found("Israeli supreme court"));
    assertEquals(List.of(), found("israeli supreme court"));
  }

  @Test
  void smallWordsBeforeANameMayBeSmall() {
    with(Kind.NAME, "al-Shabaab", "Al-Nusra Front");
    with(Kind.SURNAME, "bin Salman", "von der Leyen");
    assertEquals(List.of("al-Shabaab"), found("al-Shabaab"));
    assertEquals(List.of("Al-Shabaab"), found("Al-Shabaab"));
    assertEquals(List.of("al-Nusra Front"), found("al-Nusra Front"));
    assertEquals(List.of("bin Salman"), found("bin Salman"));
    assertEquals(List.of("von der Leyen"), found("von der Leyen"));
    assertEquals(List.of(), found("al-shabaab"));
    assertEquals(List.of(), found("bin salman"));
  }

  @Test
  void aNameWithoutCapitalsNeedsNone() {
    with(Kind.NAME, "white helmets", "حماس");
    assertEquals(List.of("white helmets"), found("white helmets"));
    assertEquals(List.of("حماس"), found("حماس"));
  }

  @Test
  void acronymsMatchTheirOwnSpellingOnly() {
    with(Kind.ACRONYM, "US", "IS", "DoD", "dpa");
    assertEquals(List.of("US"), found("US"));
    assertEquals(List.of("US"), found("US's"));
    assertEquals(List.of("DoD"), found("DoD"));
    assertEquals(List.of("dpa"), found("dpa"));
    for (String other : List.of("us", "Us", "is", "Is", "DOD", "DPA", "ÜS")) {
      assertEquals(List.of(), found(other), other);
    }
  }

  @Test
  void matchesOfOneLengthComeByKindThenOrder() {
    with(Kind.METONYM, "Paris").with(Kind.NAME, "Paris").with(Kind.SURNAME, "Paris");
    with(Kind.NAME, "Paris");
    assertEquals(
        List.of(Kind.NAME, Kind.NAME, Kind.SURNAME, Kind.METONYM),
        matcher().match("Paris", 0, ALL).stream().map(NameMatch::kind).toList());
  }

  @Test
  void anEntityIsFoundOnceAtALength() {
    with(Kind.NAME, "Nato", "NATO");
    assertEquals(1, matcher(1).match("NATO", 0, ALL).size());
  }

  @Test
  void findsNothingInNothing() {
    with(Kind.NAME, "Mali");
    assertEquals(List.of(), found(" "));
    assertEquals(List.of(), found("M"));
    assertEquals(List.of(), new NameMatcherTest().found("Mali", 0));
  }

  @Test
  void charactersBeyondTheBasicPlaneDoNoHarm() {
    with(Kind.NAME, "Mali");
    assertEquals(List.of(), found("Mali\uD835\uDC00"));
    assertEquals(List.of("Mali"), found("\uD83D\uDE00 Mali", 3));
    assertEquals(List.of(), found("\uD835\uDC00 x"));
  }

  @Test
  void namedIgnoresCaseAndKindsNotAsked() {
    with(Kind.NAME, "Mali").with(Kind.ACRONYM, "MALI").with(Kind.DEMONYM, "Mali");
    NameMatcher matcher = matcher();
    assertEquals(2, matcher.named("mali", Set.of(Kind.NAME, Kind.ACRONYM)).size());
    assertEquals(1, matcher.named("mali", Set.of(Kind.DEMONYM)).size());
    assertEquals(0, matcher.named("mal", Set.of(Kind.values())).size());
  }
}
