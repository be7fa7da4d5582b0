package org.newsgraph.architecture;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which package may use which other package of ours, and which libraries. */
final class Layers {
  /** Packages that every other one may use. */
  static final Set<String> EVERYWHERE = Set.of("model", "problem");

  /** By package: the packages of ours that it may use besides itself and those of everywhere. */
  static final Map<String, Set<String>> USES =
      Map.ofEntries(
          Map.entry("model", Set.of()),
          Map.entry("problem", Set.of()),
          Map.entry("language", Set.of()),
          Map.entry("read", Set.of()),
          Map.entry("article", Set.of()),
          Map.entry("knowledge", Set.of()),
          Map.entry("text", Set.of("language")),
          Map.entry("entity", Set.of("language")),
          Map.entry("event", Set.of("language")),
          Map.entry("decision", Set.of()),
          Map.entry("rdf", Set.of()),
          Map.entry("validate", Set.of()),
          Map.entry("store", Set.of()),
          Map.entry("export", Set.of()),
          // both write what people decided
          Map.entry("resolve", Set.of("rdf", "store")),
          Map.entry("query", Set.of("store")),
          Map.entry("serve", Set.of("query", "store")),
          Map.entry(
              "pipeline",
              Set.of(
                  "read",
                  "article",
                  "language",
                  "knowledge",
                  "text",
                  "entity",
                  "event",
                  "decision",
                  "rdf",
                  "validate",
                  "store",
                  "resolve",
                  "export")),
          Map.entry("evaluate", Set.of("pipeline")),
          Map.entry(
              "cli",
              Set.of(
                  "pipeline",
                  "query",
                  "serve",
                  "evaluate",
                  "validate",
                  "store",
                  "resolve",
                  "decision",
                  "knowledge",
                  "export")));

  /** By package: the beginnings of the names of library packages that it may use. */
  static final Map<String, List<String>> LIBRARIES =
      Map.ofEntries(
          Map.entry(
              "read",
              List.of(
                  "org.apache.commons.csv.", "org.apache.commons.compress.", "com.google.gson.")),
          Map.entry("article", List.of("org.jsoup.", "com.google.gson.")),
          Map.entry(
              "knowledge",
              List.of(
                  "org.apache.jena.",
                  "org.apache.commons.csv.",
                  "org.apache.commons.compress.",
                  "com.google.gson.")),
          Map.entry("text", List.of("opennlp.")),
          Map.entry("rdf", List.of("org.apache.jena.")),
          Map.entry("validate", List.of("org.apache.jena.")),
          Map.entry("store", List.of("org.apache.jena.")),
          Map.entry("export", List.of("com.google.gson.")),
          Map.entry("evaluate", List.of("com.google.gson.")),
          Map.entry("resolve", List.of("org.apache.jena.")),
          Map.entry("query", List.of("org.apache.jena.")),
          Map.entry("serve", List.of("org.apache.jena.", "jakarta.servlet.", "org.eclipse.jetty.")),
          // the terms in which rdf, validate and store meet
          Map.entry(
              "pipeline",
              List.of(
                  "org.apache.jena.graph.",
                  "org.apache.jena.sparql.core.",
                  "org.apache.jena.sparql.graph.",
                  "org.apache.jena.riot.system.",
                  "org.apache.jena.system.")),
          Map.entry("cli", List.of("org.apache.commons.cli.", "me.tongfei.progressbar.")));

  /** Packages whose output may depend on nothing but their input: no clock, no chance. */
  static final Set<String> PURE =
      Set.of(
          "model",
          "language",
          "read",
          "article",
          "knowledge",
          "text",
          "entity",
          "event",
          "decision",
          "rdf",
          "validate",
          "export",
          "resolve");

  private Layers() {}

  /** The part of a package's name behind the root, up to the next dot: {@code model}. */
  static String layer(String root, String packageName) {
    if (!packageName.startsWith(root + ".")) {
      return "";
    }
    String rest = packageName.substring(root.length() + 1);
    int dot = rest.indexOf('.');
    return dot < 0 ? rest : rest.substring(0, dot);
  }
}
