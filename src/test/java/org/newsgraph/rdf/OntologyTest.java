package org.newsgraph.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.newsgraph.language.LanguagePack;
import org.newsgraph.model.IriMinter;
import org.newsgraph.model.fact.SampleExtractions;
import org.newsgraph.rdf.vocabulary.Ng;
import org.newsgraph.rdf.vocabulary.Plover;
import org.newsgraph.rdf.vocabulary.Prefixes;

/** The ontology as a publication, and against all that uses it. */
class OntologyTest {
  private static final Path FOLDER = Path.of("ontology");
  private static final Path LINKS = Path.of("src/test/resources/rdf/links.trig");
  private static final Model ONTOLOGY = model("newsgraph.ttl");
  private static final Model PLOVER = model("plover.ttl");
  private static final Model OFFENCES = model("offences.ttl");
  private static final List<String> BUILT_IN =
      List.of(
          RDF.getURI(),
          RDFS.getURI(),
          OWL.NS,
          "http://www.w3.org/2001/XMLSchema#",
          "http://www.w3.org/ns/shacl#");

  private static Model model(String file) {
    return RDFDataMgr.loadModel(FOLDER.resolve(file).toString());
  }

  @Test
  void everyTermHasLabelDefinitionExampleAndHome() {
    List<String> poor = new ArrayList<>();
    for (Resource term : ownTerms(ONTOLOGY)) {
      for (Property property :
          List.of(RDFS.label, SKOS.definition, SKOS.example, RDFS.isDefinedBy)) {
        if (term.listProperties(property).toList().size() != 1) {
          poor.add(term.getLocalName() + " has not one " + property.getLocalName());
        }
      }
    }
    assertEquals(List.of(), poor);
  }

  @Test
  void everyConceptHasLabelDefinitionAndScheme() {
    for (Model scheme : List.of(PLOVER, OFFENCES)) {
      for (Resource concept : scheme.listSubjectsWithProperty(RDF.type, SKOS.Concept).toList()) {
        for (Property property :
            List.of(SKOS.prefLabel, SKOS.definition, SKOS.inScheme, RDFS.isDefinedBy)) {
          assertEquals(
              1, concept.listProperties(property).toList().size(), concept + " " + property);
        }
      }
    }
  }

  @Test
  void theHeadersSayWhatIsPublished() {
    for (Model model : List.of(ONTOLOGY, PLOVER, OFFENCES)) {
      String text = model.listStatements().toList().toString();
      for (String property :
          List.of("title", "description", "license", "preferredNamespacePrefix", "versionInfo")) {
        assertTrue(text.contains(property), property);
      }
    }
    assertTrue(ONTOLOGY.contains(null, OWL2_VERSION));
  }

  private static final Property OWL2_VERSION =
      ModelFactory.createDefaultModel().createProperty(OWL.NS, "versionIRI");

  @Test
  void nothingThatDataUsesIsUndefined() {
    Model defined = ONTOLOGY.union(PLOVER).union(OFFENCES);
    Set<String> undefined = new TreeSet<>();
    DatasetGraph data = Samples.dataset(SampleExtractions.all());
    RDFDataMgr.read(data, LINKS.toString());
    data.find()
        .forEachRemaining(
            quad -> {
              note(undefined, quad.getPredicate().getURI(), defined);
              if (quad.getObject().isURI()) {
                note(undefined, quad.getObject().getURI(), defined);
              } else {
                note(undefined, quad.getObject().getLiteralDatatypeURI(), defined);
              }
            });
    assertEquals(Set.of(), undefined);
  }

  @Test
  void nothingThatShapesSchemesAndKnowledgeUseIsUndefined() throws IOException {
    Model defined = ONTOLOGY.union(PLOVER).union(OFFENCES);
    Set<String> undefined = new TreeSet<>();
    for (Path file : turtle()) {
      Model model = RDFDataMgr.loadModel(file.toString());
      for (Statement statement : model.listStatements().toList()) {
        note(undefined, statement.getPredicate().getURI(), defined);
        if (statement.getObject().isURIResource()) {
          note(undefined, statement.getResource().getURI(), defined);
        }
      }
    }
    assertEquals(Set.of(), undefined);
  }

  @Test
  void nothingThatQueriesUseIsUndefined() throws IOException {
    Model defined = ONTOLOGY.union(PLOVER).union(OFFENCES);
    Set<String> undefined = new TreeSet<>();
    Pattern name = Pattern.compile("(?<![\\w<?])([a-z]+):([A-Za-z][\\w-]*)");
    for (Path file : files(Path.of("queries"), ".rq")) {
      String body = Files.readString(file).replaceAll("(?m)^(#|PREFIX).*$", "");
      Matcher matcher = name.matcher(body.replaceAll("\"[^\"]*\"", "\"\""));
      while (matcher.find()) {
        String namespace = Prefixes.all().get(matcher.group(1));
        assertTrue(namespace != null, file + " uses the prefix " + matcher.group(1));
        note(undefined, namespace + matcher.group(2), defined);
      }
    }
    assertEquals(Set.of(), undefined);
  }

  /** Instances, knowledge base entries and hashes of software have no place in the ontology. */
  private static void note(Set<String> undefined, String iri, Model defined) {
    boolean instance =
        iri.startsWith(IriMinter.DEFAULT_BASE)
            || iri.matches(
                Pattern.quote(IriMinter.NAMESPACE)
                    + "(kb|software|rules|knowledge|decisions|shapes)[/#]?.*")
            || iri.startsWith("http://www.wikidata.org/")
            || iri.startsWith("https://creativecommons.org/")
            || iri.startsWith("https://www.apache.org/licenses/")
            || iri.startsWith(IriMinter.NAMESPACE + "ns/")
            || iri.equals(IriMinter.NAMESPACE + "ns")
            || iri.equals(IriMinter.NAMESPACE + "plover")
            || iri.equals(IriMinter.NAMESPACE + "offences");
    if (!instance
        && BUILT_IN.stream().noneMatch(iri::startsWith)
        && !defined.contains(defined.createResource(iri), RDF.type)) {
      undefined.add(iri);
    }
  }

  @Test
  void nothingThatIsDefinedIsUnused() throws IOException {
    StringBuilder uses = new StringBuilder();
    uses.append(new String(Samples.nquads(SampleExtractions.all()), StandardCharsets.UTF_8));
    uses.append(Files.readString(LINKS));
    for (Path file : turtle()) {
      uses.append(Files.readString(file));
    }
    for (Path file : files(Path.of("queries"), ".rq")) {
      uses.append(Files.readString(file));
    }
    for (Path file : files(Path.of("src/main"), ".java", ".tsv")) {
      if (!file.endsWith("Ng.java")) {
        uses.append(Files.readString(file));
      }
    }
    ONTOLOGY
        .listObjectsOfProperty(RDFS.range)
        .forEachRemaining(range -> uses.append(' ').append(range));
    Set<String> words = new TreeSet<>(List.of(uses.toString().split("[^A-Za-z0-9]+")));
    Set<String> unused = new TreeSet<>();
    ownTerms(ONTOLOGY).forEach(term -> unused.add(term.getLocalName()));
    assertTrue(unused.size() > 100);
    unused.removeAll(words);
    assertEquals(Set.of(), unused);
  }

  @Test
  void noPropertyTakesBothThingsAndValues() {
    Resource object = ONTOLOGY.createResource(OWL.NS + "ObjectProperty");
    Resource datatype = ONTOLOGY.createResource(OWL.NS + "DatatypeProperty");
    Set<String> wrong = new TreeSet<>();
    Samples.dataset(SampleExtractions.all())
        .find()
        .forEachRemaining(
            quad -> {
              Resource property = ONTOLOGY.createResource(quad.getPredicate().getURI());
              if (ONTOLOGY.contains(property, RDF.type, object) && quad.getObject().isLiteral()
                  || ONTOLOGY.contains(property, RDF.type, datatype)
                      && !quad.getObject().isLiteral()) {
                wrong.add(property.getURI());
              }
            });
    for (Resource term : ownTerms(ONTOLOGY)) {
      if (ONTOLOGY.contains(term, RDF.type, object)
          && ONTOLOGY.contains(term, RDF.type, datatype)) {
        wrong.add(term.getURI());
      }
    }
    assertEquals(Set.of(), wrong);
  }

  @Test
  void theSchemeHasEveryTypeModeAndContextOfTheRules() {
    LanguagePack english = LanguagePack.of("en").orElseThrow();
    Set<String> unknown = new TreeSet<>();
    for (String table : english.tables()) {
      for (LanguagePack.Row row : english.rows(table)) {
        String type = row.get("type");
        if (type.matches("[A-Z]{3,}")) {
          concept(unknown, type);
          row.list("mode").stream()
              .filter(mode -> !mode.isEmpty())
              .forEach(mode -> concept(unknown, type + "-" + mode));
        }
        if (type.matches("[A-Z]{3,}") && !row.get("context").isEmpty()) {
          row.list("context").forEach(context -> concept(unknown, context));
        }
      }
    }
    assertEquals(Set.of(), unknown);
  }

  private static void concept(Set<String> unknown, String name) {
    if (!PLOVER.contains(PLOVER.createResource(Plover.NAMESPACE + name), RDF.type)) {
      unknown.add(name);
    }
  }

  @Test
  void theSchemeHasEveryOffenceOfTheRules() {
    Set<String> unknown = new TreeSet<>();
    for (LanguagePack.Row row : LanguagePack.of("en").orElseThrow().rows("offences")) {
      String iri = LegalMapper.OFFENCES + row.get("offence");
      if (!OFFENCES.contains(OFFENCES.createResource(iri), RDF.type)) {
        unknown.add(iri);
      }
    }
    assertEquals(Set.of(), unknown);
  }

  @Test
  void everyTypeHasAQuadClassAndPhrases() {
    Plover plover = Plover.load();
    for (Resource type :
        PLOVER.listSubjectsWithProperty(PLOVER.createProperty(Ng.QUAD_CLASS.getURI())).toList()) {
      assertTrue(plover.quadClass(type.asNode()).isPresent());
      assertTrue(!plover.phrase(type.asNode(), type.asNode(), Ng.PHRASE).isEmpty());
      assertTrue(!plover.phrase(type.asNode(), type.asNode(), Ng.PHRASE_ALONE).isEmpty());
    }
  }

  private static List<Resource> ownTerms(Model model) {
    return model.listSubjects().toList().stream()
        .filter(RDFNode::isURIResource)
        .filter(term -> term.getURI().startsWith(Ng.NAMESPACE))
        .toList();
  }

  private static List<Path> turtle() throws IOException {
    List<Path> all = new ArrayList<>(files(FOLDER, ".ttl"));
    all.remove(FOLDER.resolve("newsgraph.ttl"));
    return all;
  }

  private static List<Path> files(Path folder, String... endings) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> Stream.of(endings).anyMatch(end -> file.toString().endsWith(end)))
          .sorted()
          .toList();
    }
  }
}
