package org.newsgraph.knowledge.turtle;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.jspecify.annotations.Nullable;
import org.newsgraph.model.IriMinter;
import org.newsgraph.model.entity.KnownTenure;

/**
 * Writes entries and tenures as knowledge files hold them, a statement a line and nothing kept.
 *
 * <pre>{@code
 * try (TurtleWriter out = new TurtleWriter(file)) {
 *   out.entry(entry);
 * }
 * }</pre>
 */
public final class TurtleWriter implements Closeable {
  private static final String WIKIDATA = "http://www.wikidata.org/entity/";
  private static final String ENGLISH = "en";

  private final Writer out;
  private long entries;
  private long tenures;
  private boolean empty = true;

  /** Writes UTF-8 to a file, in place of what it holds. */
  public TurtleWriter(Path file) throws IOException {
    out = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
  }

  public long entries() {
    return entries;
  }

  public boolean isEmpty() {
    return empty;
  }

  public long tenures() {
    return tenures;
  }

  public void entry(EntryText entry) throws IOException {
    entries++;
    if (entry.entityClass() != null) {
      link(entry.iri(), Vocabulary.TYPE, Vocabulary.NG + entry.entityClass());
    }
    Label name = entry.name();
    if (name != null) {
      // the preferred name is the English one, or else one that claims no language
      boolean english = name.language().equals(ENGLISH);
      word(entry.iri(), Vocabulary.PREF_LABEL, english ? name : new Label(name.text(), ""));
    }
    for (Label alias : entry.aliases()) {
      word(entry.iri(), Vocabulary.ALT_LABEL, alias);
    }
    for (Label acronym : entry.acronyms()) {
      word(entry.iri(), Vocabulary.ACRONYM, acronym);
    }
    for (Label demonym : entry.demonyms()) {
      word(entry.iri(), Vocabulary.DEMONYM, demonym);
    }
    link(entry.iri(), Vocabulary.COUNTRY, entry.country());
    link(entry.iri(), Vocabulary.PART_OF, entry.partOf());
    if (entry.wikidata() != null) {
      link(entry.iri(), Vocabulary.EXACT_MATCH, WIKIDATA + entry.wikidata());
    }
  }

  /** Writes a tenure, whose IRI is a function of what it says. */
  public void tenure(KnownTenure tenure) throws IOException {
    tenures++;
    String iri =
        Vocabulary.KB
            + "tenure-"
            + IriMinter.hash(
                tenure.person(),
                tenure.title(),
                String.valueOf(tenure.organization()),
                String.valueOf(tenure.country()),
                String.valueOf(tenure.from()));
    link(iri, Vocabulary.TYPE, Vocabulary.TENURE);
    link(iri, Vocabulary.MEMBER, tenure.person());
    word(iri, Vocabulary.OFFICE_TITLE, new Label(tenure.title(), ""));
    link(iri, Vocabulary.ORGANIZATION, tenure.organization());
    link(iri, Vocabulary.COUNTRY, tenure.country());
    date(iri, Vocabulary.START_DATE, tenure.from());
    date(iri, Vocabulary.END_DATE, tenure.until());
  }

  /** Writes a triple that was read. */
  public void triple(Triple triple) throws IOException {
    if (triple.getPredicate().hasURI(Vocabulary.TYPE)) {
      if (triple.getObject().hasURI(Vocabulary.TENURE)) {
        tenures++;
      } else if (!triple.getObject().hasURI(Vocabulary.HEADER)) {
        entries++;
      }
    }
    line(triple.getSubject(), triple.getPredicate().getURI(), triple.getObject());
  }

  private void link(String subject, String predicate, @Nullable String iri) throws IOException {
    if (iri != null) {
      line(NodeFactory.createURI(subject), predicate, NodeFactory.createURI(iri));
    }
  }

  private void word(String subject, String predicate, Label label) throws IOException {
    Node word =
        label.language().isEmpty()
            ? NodeFactory.createLiteralString(label.text())
            : NodeFactory.createLiteralLang(label.text(), label.language());
    line(NodeFactory.createURI(subject), predicate, word);
  }

  private void date(String subject, String predicate, @Nullable String date) throws IOException {
    if (date != null) {
      word(subject, predicate, new Label(date, ""));
    }
  }

  private void line(Node subject, String predicate, Node object) throws IOException {
    empty = false;
    out.write(NodeFmtLib.strNT(subject));
    out.write(" <");
    out.write(predicate);
    out.write("> ");
    out.write(NodeFmtLib.strNT(object));
    out.write(" .\n");
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
