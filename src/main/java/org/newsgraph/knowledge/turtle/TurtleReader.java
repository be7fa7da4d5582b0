package org.newsgraph.knowledge.turtle;

import java.io.BufferedInputStream;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.irix.IRIxResolver;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParserRegistry;
import org.apache.jena.riot.RIOT;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.lang.LabelToNode;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.system.FactoryRDF;
import org.apache.jena.riot.system.ParserProfile;
import org.apache.jena.riot.system.ParserProfileStd;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.riot.system.RiotLib;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.newsgraph.problem.Code;
import org.newsgraph.problem.Problem;
import org.newsgraph.problem.ProblemSink;

/** Reads Turtle as statements that know their line. What stands before an error counts. */
public final class TurtleReader {
  private final String file;
  private final ProblemSink problems;

  private int line;
  private int column;
  private boolean undecodable;

  /**
   * @param file as problems name it
   */
  public TurtleReader(String file, ProblemSink problems) {
    this.file = file;
    this.problems = problems;
  }

  /**
   * Reads to the end or to the first error.
   *
   * @return whether the end was reached
   * @throws IOException if nothing can be read
   */
  public boolean read(InputStream in, Consumer<Statement> out) throws IOException {
    StreamRDF statements =
        new StreamRDFBase() {
          @Override
          public void triple(Triple triple) {
            out.accept(statement(triple));
          }
        };
    ParserProfile profile = new Positions(new Errors());
    try {
      Reader reader = new Utf8(withoutMark(in));
      RDFParserRegistry.getFactory(Lang.TURTLE)
          .create(Lang.TURTLE, profile)
          .read(reader, Vocabulary.KB, Lang.TURTLE.getContentType(), statements, RIOT.getContext());
      return true;
    } catch (Reported e) {
      return false;
    } catch (RiotException e) {
      report(String.valueOf(e.getMessage()), line, column);
      return false;
    }
  }

  /** Skips a byte order mark. */
  private static InputStream withoutMark(InputStream in) throws IOException {
    InputStream buffered = new BufferedInputStream(in);
    buffered.mark(3);
    if (buffered.read() != 0xEF || buffered.read() != 0xBB || buffered.read() != 0xBF) {
      buffered.reset();
    }
    return buffered;
  }

  private Statement statement(Triple triple) {
    return new Statement(
        name(triple.getSubject()),
        triple.getPredicate().getURI(),
        triple.getObject(),
        new Position(file, line, column));
  }

  /** The IRI of a node, or its label behind {@code _:}. */
  public static String name(Node node) {
    return node.isBlank() ? "_:" + node.getBlankNodeLabel() : node.getURI();
  }

  private void report(String message, long atLine, long atColumn) {
    Problem problem =
        undecodable
            ? Problem.error(
                Code.ENCODING_WRONG,
                file,
                "found bytes that are no UTF-8, expected UTF-8",
                "save the file as UTF-8")
            : Problem.error(
                Code.KNOWLEDGE_WRONG,
                file,
                "found what is no Turtle (" + message + "), expected Turtle",
                "correct the line");
    problems.report(problem.at((int) Math.max(0, atLine), (int) Math.max(0, atColumn)));
  }

  /** Decodes strictly and remembers where that fails. */
  private final class Utf8 extends FilterReader {
    Utf8(InputStream in) {
      super(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()));
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
      try {
        return super.read(buffer, offset, length);
      } catch (CharacterCodingException e) {
        undecodable = true;
        throw e;
      }
    }
  }

  /** Remembers where the triple stands that is being made. */
  private final class Positions extends ParserProfileStd {
    Positions(ErrorHandler errors) {
      this(errors, RiotLib.factoryRDF(LabelToNode.createScopeByDocumentHash()));
    }

    private Positions(ErrorHandler errors, FactoryRDF factory) {
      super(
          factory,
          errors,
          IRIxResolver.create(Vocabulary.KB).build(),
          PrefixMapFactory.create(),
          RIOT.getContext().copy(),
          true,
          false);
    }

    @Override
    public Triple createTriple(Node s, Node p, Node o, long atLine, long atColumn) {
      line = (int) atLine;
      column = (int) atColumn;
      return super.createTriple(s, p, o, atLine, atColumn);
    }
  }

  private final class Errors implements ErrorHandler {
    @Override
    public void warning(String message, long atLine, long atColumn) {
      Position position = new Position(file, (int) atLine, (int) atColumn);
      problems.report(position.warning(message, "correct the value"));
    }

    @Override
    public void error(String message, long atLine, long atColumn) {
      fatal(message, atLine, atColumn);
    }

    @Override
    public void fatal(String message, long atLine, long atColumn) {
      report(message, atLine, atColumn);
      throw new Reported(message);
    }
  }

  /** Ends the reading of a file whose problem was reported. */
  private static final class Reported extends RiotException {
    private static final long serialVersionUID = 1L;

    Reported(String message) {
      super(message);
    }
  }
}
