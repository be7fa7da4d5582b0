package org.newsgraph.article.field;

import java.util.ArrayList;
import java.util.BitSet;
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

  /** So many characters tell of most lines that they begin with no label. */
  private static final int BEGINNING = 4;

  private static final int ASCII = 0x80;

  private static final BitSet NONE = new BitSet();

  private static final Labels INSTANCE = new Labels();

  /** No line longer than this is a label alone. */
  private final int longest;

  private final Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);

  /** The numbers of the beginnings of labels, see {@link #beginning}. */
  private final Map<Kind, BitSet> beginnings = new EnumMap<>(Kind.class);

  private final Map<Kind, Map<Character, List<Frame>>> frames = new EnumMap<>(Kind.class);
  private final Map<Kind, Map<Character, List<String>>> byFirst = new EnumMap<>(Kind.class);
  private final Map<Kind, Map<Character, List<String>>> byLast = new EnumMap<>(Kind.class);

  private Labels() {
    for (List<String> row : Tables.rows("labels")) {
      Set<String> known = words.computeIfAbsent(kind(row.get(0)), k -> new HashSet<>());
      for (String word : Tables.values(row.get(1))) {
        String folded = Fold.caseOf(word);
        begin(beginnings.computeIfAbsent(kind(row.get(0)), k -> new BitSet()), folded);
        int name = word.indexOf('*');
        if (name < 0) {
          known.add(folded);
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
          byFirst.put(
              kind, sorted.stream().collect(Collectors.groupingBy(label -> label.charAt(0))));
          byLast.put(
              kind,
              sorted.stream()
                  .collect(Collectors.groupingBy(label -> label.charAt(label.length() - 1))));
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
    Set<String> known = words.getOrDefault(kind, Set.of());
    // A label may itself end with such a mark, as short forms do.
    for (int end = label.length(); end <= folded.length(); end++) {
      if (known.contains(folded.substring(0, end))) {
        return true;
      }
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

  /** Takes note of how a label begins, up to a name in it. */
  private static void begin(BitSet beginnings, String label) {
    int hash = 0;
    for (int i = 0; i < Math.min(BEGINNING, label.length()) && label.charAt(i) != '*'; i++) {
      hash = beginning(hash, label.charAt(i));
    }
    beginnings.set(hash);
  }

  /** The number of a beginning that is one character longer; few share one. */
  private static int beginning(int before, char c) {
    return (before * 37 + Character.toLowerCase(c)) & 0xffff;
  }

  /** Told by the first characters alone, which spares most lines the folding. */
  private boolean canBegin(Kind kind, String line) {
    BitSet known = beginnings.getOrDefault(kind, NONE);
    int hash = 0;
    boolean can = known.get(hash);
    // What follows may be a mark on the last of them.
    for (int i = 0; i <= BEGINNING && i < line.length() && !can; i++) {
      char c = line.charAt(i);
      can = c < ' ' || c >= ASCII || c == '`' || c == ' ' && (i == 0 || line.charAt(i - 1) == ' ');
      if (i < BEGINNING) {
        hash = beginning(hash, c);
        can |= known.get(hash);
      }
    }
    return can;
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
    Map<Character, List<String>> labels = byLast.getOrDefault(kind, Map.of());
    for (String word : labels.getOrDefault(text.charAt(end - 1), List.of())) {
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
    String folded = Fold.caseOf(line);
    int begin = 0;
    for (int end = 0; end <= folded.length(); end++) {
      if (end == folded.length() || !CleanText.isOfWord(folded.charAt(end))) {
        if (end > begin && known.contains(folded.substring(begin, end))) {
          return true;
        }
        begin = end + 1;
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
