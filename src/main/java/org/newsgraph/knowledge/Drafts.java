package org.newsgraph.knowledge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.newsgraph.knowledge.turtle.Position;
import org.newsgraph.knowledge.turtle.Statement;
import org.newsgraph.knowledge.turtle.Vocabulary;
import org.newsgraph.model.entity.KnownEntity;
import org.newsgraph.problem.ProblemSink;

/**
 * Sorts statements into drafts of entries, tenures and proceedings. Later files may add to entries.
 */
final class Drafts implements Consumer<Statement> {
  private final ProblemSink problems;
  private final Map<String, EntryDraft> entries = new HashMap<>();
  private final Map<String, TenureDraft> tenures = new LinkedHashMap<>();
  private final Map<String, ProceedingDraft> proceedings = new TreeMap<>();
  private final List<String> dates = new ArrayList<>();

  /** The entry of the last statement, since statements of one subject stand together. */
  private @Nullable EntryDraft last;

  private Map<String, EntryDraft> sorted = Map.of();

  /** What prepared files say of an entry. */
  private final Function<String, Optional<KnownEntity>> known;

  private boolean own;

  Drafts(ProblemSink problems, Function<String, Optional<KnownEntity>> known) {
    this.problems = problems;
    this.known = known;
  }

  /** What is read from now on is of the user. */
  void ownFromHere() {
    own = true;
    last = null;
  }

  /**
   * In the order of IRIs. Call it after {@link #tenures} and {@link #proceedings}, which take
   * theirs out; what is removed stays away.
   */
  Map<String, EntryDraft> entries() {
    if (!entries.isEmpty()) {
      List<EntryDraft> all = new ArrayList<>(entries.values());
      all.sort(Comparator.comparing(entry -> entry.iri));
      sorted = new LinkedHashMap<>();
      all.forEach(entry -> sorted.put(entry.iri, entry));
      entries.clear();
    }
    return sorted;
  }

  /** In file order. Call it when all is read: a country can stand before the class does. */
  List<TenureDraft> tenures() {
    tenures.forEach(
        (subject, tenure) -> {
          EntryDraft stray = entries.remove(subject);
          if (stray != null) {
            tenure.country = stray.country;
          }
        });
    return List.copyOf(tenures.values());
  }

  /**
   * By IRI. Call it when all is read and before the others: names and dates stand among those of
   * entries and tenures until the class is known.
   */
  Map<String, ProceedingDraft> proceedings() {
    proceedings.forEach(
        (subject, proceeding) -> {
          EntryDraft named = entries.remove(subject);
          if (named != null) {
            proceeding.label = named.label;
            proceeding.references.addAll(named.references);
          }
          TenureDraft dated = tenures.remove(subject);
          if (dated != null) {
            proceeding.from = dated.from;
            proceeding.until = dated.until;
          }
        });
    return proceedings;
  }

  /** Dates of knowledge that the headers of files state. */
  List<String> dates() {
    return dates;
  }

  @Override
  public void accept(Statement statement) {
    switch (statement.predicate()) {
      case Vocabulary.TYPE -> type(statement);
      case Vocabulary.PREF_LABEL -> literal(statement).ifPresent(t -> label(statement, t));
      case Vocabulary.ALT_LABEL -> words(statement, entry(statement).names);
      case Vocabulary.ACRONYM -> words(statement, entry(statement).acronyms);
      case Vocabulary.DEMONYM -> words(statement, entry(statement).demonyms);
      case Vocabulary.METONYM -> words(statement, entry(statement).metonyms);
      case Vocabulary.FAMILY_NAME -> words(statement, entry(statement).familyNames);
      case Vocabulary.SECTOR -> words(statement, entry(statement).sectors);
      case Vocabulary.COUNTRY -> country(statement);
      case Vocabulary.PART_OF, Vocabulary.UNIT_OF ->
          reference(statement).ifPresent(iri -> entry(statement).partOf = iri);
      case Vocabulary.CAPITAL -> reference(statement);
      case Vocabulary.DATE -> literal(statement).ifPresent(dates::add);
      default -> tenureOrOther(statement);
    }
  }

  private void tenureOrOther(Statement statement) {
    switch (statement.predicate()) {
      case Vocabulary.MEMBER -> iri(statement).ifPresent(iri -> tenure(statement).person = iri);
      case Vocabulary.ORGANIZATION ->
          iri(statement).ifPresent(iri -> tenure(statement).organization = iri);
      case Vocabulary.OFFICE_TITLE ->
          literal(statement).ifPresent(text -> tenure(statement).title = text);
      case Vocabulary.START_DATE ->
          literal(statement).ifPresent(text -> tenure(statement).from = text);
      case Vocabulary.END_DATE ->
          literal(statement).ifPresent(text -> tenure(statement).until = text);
      default -> proceedingOrOther(statement);
    }
  }

  private void proceedingOrOther(Statement statement) {
    switch (statement.predicate()) {
      case Vocabulary.IDENTIFIER -> words(statement, proceeding(statement).numbers);
      case Vocabulary.COURT, Vocabulary.ISSUED_BY ->
          reference(statement).ifPresent(proceeding(statement).courts::add);
      case Vocabulary.APPLICANT ->
          reference(statement).ifPresent(proceeding(statement).applicants::add);
      case Vocabulary.RESPONDENT ->
          reference(statement).ifPresent(proceeding(statement).respondents::add);
      case Vocabulary.AGAINST -> reference(statement).ifPresent(proceeding(statement).against::add);
      case Vocabulary.ALLEGED_OFFENCE -> iri(statement);
      case Vocabulary.IN_PROCEEDING ->
          iri(statement)
              .ifPresent(
                  iri ->
                      proceeding(statement).within =
                          new EntryDraft.Reference(iri, statement.position()));
      case Vocabulary.ISSUED -> {
        proceeding(statement).instrument = true;
        literal(statement).ifPresent(text -> tenure(statement).from = text);
      }
      case Vocabulary.BIRTH_DATE, Vocabulary.FOUNDING_DATE ->
          literal(statement).ifPresent(text -> entry(statement).from = text);
      case Vocabulary.DEATH_DATE, Vocabulary.DISSOLUTION_DATE ->
          literal(statement).ifPresent(text -> entry(statement).until = text);
      default -> other(statement);
    }
  }

  private void type(Statement statement) {
    String iri = iri(statement).orElse("");
    if (iri.equals(Vocabulary.TENURE)) {
      tenure(statement);
    } else if (iri.startsWith(Vocabulary.NG)) {
      String local = iri.substring(Vocabulary.NG.length());
      if (EntityClasses.isProceeding(local)) {
        proceeding(statement).entityClass = local;
      } else if (EntityClasses.type(local).isEmpty()) {
        problems.report(
            statement
                .position()
                .error(
                    "found the unknown class ng:" + local + ", expected a class of entities",
                    "use one of " + String.join(", ", EntityClasses.names())));
      } else {
        entry(statement).entityClass = local;
      }
    }
  }

  private void label(Statement statement, String text) {
    EntryDraft entry = entry(statement);
    String language = statement.object().getLiteralLanguage();
    if (!entry.names.contains(text)) {
      entry.names.add(text);
    }
    if (!language.isEmpty() && !language.equals("en")) {
      return;
    }
    if (entry.label == null) {
      entry.label = text;
    } else if (!entry.label.equals(text)) {
      problems.report(
          statement
              .position()
              .error(
                  "found a second English skos:prefLabel '"
                      + text
                      + "' beside '"
                      + entry.label
                      + "', expected one",
                  "make it a skos:altLabel"));
    }
  }

  /** Said of entries and of tenures alike. */
  private void country(Statement statement) {
    TenureDraft tenure = tenures.get(statement.subject());
    if (tenure != null) {
      iri(statement).ifPresent(iri -> tenure.country = iri);
    } else {
      reference(statement).ifPresent(iri -> entry(statement).country = iri);
    }
  }

  private void other(Statement statement) {
    if (Codes.isCode(statement.predicate())) {
      literal(statement);
    } else if (statement.predicate().startsWith(Vocabulary.NG)) {
      problems.report(
          statement
              .position()
              .error(
                  "found the unknown property "
                      + Vocabulary.shorten(statement.predicate())
                      + ", expected one of knowledge files",
                  "see the shipped files for those in use"));
    }
  }

  private EntryDraft entry(Statement statement) {
    EntryDraft entry = last;
    if (entry == null || !entry.iri.equals(statement.subject())) {
      entry = entries.computeIfAbsent(statement.subject(), iri -> draft(iri, statement.position()));
      entry.own |= own;
      last = entry;
    }
    return entry;
  }

  private EntryDraft draft(String iri, Position position) {
    EntryDraft draft = new EntryDraft(iri, position);
    known
        .apply(iri)
        .ifPresent(
            entity -> {
              draft.entityClass = entity.entityClass();
              draft.label = entity.name();
              draft.country = entity.country();
              draft.partOf = entity.partOf();
              draft.sectors.addAll(entity.sectors());
            });
    return draft;
  }

  private TenureDraft tenure(Statement statement) {
    TenureDraft tenure =
        tenures.computeIfAbsent(statement.subject(), iri -> new TenureDraft(statement.position()));
    tenure.own |= own;
    return tenure;
  }

  private ProceedingDraft proceeding(Statement statement) {
    ProceedingDraft proceeding =
        proceedings.computeIfAbsent(
            statement.subject(), iri -> new ProceedingDraft(iri, statement.position()));
    proceeding.own |= own;
    return proceeding;
  }

  private void words(Statement statement, List<String> words) {
    literal(statement).filter(text -> !words.contains(text)).ifPresent(words::add);
  }

  private Optional<String> reference(Statement statement) {
    Optional<String> iri = iri(statement);
    iri.ifPresent(
        i -> entry(statement).references.add(new EntryDraft.Reference(i, statement.position())));
    return iri;
  }

  private Optional<String> iri(Statement statement) {
    Node object = statement.object();
    if (object.isURI()) {
      return Optional.of(object.getURI());
    }
    wrong(statement, "an IRI");
    return Optional.empty();
  }

  private Optional<String> literal(Statement statement) {
    Node object = statement.object();
    if (object.isLiteral() && !object.getLiteralLexicalForm().isBlank()) {
      return Optional.of(object.getLiteralLexicalForm().strip());
    }
    wrong(statement, "words in quotation marks");
    return Optional.empty();
  }

  private void wrong(Statement statement, String expected) {
    problems.report(
        statement
            .position()
            .error(
                "found "
                    + statement.object()
                    + " as "
                    + Vocabulary.shorten(statement.predicate())
                    + ", expected "
                    + expected,
                "correct the value"));
  }
}
