package org.newsgraph.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsgraph.language.LanguagePack;
import org.newsgraph.language.LanguagePack.Row;

/**
 * Dictionary forms of verbs and nouns, from the pack's tables {@code verbs}, {@code irregular} and
 * {@code suffixes}. All verb forms are made once, so a look-up is one hash access.
 *
 * <p>Forms: {@code BASE}, {@code S3} (says), {@code PAST} (went), {@code PART} (gone), {@code ED}
 * (past or participle alike), {@code ING}; {@code PLUR} of nouns.
 */
final class Morphology {
  /**
   * What a word is as a form of a verb.
   *
   * @param onlyVerb whether the word is hardly ever anything else
   */
  record VerbForm(String lemma, String form, boolean onlyVerb) {}

  private record Plural(String suffix, String stem) {}

  /** In the table of irregular words: the word is its own dictionary form. */
  private static final String SAME = "=";

  /** Letters of the shortest noun that a plural is made of: {@code gas} is none. */
  private static final int SHORTEST = 3;

  private final Map<String, VerbForm> verbs = new HashMap<>();

  /** Verbs whose past is their dictionary form: "hit", "shut". */
  private final Set<String> unchanged = new HashSet<>();

  private final Map<String, String> irregularLemmas = new HashMap<>();
  private final Map<String, String> irregularForms = new HashMap<>();
  private final List<Plural> plurals = new ArrayList<>();
  private final List<String> noPlurals = new ArrayList<>();

  Morphology(LanguagePack pack) {
    for (Row row : pack.rows("irregular")) {
      for (String word : row.list("words")) {
        irregularLemmas.put(word, row.get("lemma").equals(SAME) ? word : row.get("lemma"));
        irregularForms.put(word, row.get("form"));
      }
    }
    List<Row> suffixes = pack.rows("suffixes");
    for (Row row : pack.rows("verbs")) {
      boolean only = row.get("use").equals("only");
      for (String base : row.list("base")) {
        addIrregular(base, row.get("past"), row.get("participle"), only);
      }
    }
    for (Row row : pack.rows("verbs")) {
      boolean only = row.get("use").equals("only");
      for (String base : row.list("base")) {
        suffixes.stream()
            .filter(s -> s.get("class").equals("VERB"))
            .filter(s -> row.get("past").isEmpty() || !s.get("form").equals("ED"))
            .forEach(s -> addRegular(base, s, only));
      }
    }
    for (Row row : suffixes) {
      switch (row.get("class")) {
        case "NOUN" -> plurals.add(new Plural(row.get("suffix"), stem(row.get("stems"))));
        case "KEEP" -> noPlurals.add(row.get("suffix"));
        default -> {}
      }
    }
  }

  private static String stem(String cell) {
    return cell.equals("-") ? "" : cell;
  }

  private void addIrregular(String base, String past, String participle, boolean only) {
    verbs.putIfAbsent(base, new VerbForm(base, "BASE", only));
    if (past.isEmpty()) {
      return;
    }
    boolean alike = past.equals(participle);
    if (past.equals(base)) {
      unchanged.add(base);
    }
    verbs.putIfAbsent(past, new VerbForm(base, alike ? "ED" : "PAST", only));
    verbs.putIfAbsent(participle, new VerbForm(base, "PART", only));
  }

  private void addRegular(String base, Row suffix, boolean only) {
    for (String stem : suffix.list("stems")) {
      @Nullable String word = join(base, stem, suffix.get("suffix"));
      if (word != null) {
        verbs.putIfAbsent(word, new VerbForm(base, suffix.get("form"), only));
      }
    }
  }

  private static @Nullable String join(String base, String stem, String suffix) {
    char last = base.charAt(base.length() - 1);
    switch (stem) {
      case "-":
        return base + suffix;
      case "~":
        return base + last + suffix;
      default:
        return base.endsWith(stem)
            ? base.substring(0, base.length() - stem.length()) + suffix
            : null;
    }
  }

  /** A word, case-folded, as a verb. */
  Optional<VerbForm> verb(String folded) {
    return Optional.ofNullable(verbs.get(folded));
  }

  /** Whether a word, case-folded, can be a past form. */
  boolean canBePast(String folded) {
    return unchanged.contains(folded)
        || verb(folded).filter(v -> v.form().equals("PAST") || v.form().equals("ED")).isPresent();
  }

  /** The dictionary form of a word, case-folded, with its universal part of speech. */
  String lemma(String folded, String tag) {
    String irregular = irregularLemmas.get(folded);
    if (irregular != null) {
      return irregular;
    }
    return switch (tag) {
      case "VERB", "AUX" -> verb(folded).map(VerbForm::lemma).orElse(folded);
      case "NOUN" -> singular(folded);
      default -> folded;
    };
  }

  String form(String folded, String tag) {
    String irregular = irregularForms.get(folded);
    if (irregular != null) {
      return irregular;
    }
    return switch (tag) {
      case "VERB", "AUX" -> verb(folded).map(VerbForm::form).orElse("");
      case "NOUN" -> singular(folded).equals(folded) ? "" : "PLUR";
      default -> "";
    };
  }

  private String singular(String folded) {
    for (String suffix : noPlurals) {
      if (folded.endsWith(suffix)) {
        return folded;
      }
    }
    for (Plural plural : plurals) {
      int stem = folded.length() - plural.suffix().length();
      if (stem + plural.stem().length() >= SHORTEST && folded.endsWith(plural.suffix())) {
        return folded.substring(0, stem) + plural.stem();
      }
    }
    return folded;
  }
}
