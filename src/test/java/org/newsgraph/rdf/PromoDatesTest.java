package org.newsgraph.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.newsgraph.model.fact.SamplePromos;

class PromoDatesTest {
  @Test
  void aDayWithoutAYearTakesTheYearThatAnotherHeadlineNames() {
    SamplePromos page =
        new SamplePromos("2025-01-13", null)
            .with("Team wins Cup 2025", "2025", "2025", "2025-01-01", "ASSERTED")
            .with("Anger over September 14 remarks", "September 14", "XXXX-09-14", "", "ASSERTED");
    assertEquals(Map.of(1, LocalDate.of(2025, 9, 14)), bounds(page));
  }

  @Test
  void aDayWithoutAYearGivesNothingWhereNoHeadlineNamesAYear() {
    SamplePromos page =
        new SamplePromos("2025-01-13", null)
            .with("Anger over September 14 remarks", "September 14", "XXXX-09-14", "", "ASSERTED");
    assertEquals(Map.of(), bounds(page));
  }

  @Test
  void aHeadlineThatSpeaksOfThePastBoundsNothing() {
    SamplePromos page =
        new SamplePromos("2025-01-13", null)
            .with("The war of 1999", "1999", "1999", "1999-01-01", "HISTORICAL");
    assertEquals(Map.of(), bounds(page));
  }

  @Test
  void aHeadlineThatSpeaksOfWhatIsToComeBoundsNothing() {
    SamplePromos page =
        new SamplePromos("2025-01-13", null)
            .with("Summit to be held in 2026", "2026", "2026", "2026-01-01", "FUTURE");
    assertEquals(Map.of(), bounds(page));
  }

  @Test
  void nothingBoundsACaptureBeyondItsOwnTime() {
    SamplePromos page =
        new SamplePromos("2025-01-13", "2025-06-01T08:00:00Z")
            .with("Tickets for Cup 2026", "2026", "2026", "2026-01-01", "ASSERTED")
            .with("March 2 talks fail in 2025", "March 2", "2025-03-02", "2025-03-02", "ASSERTED");
    assertEquals(Map.of(1, LocalDate.of(2025, 3, 2)), bounds(page));
  }

  @Test
  void aDayThatItsYearDoesNotHaveIsNone() {
    SamplePromos page =
        new SamplePromos("2025-01-13", null)
            .with("Cup 2025", "2025", "2025", "2025-01-01", "ASSERTED")
            .with("A February 29 party", "February 29", "XXXX-02-29", "", "ASSERTED");
    assertEquals(Map.of(), bounds(page));
  }

  private static Map<Integer, LocalDate> bounds(SamplePromos page) {
    return new PromoDates(page.extraction()).bounds();
  }
}
