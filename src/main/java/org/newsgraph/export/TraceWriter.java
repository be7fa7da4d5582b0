package org.newsgraph.export;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.newsgraph.model.entity.Entity;
import org.newsgraph.model.entity.Mention;
import org.newsgraph.model.text.TimeExpression;
import org.newsgraph.model.text.Token;
import org.newsgraph.model.trace.RuleTrace;
import org.newsgraph.model.trace.SentenceTrace;
import org.newsgraph.model.trace.SentenceTrace.ClauseTrace;
import org.newsgraph.model.trace.Trace;

/**
 * Writes traces as JSON: the extraction record, and how the rules fared in each sentence. Offsets
 * count code points.
 *
 * <p>{@code new TraceWriter().line(trace)} gives {@code {"record":{...},"sentences":[...]}}.
 */
public final class TraceWriter {

  /** The trace as one line of JSON without line end. */
  public String line(Trace trace) {
    StringWriter text = new StringWriter();
    try (Fields out = new Fields(text)) {
      CodePoints offsets = new CodePoints(trace.extraction().article().passages());
      out.begin();
      out.json("record", new RecordWriter().line(trace.extraction()));
      out.array("sentences", trace.sentences(), sentence -> sentence(out, sentence, offsets));
      out.end();
    } catch (IOException e) {
      throw new UncheckedIOException("a string can always be written", e);
    }
    return text.toString();
  }

  private static void sentence(Fields out, SentenceTrace sentence, CodePoints offsets)
      throws IOException {
    String in = sentence.passage().in();
    out.begin();
    out.in(in);
    out.span(offsets.of(in, sentence.sentence().span()));
    out.text("text", sentence.sentence().span().of(sentence.passage().text()));
    out.array("tokens", sentence.sentence().tokens(), token -> token(out, token, in, offsets));
    out.array("mentions", sentence.mentions(), mention -> mention(out, mention, offsets));
    out.array("times", sentence.times(), time -> time(out, time, in, offsets));
    out.array("clauses", sentence.clauses(), clause -> clause(out, clause));
    out.array("rules", sentence.rules(), rule -> rule(out, rule, in, offsets));
    out.end();
  }

  private static void token(Fields out, Token token, String in, CodePoints offsets)
      throws IOException {
    out.begin();
    out.span(offsets.of(in, token.span()));
    out.text("text", token.text());
    out.text("tag", token.tag());
    out.text("lemma", token.lemma());
    out.end();
  }

  private static void mention(Fields out, Mention mention, CodePoints offsets) throws IOException {
    out.begin();
    out.span(offsets.of(mention.in(), mention.span()));
    out.text("text", mention.text());
    out.text("type", mention.type().label());
    out.text("kind", mention.kind().name().toLowerCase(Locale.ROOT));
    out.text("role", mention.office() == null ? null : mention.office().phrase());
    out.array("entities", mention.referents(), entity -> entity(out, entity));
    out.end();
  }

  private static void entity(Fields out, Entity entity) throws IOException {
    out.begin();
    out.text("entity", entity.iri());
    out.text("name", entity.name());
    out.text("class", entity.entityClass());
    out.text("origin", entity.origin().name().toLowerCase(Locale.ROOT));
    out.end();
  }

  private static void time(Fields out, TimeExpression time, String in, CodePoints offsets)
      throws IOException {
    out.begin();
    out.span(offsets.of(in, time.span()));
    out.text("text", time.text());
    out.text("date", time.edtf());
    out.end();
  }

  private static void clause(Fields out, ClauseTrace clause) throws IOException {
    out.begin();
    out.text("verb", clause.verb());
    out.text("link", clause.link());
    out.texts("marks", clause.marks());
    out.array(
        "slots",
        clause.slots(),
        slot -> {
          out.begin();
          out.text("slot", slot.name());
          out.text("text", slot.text());
          out.end();
        });
    out.end();
  }

  private static void rule(Fields out, RuleTrace rule, String in, CodePoints offsets)
      throws IOException {
    out.begin();
    out.text("table", rule.table());
    out.text("rule", rule.id());
    out.text("file", rule.file());
    out.number("line", rule.line());
    out.text("yields", rule.yields());
    out.span(offsets.of(in, rule.trigger()));
    out.text("outcome", rule.outcome().name().toLowerCase(Locale.ROOT));
    if (rule.failed() != null) {
      out.text("needs", rule.failed());
      out.text("found", rule.found());
    }
    out.array(
        "slots",
        rule.fillings(),
        filling -> {
          out.begin();
          out.text("column", filling.column());
          out.text("slot", filling.slot());
          out.texts("names", filling.names());
          out.end();
        });
    out.texts("facts", rule.facts());
    out.text("lost", rule.lost());
    out.end();
  }
}
