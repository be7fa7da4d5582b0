package org.newsgraph.article.field;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.newsgraph.model.Fold;

/** The words that pages print around an article, in many languages: {@code labels.tsv}. */
public final class Labels {
  /** What a label announces. */
  public enum Kind {
    PROMO("promo"),
    INTERSTITIAL("interstitial"),
    SOURCE("source"),
    PHOTO("photo"),
    PHOTO_BY("photoBy"),
    AGENCY("agency"),
    CAPTION("caption"),
    BY("by"),
    DATE("date"),
    UPDATED("updated"),
    ROLE("role"),
    READ_TIME("readTime"),
    READING("reading"),
    MINUTES("minutes"),
    ABOUT_NUMBER("aboutNumber"),
    ABOUT("about"),
    SIGN_OFF("signOff"),
    CONTRIBUTED("contributed"),
    INVITE("invite"),
    LETTER("letter"),
    END("end");

    private final String name;

    Kind(String name) {
      this.name = name;
    }
  }

  /**
   * A label at the start of a line.
   *
   * @param label as printed
   * @param rest what follows it, without a separator
   * @param separator whether a colon or the like stood between them
   * @param glued whether they stood together without anything between
   */
  public record Start(String label, String rest, boolean separator, boolean glued) {}

  private static final Pattern WORD_END = Pattern.compile("[^\\p{L}\\p{M}]+");

  /** A label with a name in it, such as that of the publisher. */
  private record Frame(String before, String after) {
    boolean fits(String label) {
      return label.length() > before.length() + after.length()
          && label.startsWith(before)
          && label.endsWith(after);
    }
  }

  private static final Pattern NUMBER =
      Pattern.compile("[~≈]?\\s*(\\d{1,3})\\s*[-–]?\\s*(\\p{L}.*)");

  /** White space and marks beside a label, and the name in one. */
  private static final int BESIDE = 20;

  private static final String SEPARATORS = ":：|»›>–—-•·";

  private static final String AFTER = SEPARATORS + " ….";

  private static final String AFTER_WORD = AFTER + ",(";

  /** Shorter words ({@code on}, {@code am}) are labels only where nothing stands before them. */
  private static final int TELLING = 5;

  private static final int ASCII = 0x80;

  private static final int PAIRS = ASCII * ASCII;

  private static final boolean[] NONE = new boolean[PAIRS];

  private static final Labels INSTANCE = new Labels();

  /** No line longer than this is a label alone. */
  private final int longest;

  private final Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);

  /** By the first two characters, where both are ASCII, whether labels of a kind begin so. */
  private final Map<Kind, boolean[]> firsts = new EnumMap<>(Kind.class);

  private final Map<Kind, Map<Character, List<Frame>>> frames = new EnumMap<>(Kind.class);
  private final Map<Kind, Map<Character, List<String>>> byFirst = new EnumMap<>(Kind.class);
  private final Map<Kind, List<String>> longestFirst = new EnumMap<>(Kind.class);

  private Labels() {
    for (List<String> row : Tables.rows("labels")) {
      Set<String> known = words.computeIfAbsent(kind(row.get(0)), k -> new HashSet<>());
      for (String word : Tables.values(row.get(1))) {
        begin(firsts.computeIfAbsent(kind(row.get(0)), k -> new boolean[PAIRS]), Fold.caseOf(word));
        int name = word.indexOf('*');
        if (name < 0) {
          known.add(Fold.caseOf(word));
        } else {
          frames
              .computeIfAbsent(kind(row.get(0)), k -> new HashMap<>())
              .computeIfAbsent(word.charAt(0), first -> new ArrayList<>())
              .add(new Frame(word.substring(0, name), word.substring(name + 1)));
        }
      }
    }
    Comparator<String> order = Comparator.comparing(String::length).reversed();
    longest =
        BESIDE
            + words.values().stream().flatMap(Set::stream).mapToInt(String::length).max().orElse(0);
    words.forEach(
        (kind, known) -> {
          List<String> sorted = new TreeSet<>(known).stream().sorted(order).toList();
          longestFirst.put(kind, sorted);
          byFirst.put(
              kind, sorted.stream().collect(Collectors.groupingBy(label -> label.charAt(0))));
        });
  }

  /** The shipped labels; immutable. */
  public static Labels shipped() {
    return INSTANCE;
  }

  private static Kind kind(String name) {
    for (Kind kind : Kind.values()) {
      if (kind.name.equals(name)) {
        return kind;
      }
    }
    throw new IllegalStateException("labels.tsv: no kind '" + name + "'");
  }

  /** Whether a line is a label and nothing else, but for a closing colon or the like. */
  public boolean is(Kind kind, String line) {
    if (line.isEmpty() || line.length() > longest) {
      return false;
    }
    if (!canBegin(kind, line)) {
      return false;
    }
    String folded = Fold.caseOf(line);
    String label = folded.substring(0, endOf(folded, AFTER));
    if (words.getOrDefault(kind, Set.of()).contains(label)) {
      return true;
    }
    Map<Character, List<Frame>> framesOfKind = frames.getOrDefault(kind, Map.of());
    if (framesOfKind.isEmpty() || label.isEmpty()) {
      return false;
    }
    for (Frame frame : framesOfKind.getOrDefault(label.charAt(0), List.of())) {
      if (frame.fits(label)) {
        return true;
      }
    }
    return false;
  }

  private static void begin(boolean[] pairs, String word) {
    char first = word.charAt(0);
    boolean any = word.length() == 1 || word.charAt(1) >= ASCII;
    if (first < ASCII && !any) {
      pairs[first * ASCII + word.charAt(1)] = true;
    } else if (first < ASCII) {
      Arrays.fill(pairs, first * ASCII, (first + 1) * ASCII, true);
    }
  }

  /** Told by the first two characters alone, which spares most lines the folding. */
  private boolean canBegin(Kind kind, String line) {
    char first = line.charAt(0);
    char second = line.length() > 1 ? line.charAt(1) : ' ';
    if (first <= ' ' || first >= ASCII || second <= ' ' || second >= ASCII || first == '`') {
      return true;
    }
    return firsts
        .getOrDefault(kind, NONE)[
        Character.toLowerCase(first) * ASCII + Character.toLowerCase(second)];
  }

  /** Where a line ends without the marks behind it. */
  private static int endOf(String folded, String marks) {
    int end = folded.length();
    while (end > 0 && marks.indexOf(folded.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }

  /** The longest label that a line starts with, and more follows. */
  public Optional<Start> start(Kind kind, String line) {
    Map<Character, List<String>> labels = byFirst.getOrDefault(kind, Map.of());
    if (line.isEmpty() || !canBegin(kind, line)) {
      return Optional.empty();
    }
    String folded = Fold.caseOf(line.substring(0, Math.min(line.length(), longest)));
    if (folded.isEmpty()) {
      return Optional.empty();
    }
    for (String word : labels.getOrDefault(folded.charAt(0), List.of())) {
      int length = word.length();
      if (folded.startsWith(word)
          && line.length() > length
          && Fold.caseOf(line.substring(0, length)).equals(word)) {
        Optional<Start> start = start(line, length);
        if (start.isPresent()) {
          return start;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Start> start(String line, int length) {
    int at = length;
    boolean separator = false;
    while (at < line.length() && (line.charAt(at) == ' ' || isSeparator(line, at))) {
      separator |= line.charAt(at) != ' ';
      at++;
    }
    if (at == line.length()) {
      return Optional.empty();
    }
    boolean glued = at == length;
    boolean newWord =
        !Character.isUpperCase(line.charAt(length - 1)) && Character.isUpperCase(line.charAt(at))
            || !Character.isLetterOrDigit(line.charAt(at));
    return glued && !newWord
        ? Optional.empty()
        : Optional.of(
            new Start(line.substring(0, length), line.substring(at).strip(), separator, glued));
  }

  private static boolean isSeparator(String line, int at) {
    return SEPARATORS.indexOf(line.charAt(at)) >= 0;
  }

  /** How many minutes a line tells to read: {@code 5 min read}, {@code Lesezeit: 5 Minuten}. */
  public OptionalInt readMinutes(String line) {
    Optional<Start> reading = start(Kind.READING, line);
    String told = reading.map(Start::rest).orElse(line);
    Matcher number = NUMBER.matcher(start(Kind.ABOUT_NUMBER, told).map(Start::rest).orElse(told));
    boolean is =
        number.matches()
            && (is(Kind.READ_TIME, number.group(2))
                || reading.isPresent() && is(Kind.MINUTES, number.group(2)));
    int minutes = is ? Integer.parseInt(number.group(1)) : 0;
    return minutes > 0 ? OptionalInt.of(minutes) : OptionalInt.empty();
  }

  /** Whether a line is a label or ends with one, but for a closing colon or the like. */
  public boolean endsWithWord(Kind kind, String line) {
    String folded = Fold.caseOf(line);
    int end = endOf(folded, AFTER_WORD);
    if (end == 0) {
      return false;
    }
    String text = folded.substring(0, end);
    for (String word : longestFirst.getOrDefault(kind, List.of())) {
      int before = end - word.length() - 1;
      boolean whole = before < 0;
      if (text.endsWith(word)
          && (whole
              || word.length() >= TELLING && !Character.isLetterOrDigit(text.charAt(before)))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a label is one of the words of a line. */
  public boolean hasWord(Kind kind, String line) {
    Set<String> known = words.getOrDefault(kind, Set.of());
    for (String word : WORD_END.split(Fold.caseOf(line))) {
      if (known.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a label stands anywhere in a line. */
  public boolean in(Kind kind, String line) {
    String folded = Fold.caseOf(line);
    for (String word : words.getOrDefault(kind, Set.of())) {
      if (folded.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
