package org.newsgraph.knowledge.prepared;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.knowledge.match.NameMatcher;
import org.newsgraph.model.entity.KnownEntity;
import org.newsgraph.model.entity.KnownProceeding;
import org.newsgraph.model.entity.KnownTenure;
import org.newsgraph.model.entity.MentionType;
import org.newsgraph.model.entity.NameMatch.Kind;

class PreparedFileTest {
  private static final String KB = "https://w3id.org/newsgraph/kb/";

  private static final KnownEntity COUNTRY =
      new KnownEntity(
          KB + "RUR", "Ruritania", MentionType.LOCATION, "Country", null, null, List.of());
  private static final KnownEntity AGENCY =
      new KnownEntity(
          KB + "agency",
          "Ruritanian \u202eSpy Agency \ud83d\udd75" + "y".repeat(300),
          MentionType.ORGANISATION,
          "IntelligenceAgency",
          COUNTRY.iri(),
          KB + "elsewhere",
          List.of("SPY", "GOV"));
  private static final KnownTenure LATER =
      new KnownTenure(KB + "p", "Head", AGENCY.iri(), COUNTRY.iri(), "2020-05-01", null);
  private static final KnownTenure EARLIER =
      new KnownTenure(KB + "p", "Clerk", null, COUNTRY.iri(), null, "2019");
  private static final KnownProceeding CASE =
      new KnownProceeding(
          KB + "case",
          "R. v. R.",
          "CourtCase",
          List.of("1/20", "2/20"),
          List.of(KB + "court"),
          List.of(),
          List.of(COUNTRY.iri()),
          List.of(),
          null,
          false,
          "2020",
          null);
  private static final Triple STATEMENT =
      Triple.create(
          NodeFactory.createURI(COUNTRY.iri()),
          NodeFactory.createURI(KB + "label"),
          NodeFactory.createLiteralLang("Rurítania \"quoted\"\n", "es"));

  @TempDir Path folder;

  private static Part part() {
    PartBuilder builder = new PartBuilder("2025-09-30", List.of("ab12"));
    builder.name(builder.entity(COUNTRY), Kind.NAME, "Ruritania");
    int agency = builder.entity(AGENCY);
    builder.name(agency, Kind.ACRONYM, "RSA");
    builder.name(agency, Kind.NAME, "Ruritanian Spy Agency");
    builder.tenure(LATER);
    builder.tenure(EARLIER);
    builder.proceeding(CASE);
    builder.statement(STATEMENT);
    return builder.build();
  }

  private Path file() throws IOException {
    Path file = folder.resolve("a.ngk");
    PreparedFile.write(part(), file);
    return file;
  }

  @Test
  void holdsWhatWasPutIn() throws IOException {
    Part part = PreparedFile.read(file());
    assertEquals("2025-09-30", part.date());
    assertEquals(List.of("ab12"), part.sources());
    assertEquals(List.of(COUNTRY, AGENCY), List.copyOf(part.entities()));
    assertEquals(COUNTRY, part.entity(COUNTRY.iri()).orElseThrow());
    assertTrue(part.entity(KB + "elsewhere").isEmpty());
    assertEquals(List.of(AGENCY), part.organs(COUNTRY.iri(), "IntelligenceAgency"));
    assertEquals(List.of(), part.organs(COUNTRY.iri(), "Court"));
    assertEquals(List.of(EARLIER, LATER), part.tenures(KB + "p"));
    assertEquals(List.of(EARLIER, LATER), part.offices(COUNTRY.iri()));
    assertEquals(List.of(LATER), part.offices(AGENCY.iri()));
    assertEquals(List.of(CASE), part.proceedings());
    List<Triple> statements = new ArrayList<>();
    part.statements(statements::add);
    assertEquals(List.of(STATEMENT), statements);
  }

  @Test
  void findsNamesAndSpellsAcronyms() throws IOException {
    NameMatcher matcher = new NameMatcher(List.of(PreparedFile.read(file()).names()), Map.of());
    Set<Kind> all = Set.of(Kind.values());
    assertEquals(AGENCY, matcher.match("Ruritanian Spy agency", 0, all).get(0).entity());
    assertEquals(1, matcher.match("RSA", 0, all).size());
    assertEquals(0, matcher.match("Rsa", 0, all).size());
  }

  @Test
  void theBytesAreTheSameEachTime() throws IOException {
    byte[] first = Files.readAllBytes(file());
    assertArrayEquals(first, Files.readAllBytes(file()));
    assertEquals(part().sha256(), PreparedFile.read(first).sha256());
    assertEquals(List.of("a.ngk"), List.of(folder.toFile().list()));
  }

  @Test
  void knowsItsOwnFiles() throws IOException {
    assertTrue(PreparedFile.isPrepared(file()));
    Path turtle = Files.writeString(folder.resolve("a.ttl"), "# Turtle", StandardCharsets.UTF_8);
    assertFalse(PreparedFile.isPrepared(turtle));
    assertFalse(PreparedFile.isPrepared(folder));
    assertFalse(PreparedFile.isPrepared(folder.resolve("missing")));
  }

  @Test
  void aFileCutAnywhereIsDamaged() throws IOException {
    byte[] bytes = Files.readAllBytes(file());
    for (int length = 0; length < bytes.length; length++) {
      byte[] cut = Arrays.copyOf(bytes, length);
      assertThrows(PreparedFile.DamagedException.class, () -> PreparedFile.read(cut));
    }
  }

  @Test
  void aFileWithAnyOtherByteIsDamaged() throws IOException {
    byte[] bytes = Files.readAllBytes(file());
    for (int i = 0; i < bytes.length; i++) {
      byte[] changed = bytes.clone();
      changed[i] ^= 0x40;
      assertThrows(
          PreparedFile.DamagedException.class, () -> PreparedFile.read(changed), "byte " + i);
    }
  }
}
