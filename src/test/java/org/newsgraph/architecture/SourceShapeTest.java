package org.newsgraph.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SourceShapeTest {
  /**
   * What share of the lines of the program the tests have at least; pages, tables and evaluation
   * sets that tests read are not counted.
   */
  private static final double TEST_SHARE = 0.58;

  private static List<SourceFile> main;

  @BeforeAll
  static void parse() throws IOException {
    main = SourceFile.under(Path.of("src/main/java"));
  }

  @Test
  void filesAreShort() {
    assertEquals(List.of(), Shape.fileLengths(main));
  }

  @Test
  void aLongFileIsFound() {
    SourceFile file = SourceFile.of("a/Long.java", "class Long {}\n" + "\n".repeat(500));
    assertTrue(Shape.fileLengths(List.of(file)).contains("lines of a/Long.java: 501, at most 500"));
  }

  @Test
  void manyLongFilesAreFound() {
    SourceFile file = SourceFile.of("a/Long.java", "class Long {}\n" + "\n".repeat(300));
    assertEquals(2, Shape.fileLengths(Collections.nCopies(9, file)).size());
  }

  @Test
  void methodsAreShort() {
    assertEquals(List.of(), Shape.methodLengths(main));
  }

  @Test
  void aLongMethodIsFound() {
    String text = "class Some {\n  void run() {\n" + "    ;\n".repeat(59) + "  }\n}\n";
    List<SourceFile> files = List.of(SourceFile.of("a/Some.java", text));
    assertTrue(Shape.methodLengths(files).contains("lines of a/Some.java run: 61, at most 60"));
    assertEquals(2, Shape.methodLengths(files).size(), "the percentile too");
  }

  @Test
  void packagesAreSmall() {
    assertEquals(List.of(), Shape.packageSizes(main));
  }

  @Test
  void aLargePackageIsFound() {
    List<SourceFile> files = new ArrayList<>();
    for (int i = 0; i < 21; i++) {
      files.add(SourceFile.of("a/C" + i + ".java", "class C" + i + " {}"));
    }
    assertEquals(List.of("files of a: 21, at most 20"), Shape.packageSizes(files));
  }

  @Test
  void publicTypesAreDocumented() {
    assertEquals(List.of(), Shape.undocumented(main));
  }

  @Test
  void anUndocumentedTypeIsFound() {
    String text = "/** A. */\npublic class A {\n  public record B(int c) {}\n}\n";
    assertEquals(
        List.of("a/A.java: B"), Shape.undocumented(List.of(SourceFile.of("a/A.java", text))));
  }

  @Test
  void packagesSayWhatGoesInAndWhatComesOut() {
    assertEquals(List.of(), Shape.packagesWithoutFlow(main));
  }

  @Test
  void aPackageWithoutCommentIsFound() {
    SourceFile file = SourceFile.of("org/newsgraph/a/A.java", "class A {}");
    assertEquals(List.of("org/newsgraph/a"), Shape.packagesWithoutFlow(List.of(file)));
  }

  @Test
  void onlyTheOutermostMethodCatchesEverything() {
    assertEquals(List.of(), Shape.catchAlls(main));
  }

  @Test
  void catchingEverythingIsFound() {
    for (String type : List.of("Exception", "java.lang.Throwable", "RuntimeException | Error")) {
      String text = "class A { void b() { try { } catch (" + type + " e) { } } }";
      assertEquals(1, Shape.catchAlls(List.of(SourceFile.of("a/A.java", text))).size(), type);
    }
    String fine = "class A { void b() { try { } catch (java.io.IOException e) { } } }";
    assertEquals(0, Shape.catchAlls(List.of(SourceFile.of("a/A.java", fine))).size());
  }

  @Test
  void nothingIsLeftForLater() {
    assertEquals(List.of(), Shape.unfinished(main));
  }

  @Test
  void workLeftForLaterIsFound() {
    SourceFile file = SourceFile.of("a/A.java", "// TO" + "DO mend\nclass A {}");
    assertEquals(1, Shape.unfinished(List.of(file)).size());
  }

  /** The aim is as much test as program; the share may only grow until it is reached. */
  @Test
  void theShareOfTestsDoesNotShrink() throws IOException {
    int mainLines = main.stream().mapToInt(SourceFile::lines).sum();
    int testLines =
        SourceFile.under(Path.of("src/test/java")).stream().mapToInt(SourceFile::lines).sum();
    assertTrue(
        testLines >= TEST_SHARE * mainLines,
        testLines + " lines of test, " + mainLines + " of program");
  }
}
