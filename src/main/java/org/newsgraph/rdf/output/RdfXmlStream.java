package org.newsgraph.rdf.output;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.shared.impl.PrefixMappingImpl;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.util.SplitIRI;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;

/**
 * RDF/XML as it comes: Jena's own writer needs the whole graph in memory. One element for each
 * stretch of triples of a subject. Triples without blank nodes only, which is all that is made
 * here.
 */
final class RdfXmlStream extends StreamRDFBase {
  private final OutputStream out;
  private final Map<String, String> prefixes;
  private final PrefixMappingImpl names = new PrefixMappingImpl();
  private @Nullable Node subject;

  RdfXmlStream(OutputStream out, Map<String, String> prefixes) {
    this.out = out;
    this.prefixes = prefixes;
    prefixes.forEach(names::setNsPrefix);
  }

  @Override
  public void start() {
    StringBuilder root = new StringBuilder("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<rdf:RDF");
    prefixes.forEach(
        (prefix, namespace) -> {
          String name = prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix;
          root.append("\n    ").append(name).append("=\"").append(escaped(namespace)).append('"');
        });
    print(root.append(">\n").toString());
  }

  @Override
  public void quad(Quad quad) {
    triple(quad.asTriple());
  }

  @Override
  public void triple(Triple triple) {
    if (!triple.getSubject().equals(subject)) {
      endSubject();
      subject = triple.getSubject();
      print("  <rdf:Description rdf:about=\"" + escaped(subject.getURI()) + "\">\n");
    }
    print("    " + property(triple.getPredicate().getURI(), triple.getObject()) + "\n");
  }

  @Override
  public void finish() {
    endSubject();
    print("</rdf:RDF>\n");
  }

  private void endSubject() {
    if (subject != null) {
      print("  </rdf:Description>\n");
    }
  }

  private String property(String iri, Node object) {
    String known = names.qnameFor(iri);
    String name = known;
    String declaration = "";
    if (known == null) {
      int split = SplitIRI.splitXML(iri);
      name = "p:" + iri.substring(split);
      declaration = " xmlns:p=\"" + escaped(iri.substring(0, split)) + "\"";
    }
    String start = "<" + name + declaration;
    if (object.isURI()) {
      return start + " rdf:resource=\"" + escaped(object.getURI()) + "\"/>";
    }
    return start + kind(object) + ">" + escaped(object.getLiteralLexicalForm()) + "</" + name + ">";
  }

  private static String kind(Node literal) {
    if (!literal.getLiteralLanguage().isEmpty()) {
      return " xml:lang=\"" + escaped(literal.getLiteralLanguage()) + "\"";
    }
    String datatype = literal.getLiteralDatatypeURI();
    boolean plain = datatype.equals("http://www.w3.org/2001/XMLSchema#string");
    return plain || datatype.equals(RDF.langString.getURI())
        ? ""
        : " rdf:datatype=\"" + escaped(datatype) + "\"";
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length());
    text.codePoints().forEach(c -> escape(escaped, c));
    return escaped.toString();
  }

  private static void escape(StringBuilder out, int c) {
    switch (c) {
      case '&' -> out.append("&amp;");
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '"' -> out.append("&quot;");
      case '\t', '\n', '\r' -> out.append("&#").append(c).append(';');
      default -> {
        // XML 1.0 has no way to write the other control characters
        boolean allowed = c >= 0x20 && c != 0xFFFE && c != 0xFFFF && !isSurrogate(c);
        out.appendCodePoint(allowed ? c : 0xFFFD);
      }
    }
  }

  private static boolean isSurrogate(int c) {
    return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
  }

  private void print(String text) {
    try {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
