package org.newsgraph.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.newsgraph.model.fact.Assertion;
import org.newsgraph.model.fact.Event;
import org.newsgraph.model.fact.Extraction;
import org.newsgraph.model.fact.Fact;
import org.newsgraph.model.fact.Figure;
import org.newsgraph.model.fact.LegalFact;
import org.newsgraph.model.fact.Party;
import org.newsgraph.model.fact.SampleExtractions;
import org.newsgraph.model.fact.Tenure;

class FactContentTest {
  private static List<Fact> facts() {
    List<Fact> facts = new ArrayList<>();
    SampleExtractions.all().stream().map(Extraction::facts).forEach(facts::addAll);
    return facts;
  }

  private static <T extends Fact> T first(Class<T> kind) {
    return facts().stream().filter(kind::isInstance).map(kind::cast).findFirst().orElseThrow();
  }

  private static Set<String> fields(Class<? extends Fact> kind) {
    FactContent content = FactContent.of(first(kind));
    Set<String> fields = new TreeSet<>(Field.names());
    fields.removeIf(field -> !content.has(field));
    fields.removeAll(Set.of("polarity", "modality", "attributedTo"));
    return fields;
  }

  @Test
  void whatIsTakenApartAndPutTogetherIsTheSame() {
    List<Fact> facts = facts();
    assertTrue(facts.size() > 20, facts.size() + " facts");
    for (Fact fact : facts) {
      assertEquals(fact, FactContent.of(fact).fact());
    }
  }

  @Test
  void aFactHasTheFieldsOfItsKindWhetherTheyHoldSomethingOrNot() {
    assertEquals(
        Set.of(
            "type",
            "mode",
            "context",
            "actors",
            "recipients",
            "mediator",
            "host",
            "instrument",
            "target",
            "beneficiary",
            "place",
            "topic",
            "date",
            "partOf",
            "cause"),
        fields(Event.class));
    assertEquals(
        Set.of("person", "office", "organization", "country", "status", "observedAt"),
        fields(Tenure.class));
    assertEquals(
        Set.of(
            "measure",
            "value",
            "comparator",
            "of",
            "composition",
            "about",
            "place",
            "from",
            "asOf"),
        fields(Figure.class));
    assertEquals(
        Set.of(
            "number",
            "name",
            "status",
            "date",
            "about",
            "court",
            "issuedBy",
            "applicant",
            "respondent",
            "against"),
        fields(LegalFact.class));
  }

  @Test
  void everyFieldThatAFileMayNameIsOneOfSomeKindOfFact() {
    Set<String> nobodys = new TreeSet<>(Field.names());
    for (Fact fact : facts()) {
      nobodys.removeIf(FactContent.of(fact)::has);
    }
    assertEquals(Set.of("class"), nobodys, "the class is an entity's");
  }

  @Test
  void aFieldIsSetAndEmptied() {
    FactContent content = FactContent.of(first(Event.class));
    content.put("mode", "visit");
    assertEquals("visit", content.text("mode"));
    content.put("mode", null);
    assertNull(content.text("mode"));
    content.parties.put("host", List.of(party("Ann Ota"), party("Ben Ota")));
    assertEquals("Ann Ota|Ben Ota", content.text("host"));
    Event event = (Event) content.fact();
    assertNotNull(event);
    assertEquals(2, event.roles().get("host").size());
    content.parties.put("host", List.of());
    assertFalse(((Event) content.fact()).roles().containsKey("host"));
  }

  @Test
  void aTenureWithoutItsPersonIsNone() {
    FactContent content = FactContent.of(first(Tenure.class));
    content.parties.put("person", List.of());
    assertNull(content.fact());
  }

  @Test
  void anotherNumberHasNoUpperEnd() {
    Figure range =
        facts().stream()
            .filter(Figure.class::isInstance)
            .map(Figure.class::cast)
            .filter(figure -> figure.valueMax() != null)
            .findFirst()
            .orElseThrow();
    FactContent content = FactContent.of(range);
    assertEquals(range.valueMax(), ((Figure) content.fact()).valueMax());
    content.put("value", range.value().toPlainString() + "000");
    assertNull(((Figure) content.fact()).valueMax());
  }

  @Test
  void whoIsSaidToSayItSpeaksAndWithoutAnybodyThePublisherDoes() {
    FactContent content =
        facts().stream()
            .filter(fact -> fact.assertion().attributedTo().isEmpty())
            .map(FactContent::of)
            .findFirst()
            .orElseThrow();
    content.parties.put("attributedTo", List.of(party("Ann Ota")));
    assertEquals(Assertion.Voice.NAMED, content.fact().assertion().voice());
    FactContent said = FactContent.of(content.fact());
    said.parties.put("attributedTo", List.of());
    assertEquals(Assertion.Voice.PUBLISHER, said.fact().assertion().voice());
  }

  private static Party party(String name) {
    return new Party(name, null, null, null);
  }
}
