package org.newsgraph.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
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

  /** Below this length the model guesses. */
  private static final int TOO_SHORT = 40;

  private static final double SURE = 0.3;

  private final ThreadLocal<LanguageDetectorME> detector;
  private final Map<String, String> alpha2 = new HashMap<>();

  LanguageDetector() {
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
    if (text.strip().length() >= TOO_SHORT) {
      String start = text.length() > ENOUGH ? text.substring(0, ENOUGH) : text;
      Language best = detector.get().predictLanguage(start);
      if (best.getConfidence() >= SURE) {
        return alpha2.getOrDefault(best.getLang(), best.getLang());
      }
    }
    boolean usable = claimed != null && claimed.matches("[A-Za-z]{2,3}(?:[-_].*)?");
    return usable ? claimed.split("[-_]", 2)[0].toLowerCase(Locale.ROOT) : "und";
  }
}
