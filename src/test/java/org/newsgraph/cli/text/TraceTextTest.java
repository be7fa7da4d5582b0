package org.newsgraph.cli.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.model.IriMinter;
import org.newsgraph.pipeline.Analysis;
import org.newsgraph.pipeline.TriedText;

class TraceTextTest {
  private static final String VISIT =
      "The Kenyan foreign minister visited Ghana on Monday, and police attacked the plan, killing"
          + " three people.";

  private static final Analysis ANALYSIS =
      Analysis.load(
          new IriMinter(IriMinter.DEFAULT_BASE),
          Analysis.Additions.NONE,
          problem -> {
            throw new AssertionError(problem.message());
          });

  /** The text, without the line numbers of the shipped tables. */
  private static String tried(String text) {
    return TraceText.of(ANALYSIS.trace(TriedText.article(text, "2025-05-14")))
        .replaceAll("(lang/en/\\w+\\.tsv:)\\d+", "$1N");
  }

  @Test
  void showsWhatTheRulesSee() {
    String out = tried(VISIT);
    assertTrue(out.contains("minister/NOUN visited/VERB=visit Ghana/PROPN"), out);
    assertTrue(out.contains("  Ghana  Location by name: Country Ghana (kb:GHA)\n"), out);
    assertTrue(out.contains("  Monday  2025-05-12\n"), out);
    assertTrue(
        out.contains("  visited  root; subj 'The Kenyan foreign minister'; obj 'Ghana'\n"), out);
  }

  @Test
  void showsTheRulesThatFiredAndWhatCameOfThem() {
    String out = tried(VISIT);
    assertTrue(
        out.contains(
            """
              visit (lang/en/events.tsv:N, CONSULT/visit/diplomatic) at 'visited'
                actor <- subj: Kenyan foreign minister
                recipient <- obj: Ghana
                host <- obj: Ghana
                = CONSULT/visit/diplomatic: actor Kenyan foreign minister; recipient Ghana;
                  host Ghana; place Ghana; date 2025-05-12
                  polarity positive, modality asserted, voice publisher
            """),
        out);
    assertTrue(out.contains("    = figure killed: exactly 3; of people; about police"), out);
  }

  @Test
  void namesTheConditionThatFailedAndWhatWasFound() {
    String out = tried(VISIT);
    assertTrue(
        out.contains(
            "  attack (lang/en/events.tsv:N, ASSAULT/military) at 'attacked'\n    needs obj:@party|"),
        out);
    assertTrue(out.replaceAll("\\s+", " ").contains("; obj is 'the plan'"), out);
  }

  @Test
  void tellsWhyNothingCameOfARule() {
    String out = tried("Chile agreed to hold talks with Peru in Lima");
    assertTrue(out.startsWith("Chile agreed to hold talks with Peru in Lima (headline)\n"), out);
    assertTrue(out.contains("    nothing came of it: it is only what 'agreed' is about\n"), out);
    String nobody = tried("The talks resumed.");
    assertTrue(nobody.contains("nothing came of it: none of its slots names anybody"), nobody);
    String twice = tried("The militia killed two men in an attack on Chad.");
    assertTrue(twice.contains("nothing came of it: it is the event of 'killed'"), twice);
  }

  @Test
  void tellsWhichRulesComeAfterTheOneThatFired() {
    String out = tried("Kenya, Uganda agree on border posts");
    assertTrue(
        out.contains("rules that hold too, but come after the one that fired\n  agree (lang/"),
        out);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        VISIT,
        "Lima",
        "Norwegian envoy Mara Venn said the talks between the two neighbouring governments about"
            + " fishing rights along the northern coast had failed after Sweden's navy seized three"
            + " boats, and she accused officials in Stockholm of sabotaging the agreement."
      })
  void fitsEightyColumns(String text) {
    tried(text).lines().forEach(line -> assertTrue(line.length() <= 80, line));
  }

  @Test
  void showsEachSentence() {
    String out = tried("Kenya welcomed the deal. The army withdrew from Mali.");
    assertTrue(out.startsWith("Kenya welcomed the deal.\n\ntokens\n"), out);
    assertTrue(out.contains("\n\nThe army withdrew from Mali.\n\ntokens\n"), out);
  }

  @Test
  void aLanguageWithoutRulesIsNamed() {
    String out = tried("Le président a visité la ville de Lyon hier soir avec ses ministres.");
    assertEquals("read as 'fr', which has no rules\n", out);
  }
}
