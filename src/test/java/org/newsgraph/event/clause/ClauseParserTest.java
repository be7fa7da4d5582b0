package org.newsgraph.event.clause;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.language.LanguagePack;
import org.newsgraph.model.text.AnnotatedPassage;
import org.newsgraph.model.text.Sentence;

class ClauseParserTest {
  private static final LanguagePack PACK = LanguagePack.of("en").orElseThrow();
  private static final ClauseParser PARSER = new ClauseParser(PACK);

  private static List<Clause> clauses(String text) {
    AnnotatedPassage passage = Parsed.annotate(text);
    return PARSER.parse(passage.sentences().get(0), passage.times()).clauses();
  }

  private static Clause clause(String text, String lemma) {
    return clauses(text).stream()
        .filter(c -> c.lemma().equals(lemma))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no clause '" + lemma + "' in " + clauses(text)));
  }

  private static String words(String text, Clause clause, Phrase phrase) {
    Sentence sentence = clause.sentence();
    return phrase.members().stream()
        .map(m -> sentence.span(m.first(), m.end()).of(text))
        .collect(Collectors.joining(" + "));
  }

  private static String subject(String text, String lemma) {
    Clause clause = clause(text, lemma);
    return clause.subject().map(p -> words(text, clause, p)).orElse("-");
  }

  private static String object(String text, String lemma) {
    Clause clause = clause(text, lemma);
    return clause.objects().stream().findFirst().map(p -> words(text, clause, p)).orElse("-");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The envoy met the king.|meet|The envoy|the king",
        "The envoy, head of the mission, met the king.|meet|The envoy|the king",
        "In Riga on Monday the envoy met the king.|meet|the envoy|the king",
        "Peru, Chile and Bolivia signed the treaty.|sign|Peru + Chile + Bolivia|the treaty",
        "The army and the families of captives accuse the mayor of fraud.|accuse|The army + the"
            + " families of captives|the mayor",
        "Kenya, Uganda agree on border posts|agree|Kenya + Uganda|-",
        "The minister met the king and praised the treaty.|praise|The minister|the treaty",
        "The minister criticises Chad over dam, vows to help Libya|vow|The minister|-",
        "The minister said the talks failed.|fail|the talks|-",
        "The minister said that the talks had failed.|fail|the talks|-",
        "The talks, mediated by Qatar, have failed.|fail|The talks|-",
        "The army that shelled the town denied the report.|deny|The army|the report",
        "After the army attacked the town, the minister resigned.|resign|the minister|-",
        "The war goes on a day after the rebels released the hostages.|release|the rebels|the"
            + " hostages",
        "LIMA, Peru (EC) — The minister met the king.|meet|The minister|the king"
      })
  void subjectAndObjectAreThoseOfTheVerb(String text, String lemma, String subject, String object) {
    assertEquals(subject, subject(text, lemma));
    assertEquals(object, object(text, lemma));
  }

  @Test
  void aPassiveHasItsAgentBehindThePreposition() {
    String text = "The treaty was signed by the king in Riga.";
    Clause clause = clause(text, "sign");
    assertTrue(clause.verb().passive());
    assertEquals("the king", words(text, clause, clause.agent("by").orElseThrow()));
    assertEquals("The treaty", words(text, clause, clause.patient().orElseThrow()));
  }

  @Test
  void aReducedRelativeClauseIsPassive() {
    String text = "The talks failed due to new conditions imposed by the minister.";
    Clause clause = clause(text, "impose");
    assertTrue(clause.verb().passive());
    assertEquals(Clause.Link.MODIFIER, clause.link());
    assertEquals("new conditions", words(text, clause, clause.patient().orElseThrow()));
  }

  @Test
  void anInfinitiveTakesTheSubjectOfItsGovernor() {
    String text = "The minister agreed to release the hostages.";
    assertEquals("The minister", subject(text, "release"));
    assertEquals(Clause.Link.INFINITIVE, clause(text, "release").link());
  }

  @Test
  void anInfinitiveBehindAnUrgeTakesItsObject() {
    assertEquals(
        "the rebels", subject("The bishop urged the rebels to release the hostages.", "release"));
  }

  @Test
  void aGerundBehindAnAccusationTakesItsObject() {
    String text = "Lesotho accuses Botswana of diverting the river.";
    assertEquals("Botswana", subject(text, "divert"));
    assertEquals("of", clause(text, "divert").marker());
  }

  @Test
  void aRelativeClauseOfPersonsTakesTheNearestPhrase() {
    assertEquals(
        "the king", subject("The envoy of the king met the king who praised him.", "praise"));
  }

  @Test
  void aRelativeClauseOfThingsTakesTheHeadOfTheChain() {
    assertEquals("a war", subject("Libya began a war on Chad that killed many people.", "kill"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The army will deploy troops.|deploy|future",
        "The army may deploy troops.|deploy|possible",
        "The army would deploy troops.|deploy|hypothetical",
        "The army must deploy troops.|deploy|necessary",
        "The army allegedly deployed troops.|deploy|alleged",
        "The army deployed troops.|deploy|''"
      })
  void modalityIsThatOfTheAuxiliary(String text, String lemma, String modality) {
    assertEquals(modality.equals("''") ? "" : modality, clause(text, lemma).verb().modality());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The army did not deploy troops.",
        "The army never deployed troops.",
        "The army hasn't deployed troops."
      })
  void aNegatedVerbGroupIsNegated(String text) {
    assertTrue(clause(text, "deploy").verb().negated());
  }

  @Test
  void aPlainVerbGroupIsNotNegated() {
    assertFalse(clause("The army deployed troops.", "deploy").verb().negated());
  }

  @Test
  void prepositionsOfSeveralWordsCountAsTheirPlainOne() {
    Clause clause = clause("The minister spoke ahead of the summit.", "speak");
    assertTrue(clause.argument("before").isPresent());
  }

  @Test
  void aParticleIsNoPreposition() {
    String text = "The rebels carried out an attack on the base.";
    assertEquals("an attack", object(text, "carry"));
  }

  @Test
  void clausesAreInReadingOrderAndInsideTheirSentence() {
    String text =
        "The minister, who met the king in Riga, said the army had shelled the town and urged the"
            + " rebels to release the hostages, according to the paper.";
    List<Integer> heads = new ArrayList<>();
    for (Clause clause : clauses(text)) {
      heads.add(clause.verb().head());
      assertTrue(clause.first() <= clause.verb().first());
      assertTrue(clause.last() >= clause.verb().last());
      assertTrue(clause.last() < clause.sentence().tokens().size());
    }
    assertEquals(heads.stream().sorted().toList(), heads);
  }

  @Test
  void readsEveryBeginningOfASentence() {
    String text =
        "“We condemn it,” the envoy, head of the mission (EM), said on 5 May, adding: the army — and"
            + " who else? — was told to withdraw; talks mediated by Qatar, Egypt and Oman failed.";
    for (int end = 1; end <= text.length(); end++) {
      AnnotatedPassage passage = Parsed.annotate(text.substring(0, end) + " ");
      for (Sentence sentence : passage.sentences()) {
        PARSER.parse(sentence, passage.times());
      }
    }
  }
}
