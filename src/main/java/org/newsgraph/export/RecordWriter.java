package org.newsgraph.export;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.newsgraph.model.Fingerprint;
import org.newsgraph.model.article.Article;
import org.newsgraph.model.article.Image;
import org.newsgraph.model.article.Origin;
import org.newsgraph.model.article.Promo;
import org.newsgraph.model.entity.Entity;
import org.newsgraph.model.entity.Mention;
import org.newsgraph.model.fact.Correction;
import org.newsgraph.model.fact.Decision;
import org.newsgraph.model.fact.Extraction;

/**
 * Writes extraction records as lines of JSON, the same bytes for the same record. Fields stand in
 * one fixed order, those without a value are left out; offsets count code points. Safe for many
 * threads.
 *
 * <p>{@code new RecordWriter().line(extraction)} gives {@code {"schemaVersion":1,"id":...}} without
 * a line end.
 */
public final class RecordWriter {
  /** Raised when a field changes its meaning or goes; new fields leave it. */
  public static final int SCHEMA_VERSION = 1;

  /** The record as one line of JSON without line end. */
  public String line(Extraction extraction) {
    StringWriter text = new StringWriter();
    try (Fields out = new Fields(text)) {
      out.begin();
      out.number("schemaVersion", SCHEMA_VERSION);
      article(out, extraction);
      CodePoints offsets = new CodePoints(extraction.article().passages());
      mentions(out, extraction, offsets);
      facts(out, extraction, offsets);
      corrections(out, extraction.corrections());
      capture(out, extraction.article().origin());
      fingerprint(out, extraction.fingerprint());
      out.end();
    } catch (IOException e) {
      throw new UncheckedIOException("a string can always be written", e);
    }
    return text.toString();
  }

  private static void article(Fields out, Extraction extraction) throws IOException {
    Article article = extraction.article();
    out.text("id", article.key());
    out.text("source", article.origin().source());
    out.text("url", article.url());
    out.text("headline", article.headline());
    out.text("deck", article.deck());
    out.text("section", article.section());
    out.text("language", extraction.language());
    out.text("publisher", article.publisher());
    out.text("sourceLine", article.sourceLine());
    out.text("dateline", article.dateline());
    out.texts("authors", article.authors());
    out.text("published", article.published());
    out.text("modified", article.modified());
    out.text("readTime", article.readTime());
    images(out, article.images());
    out.given("body", article.body());
    promos(out, article.promos());
  }

  private static void images(Fields out, List<Image> images) throws IOException {
    if (images.isEmpty()) {
      return;
    }
    out.beginArray("images");
    for (Image image : images) {
      out.begin();
      out.text("url", image.url());
      out.text("caption", image.caption());
      out.text("credit", image.credit());
      out.end();
    }
    out.endArray();
  }

  private static void promos(Fields out, List<Promo> promos) throws IOException {
    if (promos.isEmpty()) {
      return;
    }
    out.beginArray("promos");
    for (Promo promo : promos) {
      out.begin();
      out.text("label", promo.label());
      out.number("position", promo.position());
      out.text("headline", promo.headline());
      out.text("url", promo.url());
      out.end();
    }
    out.endArray();
  }

  private static void mentions(Fields out, Extraction extraction, CodePoints offsets)
      throws IOException {
    out.beginArray("mentions");
    for (Mention mention : extraction.linked().mentions()) {
      if (mention.isListed()) {
        mention(out, mention, offsets);
      }
    }
    out.endArray();
  }

  private static void mention(Fields out, Mention mention, CodePoints offsets) throws IOException {
    out.begin();
    out.span(offsets.of(mention.in(), mention.span()));
    out.in(mention.in());
    out.text("text", mention.text());
    out.text("type", mention.type().label());
    out.text("class", mention.entityClass());
    if (mention.office() != null) {
      out.text("role", mention.office().phrase());
    }
    if (!mention.referents().isEmpty()) {
      Entity entity = mention.referents().get(0);
      out.text("entity", entity.iri());
      out.text("name", entity.name());
      out.score("score", mention.score());
    }
    out.end();
  }

  private static void facts(Fields out, Extraction extraction, CodePoints offsets)
      throws IOException {
    FactFields facts = new FactFields(out, offsets, extraction.corrections());
    out.array("events", extraction.events(), facts::event);
    out.array("tenures", extraction.tenures(), facts::tenure);
    out.array("figures", extraction.figures(), facts::figure);
    out.array("legal", extraction.legal(), facts::legal);
  }

  private static void corrections(Fields out, List<Correction> corrections) throws IOException {
    if (corrections.isEmpty()) {
      return;
    }
    out.beginArray("decisions");
    for (Correction correction : corrections) {
      Decision decision = correction.decision();
      out.begin();
      out.text("id", decision.id());
      out.text("action", decision.action().label());
      out.given("target", decision.target());
      out.given("quote", decision.quote());
      out.given("field", decision.field());
      out.given("value", decision.value());
      out.text("before", correction.before());
      out.texts("subjects", correction.subjects());
      out.text("who", decision.who());
      out.text("reason", decision.reason());
      out.text("date", decision.date());
      out.end();
    }
    out.endArray();
  }

  private static void capture(Fields out, Origin origin) throws IOException {
    out.name("capture");
    out.begin();
    out.text("sha256", origin.sha256());
    out.text("encodingFormat", origin.encodingFormat());
    if (origin.line() > 0) {
      out.number("line", origin.line());
    }
    out.text("captured", origin.captured());
    out.end();
  }

  private static void fingerprint(Fields out, Fingerprint fingerprint) throws IOException {
    out.name("fingerprint");
    out.begin();
    out.text("tool", fingerprint.tool());
    out.text("rules", fingerprint.rules());
    out.text("knowledge", fingerprint.knowledge());
    out.text("decisions", fingerprint.decisions());
    out.end();
  }
}
