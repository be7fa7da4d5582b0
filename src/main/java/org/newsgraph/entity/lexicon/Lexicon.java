package org.newsgraph.entity.lexicon;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsgraph.language.LanguagePack;
import org.newsgraph.language.LanguagePack.Row;
import org.newsgraph.model.Fold;

/**
 * The word tables of the entity step, by folded word form. Immutable; safe for many threads.
 *
 * <p>A table that says something unknown (a trait, a place) is a fault of the build: {@link
 * IllegalArgumentException}.
 */
public final class Lexicon {
  private final Map<String, Word> words;
  private final Map<String, Word> phrases;
  private final Set<String> complements;
  private final Set<String> followers;
  private final Nominals nominals;
  private final OfficeVerbs officeVerbs;

  private Lexicon(LanguagePack pack) {
    WordTables tables = new WordTables(pack);
    this.words = tables.words();
    this.phrases = tables.phrases();
    Set<String> of = new HashSet<>();
    Set<String> after = new HashSet<>();
    for (Row row : pack.rows("office-complements")) {
      (row.get("use").equals("of") ? of : after).add(Fold.caseOf(row.get("words")));
    }
    this.complements = Collections.unmodifiableSet(of);
    this.followers = Collections.unmodifiableSet(after);
    this.nominals = Nominals.of(pack);
    this.officeVerbs = new OfficeVerbs(pack);
  }

  /** Reads the tables of a language. */
  public static Lexicon of(LanguagePack pack) {
    return new Lexicon(pack);
  }

  public OfficeVerbs officeVerbs() {
    return officeVerbs;
  }

  /** What is known of a word form, folded by {@link #fold}. */
  public Word word(String folded) {
    return words.getOrDefault(folded, Word.UNKNOWN);
  }

  /** What is known of two words together ("air force"); else of the second alone. */
  public Word word(@Nullable String before, String folded) {
    Word phrase = before == null ? null : phrases.get(before + ' ' + folded);
    return phrase == null ? word(folded) : phrase;
  }

  /** Whether "of" and these words may follow the head of an office: {@code state}. */
  public boolean completesOffice(String folded) {
    return complements.contains(folded);
  }

  /** Whether this word right behind the head of an office belongs to it: {@code general}. */
  public boolean followsOffice(String folded) {
    return followers.contains(folded);
  }

  public Nominals nominals() {
    return nominals;
  }

  /** {@link Fold#caseOf}, without its cost where the word is plain lower-case ASCII. */
  public static String fold(String text) {
    boolean plain = true;
    boolean lower = true;
    for (int i = 0; i < text.length() && plain; i++) {
      char c = text.charAt(i);
      plain = c < 128 && c > ' ' && c != '`';
      lower &= c < 'A' || c > 'Z';
    }
    if (!plain) {
      return Fold.caseOf(text);
    }
    return lower ? text : asciiLower(text);
  }

  private static String asciiLower(String text) {
    char[] out = text.toCharArray();
    for (int i = 0; i < out.length; i++) {
      if (out[i] >= 'A' && out[i] <= 'Z') {
        out[i] += 'a' - 'A';
      }
    }
    return new String(out);
  }

  /** Collects the traits of every word from the tables. */
  private static final class WordTables {
    private final Map<String, Map<Trait, String>> traits = new HashMap<>();
    private final LanguagePack pack;

    WordTables(LanguagePack pack) {
      this.pack = pack;
      offices();
      titles();
      organizations();
      groups();
      places();
      names();
      for (Row row : pack.rows("joints")) {
        Trait trait = Trait.valueOf(row.get("does").toUpperCase(Locale.ROOT));
        add(row.list("words"), trait, "");
      }
      for (Row row : pack.rows("speech-verbs")) {
        add(row.list("word"), Trait.SPEECH, "");
      }
      if (pack.tables().contains("closed")) {
        pack.words("closed", "words").forEach(word -> add(List.of(word), Trait.FUNCTION, ""));
      }
    }

    private void offices() {
      for (Row row : pack.rows("office-heads")) {
        add(row.list("word"), Trait.OFFICE, row.get("key"));
        add(row.list("word"), Trait.OFFICE_SCOPE, row.get("scope"));
        add(row.list("plural"), Trait.OFFICE_PLURAL, row.get("key"));
      }
      for (Row row : pack.rows("office-modifiers")) {
        add(row.list("word"), Trait.OFFICE_MODIFIER, row.get("key"));
      }
      for (Row row : pack.rows("office-status")) {
        boolean before = row.get("place").equals("before");
        add(row.list("word"), before ? Trait.STATUS : Trait.STATUS_AFTER, row.get("status"));
      }
    }

    private void titles() {
      for (Row row : pack.rows("person-titles")) {
        Trait trait =
            switch (row.get("kind")) {
              case "honorific" -> Trait.HONORIFIC;
              case "rank" -> Trait.RANK;
              case "rank-modifier" -> Trait.RANK_MODIFIER;
              case "office" -> Trait.HONORIFIC;
              default -> throw new IllegalArgumentException(row.toString());
            };
        add(row.list("word"), trait, row.get("gender"));
      }
    }

    private void organizations() {
      for (Row row : pack.rows("organization-heads")) {
        String place = row.get("place");
        String described = row.get("described");
        if (!place.equals("first")) {
          add(row.list("word"), Trait.ORGANIZATION_LAST, row.get("class"));
        }
        if (!place.equals("last")) {
          add(row.list("word"), Trait.ORGANIZATION_FIRST, row.get("class"));
        }
        if (!described.equals("no")) {
          add(row.list("word"), Trait.ORGANIZATION_DESCRIBED, row.get("class"));
        }
        if (described.equals("body")) {
          add(row.list("word"), Trait.BODY, row.get("class"));
        }
      }
    }

    private void groups() {
      for (Row row : pack.rows("group-heads")) {
        add(row.list("word"), Trait.GROUP, row.get("armed"));
      }
      for (Row row : pack.rows("group-openers")) {
        add(row.list("word"), Trait.GROUP_OPENER, "");
      }
      for (Row row : pack.rows("communities")) {
        add(row.list("forms"), Trait.COMMUNITY, row.get("name"));
      }
    }

    private void places() {
      for (Row row : pack.rows("place-heads")) {
        for (String place : row.list("place")) {
          Trait trait =
              switch (place) {
                case "last" -> Trait.PLACE_LAST;
                case "first" -> Trait.PLACE_FIRST;
                case "of" -> Trait.PLACE_OF;
                default -> throw new IllegalArgumentException(row.toString());
              };
          add(row.list("word"), trait, row.get("class"));
        }
        if (row.get("described").equals("yes")) {
          add(row.list("word"), Trait.PLACE_DESCRIBED, row.get("class"));
        }
      }
      for (Row row : pack.rows("place-modifiers")) {
        add(row.list("word"), Trait.PLACE_MODIFIER, "");
      }
      for (Row row : pack.rows("place-prepositions")) {
        add(row.list("word"), Trait.PLACE_PREPOSITION, "");
      }
    }

    private void names() {
      for (Row row : pack.rows("name-particles")) {
        boolean joint = row.get("place").equals("joint");
        add(row.list("word"), joint ? Trait.PARTICLE_JOINT : Trait.PARTICLE_INNER, "");
      }
      for (Row row : pack.rows("given-names")) {
        add(row.list("names"), Trait.GIVEN, "");
        switch (row.get("gender")) {
          case "m" -> add(row.list("names"), Trait.MALE, "");
          case "f" -> add(row.list("names"), Trait.FEMALE, "");
          default -> {}
        }
      }
      for (Row row : pack.rows("not-names")) {
        Trait trait =
            switch (row.get("kind")) {
              case "word" -> Trait.NEVER;
              case "thing" -> Trait.THING;
              case "opener" -> Trait.THING_FIRST;
              case "ship" -> Trait.SHIP;
              case "prefix" -> Trait.PREFIX;
              case "tail" -> Trait.TAIL;
              case "tail-ending" -> Trait.TAIL_ENDING;
              default -> throw new IllegalArgumentException(row.toString());
            };
        add(row.list("words"), trait, "");
      }
    }

    private void add(List<String> forms, Trait trait, String value) {
      for (String form : forms) {
        traits
            .computeIfAbsent(Fold.caseOf(form), key -> new EnumMap<>(Trait.class))
            .putIfAbsent(trait, value);
      }
    }

    Map<String, Word> words() {
      return select(false);
    }

    Map<String, Word> phrases() {
      return select(true);
    }

    /** The traits of a phrase, and those of its last word that it does not change. */
    private Map<Trait, String> withLast(String phrase, Map<Trait, String> own) {
      String last = phrase.substring(phrase.lastIndexOf(' ') + 1);
      Map<Trait, String> all = new EnumMap<>(Trait.class);
      all.putAll(traits.getOrDefault(last, Map.of()));
      all.putAll(own);
      return all;
    }

    private Map<String, Word> select(boolean severalWords) {
      Map<String, Word> selected = new HashMap<>();
      traits.forEach(
          (form, map) -> {
            if (form.contains(" ") == severalWords) {
              selected.put(form, new Word(severalWords ? withLast(form, map) : map));
            }
          });
      return Collections.unmodifiableMap(selected);
    }
  }
}
