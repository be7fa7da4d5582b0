package org.newsgraph.rdf;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.BaseDatatype;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.jspecify.annotations.Nullable;
import org.newsgraph.rdf.vocabulary.Reused;

/**
 * Literals with one lexical form for one value, so that dumps are the same to the byte.
 *
 * @see <a href="https://www.loc.gov/standards/datetime/">EDTF, ISO 8601-2</a>
 */
final class Literals {
  private static final RDFDatatype EDTF_1 = new BaseDatatype(Reused.EDTF + "EDTF-level1");
  private static final RDFDatatype EDTF_2 = new BaseDatatype(Reused.EDTF + "EDTF-level2");
  private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*");

  /**
   * What only level 2 has: sets, exponents, seasons beyond the four, a qualifier that does not
   * stand at the end, and digits left open anywhere but at the end.
   */
  private static final Pattern LEVEL_2 =
      Pattern.compile(
          ".*[\\[\\]{}ES].*|.*\\d{4}-(2[5-9]|3\\d|4[01])(?!\\d).*|.*[?~%](?!$|/).*"
              + "|.*X[^/]*\\d.*|.*X{3}.*|.*-\\dX.*");

  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private static final String ZONE = "(Z|[+-]\\d{2}:\\d{2})?";
  private static final Pattern SHORT_ZONE = Pattern.compile("(T.*[+-]\\d{2})(\\d{2})$");
  private static final Pattern MINUTES =
      Pattern.compile("(\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2})" + ZONE + "$");
  private static final Pattern SECONDS =
      Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?" + ZONE);

  private Literals() {}

  static Node string(String text) {
    return NodeFactory.createLiteralString(text);
  }

  static Node english(String text) {
    return NodeFactory.createLiteralLang(text, "en");
  }

  /** Text in a language; plain where the language is not known. */
  static Node text(String text, String language) {
    return language.equals("und") || !LANGUAGE.matcher(language).matches()
        ? string(text)
        : NodeFactory.createLiteralLang(text, language);
  }

  static Node uri(String text) {
    return NodeFactory.createLiteralDT(text, XSDDatatype.XSDanyURI);
  }

  static Node integer(long value) {
    return NodeFactory.createLiteralDT(Long.toString(value), XSDDatatype.XSDinteger);
  }

  static Node index(int value) {
    return NodeFactory.createLiteralDT(Integer.toString(value), XSDDatatype.XSDnonNegativeInteger);
  }

  /** An {@code xsd:integer} where the value is whole, else an {@code xsd:decimal}. */
  static Node number(BigDecimal value) {
    BigDecimal plain = value.stripTrailingZeros();
    return plain.scale() <= 0
        ? NodeFactory.createLiteralDT(plain.toPlainString(), XSDDatatype.XSDinteger)
        : NodeFactory.createLiteralDT(plain.toPlainString(), XSDDatatype.XSDdecimal);
  }

  /** A share between 0 and 1, to three digits. */
  static Node share(double value) {
    BigDecimal rounded =
        BigDecimal.valueOf(value).setScale(3, java.math.RoundingMode.HALF_UP).stripTrailingZeros();
    return NodeFactory.createLiteralDT(
        rounded.setScale(Math.max(1, rounded.scale())).toPlainString(), XSDDatatype.XSDdecimal);
  }

  static Node day(LocalDate day) {
    return NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate);
  }

  static Node edtf(String value) {
    return NodeFactory.createLiteralDT(value, LEVEL_2.matcher(value).matches() ? EDTF_2 : EDTF_1);
  }

  /** A date as precise as it is told: day, month, year or time, else EDTF. */
  static Node date(String value) {
    if (isDay(value)) {
      return NodeFactory.createLiteralDT(value, XSDDatatype.XSDdate);
    }
    if (MONTH.matcher(value).matches() && isDay(value + "-01")) {
      return NodeFactory.createLiteralDT(value, XSDDatatype.XSDgYearMonth);
    }
    if (YEAR.matcher(value).matches()) {
      return NodeFactory.createLiteralDT(value, XSDDatatype.XSDgYear);
    }
    return time(value).orElseGet(() -> edtf(value));
  }

  /** A time; {@code xsd:dateTime} wants seconds where pages often leave them out. */
  static Optional<Node> time(String value) {
    String zoned = SHORT_ZONE.matcher(value).replaceFirst("$1:$2");
    String full = MINUTES.matcher(zoned).replaceFirst("$1:00$2");
    Node node = NodeFactory.createLiteralDT(full, XSDDatatype.XSDdateTime);
    return SECONDS.matcher(full).matches() && XSDDatatype.XSDdateTime.isValid(full)
        ? Optional.of(node)
        : Optional.empty();
  }

  static Optional<Node> duration(String value) {
    return XSDDatatype.XSDduration.isValid(value)
        ? Optional.of(NodeFactory.createLiteralDT(value, XSDDatatype.XSDduration))
        : Optional.empty();
  }

  /** The day that a date or time begins with, in its own zone. */
  static Optional<LocalDate> dayOf(@Nullable String value) {
    if (value == null) {
      return Optional.empty();
    }
    String day = value.length() > 10 ? value.substring(0, 10) : value;
    if (MONTH.matcher(day).matches()) {
      day += "-01";
    } else if (YEAR.matcher(day).matches()) {
      day += "-01-01";
    }
    return isDay(day) ? Optional.of(LocalDate.parse(day)) : Optional.empty();
  }

  /** The ISO week of a day: {@code 2024-W45}. */
  static String week(LocalDate day) {
    return String.format(
        Locale.ROOT,
        "%04d-W%02d",
        day.get(IsoFields.WEEK_BASED_YEAR),
        day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  private static boolean isDay(String value) {
    return DAY.matcher(value).matches() && XSDDatatype.XSDdate.isValid(value);
  }
}
