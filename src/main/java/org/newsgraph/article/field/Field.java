package org.newsgraph.article.field;

/** The fields of an article that hold one string each. */
public enum Field {
  URL("url"),
  HEADLINE("headline"),
  DECK("deck"),
  SECTION("section"),
  LANGUAGE("language"),
  PUBLISHER("publisher"),
  SOURCE_LINE("sourceLine"),
  DATELINE("dateline"),
  PUBLISHED("published"),
  MODIFIED("modified"),
  READ_TIME("readTime");

  private final String label;

  Field(String label) {
    this.label = label;
  }

  /** The name of the field in the extraction record. */
  public String label() {
    return label;
  }
}
