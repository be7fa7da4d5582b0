package org.newsgraph.model.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newsgraph.model.article.Article;
import org.newsgraph.model.article.Origin;
import org.newsgraph.model.article.Promo;
import org.newsgraph.model.fact.Assertion.Modality;
import org.newsgraph.model.fact.Assertion.Polarity;
import org.newsgraph.model.fact.Assertion.Voice;
import org.newsgraph.model.fact.SampleArticle.EventParts;

/** A page with nothing but headlines of other articles and the times in them. */
public final class SamplePromos {
  private final String published;
  private final @Nullable String captured;
  private final List<String[]> promos = new ArrayList<>();

  public SamplePromos(String published, @Nullable String captured) {
    this.published = published;
    this.captured = captured;
  }

  /**
   * Adds a headline.
   *
   * @param words the words in it that name a time
   * @param earliest first day of the time; empty where the year is not known
   * @param modality of an event in the headline
   */
  public SamplePromos with(
      String headline, String words, String edtf, String earliest, String modality) {
    promos.add(new String[] {headline, words, edtf, earliest, modality});
    return this;
  }

  /** The record of the page. */
  public Extraction extraction() {
    List<Promo> shown = new ArrayList<>();
    for (String[] promo : promos) {
      shown.add(new Promo("Explore", shown.size() + 1, promo[0], null));
    }
    Origin origin =
        new Origin(
            "a.html",
            "a.html",
            null,
            0,
            Origin.Format.HTML,
            "text/html",
            "0".repeat(64),
            captured,
            Map.of());
    SampleArticle sample =
        new SampleArticle(
            new Article(
                "a.html",
                origin,
                null,
                "News",
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                published,
                null,
                null,
                List.of(),
                "Nothing.",
                shown,
                Map.of()));
    for (int i = 0; i < promos.size(); i++) {
      add(sample, "promos/" + i + "/headline", promos.get(i));
    }
    return sample.extraction(List.of());
  }

  private static void add(SampleArticle sample, String in, String[] promo) {
    LocalDate earliest = promo[3].isEmpty() ? null : LocalDate.parse(promo[3]);
    sample.time(in, promo[1], promo[2], earliest);
    sample.event(
        in,
        new EventParts("OTHER", null),
        sample.evidence(in, promo[1]),
        SampleArticle.said(Polarity.POSITIVE, Modality.valueOf(promo[4]), Voice.PUBLISHER));
  }
}
