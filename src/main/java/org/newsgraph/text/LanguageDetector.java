package org.newsgraph.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.jspecify.annotations.Nullable;

/** Tells the language of a text, by OpenNLP's model for 103 languages. */
final class LanguageDetector {
  /** So much of a text decides; more costs time and changes nothing. */
  private static final int ENOUGH = 800;

  /** Below this length of a text only an expected language can be told. */
  private static final int TOO_SHORT = 40;

  private static final double SURE = 0.3;

  /**
   * Of a short text the model is sure of nothing: an expected language is taken if the model gives
   * it this share of what it gives the best one.
   */
  private static final double SHARE = 0.5;

  private final ThreadLocal<LanguageDetectorME> detector;
  private final Map<String, String> alpha2 = new HashMap<>();

  private final List<String> expected;

  /**
   * @param expected languages (BCP 47) that a short text is likely to be in
   */
  LanguageDetector(List<String> expected) {
    this.expected = List.copyOf(expected);
    LanguageDetectorModel model = load();
    detector = ThreadLocal.withInitial(() -> new LanguageDetectorME(model));
    for (String language : Locale.getISOLanguages()) {
      try {
        alpha2.put(Locale.forLanguageTag(language).getISO3Language(), language);
      } catch (MissingResourceException e) {
        continue; // a language without a three-letter code can't be asked for by one
      }
    }
    alpha2.put("cmn", "zh");
  }

  private static LanguageDetectorModel load() {
    String name = "/langdetect-183.bin";
    try (InputStream in = LanguageDetector.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no model " + name + " on the class path");
      }
      return new LanguageDetectorModel(in);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  /**
   * The language as BCP 47, or {@code und}.
   *
   * @param claimed what the source says; taken where the text is too short to tell
   */
  String detect(String text, @Nullable String claimed) {
    String start = text.length() > ENOUGH ? text.substring(0, ENOUGH) : text;
    List<String> likely = new ArrayList<>();
    if (claimed != null && claimed.matches("[A-Za-z]{2,3}(?:[-_].*)?")) {
      likely.add(claimed.split("[-_]", 2)[0].toLowerCase(Locale.ROOT));
    }
    String otherwise = likely.isEmpty() ? "und" : likely.get(0);
    if (start.codePoints().noneMatch(Character::isLetter)) {
      return otherwise;
    }
    Language[] languages = detector.get().predictLanguages(start);
    double best = languages[0].getConfidence();
    if (best < SURE) {
      likely.addAll(expected);
      for (String language : likely) {
        if (confidence(languages, language) >= SHARE * best) {
          return language;
        }
      }
    }
    return best >= SURE || start.strip().length() >= TOO_SHORT ? code(languages[0]) : otherwise;
  }

  private double confidence(Language[] languages, String code) {
    for (Language language : languages) {
      if (code(language).equals(code)) {
        return language.getConfidence();
      }
    }
    return 0;
  }

  private String code(Language language) {
    return alpha2.getOrDefault(language.getLang(), language.getLang());
  }
}
