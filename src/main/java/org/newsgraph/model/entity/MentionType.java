package org.newsgraph.model.entity;

/** The coarse types of public corpora; {@link #label} is the spelling in the record. */
public enum MentionType {
  PERSON("Person"),
  ORGANISATION("Organisation"),
  LOCATION("Location"),
  NATIONALITY("Nationality");

  private final String label;

  MentionType(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
