package org.newsgraph.rdf;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.newsgraph.model.fact.Assertion;
import org.newsgraph.model.fact.Extraction;
import org.newsgraph.model.fact.Fact;
import org.newsgraph.model.text.AnnotatedPassage;
import org.newsgraph.model.text.TimeExpression;

/**
 * What the headlines that a page shows beside its article say about when the page was captured. A
 * headline that speaks of a day was not written before it, unless it speaks of what is to come. A
 * day without a year ("September 14 remarks") takes the first year that any headline of the page
 * names and that puts it behind the article's publication.
 */
final class PromoDates {
  private static final Pattern DAY_OF_NO_YEAR = Pattern.compile("XXXX-(\\d{2})-(\\d{2})");

  private final Extraction extraction;
  private final LocalDate published;
  private final Set<String> forward;

  PromoDates(Extraction extraction) {
    this.extraction = extraction;
    this.published = Literals.dayOf(extraction.article().published()).orElse(LocalDate.MIN);
    this.forward =
        extraction.facts().stream()
            .filter(fact -> looksForward(fact.assertion().modality()))
            .map(Fact::evidence)
            .map(evidence -> evidence.passage().in())
            .collect(Collectors.toUnmodifiableSet());
  }

  /** By the index of the promo: the earliest day on which its headline can have been shown. */
  Map<Integer, LocalDate> bounds() {
    NavigableSet<Integer> years = years();
    Optional<LocalDate> captured = Literals.dayOf(extraction.article().origin().captured());
    Map<Integer, LocalDate> bounds = new TreeMap<>();
    for (AnnotatedPassage passage : extraction.linked().annotated().passages()) {
      String in = passage.passage().in();
      Optional<Integer> promo = ArticleScope.promoIndex(in);
      if (promo.isEmpty() || forward.contains(in)) {
        continue;
      }
      for (TimeExpression time : passage.times()) {
        bound(time, years)
            .filter(day -> day.isAfter(published))
            .filter(day -> captured.isEmpty() || !day.isAfter(captured.get()))
            .ifPresent(day -> bounds.merge(promo.get(), day, PromoDates::later));
      }
    }
    return bounds;
  }

  private NavigableSet<Integer> years() {
    NavigableSet<Integer> years = new TreeSet<>();
    for (AnnotatedPassage passage : extraction.linked().annotated().passages()) {
      if (passage.passage().isPromo()) {
        passage.times().stream()
            .filter(time -> time.earliest() != null)
            .forEach(time -> years.add(time.earliest().getYear()));
      }
    }
    return years;
  }

  private Optional<LocalDate> bound(TimeExpression time, NavigableSet<Integer> years) {
    if (time.relation() == TimeExpression.Relation.DURATION
        || time.relation() == TimeExpression.Relation.FREQUENCY
        || time.relation() == TimeExpression.Relation.BEFORE
        || time.relation() == TimeExpression.Relation.UNTIL) {
      return Optional.empty();
    }
    if (time.earliest() != null) {
      return Optional.of(time.earliest());
    }
    Matcher day = DAY_OF_NO_YEAR.matcher(time.edtf());
    if (!day.matches()) {
      return Optional.empty();
    }
    return years.stream()
        .flatMap(year -> dayIn(year, day.group(1), day.group(2)).stream())
        .filter(date -> date.isAfter(published))
        .findFirst();
  }

  private static Optional<LocalDate> dayIn(int year, String month, String day) {
    try {
      return Optional.of(LocalDate.of(year, Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static boolean looksForward(Assertion.Modality modality) {
    return modality == Assertion.Modality.FUTURE
        || modality == Assertion.Modality.POSSIBLE
        || modality == Assertion.Modality.HYPOTHETICAL;
  }

  private static LocalDate later(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }
}
