package org.newsgraph.knowledge.wikidata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.newsgraph.knowledge.wikidata.ItemLines.dump;
import static org.newsgraph.knowledge.wikidata.ItemLines.item;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.knowledge.EntityClasses;
import org.newsgraph.knowledge.KnowledgeLoader;
import org.newsgraph.knowledge.ShippedIds;
import org.newsgraph.knowledge.turtle.TurtleWriter;
import org.newsgraph.model.entity.KnowledgeBase;
import org.newsgraph.model.entity.KnownEntity;
import org.newsgraph.model.entity.KnownTenure;
import org.newsgraph.model.entity.NameMatch;
import org.newsgraph.problem.Code;
import org.newsgraph.problem.Problem;

class WikidataImportTest {
  private static final ShippedIds SHIPPED = ShippedIds.load();
  private static final String KB = "https://w3id.org/newsgraph/kb/";
  private static final String LAND = "Q900000001";
  private static final String PRESIDENT = "Q900000002";
  private static final String MINISTRY = "Q900000003";
  private static final String OFFICE_CLASS = "Q900000004";
  private static final String LEADER = "Q900000005";

  @TempDir Path folder;

  private final List<Problem> problems = new ArrayList<>();

  private static ItemLines[] world(ItemLines... more) {
    List<ItemLines> items = new ArrayList<>();
    items.add(
        item(LEADER)
            .label("en", "Alba Quorn")
            .label("fr", "Alba Quôrn")
            .alias("en", "Quorny")
            .alias("en", "A. B. Quorn")
            .claim("P31", "Q5")
            .claim("P27", LAND)
            .claim(
                "P39",
                PRESIDENT,
                "normal",
                "P580",
                "+2019-05-20T00:00:00Z/11",
                "P582",
                "+2023-01-00T00:00:00Z/10"));
    items.add(
        item(LAND)
            .label("en", "Zubrovia")
            .label("fr", "Zubrovie")
            .claim("P31", "Q6256")
            .claim("P1549", "Zubrovian@en"));
    items.add(
        item(PRESIDENT)
            .label("en", "President of Zubrovia")
            .claim("P31", OFFICE_CLASS)
            .claim("P1001", LAND)
            .claim("P2389", MINISTRY));
    items.add(item(OFFICE_CLASS).label("en", "head of something").claim("P279", "Q4164871"));
    items.add(
        item(MINISTRY)
            .label("en", "Zubrovian Ministry of Tides")
            .claim("P31", "Q192350")
            .claim("P17", LAND)
            .claim("P1813", "ZMT@en"));
    items.addAll(List.of(more));
    return items.toArray(ItemLines[]::new);
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private Path run(int perChunk, Path... dumps) throws IOException {
    Path work = Files.createDirectories(folder.resolve("work"));
    Path turtle = folder.resolve("out.ttl");
    try (TurtleWriter out = new TurtleWriter(turtle)) {
      new WikidataImport(List.of("en", "fr"), SHIPPED, n -> {}, problems::add, perChunk)
          .run(List.of(dumps), work, out);
    }
    return turtle;
  }

  private KnowledgeBase load(Path... dumps) throws IOException {
    Path turtle = run(2, dumps);
    KnowledgeBase knowledge = KnowledgeLoader.load(List.of(turtle), problems::add);
    assertEquals(List.of(), problems);
    return knowledge;
  }

  @Test
  void peopleHaveTheirNamesTheirCountryAndDatedTenures() throws IOException {
    KnowledgeBase knowledge = load(write("d.json", dump(world())));
    KnownEntity leader = knowledge.entity(KB + LEADER).orElseThrow();
    assertEquals("Alba Quorn", leader.name());
    assertEquals("Official", leader.entityClass());
    assertEquals(KB + LAND, leader.country());
    assertEquals(
        List.of(
            new KnownTenure(
                KB + LEADER,
                "President of Zubrovia",
                KB + MINISTRY,
                KB + LAND,
                "2019-05-20",
                "2023-01")),
        knowledge.tenures(leader.iri()));
    assertEquals(List.of(leader), knowledge.named("A. B. Quorn"));
    assertEquals(List.of(), knowledge.named("Quorny"));
    assertEquals(NameMatch.Kind.SURNAME, knowledge.match("Quorn", 0).get(0).kind());
  }

  @Test
  void organizationsAndCountriesHaveAcronymsAndDemonyms() throws IOException {
    KnowledgeBase knowledge = load(write("d.json", dump(world())));
    KnownEntity ministry = knowledge.entity(KB + MINISTRY).orElseThrow();
    assertEquals("Ministry", ministry.entityClass());
    assertEquals(KB + LAND, ministry.country());
    assertEquals(NameMatch.Kind.ACRONYM, knowledge.match("ZMT", 0).get(0).kind());
    assertEquals(NameMatch.Kind.DEMONYM, knowledge.match("Zubrovian", 0).get(0).kind());
    assertEquals("Zubrovia", knowledge.named("Zubrovie").get(0).name());
  }

  @Test
  void aClassIsFoundThroughThoseAboveIt() throws IOException {
    ItemLines below = item("Q900000010").label("en", "sea court").claim("P279", "Q900000011");
    ItemLines above = item("Q900000011").label("en", "odd court").claim("P279", "Q41487");
    ItemLines court = item("Q900000012").label("en", "Court of Tides").claim("P31", "Q900000010");
    ItemLines other = item("Q900000013").label("en", "Some Star").claim("P31", "Q900000014");
    KnowledgeBase knowledge = load(write("d.json", dump(world(court, below, above, other))));
    assertEquals("Court", knowledge.named("Court of Tides").get(0).entityClass());
    assertEquals(List.of(), knowledge.named("Some Star"));
    assertEquals(List.of(), knowledge.named("sea court"));
  }

  @Test
  void whoHeldNoPositionIsLeftOut() throws IOException {
    ItemLines singer = item("Q900000020").label("en", "Mira Pell").claim("P31", "Q5");
    assertEquals(List.of(), load(write("d.json", dump(world(singer)))).named("Mira Pell"));
  }

  @Test
  void ofWhatIsNotDatedOrWithdrawnThereIsNoTenure() throws IOException {
    String start = "+2001-00-00T00:00:00Z/9";
    ItemLines undated = person("Q900000021", "Ada Undated").claim("P39", PRESIDENT);
    ItemLines withdrawn =
        person("Q900000022", "Ada Withdrawn").claim("P39", PRESIDENT, "deprecated", "P580", start);
    ItemLines ended =
        person("Q900000023", "Ada Ended")
            .claim("P39", PRESIDENT, "normal", "P580", start, "P582", "somevalue");
    ItemLines ongoing =
        person("Q900000024", "Ada Ongoing")
            .claim("P39", PRESIDENT, "normal", "P580", start, "P582", "novalue");
    ItemLines dead =
        person("Q900000025", "Ada Dead")
            .claim("P39", PRESIDENT, "preferred", "P580", start)
            .claim("P570", "+2003-04-05T00:00:00Z/11");
    ItemLines ancient =
        person("Q900000026", "Ada Ancient")
            .claim("P39", PRESIDENT, "normal", "P580", "-0044-03-15T00:00:00Z/11");
    ItemLines decade =
        person("Q900000027", "Ada Decade")
            .claim("P39", PRESIDENT, "normal", "P580", "+1990-00-00T00:00:00Z/8");
    KnowledgeBase knowledge =
        load(
            write(
                "d.json", dump(world(undated, withdrawn, ended, ongoing, dead, ancient, decade))));
    for (int id : new int[] {21, 22, 23, 26, 27}) {
      assertEquals(List.of(), knowledge.tenures(KB + "Q9000000" + id), "Q9000000" + id);
    }
    KnownTenure now = knowledge.tenures(KB + "Q900000024").get(0);
    assertEquals("2001 null", now.from() + " " + now.until());
    assertEquals("2003-04-05", knowledge.tenures(KB + "Q900000025").get(0).until());
  }

  private static ItemLines person(String id, String name) {
    return item(id).label("en", name).claim("P31", "Q5").claim("P27", LAND);
  }

  @Test
  void whatIsShippedIsNotDoubled() throws IOException {
    ItemLines denmark =
        item("Q900000030")
            .label("en", "Denmark")
            .label("fr", "Danemark inventé")
            .claim("P31", "Q6256")
            .claim("P298", "DNK");
    ItemLines city =
        item("Q900000031")
            .label("en", "Copenhagen")
            .claim("P31", "Q515")
            .claim("P17", "Q900000030");
    ItemLines club =
        item("Q900000032")
            .label("en", "Club of Tides")
            .claim("P31", "Q79913")
            .claim("P17", "Q900000030");
    KnowledgeBase knowledge = load(write("d.json", dump(world(denmark, city, club))));
    assertEquals(KB + "DNK", knowledge.named("Danemark inventé").get(0).iri());
    assertEquals(1, knowledge.named("Denmark").size());
    assertEquals(
        List.of(KB + "copenhagen"),
        knowledge.named("Copenhagen").stream().map(KnownEntity::iri).toList());
    assertEquals(KB + "DNK", knowledge.named("Club of Tides").get(0).country());
  }

  @Test
  void hostileLabelsAreWordsAndNothingElse() throws IOException {
    String hostile = "Tide \\\" > . <http://example.org/x> \\n\\u0000\\u202e\\u200f {} Club\\\\";
    ItemLines club = item("Q900000040").label("en", hostile).claim("P31", "Q79913");
    ItemLines endless = item("Q900000041").label("en", "X".repeat(5_000)).claim("P31", "Q79913");
    ItemLines marks = item("Q900000042").label("en", "\\u202e \\u0007 .").claim("P31", "Q79913");
    ItemLines halves = item("Q900000043").label("en", "Tide\\ud83d Society").claim("P31", "Q79913");
    KnowledgeBase knowledge = load(write("d.json", dump(world(club, endless, marks, halves))));
    assertEquals(
        "Tide \" > . <http://example.org/x> {} Club\\",
        knowledge.entity(KB + "Q900000040").orElseThrow().name());
    assertTrue(knowledge.entity(KB + "Q900000041").isEmpty());
    assertTrue(knowledge.entity(KB + "Q900000042").isEmpty());
    assertEquals("Tide Society", knowledge.entity(KB + "Q900000043").orElseThrow().name());
  }

  @Test
  void aMalformedLineIsReportedAndLeftOut() throws IOException {
    ItemLines[] world = world();
    String text = dump(world).replaceFirst("\"id\":\"" + LAND + "\",\"labels", "\"id\":,\"labels");
    run(100, write("d.json", text));
    assertEquals(1, problems.size(), problems::toString);
    assertEquals(3, problems.get(0).line());
    assertEquals(Code.KNOWLEDGE_WRONG, problems.get(0).code());
    assertTrue(problems.get(0).message().contains("no JSON at column 22"), problems::toString);
    String turtle = Files.readString(folder.resolve("out.ttl"));
    assertTrue(turtle.contains(LEADER));
    assertFalse(turtle.contains("Zubrovie"));
  }

  @Test
  void packedDumpsReadLikePlainOnes() throws IOException {
    String text = dump(world());
    String plain = Files.readString(run(100, write("d.json", text)));
    Path gz = folder.resolve("d.json.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(gz))) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    Path bz2 = folder.resolve("d.json.bz2");
    try (OutputStream out = new BZip2CompressorOutputStream(Files.newOutputStream(bz2))) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    for (Path packed : List.of(gz, bz2)) {
      Files.walk(folder.resolve("work"))
          .filter(Files::isRegularFile)
          .forEach(f -> f.toFile().delete());
      assertEquals(plain, Files.readString(run(100, packed)));
    }
    assertEquals(List.of(), problems);
  }

  @Test
  void anInterruptedImportDoesWhatIsMissingAndGivesTheSame() throws IOException {
    Path dump = write("d.json", dump(world()));
    String whole = Files.readString(run(2, dump));
    Path work = folder.resolve("work");
    List<Path> chunks =
        Files.list(work).filter(f -> f.toString().endsWith(".json")).sorted().toList();
    assertTrue(chunks.size() > 2);
    Files.delete(chunks.get(chunks.size() - 1));
    Files.writeString(chunks.get(0), "");
    String rest = Files.readString(run(2, dump));
    assertFalse(rest.contains(LEADER), "a chunk that is there is not made again");
    Files.delete(chunks.get(0));
    assertEquals(whole, Files.readString(run(2, dump)));
  }

  @Test
  void aDumpCutAnywhereGivesOneMessage() throws IOException {
    byte[] bytes = small().getBytes(StandardCharsets.UTF_8);
    for (int length = 0; length < bytes.length - 2; length++) {
      assertOneProblem("cut.json", Arrays.copyOf(bytes, length), length);
    }
    assertEquals(2, read(Files.write(folder.resolve("cut.json"), bytes)));
  }

  @Test
  void aPackedDumpCutAnywhereGivesOneMessage() throws IOException {
    Path gz = folder.resolve("d.json.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(gz))) {
      out.write(small().getBytes(StandardCharsets.UTF_8));
    }
    byte[] bytes = Files.readAllBytes(gz);
    for (int length = 0; length < bytes.length; length++) {
      assertOneProblem("cut.json.gz", Arrays.copyOf(bytes, length), length);
    }
    Path bz2 = folder.resolve("d.json.bz2");
    try (OutputStream out = new BZip2CompressorOutputStream(Files.newOutputStream(bz2))) {
      out.write(small().getBytes(StandardCharsets.UTF_8));
    }
    bytes = Files.readAllBytes(bz2);
    for (int length = 0; length < bytes.length; length++) {
      assertOneProblem("cut.json.bz2", Arrays.copyOf(bytes, length), length);
    }
  }

  private static String small() {
    ItemLines court = item("Q900000050").label("en", "Court of Tides").claim("P31", "Q41487");
    return dump(item("Q900000051").alias("en", "Tide"), court);
  }

  private void assertOneProblem(String name, byte[] bytes, int length) throws IOException {
    problems.clear();
    read(Files.write(folder.resolve(name), bytes));
    assertEquals(1, problems.size(), () -> length + " bytes: " + problems);
    assertEquals(Code.FILE_TRUNCATED, problems.get(0).code());
    assertTrue(problems.get(0).line() > 0);
  }

  private int read(Path file) throws IOException {
    int items = 0;
    try (Dump dump = Dump.open(file, Set.of("en"), problems::add)) {
      while (dump.next()) {
        items += dump.item().isPresent() ? 1 : 0;
      }
    }
    return items;
  }

  @Test
  void wrongBytesAreReportedWithTheirLine() throws IOException {
    byte[] bytes = dump(world()).getBytes(StandardCharsets.UTF_8);
    int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("Zubrovia");
    bytes[at] = (byte) 0xff;
    assertEquals(4, read(Files.write(folder.resolve("d.json"), bytes)));
    assertEquals(1, problems.size());
    assertTrue(problems.get(0).message().contains("UTF-8"));
  }

  @Test
  void datesAreAsPreciseAsWikidataKnows() {
    String gregorian = "http://www.wikidata.org/entity/Q1985727";
    String julian = "http://www.wikidata.org/entity/Q1985786";
    assertEquals("2019-05-20", Dates.of("+2019-05-20T00:00:00Z", "11", gregorian).orElseThrow());
    assertEquals("2019-05", Dates.of("+2019-05-00T00:00:00Z", "10", gregorian).orElseThrow());
    assertEquals("2019", Dates.of("+2019-00-00T00:00:00Z", "9", gregorian).orElseThrow());
    assertEquals("1719", Dates.of("+1719-05-20T00:00:00Z", "11", julian).orElseThrow());
    for (String time : List.of("+2019-02-30T00:00:00Z", "-0044-03-15T00:00:00Z", "2019", "")) {
      assertTrue(Dates.of(time, "11", gregorian).isEmpty(), time);
    }
    assertTrue(Dates.of("+2019-05-20T00:00:00Z", "7", gregorian).isEmpty());
  }

  @Test
  void theTableNamesClassesOfTheOntologyAlone() {
    for (String name : ClassTable.load().values()) {
      assertTrue(name.equals(ClassTable.OFFICE) || EntityClasses.type(name).isPresent(), name);
    }
  }
}
