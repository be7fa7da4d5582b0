package org.newsgraph.knowledge;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/**
 * An invented knowledge base of any size, the same for the same numbers: officials with tenures,
 * companies, parties and cities of the shipped countries. Two names an entry, which open with the
 * words that names in news open with, so that a text meets their beginnings everywhere. Some last
 * names are borne by thousands, as in life, and some of these are those of people in the news.
 *
 * <p>{@code GeneratedKnowledge.write(file, 2_000_000, 1)}
 */
public final class GeneratedKnowledge {
  private static final String[] COUNTRIES = {
    "DNK", "MLT", "KEN", "PER", "NZL", "USA", "TUR", "GBR"
  };
  private static final String[] GIVEN = {
    "Anna", "David", "Fatima", "Ivan", "John", "Jose", "Li", "Maria", "Mohammed", "Peter", "Sara"
  };
  private static final String[] OPENING = {
    "National", "United", "New", "General", "Free", "Bank of", "Democratic", "Northern", "Royal"
  };
  private static final String[] LAST = {
    "Smith", "Khan", "Ali", "Kim", "Ivanov", "Johnson", "Brown", "Hassan", "Clinton", "Kerry"
  };
  private static final String[] SYLLABLES = {
    "ba", "dor", "fel", "gim", "ha", "jen", "kor", "lu", "mi", "nar", "o", "pel", "qui", "ras",
    "sto", "tam", "u", "ven", "wix", "zan"
  };

  private GeneratedKnowledge() {}

  /** Writes Turtle with about {@code names} names. */
  public static void write(Path file, int names, long seed) throws IOException {
    Random random = new Random(seed);
    try (Writer out = Files.newBufferedWriter(file)) {
      out.write(
          """
          PREFIX kb: <https://w3id.org/newsgraph/kb/>
          PREFIX ng: <https://w3id.org/newsgraph/ns#>
          PREFIX org: <http://www.w3.org/ns/org#>
          PREFIX schema: <https://schema.org/>
          PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
          """);
      for (int i = 0; i < names / 2; i++) {
        out.write(entry(i, random));
      }
    }
  }

  private static String entry(int i, Random random) {
    String country = one(COUNTRIES, random);
    String word = word(random);
    return switch (i % 4) {
      case 0, 1 -> official(i, last(word, random), country, random);
      case 2 -> {
        String name = one(OPENING, random) + " " + word;
        String kind = random.nextBoolean() ? "Company" : "Party";
        yield plain(
            i,
            kind.equals("Party") ? "PoliticalParty" : kind,
            List.of(name + " " + kind, word(random) + " " + kind),
            country);
      }
      default -> plain(i, "City", List.of(word, "New " + word), country);
    };
  }

  /** One in a hundred has a last name of many. */
  private static String last(String word, Random random) {
    return random.nextInt(100) == 0 ? one(LAST, random) : word;
  }

  private static String official(int i, String last, String country, Random random) {
    int year = 1960 + random.nextInt(60);
    String given = one(GIVEN, random) + " " + word(random);
    return plain(i, "Official", List.of(given + " " + last, given + " M. " + last), country)
        + """
        kb:generated-tenure-%d a ng:Tenure ; org:member kb:generated-%d ; ng:officeTitle "Member of Parliament" ;
          ng:country kb:%s ; schema:startDate "%d" ; schema:endDate "%d" .
        """
            .formatted(i, i, country, year, year + 4);
  }

  private static String plain(int i, String entityClass, List<String> names, String country) {
    return """
        kb:generated-%d a ng:%s ; skos:prefLabel "%s"@en ; skos:altLabel "%s" ; ng:country kb:%s .
        """
        .formatted(i, entityClass, names.get(0), names.get(1), country);
  }

  private static String word(Random random) {
    StringBuilder word = new StringBuilder();
    int syllables = 3 + random.nextInt(3);
    for (int i = 0; i < syllables; i++) {
      word.append(one(SYLLABLES, random));
    }
    word.setCharAt(0, Character.toUpperCase(word.charAt(0)));
    return word.toString();
  }

  private static String one(String[] words, Random random) {
    return words[random.nextInt(words.length)];
  }
}
