package org.newsgraph.knowledge;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.newsgraph.model.entity.KnowledgeBase;
import org.newsgraph.problem.Problem;
import org.newsgraph.problem.ProblemSink;

/**
 * Checks knowledge files further than loading does: what is said twice, names that nothing tells
 * apart, dates that can't be, links that lead nowhere or to the wrong thing, codes.
 *
 * <p>{@code KnowledgeCheck.Counts counts = KnowledgeCheck.run(List.of(file), problems);}
 */
public final class KnowledgeCheck {
  private KnowledgeCheck() {}

  /** How much was checked. */
  public record Counts(int files, int entries, int tenures, int proceedings) {}

  /**
   * Checks the shipped files together with those of the user. A file with the name of a shipped one
   * takes its place, so that changed copies of these can be checked.
   *
   * @param extraFiles may be empty
   * @param problems takes one problem for each finding, in the order of files and lines
   */
  public static Counts run(List<Path> extraFiles, ProblemSink problems) {
    List<String> shipped = new ArrayList<>(ShippedFiles.names());
    extraFiles.forEach(file -> shipped.remove(String.valueOf(file.getFileName())));
    return run(shipped, extraFiles, problems);
  }

  static Counts run(List<String> shipped, List<Path> extraFiles, ProblemSink problems) {
    List<Problem> found = new ArrayList<>();
    StatementChecks statements = new StatementChecks(found::add);
    KnowledgeLoader loader = new KnowledgeLoader(found::add, statements);
    KnowledgeBase base = loader.read(shipped, extraFiles);
    Drafts drafts = loader.drafts();
    ProblemSink ofWhole = loader.ofWhole(found::add);
    new EntryChecks(ofWhole).check(drafts.entries());
    new TenureChecks(ofWhole).check(drafts.tenures(), drafts.entries());

    List<String> files = new ArrayList<>();
    shipped.forEach(name -> files.add(ShippedFiles.FOLDER + name));
    extraFiles.forEach(file -> files.add(file.toString()));
    found.sort(
        Comparator.comparingInt((Problem p) -> files.indexOf(p.file()))
            .thenComparingInt(Problem::line)
            .thenComparingInt(Problem::column));
    found.forEach(problems::report);
    return new Counts(
        files.size(), base.entities().size(), drafts.tenures().size(), base.proceedings().size());
  }
}
