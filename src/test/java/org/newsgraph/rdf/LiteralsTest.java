package org.newsgraph.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LiteralsTest {
  @ParameterizedTest
  @CsvSource({
    "2024-11, 1",
    "2023-10-07/2025-01-13, 1",
    "2023-10-07/.., 1",
    "2024?, 1",
    "2024-11~, 1",
    "198X, 1",
    "19XX, 1",
    "2004-XX, 1",
    "1985-04-XX, 1",
    "2001-21, 1",
    "2025?-09-14, 2",
    "XXXX-02-12, 2",
    "'[1667,1668]', 2",
    "156X-12-25, 2",
    "2004-06-~11, 2",
    "2001-34, 2"
  })
  void tellsTheLevelsOfEdtfApart(String value, int level) {
    assertEquals(
        "http://id.loc.gov/datatypes/edtf/EDTF-level" + level,
        Literals.edtf(value).getLiteralDatatypeURI());
  }

  @ParameterizedTest
  @CsvSource({
    "2025-01-13, 2025-01-13, date",
    "2025-01, 2025-01, gYearMonth",
    "2025, 2025, gYear",
    "2025-01-13T09:30+03:00, 2025-01-13T09:30:00+03:00, dateTime",
    "2025-01-13T09:30:00+0300, 2025-01-13T09:30:00+03:00, dateTime",
    "2025-01-13T09:30:05.5Z, 2025-01-13T09:30:05.5Z, dateTime",
    "2025-02-30, 2025-02-30, EDTF-level1",
    "2025-13, 2025-13, EDTF-level1",
    "2024-11/2025-01, 2024-11/2025-01, EDTF-level1"
  })
  void keepsADateAsPreciseAsItIsTold(String value, String lexical, String type) {
    assertEquals(lexical, Literals.date(value).getLiteralLexicalForm());
    assertTrue(Literals.date(value).getLiteralDatatypeURI().endsWith(type));
  }

  @Test
  void takesTheDayInItsOwnZone() {
    assertEquals(
        Optional.of(LocalDate.of(2025, 1, 13)), Literals.dayOf("2025-01-13T00:30:00+03:00"));
    assertEquals(Optional.of(LocalDate.of(2025, 1, 1)), Literals.dayOf("2025"));
    assertEquals(Optional.empty(), Literals.dayOf("yesterday"));
    assertEquals(Optional.empty(), Literals.dayOf(null));
  }

  @Test
  void writesNumbersInOneForm() {
    assertEquals("46600", Literals.number(new BigDecimal("4.66E+4")).getLiteralLexicalForm());
    assertEquals("2.5", Literals.number(new BigDecimal("2.50")).getLiteralLexicalForm());
    assertEquals("0.9", Literals.share(0.9).getLiteralLexicalForm());
    assertEquals("1.0", Literals.share(1).getLiteralLexicalForm());
    assertEquals("0.333", Literals.share(1 / 3.0).getLiteralLexicalForm());
  }

  @Test
  void leavesOutALanguageThatIsNone() {
    assertEquals("", Literals.text("a", "und").getLiteralLanguage());
    assertEquals("", Literals.text("a", "no such").getLiteralLanguage());
    assertEquals("en", Literals.text("a", "en").getLiteralLanguage());
  }

  @Test
  void countsWeeksByIsoInEveryLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertEquals("2024-W45", Literals.week(LocalDate.of(2024, 11, 4)));
      assertEquals("2020-W53", Literals.week(LocalDate.of(2021, 1, 3)));
    } finally {
      Locale.setDefault(before);
    }
  }
}
