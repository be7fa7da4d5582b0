package org.newsgraph.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.model.fact.EventDate;
import org.newsgraph.model.text.TimeExpression.Precision;

class EdtfDateTest {
  @ParameterizedTest
  @CsvSource({
    "2024-11-08,2024-11-08,2024-11-08,DAY",
    "2024-11-08?,2024-11-08,2024-11-08,DAY",
    "2024-02,2024-02-01,2024-02-29,MONTH",
    "2024-02~,2024-02-01,2024-02-29,MONTH",
    "2023,2023-01-01,2023-12-31,YEAR",
    "2023%,2023-01-01,2023-12-31,YEAR",
    "2024-11/2025,2024-11-01,2025-12-31,RANGE",
    "2024-11-08/2024-11,2024-11-08,2024-11-30,RANGE",
    "0001,0001-01-01,0001-12-31,YEAR"
  })
  void aDateHasAFirstAndALastDay(String edtf, String first, String last, Precision precision) {
    EventDate date = EdtfDate.of(edtf).orElseThrow();
    assertEquals(edtf, date.edtf());
    assertEquals(LocalDate.parse(first), date.earliest());
    assertEquals(LocalDate.parse(last), date.latest());
    assertEquals(precision, date.precision());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/",
        "2024/",
        "/2024",
        "2024/2025/2026",
        "24",
        "20245",
        "2024-1",
        "2024-00",
        "2024-13",
        "2024-11-00",
        "2024-11-31",
        "2023-02-29",
        "2025/2024",
        "2024-11-08T10:00",
        " 2024",
        "-2024",
        "2024-11-08/..",
        "\u0662\u0660\u0662\u0664"
      })
  void whatNamesNoDayIsNone(String text) {
    assertTrue(EdtfDate.of(text).isEmpty(), text);
  }

  @Test
  void everyDayOfALeapYearIsItself() {
    for (LocalDate day = LocalDate.of(2024, 1, 1); day.getYear() == 2024; day = day.plusDays(1)) {
      EventDate date = EdtfDate.of(day.toString()).orElseThrow();
      assertEquals(day, date.earliest());
      assertEquals(day, date.latest());
    }
  }
}
