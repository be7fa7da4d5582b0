package org.newsgraph.problem;

/**
 * The numbered kinds of problem. A number is never reused; each has a section in docs/errors.md.
 */
public enum Code {
  // inputs that can't be read: 001-019
  FILE_NOT_FOUND(1),
  FILE_NOT_READABLE(2),
  FILE_EMPTY(3),
  FILE_BINARY(4),
  FILE_TRUNCATED(5),
  FILE_TOO_LARGE(6),
  FOLDER_LOOP(7),
  GLOB_WITHOUT_MATCH(8),
  ENCODING_WRONG(9),
  INPUT_IS_URL(10),
  LINE_TOO_LONG(11),
  FORMAT_UNKNOWN(12),
  // records: 020-029
  JSON_MALFORMED(20),
  CSV_MALFORMED(21),
  FIELD_MISSING(22),
  FIELD_WRONG(23),
  METADATA_UNMATCHED(24),
  COLUMNS_GUESSED(25),
  // articles: 030-039
  NO_ARTICLE(30),
  KEY_TWICE(31),
  KEY_TAKEN(32),
  // knowledge, rules, decisions: 040-049
  KNOWLEDGE_WRONG(40),
  RULE_WRONG(41),
  DECISION_WRONG(42),
  PREPARED_FILE_WRONG(43),
  EVALUATION_WRONG(44),
  DECISION_UNUSED(49),
  // graph and store: 050-069
  SHAPE_VIOLATED(50),
  STORE_MISSING(51),
  STORE_LOCKED(52),
  STORE_NOT_WRITABLE(53),
  STORE_DAMAGED(54),
  OUTPUT_NOT_WRITABLE(55),
  RDF_MALFORMED(56),
  // queries: 070-079
  QUERY_UNKNOWN(70),
  QUERY_MALFORMED(71),
  PARAMETER_UNKNOWN(72),
  PARAMETER_WRONG(73),
  NAME_UNKNOWN(74),
  NAME_AMBIGUOUS(75),
  QUERY_TIMEOUT(76),
  // usage: 080-089
  COMMAND_UNKNOWN(80),
  OPTION_WRONG(81),
  INPUT_MISSING(82),
  PORT_TAKEN(83),
  // the program itself: 090-099
  INTERNAL(99);

  private final int number;

  Code(int number) {
    this.number = number;
  }

  /** {@code NG-012}. */
  public String id() {
    return String.format(java.util.Locale.ROOT, "NG-%03d", number);
  }
}
