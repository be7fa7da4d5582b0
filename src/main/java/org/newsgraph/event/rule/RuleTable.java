package org.newsgraph.event.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsgraph.language.LanguagePack;
import org.newsgraph.language.LanguagePack.Row;

/**
 * The rules of one table by the dictionary forms of their triggers, each list in the order in which
 * the first that holds wins: those with the most conditions first.
 */
public final class RuleTable {
  private final List<FrameRule> rules = new ArrayList<>();
  private final Map<String, List<FrameRule>> verbs = new HashMap<>();
  private final Map<String, List<FrameRule>> nouns = new HashMap<>();
  private final Set<String> assaultNouns = new HashSet<>();

  public RuleTable(LanguagePack pack, String table) {
    WordClasses classes = new WordClasses(pack);
    for (Row row : pack.rows(table)) {
      FrameRule rule = FrameRule.of(row, classes);
      rules.add(rule);
      Map<String, List<FrameRule>> index = rule.verb() ? verbs : nouns;
      for (String lemma : rule.lemmas()) {
        index.computeIfAbsent(lemma, l -> new ArrayList<>()).add(rule);
        if (!rule.verb() && rule.get("type").equals(EventTypes.ASSAULT)) {
          assaultNouns.add(lemma);
        }
      }
    }
    Comparator<FrameRule> specific = Comparator.comparingInt(rule -> -rule.conditions().size());
    verbs.values().forEach(rules -> rules.sort(specific));
    nouns.values().forEach(rules -> rules.sort(specific));
  }

  /** All rules, in the order of the table. */
  public List<FrameRule> rules() {
    return List.copyOf(rules);
  }

  public List<FrameRule> verbs(String lemma) {
    return verbs.getOrDefault(lemma, List.of());
  }

  public List<FrameRule> nouns(String lemma) {
    return nouns.getOrDefault(lemma, List.of());
  }

  /** Whether a noun triggers an ASSAULT. */
  public boolean isAssault(String lemma) {
    return assaultNouns.contains(lemma);
  }
}
