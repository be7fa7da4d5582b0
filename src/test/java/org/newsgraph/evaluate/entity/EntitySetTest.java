package org.newsgraph.evaluate.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.newsgraph.evaluate.Evaluation;
import org.newsgraph.evaluate.set.SetFile;
import org.newsgraph.knowledge.KnowledgeLoader;
import org.newsgraph.model.IriMinter;
import org.newsgraph.model.entity.KnowledgeBase;
import org.newsgraph.model.entity.KnownEntity;
import org.newsgraph.problem.Problem;

/** The shipped set is a file that people edit: what can be checked about it is checked. */
class EntitySetTest {
  private static List<TaggedText> texts;
  private static KnowledgeBase knowledge;

  @BeforeAll
  static void read() {
    List<Problem> problems = new ArrayList<>();
    texts =
        EntitySetReader.read(
            Evaluation.shipped(SetFile.Kind.ENTITIES, problems::add), problems::add);
    assertEquals(List.of(), problems.stream().map(Problem::message).toList());
    knowledge = KnowledgeLoader.load(List.of(), problem -> fail(problem.message()));
  }

  @Test
  void holdsManyTextsOfTheLengthOfAShortArticle() {
    assertTrue(texts.size() >= 40, texts.size() + " texts");
    for (TaggedText text : texts) {
      int words = text.body().split("\\s+").length;
      assertTrue(words >= 80 && words <= 200, text.name() + " has " + words + " words");
    }
  }

  @Test
  void namesOnlyEntitiesThatTheKnowledgeBaseHas() {
    List<String> wrong = new ArrayList<>();
    for (TaggedText text : texts) {
      for (Tag tag : text.tags()) {
        for (String id : tag.entities()) {
          if (id.startsWith(Tag.KNOWN)) {
            String iri = IriMinter.NAMESPACE + "kb/" + id.substring(1);
            String entityClass =
                knowledge.entity(iri).map(KnownEntity::entityClass).orElse("no entry");
            if (!entityClass.equals(tag.entityClass() == null ? entityClass : tag.entityClass())
                || entityClass.equals("no entry")) {
              wrong.add(text.name() + ": " + text.words(tag) + " " + id + " " + entityClass);
            }
          }
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void givesEachEntityOfATextOneClass() {
    List<String> wrong = new ArrayList<>();
    for (TaggedText text : texts) {
      text.tags().stream()
          .filter(tag -> tag.isMention() && tag.entities().size() == 1)
          .collect(
              Collectors.groupingBy(
                  tag -> tag.entities().get(0),
                  Collectors.mapping(
                      tag -> String.valueOf(tag.entityClass()),
                      Collectors.toCollection(TreeSet::new))))
          .forEach(
              (id, classes) -> {
                if (classes.size() > 1) {
                  wrong.add(text.name() + id + " " + classes);
                }
              });
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void tagsEveryReferenceToAnEntityThatTheTextNames() {
    List<String> wrong = new ArrayList<>();
    for (TaggedText text : texts) {
      Set<String> named = new TreeSet<>();
      text.tags().stream().filter(Tag::isMention).forEach(tag -> named.addAll(tag.entities()));
      for (Tag tag : text.tags()) {
        if (!named.containsAll(tag.entities())) {
          wrong.add(text.name() + ": " + text.words(tag) + " " + tag.entities());
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void holdsEveryClassOfEntities() {
    Set<String> classes = new TreeSet<>();
    texts.forEach(
        text ->
            text.tags().stream().filter(Tag::isMention).forEach(t -> classes.add(t.entityClass())));
    Set<String> missing = new TreeSet<>(EntityClasses.all());
    missing.removeAll(classes);
    assertEquals(Set.of(), missing);
  }

  @Test
  void knowsTheClassesOfTheKnowledgeBase() {
    Set<String> unknown = new TreeSet<>();
    for (KnownEntity entity : knowledge.entities()) {
      if (EntityClasses.type(entity.entityClass()) == null) {
        unknown.add(entity.entityClass());
      }
    }
    assertEquals(Set.of(), unknown);
  }
}
