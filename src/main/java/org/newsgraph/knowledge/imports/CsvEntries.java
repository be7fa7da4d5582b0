package org.newsgraph.knowledge.imports;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.newsgraph.knowledge.EntityClasses;
import org.newsgraph.knowledge.ShippedIds;
import org.newsgraph.knowledge.turtle.EntryText;
import org.newsgraph.knowledge.turtle.Label;
import org.newsgraph.knowledge.turtle.TurtleWriter;
import org.newsgraph.knowledge.turtle.Vocabulary;
import org.newsgraph.model.Fold;
import org.newsgraph.model.IriMinter;
import org.newsgraph.model.entity.KnownEntity;
import org.newsgraph.model.entity.KnownTenure;
import org.newsgraph.model.entity.MentionType;
import org.newsgraph.problem.Code;
import org.newsgraph.problem.Problem;
import org.newsgraph.problem.ProblemSink;

/**
 * Entries out of a table, a row each, or a row for each office of a person. The table is held in
 * memory, as its rows name each other.
 */
final class CsvEntries {
  static final List<String> COLUMNS =
      List.of(
          "name",
          "aliases",
          "acronyms",
          "class",
          "country",
          "partof",
          "office",
          "organization",
          "from",
          "until",
          "wikidata");

  private static final Pattern DATE =
      Pattern.compile("[0-9]{4}(-(0[1-9]|1[0-2])(-(?<day>0[1-9]|[12][0-9]|3[01]))?)?");
  private static final Pattern Q_ID = Pattern.compile("Q[1-9][0-9]{0,18}");
  private static final List<MentionType> BODIES =
      List.of(MentionType.ORGANISATION, MentionType.LOCATION);

  private final ShippedIds shipped;
  private final ProblemSink problems;
  private final List<Row> rows = new ArrayList<>();

  /** Rows by folded name and by Q-id, one of each entry. */
  private final Map<String, List<Row>> byName = new HashMap<>();

  /** A row that can be used. */
  private record Row(
      String iri, String entityClass, Label name, Map<String, String> cells, Place place) {
    String cell(String column) {
      return cells.getOrDefault(column, "");
    }
  }

  /** Where a row stands. */
  private record Place(String file, int line) {
    Problem error(Code code, String found, String cure) {
      return Problem.error(code, file, found, cure).at(line, 0);
    }
  }

  CsvEntries(ShippedIds shipped, ProblemSink problems) {
    this.shipped = shipped;
    this.problems = problems;
  }

  /** Reads a table; what is wrong in a row is reported and the row left out. */
  void read(Path file) throws IOException {
    char separator = file.toString().toLowerCase(Locale.ROOT).endsWith(".tsv") ? '\t' : ',';
    CSVFormat format =
        CSVFormat.RFC4180.builder().setDelimiter(separator).setIgnoreEmptyLines(true).get();
    try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8);
        CSVParser parser = CSVParser.parse(in, format)) {
      read(parser, file.toString());
    } catch (CharacterCodingException e) {
      problems.report(
          Problem.error(
              Code.ENCODING_WRONG,
              file.toString(),
              "found bytes that are no UTF-8, expected UTF-8",
              "save the file as UTF-8"));
    }
  }

  private void read(CSVParser parser, String file) throws IOException {
    List<String> header = List.of();
    try {
      for (CSVRecord cells : parser) {
        Place place = new Place(file, (int) parser.getCurrentLineNumber());
        if (!header.isEmpty()) {
          row(cells, header, place);
        } else {
          header = header(cells, place);
          if (header.isEmpty()) {
            return;
          }
        }
      }
    } catch (UncheckedIOException e) {
      if (e.getCause() instanceof CharacterCodingException encoding) {
        throw encoding;
      }
      problems.report(
          new Place(file, (int) parser.getCurrentLineNumber())
              .error(
                  Code.CSV_MALFORMED,
                  "found a broken row (" + reason(e) + "), expected RFC 4180",
                  "close its quotes and double the quotes within; the rows after it were not"
                      + " read"));
    }
    if (header.isEmpty()) {
      problems.report(
          Problem.error(
              Code.FILE_EMPTY,
              file,
              "found nothing, expected a header and rows",
              "check the file"));
    }
  }

  private static String reason(UncheckedIOException e) {
    return String.valueOf(Objects.requireNonNull(e.getCause()).getMessage());
  }

  private List<String> header(CSVRecord cells, Place place) {
    List<String> header = new ArrayList<>();
    for (String cell : cells) {
      header.add(cell.replace("\uFEFF", "").strip().toLowerCase(Locale.ROOT));
    }
    TreeSet<String> unknown = new TreeSet<>(header);
    COLUMNS.forEach(unknown::remove);
    boolean twice = new TreeSet<>(header).size() < header.size();
    if (!header.contains("name") || !unknown.isEmpty() || twice) {
      problems.report(
          place.error(
              Code.CSV_MALFORMED,
              "found the columns "
                  + header
                  + ", expected 'name' and others of "
                  + COLUMNS
                  + ", each once",
              "rename or remove columns"));
      return List.of();
    }
    return header;
  }

  private void row(CSVRecord record, List<String> header, Place place) {
    Map<String, String> cells = new LinkedHashMap<>();
    for (int i = 0; i < Math.min(record.size(), header.size()); i++) {
      cells.put(header.get(i), record.get(i).strip());
    }
    Optional<String> fault = fault(record, header, cells);
    if (fault.isPresent()) {
      problems.report(place.error(Code.FIELD_WRONG, fault.get(), "mend the row; it was left out"));
      return;
    }
    Label name = Label.of(cells.getOrDefault("name", ""), "en").orElseThrow();
    String entityClass = entityClass(cells);
    Row row = new Row(iri(name, entityClass, cells), entityClass, name, cells, place);
    rows.add(row);
    remember(Fold.name(name.text()), row);
    remember(row.cell("wikidata"), row);
  }

  private void remember(String name, Row row) {
    List<Row> known = byName.computeIfAbsent(name, unused -> new ArrayList<>());
    if (known.stream().noneMatch(other -> other.iri().equals(row.iri()))) {
      known.add(row);
    }
  }

  private static Optional<String> fault(
      CSVRecord record, List<String> header, Map<String, String> cells) {
    if (record.size() != header.size()) {
      return Optional.of(
          "found " + record.size() + " cells, expected " + header.size() + " as in the header");
    }
    if (Label.of(cells.getOrDefault("name", ""), "en").isEmpty()) {
      return Optional.of("found no name, expected up to 200 characters with a letter");
    }
    if (EntityClasses.type(entityClass(cells)).isEmpty()) {
      return Optional.of(
          "found the class '"
              + entityClass(cells)
              + "', expected one of "
              + String.join(", ", EntityClasses.names()));
    }
    for (String column : List.of("from", "until")) {
      String date = cells.getOrDefault(column, "");
      if (!date.isEmpty() && !isDate(date)) {
        return Optional.of("found the date '" + date + "', expected YYYY, YYYY-MM or YYYY-MM-DD");
      }
    }
    String id = cells.getOrDefault("wikidata", "");
    return id.isEmpty() || Q_ID.matcher(id).matches()
        ? Optional.empty()
        : Optional.of("found '" + id + "' as wikidata, expected an id such as Q42");
  }

  private static boolean isDate(String text) {
    Matcher date = DATE.matcher(text);
    if (!date.matches()) {
      return false;
    }
    String day = date.group("day");
    return day == null
        || Integer.parseInt(day) <= YearMonth.parse(text.substring(0, 7)).lengthOfMonth();
  }

  /** Who has an office is an official where nothing else is said. */
  private static String entityClass(Map<String, String> cells) {
    String stated = cells.getOrDefault("class", "");
    return stated.isEmpty() && !cells.getOrDefault("office", "").isEmpty() ? "Official" : stated;
  }

  private String iri(Label name, String entityClass, Map<String, String> cells) {
    String id = cells.getOrDefault("wikidata", "");
    if (!id.isEmpty()) {
      return shipped.wikidata(id).orElse(Vocabulary.KB + id);
    }
    String country = cells.getOrDefault("country", "");
    return Vocabulary.KB
        + "own-"
        + IriMinter.hash(Fold.name(name.text()), entityClass, Fold.name(country));
  }

  /** Writes what was read. */
  void write(TurtleWriter out) throws IOException {
    Map<String, Row> first = new LinkedHashMap<>();
    for (Row row : rows) {
      String country = country(row);
      if (first.putIfAbsent(row.iri(), row) == null) {
        out.entry(entry(row, country));
      }
      if (!row.cell("office").isEmpty()) {
        tenure(row, country, out);
      }
    }
  }

  private EntryText entry(Row row, @Nullable String country) {
    Optional<KnownEntity> known = shipped.entity(row.iri());
    List<Label> aliases = labels(row.cell("aliases"));
    if (known.isPresent()) {
      aliases.add(row.name());
    }
    return new EntryText(
        row.iri(),
        known.isPresent() ? null : row.entityClass(),
        known.isPresent() ? null : row.name(),
        aliases,
        labels(row.cell("acronyms")),
        List.of(),
        known.isPresent() || row.entityClass().equals("Country") ? null : country,
        known.isPresent() ? null : reference(row, "partof", BODIES),
        known.isPresent() || row.cell("wikidata").isEmpty() ? null : row.cell("wikidata"));
  }

  private static List<Label> labels(String cell) {
    List<Label> labels = new ArrayList<>();
    for (String word : cell.split("[;|]")) {
      Label.of(word, "").filter(label -> !labels.contains(label)).ifPresent(labels::add);
    }
    return labels;
  }

  private void tenure(Row row, @Nullable String country, TurtleWriter out) throws IOException {
    Optional<Label> title = Label.of(row.cell("office"), "en");
    if (title.isPresent()) {
      out.tenure(
          new KnownTenure(
              row.iri(),
              title.get().text(),
              reference(row, "organization", BODIES),
              country,
              emptyToNull(row.cell("from")),
              emptyToNull(row.cell("until"))));
    }
  }

  private static @Nullable String emptyToNull(String cell) {
    return cell.isEmpty() ? null : cell;
  }

  private @Nullable String country(Row row) {
    return shipped
        .country(row.cell("country"))
        .orElseGet(() -> reference(row, "country", List.of(MentionType.LOCATION)));
  }

  /** The IRI of what a cell names: a row of the table, a Q-id, or an entry that is shipped. */
  private @Nullable String reference(Row row, String column, List<MentionType> types) {
    String cell = row.cell(column);
    if (cell.isEmpty()) {
      return null;
    }
    List<Row> own = named(row, cell, types);
    String iri =
        own.size() == 1
            ? own.get(0).iri()
            : own.isEmpty() ? shipped(cell, types).orElse(null) : null;
    if (iri == null) {
      problems.report(
          row.place()
              .error(
                  Code.FIELD_WRONG,
                  "found '"
                      + cell
                      + "' as "
                      + column
                      + (own.size() > 1 ? ", which " + own.size() + " entries are named" : "")
                      + ", expected the name of one entry of the table or of the shipped knowledge",
                  own.size() > 1
                      ? "give the Q-id of the one that is meant; the link was left out"
                      : "correct the name or add a row for it; the link was left out"));
    }
    return iri;
  }

  private Optional<String> shipped(String cell, List<MentionType> types) {
    return shipped.wikidata(cell).or(() -> shipped.named(cell, types).map(KnownEntity::iri));
  }

  /** The entries of the table that a cell may mean; of several those of the row's own country. */
  private List<Row> named(Row row, String cell, List<MentionType> types) {
    List<Row> named =
        byName.getOrDefault(cell, byName.getOrDefault(Fold.name(cell), List.of())).stream()
            .filter(
                other ->
                    EntityClasses.type(other.entityClass()).filter(types::contains).isPresent())
            .toList();
    String country = Fold.name(row.cell("country"));
    List<Row> there =
        named.stream().filter(other -> Fold.name(other.cell("country")).equals(country)).toList();
    return named.size() > 1 && !there.isEmpty() ? there : named;
  }
}
