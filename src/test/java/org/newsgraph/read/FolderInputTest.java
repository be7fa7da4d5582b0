package org.newsgraph.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.problem.Code;
import org.newsgraph.problem.Severity;

class FolderInputTest {
  private static final String PAGE = "<html><p>The bridge is open.</p></html>";

  @TempDir Path folder;

  @Test
  void walksInTheOrderOfPathsNotOfNames() {
    for (String name : List.of("b/2.html", "b.html", "b-1.html", "a/z.html", "B.html", "ı.html")) {
      ReadRun.write(folder, name, PAGE);
    }
    assertEquals(
        List.of("B.html", "a/z.html", "b-1.html", "b.html", "b/2.html", "ı.html"),
        ReadRun.of(folder).paths());
  }

  @Test
  void showsTheArgumentAndTheRelativePathAsSource() {
    ReadRun.write(folder, "sub/a.html", PAGE);
    assertEquals(List.of(folder + "/sub/a.html"), ReadRun.of(folder + "/").sources());
    assertEquals(List.of("sub/a.html"), ReadRun.of(folder + "//").paths());
  }

  @Test
  void skipsAndCountsWhatIsHiddenOrNoArticle() {
    ReadRun.write(folder, "a.html", PAGE);
    ReadRun.write(folder, ".hidden.html", PAGE);
    ReadRun.write(folder, ".git/b.html", PAGE);
    ReadRun.write(folder, "style.css", "body { color: red }");
    ReadRun.write(folder, "picture.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 1});
    ReadRun.write(folder, "gold.json", "{\n \"a\": 1\n}");
    ReadRun.write(folder, "feed.xml", "<?xml version='1.0'?><feed></feed>");
    ReadRun run = ReadRun.of(folder);
    assertEquals(List.of("a.html"), run.paths());
    assertEquals(List.of(), run.problems());
    assertEquals(6, run.counts().skipped());
    assertEquals(0, run.counts().failed());
  }

  @Test
  void warnsOfEmptyFilesInAFolder() {
    ReadRun.write(folder, "a.html", "");
    ReadRun run = ReadRun.of(folder);
    assertEquals(Code.FILE_EMPTY, run.problem().code());
    assertEquals(Severity.WARNING, run.problem().severity());
  }

  @Test
  void endsALoopOfLinks() throws IOException {
    ReadRun.write(folder, "sub/a.html", PAGE);
    Files.createSymbolicLink(folder.resolve("sub/loop"), folder);
    Files.createSymbolicLink(folder.resolve("sub/again.html"), folder.resolve("sub/a.html"));
    ReadRun run = ReadRun.of(folder);
    assertEquals(List.of("sub/a.html", "sub/again.html"), run.paths());
    assertEquals(Code.FOLDER_LOOP, run.problem().code());
    assertEquals(Severity.WARNING, run.problem().severity());
  }

  @Test
  void reportsALinkToNothing() throws IOException {
    Files.createSymbolicLink(folder.resolve("gone.html"), folder.resolve("nowhere"));
    assertEquals(Code.FILE_NOT_READABLE, ReadRun.of(folder).problem().code());
  }

  @Test
  void reportsAFolderThatCanNotBeListed() throws IOException {
    Path closed = Files.createDirectory(folder.resolve("closed"));
    ReadRun.write(folder, "open.html", PAGE);
    assumeTrue(closed.toFile().setReadable(false));
    assumeTrue(!Files.isReadable(closed), "a super-user reads everything");
    ReadRun run = ReadRun.of(folder);
    assertEquals(Code.FILE_NOT_READABLE, run.problem().code());
    assertEquals(1, run.captures().size());
  }

  @Test
  void takesWhatAGlobMatchesWithPathsFromItsFirstWildcard() {
    for (String name : List.of("x/a.html", "x/b.txt", "y/a.html", "y/deep/a.html", "a.html")) {
      ReadRun.write(folder, name, PAGE);
    }
    assertEquals(List.of("x/a.html", "y/a.html"), ReadRun.of(folder + "/*/a.html").paths());
    assertEquals(
        List.of("x/a.html", "y/a.html", "y/deep/a.html"),
        ReadRun.of(folder + "/**/a.html").paths());
    assertEquals(List.of("y/a.html", "y/deep/a.html"), ReadRun.of(folder + "/[y]").paths());
    ReadRun run = ReadRun.of(folder + "/x/*.html");
    assertEquals(List.of("a.html"), run.paths());
    assertEquals(List.of(folder + "/x/a.html"), run.sources());
  }

  @Test
  void reportsAPatternWithAnOpenBracket() {
    assertEquals(Code.GLOB_WITHOUT_MATCH, ReadRun.of(folder + "/a[.html").problem().code());
  }

  @Test
  void takesAFileWhoseNameLooksLikeAPatternAsItself() {
    Path file = ReadRun.write(folder, "a[1].html", PAGE);
    assertEquals(List.of("a[1].html"), ReadRun.of(file).paths());
  }

  @Test
  void addsMetadataByNamesAndSaysWhatItDidNotFind() {
    ReadRun.write(folder, "sub/a.html", PAGE);
    ReadRun.write(folder, "b.html.gz", ReadRun.gzip(PAGE));
    ReadRun.write(folder, "c.html", PAGE);
    Path table =
        ReadRun.write(
            folder,
            "meta.csv",
            "file,url,date,publisher,captured\n"
                + "sub/a.html,https://courier.example/a,2025-01-02,Example Courier,2025-02-03\n"
                + "b,,2025-01-03,,\n"
                + "nothing.html,,,x,\n");
    ReadOptions options =
        ReadOptions.standard(java.io.InputStream.nullInputStream()).withMetadata(table);
    ReadRun run = ReadRun.with(options, folder.toString());
    assertEquals(List.of("b.html.gz", "c.html", "sub/a.html"), run.paths());
    assertEquals("{published=2025-01-03}", run.captures().get(0).origin().given().toString());
    assertEquals("{}", run.captures().get(1).origin().given().toString());
    assertEquals(
        "{published=2025-01-02, publisher=Example Courier, url=https://courier.example/a}",
        run.captures().get(2).origin().given().toString());
    assertEquals("2025-02-03", run.captures().get(2).origin().captured());
    assertEquals(Code.METADATA_UNMATCHED, run.problem().code());
    assertTrue(run.problem().text().contains("nothing.html"));
  }

  @Test
  void reportsMetadataThatIsNotThere() {
    ReadOptions options =
        ReadOptions.standard(java.io.InputStream.nullInputStream())
            .withMetadata(folder.resolve("none.csv"));
    Path page = ReadRun.write(folder, "a.html", PAGE);
    ReadRun run = ReadRun.with(options, page.toString());
    assertEquals(Code.FILE_NOT_READABLE, run.problem().code());
    assertEquals(1, run.captures().size());
  }
}
