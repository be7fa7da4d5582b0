package org.newsgraph.evaluate.entity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.newsgraph.evaluate.score.Score;
import org.newsgraph.evaluate.score.ScoreTable;
import org.newsgraph.model.Fold;
import org.newsgraph.model.IriMinter;
import org.newsgraph.model.entity.Entity;
import org.newsgraph.model.entity.Mention;
import org.newsgraph.model.entity.Office;

/** Whether the mentions that were found mean whom they should, and name the right office. */
final class LinkScores {
  static final String KNOWN = "known entity";
  static final String SAME = "same entity";
  static final String OFFICE = "office";
  static final String STATUS = "status of office";
  static final String REFERENCES = "pronouns and descriptions";

  private static final String KNOWLEDGE = IriMinter.NAMESPACE + "kb/";

  private final ScoreTable table =
      new ScoreTable(
          "Entities and offices of the mentions found",
          "measure",
          List.of(KNOWN, SAME, OFFICE, STATUS, REFERENCES));

  ScoreTable table() {
    return table;
  }

  void add(TaggedText text, Map<Tag, Mention> pairs, List<Mention> all, FaultList faults) {
    Map<String, String> meant = meant(pairs);
    List<Map.Entry<Tag, Mention>> judged = new ArrayList<>();
    for (Map.Entry<Tag, Mention> pair : pairs.entrySet()) {
      if (pair.getKey().isOptional()) {
        continue;
      }
      if (!pair.getKey().entities().isEmpty()) {
        known(pair.getKey(), pair.getValue(), meant, faults);
        judged.add(pair);
      }
      office(text, pair.getKey(), pair.getValue(), faults);
    }
    same(judged);
    for (Tag tag : text.tags()) {
      if (!tag.isMention()) {
        reference(tag, all, meant, faults);
      }
    }
  }

  /** The entity that most often stands for each name of the set, among the mentions found. */
  private static Map<String, String> meant(Map<Tag, Mention> pairs) {
    Map<String, Map<String, Integer>> counts = new LinkedHashMap<>();
    for (Map.Entry<Tag, Mention> pair : pairs.entrySet()) {
      String iri = MentionPairs.iri(pair.getValue());
      if (pair.getKey().entities().size() == 1 && !iri.isEmpty()) {
        counts
            .computeIfAbsent(pair.getKey().entities().get(0), id -> new LinkedHashMap<>())
            .merge(iri, 1, Integer::sum);
      }
    }
    Map<String, String> meant = new LinkedHashMap<>();
    counts.forEach(
        (id, iris) -> {
          int most = iris.values().stream().mapToInt(Integer::intValue).max().orElse(0);
          iris.entrySet().stream()
              .filter(entry -> entry.getValue() == most)
              .findFirst()
              .ifPresent(entry -> meant.put(id, entry.getKey()));
        });
    return meant;
  }

  private static String expected(String id, Map<String, String> meant) {
    return id.startsWith(Tag.KNOWN)
        ? KNOWLEDGE + id.substring(Tag.KNOWN.length())
        : meant.getOrDefault(id, "");
  }

  private void known(Tag tag, Mention mention, Map<String, String> meant, FaultList faults) {
    String iri = MentionPairs.iri(mention);
    String expected = tag.entities().size() == 1 ? expected(tag.entities().get(0), meant) : "";
    boolean found = iri.startsWith(KNOWLEDGE);
    boolean right = iri.equals(expected);
    table.add(
        KNOWN,
        new Score(
            tag.isKnown() ? 1 : 0,
            tag.isKnown() && right ? 1 : 0,
            found ? 1 : 0,
            found && tag.isKnown() && right ? 1 : 0));
    if (!right && !(expected.isEmpty() && iri.isEmpty())) {
      faults.wrong(tag, "entity", String.join("", tag.entities()), shortened(iri));
    }
  }

  private static String shortened(String iri) {
    return iri.startsWith(KNOWLEDGE)
        ? Tag.KNOWN + iri.substring(KNOWLEDGE.length())
        : iri.substring(iri.lastIndexOf('/') + 1);
  }

  /** Counts pairs of mentions that mean one entity. */
  private void same(List<Map.Entry<Tag, Mention>> pairs) {
    for (int i = 0; i < pairs.size(); i++) {
      for (int j = i + 1; j < pairs.size(); j++) {
        Set<String> tagged = new HashSet<>(pairs.get(i).getKey().entities());
        boolean expected = tagged.equals(Set.copyOf(pairs.get(j).getKey().entities()));
        String iri = MentionPairs.iri(pairs.get(i).getValue());
        boolean found = !iri.isEmpty() && iri.equals(MentionPairs.iri(pairs.get(j).getValue()));
        int right = expected && found ? 1 : 0;
        table.add(SAME, new Score(expected ? 1 : 0, right, found ? 1 : 0, right));
      }
    }
  }

  private void office(TaggedText text, Tag tag, Mention mention, FaultList faults) {
    String expected = text.office(tag);
    String found = mention.office() == null ? null : mention.office().phrase();
    if (expected == null && found == null) {
      return;
    }
    boolean right =
        expected != null && found != null && Fold.caseOf(expected).equals(Fold.caseOf(found));
    table.add(
        OFFICE,
        new Score(expected == null ? 0 : 1, right ? 1 : 0, found == null ? 0 : 1, right ? 1 : 0));
    if (!right) {
      faults.wrong(tag, OFFICE, expected == null ? "none" : expected, found == null ? "" : found);
    }
    Office.Status status = tag.status();
    if (status != null && mention.office() != null) {
      boolean same = mention.office().status() == status;
      table.add(STATUS, Score.of(same));
      if (!same) {
        faults.wrong(tag, STATUS, status.label(), mention.office().status().label());
      }
    }
  }

  private void reference(Tag tag, List<Mention> all, Map<String, String> meant, FaultList faults) {
    Set<String> expected = new TreeSet<>();
    tag.entities().forEach(id -> expected.add(expected(id, meant)));
    for (Mention mention : all) {
      if (!mention.isListed()
          && mention.in().equals(tag.in())
          && mention.span().overlaps(tag.span())
          && !mention.referents().isEmpty()) {
        Set<String> found = new TreeSet<>();
        mention.referents().stream().map(Entity::iri).forEach(found::add);
        boolean right = found.equals(expected);
        table.add(REFERENCES, Score.of(right));
        if (!right) {
          String names = String.join(" ", found.stream().map(LinkScores::shortened).toList());
          faults.wrong(tag, "reference", String.join("", tag.entities()), names);
        }
        return;
      }
    }
    table.add(REFERENCES, new Score(1, 0, 0, 0));
    faults.wrong(tag, "reference", String.join("", tag.entities()), "");
  }
}
