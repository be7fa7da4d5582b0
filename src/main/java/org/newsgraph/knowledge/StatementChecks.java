package org.newsgraph.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.newsgraph.knowledge.turtle.Position;
import org.newsgraph.knowledge.turtle.Statement;
import org.newsgraph.knowledge.turtle.TurtleReader;
import org.newsgraph.knowledge.turtle.Vocabulary;
import org.newsgraph.problem.ProblemSink;

/** Finds statements that stand twice, entries described twice, and codes that are wrong. */
final class StatementChecks implements Consumer<Statement> {
  private static final String OFFENCES = "/ontology/offences.ttl";

  private final ProblemSink problems;
  private final Set<String> offences = new HashSet<>();

  /** Where each was said first. */
  private final Map<String, Position> said = new HashMap<>();

  /** The statement that first gave a class to its subject. */
  private final Map<String, Statement> classes = new HashMap<>();

  /** The statement that first used a code or a link to Wikidata, by property and value. */
  private final Map<String, Statement> unique = new HashMap<>();

  StatementChecks(ProblemSink problems) {
    this.problems = problems;
    try (InputStream in = ShippedFiles.open(OFFENCES)) {
      new TurtleReader(OFFENCES, problems).read(in, statement -> offences.add(statement.subject()));
    } catch (IOException e) {
      throw new UncheckedIOException(OFFENCES, e);
    }
  }

  @Override
  public void accept(Statement statement) {
    String key = statement.subject() + " " + statement.predicate() + " " + statement.object();
    Position first = said.putIfAbsent(key, statement.position());
    if (first != null) {
      report(statement, shown(statement) + " twice, first at " + at(first), "remove one");
      return;
    }
    switch (statement.predicate()) {
      case Vocabulary.TYPE -> type(statement);
      case Vocabulary.EXACT_MATCH -> unique(statement);
      case Vocabulary.ALLEGED_OFFENCE -> offence(statement);
      default -> {
        if (Codes.isCode(statement.predicate()) && statement.object().isLiteral()) {
          code(statement);
        }
      }
    }
  }

  private void type(Statement statement) {
    Statement first = classes.putIfAbsent(statement.subject(), statement);
    if (first != null) {
      report(
          statement,
          "a second class of "
              + Vocabulary.shorten(statement.subject())
              + ", which is described at "
              + at(first.position())
              + " too",
          "give one of the two another name, or make them one");
    }
  }

  private void offence(Statement statement) {
    if (statement.object().isURI() && !offences.contains(TurtleReader.name(statement.object()))) {
      report(
          statement,
          shown(statement) + ", expected a concept of the scheme of offences",
          "correct the name");
    }
  }

  private void code(Statement statement) {
    String code = statement.object().getLiteralLexicalForm();
    if (!Codes.hasForm(statement.predicate(), code)) {
      report(
          statement,
          shown(statement) + ", expected the form " + Codes.form(statement.predicate()),
          "correct the code");
      return;
    }
    Statement other = unique.put(statement.subject() + " " + statement.predicate(), statement);
    if (other != null) {
      report(
          statement,
          shown(statement) + ", a second code beside '" + value(other) + "'",
          "keep one");
    }
    unique(statement);
  }

  private void unique(Statement statement) {
    String key = statement.predicate() + " " + statement.object();
    Statement first = unique.putIfAbsent(key, statement);
    if (first != null) {
      report(
          statement,
          shown(statement)
              + ", which "
              + Vocabulary.shorten(first.subject())
              + " has too ("
              + at(first.position())
              + ")",
          "correct one, or make the two entries one");
    }
  }

  private void report(Statement statement, String found, String cure) {
    problems.report(statement.position().error("found " + found, cure));
  }

  /** {@code ng:fips10 'TU' of kb:TUR}. */
  private static String shown(Statement statement) {
    return Vocabulary.shorten(statement.predicate())
        + " '"
        + value(statement)
        + "' of "
        + Vocabulary.shorten(statement.subject());
  }

  private static String value(Statement statement) {
    Node object = statement.object();
    return object.isLiteral()
        ? object.getLiteralLexicalForm()
        : Vocabulary.shorten(TurtleReader.name(object));
  }

  private static String at(Position position) {
    return position.file() + ":" + position.line();
  }
}
