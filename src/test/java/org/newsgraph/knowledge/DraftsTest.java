package org.newsgraph.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;
import org.newsgraph.knowledge.turtle.Position;
import org.newsgraph.knowledge.turtle.Statement;
import org.newsgraph.knowledge.turtle.Vocabulary;
import org.newsgraph.problem.Problem;

class DraftsTest {
  private final List<Problem> problems = new ArrayList<>();
  private final Drafts drafts = new Drafts(problems::add, iri -> Optional.empty());

  private void say(String subject, String predicate, Node object) {
    drafts.accept(new Statement(subject, predicate, object, new Position("x.ttl", 1, 1)));
  }

  private void say(String subject, String predicate, String words) {
    say(subject, predicate, NodeFactory.createLiteralString(words));
  }

  private void link(String subject, String predicate, String iri) {
    say(subject, predicate, NodeFactory.createURI(iri));
  }

  @Test
  void gathersWhatIsSaidOfAnEntry() {
    link("a", Vocabulary.TYPE, Vocabulary.NG + "Country");
    say("a", Vocabulary.PREF_LABEL, NodeFactory.createLiteralLang("Axland", "en"));
    say("a", Vocabulary.ALT_LABEL, " Axony ");
    say("a", Vocabulary.ACRONYM, "AX");
    say("a", Vocabulary.DEMONYM, "Axian");
    say("a", Vocabulary.METONYM, "Axville");
    say("a", Vocabulary.SECTOR, "GOV");
    link("a", Vocabulary.PART_OF, "b");
    EntryDraft entry = drafts.entries().get("a");
    assertEquals("Country", entry.entityClass);
    assertEquals("Axland", entry.label);
    assertEquals(List.of("Axland", "Axony"), entry.names);
    assertEquals(List.of("AX"), entry.acronyms);
    assertEquals(List.of("Axian"), entry.demonyms);
    assertEquals(List.of("Axville"), entry.metonyms);
    assertEquals(List.of("GOV"), entry.sectors);
    assertEquals("b", entry.partOf);
    assertEquals(List.of(), problems);
  }

  @Test
  void keepsWhatIsSaidTwiceOnce() {
    say("a", Vocabulary.ALT_LABEL, "Axony");
    say("a", Vocabulary.ALT_LABEL, "Axony");
    say("a", Vocabulary.PREF_LABEL, "Axony");
    say("a", Vocabulary.PREF_LABEL, "Axony");
    assertEquals(List.of("Axony"), drafts.entries().get("a").names);
    assertEquals(List.of(), problems);
  }

  @Test
  void aTenureIsNoEntry() {
    link("t", Vocabulary.COUNTRY, "c");
    link("t", Vocabulary.TYPE, Vocabulary.TENURE);
    link("t", Vocabulary.MEMBER, "p");
    say("t", Vocabulary.OFFICE_TITLE, "Chair");
    say("t", Vocabulary.START_DATE, "2020");
    say("t", Vocabulary.END_DATE, "2021");
    TenureDraft tenure = drafts.tenures().get(0);
    assertEquals("p", tenure.person);
    assertEquals("Chair", tenure.title);
    assertEquals("c", tenure.country);
    assertEquals("2020", tenure.from);
    assertEquals("2021", tenure.until);
    assertTrue(drafts.entries().isEmpty());
  }

  @Test
  void foreignVocabularyIsLetPass() {
    link("a", Vocabulary.TYPE, "http://www.w3.org/2004/02/skos/core#Concept");
    say("a", "http://purl.org/dc/terms/creator", "somebody");
    assertEquals(List.of(), problems);
    assertTrue(drafts.entries().isEmpty());
  }

  @Test
  void blankWordsAreReported() {
    say("a", Vocabulary.ALT_LABEL, "  ");
    assertEquals(1, problems.size());
    assertTrue(problems.get(0).text().contains("skos/core#altLabel"), problems.get(0)::message);
  }

  @Test
  void aBlankNodeIsNoLink() {
    say("a", Vocabulary.COUNTRY, NodeFactory.createBlankNode());
    assertEquals(1, problems.size());
    assertTrue(problems.get(0).text().contains("expected an IRI"));
  }

  @Test
  void headersGiveTheDate() {
    say("h", Vocabulary.DATE, "2020-01-01");
    assertEquals(List.of("2020-01-01"), drafts.dates());
  }
}
