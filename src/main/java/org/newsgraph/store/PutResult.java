package org.newsgraph.store;

/** What became of an article that was put. */
public enum PutResult {
  /** its key was new */
  ADDED,
  /** the graph of its key was replaced: other bytes, rules or knowledge */
  REPLACED,
  /** the store has it already */
  UNCHANGED,
  /** another input of this run with the same key stays instead; reported if the bytes differ */
  SUPERSEDED,
  /** its key belongs to other bytes from another source; reported */
  TAKEN
}
