package org.newsgraph.evaluate.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.newsgraph.evaluate.Evaluation;
import org.newsgraph.evaluate.set.SetFile;
import org.newsgraph.problem.Problem;

/** The shipped set is a file that people edit: what can be checked about it is checked. */
class EventSetTest {
  private static final Pattern TYPE =
      Pattern.compile("(?m)^pl:([A-Z]+(?:-[a-z-]+)?) a skos:Concept");

  private static List<ToldSentence> sentences;

  @BeforeAll
  static void read() {
    List<Problem> problems = new ArrayList<>();
    sentences =
        EventSetReader.read(Evaluation.shipped(SetFile.Kind.EVENTS, problems::add), problems::add);
    assertEquals(List.of(), problems.stream().map(Problem::message).toList());
  }

  /** {@code ASSAULT} and {@code ASSAULT/aerial} of the scheme. */
  private static Set<String> scheme() throws IOException {
    return TYPE.matcher(Files.readString(Path.of("ontology/plover.ttl")))
        .results()
        .map(match -> match.group(1).replaceFirst("-", "/"))
        .filter(code -> !code.startsWith("OTHER") && !code.equals("STATEMENT"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> codes() {
    return sentences.stream()
        .flatMap(sentence -> sentence.facts().stream())
        .filter(fact -> fact.kind().equals(Fields.EVENT))
        .flatMap(fact -> fact.codes().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void holdsManySentencesWithFactsAndManyWithout() {
    long without = sentences.stream().filter(sentence -> sentence.facts().isEmpty()).count();
    assertTrue(sentences.size() - without >= 150, sentences.size() - without + " with facts");
    assertTrue(without >= 40, without + " without");
  }

  @Test
  void holdsEveryTypeAndModeOfTheScheme() throws IOException {
    Set<String> missing = scheme();
    Set<String> codes = codes();
    codes.forEach(code -> missing.remove(Fields.type(code)));
    missing.removeAll(codes);
    assertEquals(Set.of(), missing);
  }

  @Test
  void usesNoTypeThatTheSchemeLacks() throws IOException {
    Set<String> unknown = codes();
    unknown.removeAll(scheme());
    unknown.removeAll(Set.of("STATEMENT", "OTHER"));
    assertEquals(Set.of(), unknown);
  }

  @Test
  void holdsEveryModalityAndEveryFieldThatIsWritten() {
    Set<String> modalities = new TreeSet<>();
    Set<String> kinds = new TreeSet<>();
    for (ToldSentence sentence : sentences) {
      for (Expected fact : sentence.facts()) {
        fact.of(Fields.MODALITY).forEach(modalities::addAll);
        kinds.add(fact.kind());
      }
    }
    assertEquals(
        Set.of("asserted", "alleged", "future", "possible", "hypothetical", "historical"),
        modalities);
    assertEquals(Set.of(Fields.EVENT, Fields.TENURE, Fields.FIGURE, Fields.LEGAL), kinds);
  }

  @Test
  void aWrongDayIsReportedAndTheSentencesBelowHaveNone() {
    List<String> messages = new ArrayList<>();
    String content =
        """
        # newsgraph evaluation set: events
        published: 2025-05-14
        Kenya agreed.
        published: yesterday
        Ghana agreed.
        """;
    SetFile file = SetFile.of("own.txt", content, p -> fail(p.message())).orElseThrow();
    List<ToldSentence> read = EventSetReader.read(file, problem -> messages.add(problem.message()));
    assertEquals(List.of("2025-05-14", ""), read.stream().map(ToldSentence::published).toList());
    assertEquals(1, messages.size());
    assertTrue(
        messages.get(0).startsWith("own.txt:4: error: found published 'yesterday', expected a day"),
        messages.get(0));
  }

  @Test
  void aBrokenLineIsReportedWithItsNumberAndPassedOver() {
    List<String> messages = new ArrayList<>();
    String content =
        """
        # newsgraph evaluation set: events
          AGREE | agreed | actor: Kenya
        Kenya agreed.
          AGREE | accepted | actor: Kenya
          AGREE | agreed | actor: Ghana
          AGREE | agreed | measure: 3
          AGREE
          agree now | agreed
          AGREE | agreed | actor: Kenya
        Kenya agreed.
        """;
    SetFile file = SetFile.of("own.txt", content, p -> fail(p.message())).orElseThrow();
    List<ToldSentence> read = EventSetReader.read(file, problem -> messages.add(problem.message()));
    assertEquals(1, read.size());
    assertEquals(1, read.get(0).facts().size());
    assertEquals(
        List.of(
            "own.txt:2: error: found a fact, expected its sentence before it",
            "own.txt:4: error: found 'accepted', expected words of the sentence",
            "own.txt:5: error: found 'Ghana', expected words of the sentence",
            "own.txt:6: error: found 'measure: 3', expected one of the fields [actor",
            "own.txt:7: error: found no '|', expected the words that the fact hangs on",
            "own.txt:8: error: found 'agree now', expected a type such as ACCUSE/allege",
            "own.txt:10: error: found a sentence that stands in the set already"),
        messages.stream()
            .map(message -> message.replaceFirst("(\\[actor|; see).*", "$1").replace("; see", ""))
            .toList());
  }
}
