package org.newsgraph.event.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.event.clause.ClauseParser;
import org.newsgraph.language.LanguagePack;
import org.newsgraph.model.Span;
import org.newsgraph.model.article.Article;
import org.newsgraph.model.article.Origin;
import org.newsgraph.model.entity.Entity;
import org.newsgraph.model.entity.Mention;
import org.newsgraph.model.entity.MentionType;
import org.newsgraph.model.fact.Assertion;
import org.newsgraph.model.fact.Figure;
import org.newsgraph.model.text.AnnotatedPassage;
import org.newsgraph.model.text.Sentence;
import org.newsgraph.text.TextAnnotator;

class FigureFinderTest {
  private static final LanguagePack ENGLISH = LanguagePack.of("en").orElseThrow();
  private static final TextAnnotator ANNOTATOR = new TextAnnotator(List.of(ENGLISH));
  private static final ClauseParser PARSER = new ClauseParser(ENGLISH);
  private static final FigureFinder FINDER = new FigureFinder(ENGLISH);

  private static final Asserter PLAIN =
      (anchor, clause) ->
          new Assertion(
              Assertion.Polarity.POSITIVE,
              Assertion.Modality.ASSERTED,
              Assertion.Voice.PUBLISHER,
              List.of(),
              "other",
              0);

  private static AnnotatedPassage annotate(String text) {
    Origin origin =
        new Origin(
            "a.txt", "a.txt", null, 0, Origin.Format.TEXT, "text/plain", "00", null, Map.of());
    Article article = Article.ofText(origin, "en", "2025-01-13", null, text);
    return ANNOTATOR.annotate(article).passages().get(0);
  }

  private static List<Figure> find(String text, @Nullable String published, Mention... mentions) {
    AnnotatedPassage passage = annotate(text);
    List<Figure> figures = new ArrayList<>();
    for (int i = 0; i < passage.sentences().size(); i++) {
      Sentence sentence = passage.sentences().get(i);
      int index = i;
      var syntax =
          PARSER.parse(
              sentence,
              passage.times().stream().filter(t -> sentence.span().contains(t.span())).toList());
      List<Mention> here = List.of(mentions).stream().filter(m -> m.sentence() == index).toList();
      figures.addAll(
          FINDER.find(new FigureSentence("key", published, passage, syntax, here), PLAIN));
    }
    return figures;
  }

  private static List<Figure> find(String text) {
    return find(text, "2025-01-13T09:30:00+03:00");
  }

  /** {@code measure comparator value} of each. */
  private static String told(String text) {
    return find(text).stream()
        .map(
            f ->
                f.measure()
                    + " "
                    + f.comparator().label()
                    + " "
                    + f.value().toPlainString()
                    + (f.valueMax() == null ? "" : ".." + f.valueMax().toPlainString()))
        .collect(Collectors.joining(", "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The war has killed nearly 21,300 villagers.|killed nearly 21300",
        "In the town 30 tourists were murdered.|killed exactly 30",
        "At least 43 workers were killed in a car bomb blast.|killed atLeast 43",
        "At least 107 marchers in eight towns were killed.|killed atLeast 107",
        "Three people have died during the protests.|killed exactly 3",
        "Some 200,000 people have fled.|displaced about 200000",
        "Between 20 and 30 people died.|killed exactly 20..30",
        "The raid killed at least 15 villagers and injured scores of others.|killed atLeast 15, injured"
            + " over 20",
        "Police closed the square, pinning 800 students inside.|besieged exactly 800",
        "The group swapped two hostages for three of its commanders.|released exactly 2, released"
            + " exactly 3",
        "About 98 are still held and 12 people are missing.|detained about 98, missing exactly 12"
      })
  void countsTheObjectOrSubjectOfAVerb(String text, String expected) {
    assertEquals(expected, told(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The blast left 35 dead and 40 wounded.|killed exactly 35, injured exactly 40",
        "It was a raid with at least ten people killed.|killed atLeast 10",
        "Three soldiers were killed and five others wounded.|killed exactly 3, injured exactly 5",
        "Four climbers are feared dead.|killed exactly 4",
        "Doctors treated 40 wounded soldiers.|injured exactly 40",
        "Half a million people are still in areas besieged by the army.|besieged exactly 500000"
      })
  void countsThoseInAState(String text, String expected) {
    assertEquals(expected, told(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The ministry reported four deaths.|killed exactly 4",
        "They spoke of three fatalities at the plant.|killed exactly 3",
        "It confirmed the deaths of at least six officers of the guard.|killed atLeast 6",
        "The storm has a death toll of 120.|killed exactly 120",
        "The death toll from the earthquake rose to 200 on Monday.|killed exactly 200",
        "The attack brought the death toll to 120.|killed exactly 120"
      })
  void countsWhatANounSays(String text, String expected) {
    assertEquals(expected, told(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Chad arrests over 60 protesters in raid on port|detained over 60",
        "Drone strike kills dozens in the north|killed over 24"
      })
  void readsHeadlines(String text, String expected) {
    assertEquals(expected, told(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Some 13,000 troops remain in the country.|troops about 13000",
        "The bill passed by 52 votes.|votes exactly 52",
        "The plan gives $5 million in aid to the region.|aid exactly 5000000",
        "The court imposed a fine of $200,000.|fine exactly 200000"
      })
  void namesAmountsWorthCounting(String text, String expected) {
    assertEquals(expected, told(text));
  }

  @ParameterizedTest
  @CsvSource({
    "The two sides met for three days.",
    "She released six albums.",
    "Two soldiers spoke to the press.",
    "The army captured three villages and 20 tanks.",
    "The share fell 5 per cent to $29.",
    "They met 12 officials in 2016."
  })
  void otherNumbersAreNoFigures(String text) {
    assertEquals("", told(text));
  }

  @Test
  void tellsWhoIsCountedOfWhatAndSinceWhen() {
    String text =
        "The rebels wage a war on the valley that killed almost 21,300 villagers, most of them"
            + " farmers and herders, since March 9, 2023.";
    Figure figure = find(text).get(0);
    assertEquals("villagers", figure.of());
    assertEquals("most of them farmers and herders", figure.composition());
    assertEquals("war on the valley", figure.about().name());
    assertEquals("2023-03-09", figure.from());
    assertEquals("2025-01-13", figure.asOf());
    assertEquals("21,300", figure.evidence().anchor().of(text));
    assertEquals(text, figure.evidence().quote());
  }

  @Test
  void aPartOfThoseCountedIsAFigureToo() {
    List<Figure> figures = find("At least 20 people died, including 12 children.");
    assertEquals("including 12 children", figures.get(0).composition());
    assertEquals("killed", figures.get(1).measure());
    assertEquals("children", figures.get(1).of());
  }

  @Test
  void twoNounsMayBeCountedTogether() {
    assertEquals("women and children", find("It killed 13 women and children.").get(0).of());
    assertEquals("members of the force", find("It killed four members of the force.").get(0).of());
    assertNull(find("It injured scores of others.").get(0).of());
  }

  @Test
  void theEventBehindAPassiveIsWhatItIsAbout() {
    assertEquals(
        "car bomb blast",
        find("At least 43 people were killed in a car bomb blast.").get(0).about().name());
    assertEquals(
        "earthquake",
        find("The death toll from the earthquake rose to 200.").get(0).about().name());
  }

  @Test
  void aStatedDayIsTheDayOfTheNumber() {
    assertEquals(
        "2025-01-10", find("As of Friday, 1.9 million people have been displaced.").get(0).asOf());
  }

  @Test
  void aPromoHasNoDay() {
    assertNull(find("Drone strike kills dozens in the north", null).get(0).asOf());
  }

  @Test
  void aSinceOfAnotherVerbIsNotItsStart() {
    assertNull(
        find("They killed 12 people in a village that has had no aid since June 2024.")
            .get(0)
            .from());
  }

  @Test
  void theNearestPlaceBehindAPrepositionIsItsPlace() {
    String text = "Two Example Republic soldiers were killed in a crash in Exampleland on Monday.";
    Entity land =
        new Entity(
            "https://example.org/id/land",
            "Exampleland",
            MentionType.LOCATION,
            "Country",
            Entity.Origin.KNOWN,
            null,
            null);
    Mention republic = location(text, "Example Republic", land);
    Figure figure = find(text, null, republic, location(text, "Exampleland", land)).get(0);
    assertEquals("Exampleland", figure.place().name());
    assertEquals("https://example.org/id/land", figure.place().entity());
    assertNull(find(text, null, republic).get(0).place());
  }

  private static Mention location(String text, String words, Entity entity) {
    int begin = text.indexOf(words);
    Span span = new Span(begin, begin + words.length());
    return new Mention(
        "body",
        0,
        span,
        span,
        words,
        MentionType.LOCATION,
        Mention.Kind.NAME,
        null,
        List.of(entity),
        1);
  }

  @Test
  void idsAreStableAndUnique() {
    String text = "The blast left 35 dead and 40 wounded. The blast left 35 dead.";
    List<Figure> figures = find(text);
    assertEquals(3, new HashSet<>(figures.stream().map(Figure::id).toList()).size());
    assertEquals(figures, find(text));
    assertNotEquals(figures.get(0).id(), figures.get(2).id());
  }

  @Test
  void theVoiceIsTheAssertersAndTheRuleTheFinders() {
    Assertion said = find("The blast left 35 dead.").get(0).assertion();
    assertEquals("figure-state", said.rule());
    assertEquals(Assertion.Voice.PUBLISHER, said.voice());
  }

  @Test
  void aTextCutAnywhereIsRead() {
    String text =
        "The blast left 35 dead, most of them women, and at least 40 wounded; scores of others fled"
            + " since 5 May 2016, as of Friday. The toll rose to $5 million in aid for dozens of";
    for (int end = 0; end < text.length(); end++) {
      if (!annotateOrBlank(text.substring(0, end))) {
        continue;
      }
      find(text.substring(0, end));
    }
  }

  private static boolean annotateOrBlank(String text) {
    return !text.isBlank();
  }
}
