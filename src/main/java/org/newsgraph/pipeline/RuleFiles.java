package org.newsgraph.pipeline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.newsgraph.event.rule.EventScheme;
import org.newsgraph.event.rule.OwnRules;
import org.newsgraph.language.LanguagePack;
import org.newsgraph.problem.Code;
import org.newsgraph.problem.Problem;
import org.newsgraph.problem.ProblemSink;
import org.newsgraph.problem.StoppedByProblem;
import org.newsgraph.rdf.vocabulary.Plover;

/** Lays files of rules over a language pack; what they may say is told by the PLOVER scheme. */
public final class RuleFiles {
  /** The languages that are analysed; of articles in others there is text and metadata alone. */
  private static final List<String> LANGUAGES = List.of("en");

  private RuleFiles() {}

  private static LanguagePack over(String language, List<Path> files, ProblemSink problems) {
    LanguagePack pack = LanguagePack.of(language).orElseThrow();
    return files.isEmpty() ? pack : OwnRules.over(pack, files, scheme(), problems);
  }

  /**
   * The packs of all languages that have rules, with those of files.
   *
   * @throws StoppedByProblem RULE_WRONG if something is wrong with a file; what it is has been
   *     reported
   */
  public static List<LanguagePack> packs(List<Path> files, ProblemSink problems) {
    List<Problem> found = new ArrayList<>();
    List<LanguagePack> packs = soundPacks(files, found::add);
    found.forEach(problems::report);
    if (!found.isEmpty()) {
      throw new StoppedByProblem(
          Problem.error(
              Code.RULE_WRONG,
              "",
              "found " + found.size() + " faults in files of rules, expected none",
              "mend them; nothing was read"));
    }
    return packs;
  }

  /** The same without the rules that are wrong. */
  static List<LanguagePack> soundPacks(List<Path> files, ProblemSink problems) {
    return LANGUAGES.stream().map(language -> over(language, files, problems)).toList();
  }

  /** The types, modes and contexts that rules may name. */
  public static EventScheme scheme() {
    Plover plover = Plover.load();
    return new EventScheme(plover.modes(), plover.contexts());
  }
}
