package org.newsgraph.event;

/** The event types that the steps themselves name; all others are only in the rules. */
final class EventTypes {
  static final String AGREE = "AGREE";
  static final String ASSAULT = "ASSAULT";
  static final String CONSULT = "CONSULT";
  static final String OTHER = "OTHER";
  static final String STATEMENT = "STATEMENT";

  private EventTypes() {}
}
