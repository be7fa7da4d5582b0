package org.newsgraph.knowledge;

import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.newsgraph.knowledge.turtle.Vocabulary;

/** The properties that hold codes of countries and areas, with the form of each. */
final class Codes {
  private static final Map<String, Pattern> FORMS =
      Map.of(
          Vocabulary.NG + "iso3166alpha2", Pattern.compile("[A-Z]{2}"),
          Vocabulary.NG + "iso3166alpha3", Pattern.compile("[A-Z]{3}"),
          Vocabulary.NG + "iso3166numeric", Pattern.compile("[0-9]{3}"),
          Vocabulary.NG + "unM49", Pattern.compile("[0-9]{3}"),
          Vocabulary.NG + "cowNumber", Pattern.compile("[1-9][0-9]{0,2}"),
          Vocabulary.NG + "cowAbbreviation", Pattern.compile("[A-Z]{3}"),
          Vocabulary.NG + "fips10", Pattern.compile("[A-Z]{2}"),
          Vocabulary.NG + "cameoCountry", Pattern.compile("[A-Z]{3}"));

  private Codes() {}

  static boolean isCode(String property) {
    return FORMS.containsKey(property);
  }

  static boolean hasForm(String property, String code) {
    return pattern(property).matcher(code).matches();
  }

  /** The form of a code as the message about a wrong one shows it. */
  static String form(String property) {
    return pattern(property).pattern();
  }

  private static Pattern pattern(String property) {
    return Objects.requireNonNull(FORMS.get(property), property);
  }
}
