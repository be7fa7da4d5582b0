package org.newsgraph.event.figure;

/** What told what a number counts; {@link #id} is the rule's id in the record. */
enum FigureRule {
  /** "killed 12 people", "12 people died" */
  VERB("figure-verb", 0.9),
  /** "12 dead" */
  STATE("figure-state", 0.85),
  /** "12 deaths" */
  NOUN("figure-noun", 0.85),
  /** "the deaths of 12 people" */
  ACT("figure-act", 0.85),
  /** "the toll rose to 12" */
  TOTAL("figure-total", 0.85),
  /** "12 people in besieged areas" */
  PLACE("figure-place", 0.7),
  /** "including 12 children" */
  PART("figure-part", 0.7),
  /** "12,000 troops" */
  COUNT("figure-count", 0.6),
  /** "$12m in aid" */
  MONEY("figure-money", 0.6);

  private final String id;
  private final double confidence;

  FigureRule(String id, double confidence) {
    this.id = id;
    this.confidence = confidence;
  }

  String id() {
    return id;
  }

  double confidence() {
    return confidence;
  }
}
