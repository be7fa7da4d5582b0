package org.newsgraph.event.rule;

/** The event types that the steps themselves name; all others are only in the rules. */
public final class EventTypes {
  public static final String AGREE = "AGREE";
  public static final String ASSAULT = "ASSAULT";
  public static final String MOBILIZE = "MOBILIZE";
  public static final String COERCE = "COERCE";
  public static final String CONSULT = "CONSULT";
  public static final String OTHER = "OTHER";
  public static final String PROTEST = "PROTEST";
  public static final String STATEMENT = "STATEMENT";

  private EventTypes() {}
}
