package org.newsgraph.article.field;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "2024-03-05|-|2024-03-05",
        "2024-03-05T09:30:00+03:00|-|2024-03-05T09:30:00+03:00",
        "2024-03-05T09:30:00.123Z|-|2024-03-05T09:30:00Z",
        "2024-03-05 09:30|-|2024-03-05T09:30:00",
        "2024-03-05T09:30:00+0300|-|2024-03-05T09:30:00+03:00",
        "2024/03/05|-|2024-03-05",
        "20240305|-|2024-03-05",
        "20240305T093000Z|-|2024-03-05T09:30:00Z",
        "1709631000|-|2024-03-05T09:30:00Z",
        "1709631000000|-|2024-03-05T09:30:00Z",
        "Tue, 05 Mar 2024 09:30:00 GMT|-|2024-03-05T09:30:00Z",
        "Tue, 05 Mar 2024 09:30:00 +0300|-|2024-03-05T09:30:00+03:00",
        "March 5, 2024|en|2024-03-05",
        "Updated: Mar. 5th, 2024 at 3:07 p.m. EST|en|2024-03-05T15:07:00-05:00",
        "12:00 is not it, 5 March 2024, 12:05 AM|en|2024-03-05T00:05:00",
        "5. März 2024, 9.30 Uhr|de|2024-03-05T09:30:00",
        "05.03.2024|de|2024-03-05",
        "5.3.24|de|2024-03-05",
        "le 5 mars 2024 à 9h30|fr|2024-03-05T09:30:00",
        "5 de marzo de 2024|es|2024-03-05",
        "5 Mart 2024 Salı|tr|2024-03-05",
        "5 ŞUBAT 2024|tr|2024-02-05",
        "5 марта 2024|ru|2024-03-05",
        "2024年3月5日 9時30分|ja|2024-03-05T09:30:00",
        "2024년 3월 5일|ko|2024-03-05",
        "2024. március 5|hu|2024-03-05",
        "03/05/2024|en-US|2024-03-05",
        "03/05/2024|en-GB|2024-05-03",
        "03/05/2024|es|2024-05-03",
        "25/03/2024|en-US|2024-03-25",
        "Datum:5. März 2024|de|2024-03-05",
        "05 / 03 / 2024|de|2024-03-05",
        "5 marzo 2024|it|2024-03-05",
        "5 de março de 2024|pt|2024-03-05",
        "5 maart 2024|nl|2024-03-05",
        "5 березня 2024|uk|2024-03-05",
        "5 marca 2024|pl|2024-03-05",
        "5. března 2024|cs|2024-03-05",
        "5 mars 2024|sv|2024-03-05",
        "5. marts 2024|da|2024-03-05",
        "5. maaliskuuta 2024|fi|2024-03-05",
        "5 martie 2024|ro|2024-03-05",
        "5 Μαρτίου 2024|el|2024-03-05",
        "5 Maret 2024|id|2024-03-05",
        "5 tháng 3, 2024|vi|2024-03-05",
        "ngày 5 tháng 3 năm 2024|vi|2024-03-05",
        "5 במרץ 2024|he|-",
        "5 מרץ 2024|he|2024-03-05",
        "٥ مارس ٢٠٢٤|ar|2024-03-05",
        "5 آذار 2024|ar|2024-03-05",
        "5 มีนาคม 2567|th|2024-03-05",
        "２０２４年３月５日|ja|2024-03-05",
        "2 تير 1399 - 12:09|-|2020-06-22T12:09:00",
        "دوشنبه ۲ تیر ماه ۱۳۹۹|fa|2020-06-22",
        "۳۰ اسفند ۱۳۹۹|fa|2021-03-20",
        "۱۴۰۳/۰۱/۰۱|-|2024-03-20",
        "1404-01-01T09:30:00+03:30|fa-IR|2025-03-21T09:30:00+03:30",
        "۱/۱۰/۱۳۹۸|fa|2019-12-22",
        "۵ مارس ۲۰۲۴|fa|2024-03-05",
        "۵ حمل ۱۴۰۰|ps|2021-03-25",
        "5 listopada 2024|pl|2024-11-05",
        "5 listopada 2024|hr|2024-10-05",
      })
  void readsDatesAsPagesPrintThem(String printed, String language, String expected) {
    assertEquals(Optional.ofNullable(expected), DateText.parse(printed, language));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "soon",
        "2024",
        "March",
        "2024-13-05",
        "31 February 2024",
        "5 Blurb 2024",
        "1.2.3.4",
        "0305-2024-99",
        "12345678901234567890",
        "1850-01-01",
        "29 May 1453",
        "1399/04/02",
        "۳۰ اسفند ۱۴۰۰",
        "2 تیر 1299",
        "version 10.11.2",
        "99/99/2024"
      })
  void findsNoDateWhereThereIsNone(String printed) {
    assertEquals(Optional.empty(), DateText.parse(printed, "en"));
  }

  @Test
  void findsTheFirstDateOfSeveralWithItsPlace() {
    String text = "Posted 5 March 2024, updated 2024-03-06";
    DateText.Found found = DateText.find(text, "en").orElseThrow();
    assertEquals("2024-03-05", found.iso());
    assertEquals("5 March 2024", text.substring(found.begin(), found.end()));
  }

  @Test
  void readsTheSameInATurkishLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertEquals(Optional.of("2024-04-05"), DateText.parse("APRIL 5, 2024", "en"));
      assertEquals(Optional.of("2024-06-05"), DateText.parse("5 HAZİRAN 2024", "tr"));
      assertEquals(
          Optional.of("2024-03-05T09:30:00Z"), DateText.parse("2024-03-05 09:30 UTC", null));
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void knowsEveryMonthOfEveryLanguageOfTheTable() {
    for (var row : Tables.rows("months")) {
      for (int month = 1; month <= 12; month++) {
        for (String name : Tables.values(row.get(month))) {
          var number = Months.shipped().number(name, row.get(0));
          assertTrue(number.isPresent() && number.getAsInt() == month, row.get(0) + " " + name);
        }
      }
    }
  }

  @Test
  void readsEveryMonthOfTheSolarCalendar() {
    for (var row : Tables.rows("solar-months")) {
      for (int month = 1; month <= 12; month++) {
        for (String name : Tables.values(row.get(month))) {
          String expected = DateText.parse("1403/" + month + "/5", "fa").orElseThrow();
          assertEquals(Optional.of(expected), DateText.parse("5 " + name + " 1403", "fa"), name);
        }
      }
    }
  }
}
