package org.newsgraph.cli.syntax;

import java.util.List;
import org.newsgraph.cli.syntax.Flag.Group;

/** The options of the program, each said once; a command names those that it takes. */
public final class Flags {
  public static final Flag METADATA =
      Flag.of(Group.INPUT, "metadata", "FILE.csv", "URL, date and publisher of files, by name");
  public static final Flag COLUMNS =
      Flag.of(
          Group.INPUT,
          "columns",
          "FIELD=HEADER,...",
          "what the columns of CSV and TSV inputs mean, such as text=Content,published=Date");
  public static final Flag KEY_PREFIX =
      Flag.of(Group.INPUT, "key-prefix", "PREFIX", "put before record ids and paths in keys");
  public static final Flag LIMIT =
      Flag.of(Group.INPUT, "limit", "N", "stop after N articles").letter("n");

  public static final Flag OUT =
      Flag.of(Group.OUTPUT, "out", "FILE", "where to write; - is standard output").letter("o");
  public static final Flag OUT_KNOWLEDGE =
      Flag.of(Group.OUTPUT, "out", "FILE", "the knowledge file to write: .ngk or .ttl").letter("o");
  public static final Flag LANGUAGES =
      Flag.of(
          Group.INPUT, "languages", "LIST", "languages of names from Wikidata, such as en,fr; en");
  public static final Flag TO =
      Flag.of(
          Group.OUTPUT,
          "to",
          "FORMAT",
          "nq, trig, jsonld, ttl, nt or rdf, each also with .gz; where FILE doesn't tell");
  public static final Flag FORMAT = Flag.of(Group.OUTPUT, "format", "FORMAT", "how to print");
  public static final Flag ERRORS =
      Flag.of(Group.OUTPUT, "errors", "list each thing missed, made up or taken for another");
  public static final Flag DRY_RUN =
      Flag.of(Group.OUTPUT, "dry-run", "do everything but write").letter("N");

  public static final Flag STORE =
      Flag.of(
          Group.STORE,
          "store",
          "DIR",
          "the store; else $NEWSGRAPH_STORE, else newsgraph-store in the current folder");
  public static final Flag REPLACE =
      Flag.of(Group.STORE, "replace", "let an input take the place of another source with its key");
  public static final Flag ONLY_NEW =
      Flag.of(Group.STORE, "only-new", "leave articles alone whose key stands in the store");

  public static final Flag BASE =
      Flag.of(
          Group.ANALYSIS,
          "base",
          "IRI",
          "where IRIs of articles, entities and events begin; https://w3id.org/newsgraph/id/");
  public static final Flag KNOWLEDGE =
      Flag.of(
          Group.ANALYSIS,
          "knowledge",
          "FILE",
          "Turtle or a prepared file, added to the knowledge base; repeatable");
  public static final Flag RULES =
      Flag.of(Group.ANALYSIS, "rules", "FILE", "rules added to the shipped ones; repeatable");
  public static final Flag DATE =
      Flag.of(Group.ANALYSIS, "date", "DAY", "day of publication, for words such as 'on Monday'");
  public static final Flag DECISIONS =
      Flag.of(Group.ANALYSIS, "decisions", "FILE", "corrections by people, as TSV; repeatable");
  public static final Flag TARGET =
      Flag.of(Group.DECISION, "target", "IRI", "the entity or fact; to suppress, also a name");
  public static final Flag ARTICLE =
      Flag.of(Group.DECISION, "article", "KEY", "capture key or IRI of the only article meant");
  public static final Flag QUOTE =
      Flag.of(
          Group.DECISION, "quote", "WORDS", "words of the article; what stands in them is meant");
  public static final Flag FIELD =
      Flag.of(Group.DECISION, "field", "NAME", "a field, as the extraction record names it");
  public static final Flag VALUE =
      Flag.of(Group.DECISION, "value", "VALUE", "what the field should be; or the other IRI");
  public static final Flag WHO = Flag.of(Group.DECISION, "who", "NAME", "the person who decided");
  public static final Flag REASON = Flag.of(Group.DECISION, "reason", "TEXT", "why it was decided");
  public static final Flag DAY =
      Flag.of(Group.DECISION, "date", "DAY", "the day of the decision; today");
  public static final Flag THREADS =
      Flag.of(Group.ANALYSIS, "threads", "N", "articles at a time; else one for each core");
  public static final Flag EXPLAIN =
      Flag.of(
          Group.OUTPUT,
          "explain",
          "print why each article is read as it is, its fields and blocks");

  public static final Flag TYPE =
      Flag.of(Group.OUTPUT, "type", "TYPE", "only rules for a type of event or kind of legal fact");
  public static final Flag KIND =
      Flag.of(Group.OUTPUT, "kind", "KIND", "only rules whose trigger is a verb or a noun");
  public static final Flag TRIGGER =
      Flag.of(Group.OUTPUT, "trigger", "WORD", "only rules with a trigger, in its dictionary form");

  public static final Flag PARAM =
      Flag.of(Group.QUERY, "param", "NAME=VALUE", "a parameter of the query; repeatable")
          .letter("p");
  public static final Flag ROWS =
      Flag.of(Group.QUERY, "limit", "N", "print N rows at most").letter("n");
  public static final Flag TIMEOUT =
      Flag.of(Group.QUERY, "timeout", "SECONDS", "end a query that takes longer");

  public static final Flag PORT =
      Flag.of(Group.SERVER, "port", "N", "the port; 3330; 0 takes a free one");

  public static final Flag QUIET = Flag.of(Group.GENERAL, "quiet", "print errors only").letter("q");
  public static final Flag VERBOSE =
      Flag.of(Group.GENERAL, "verbose", "print a line for each article").letter("v");
  public static final Flag DEBUG =
      Flag.of(Group.GENERAL, "debug", "print stack traces with errors");
  public static final Flag STRICT = Flag.of(Group.GENERAL, "strict", "end at the first problem");
  public static final Flag NO_PROGRESS = Flag.of(Group.GENERAL, "no-progress", "print no progress");
  public static final Flag COLOR =
      Flag.of(Group.GENERAL, "color", "WHEN", "auto, always or never; auto heeds $NO_COLOR too");
  public static final Flag HELP = Flag.of(Group.GENERAL, "help", "print this help").letter("h");

  /** What every command takes. */
  public static final List<Flag> GENERAL =
      List.of(QUIET, VERBOSE, DEBUG, STRICT, NO_PROGRESS, COLOR, HELP);

  private Flags() {}
}
