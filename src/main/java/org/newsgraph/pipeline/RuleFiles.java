package org.newsgraph.pipeline;

import java.nio.file.Path;
import java.util.List;
import org.newsgraph.event.rule.EventScheme;
import org.newsgraph.event.rule.OwnRules;
import org.newsgraph.language.LanguagePack;
import org.newsgraph.problem.ProblemSink;
import org.newsgraph.rdf.vocabulary.Plover;

/** Lays files of rules over a language pack; what they may say is told by the PLOVER scheme. */
public final class RuleFiles {
  private RuleFiles() {}

  /**
   * The shipped pack of a language with the rules of files.
   *
   * @param problems takes what is wrong with the files
   * @throws java.util.NoSuchElementException if there is no pack of that language
   */
  public static LanguagePack over(String language, List<Path> files, ProblemSink problems) {
    LanguagePack pack = LanguagePack.of(language).orElseThrow();
    return files.isEmpty() ? pack : OwnRules.over(pack, files, scheme(), problems);
  }

  /** The types, modes and contexts that rules may name. */
  static EventScheme scheme() {
    Plover plover = Plover.load();
    return new EventScheme(plover.modes(), plover.contexts());
  }
}
