package org.newsgraph.query;

import java.util.Iterator;
import java.util.List;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;

/** Rows that are counted while they are read. */
final class ResultRows implements RowSet {
  private final List<Var> columns;
  private final Iterator<Binding> rows;
  private long read;

  ResultRows(List<Var> columns, Iterator<Binding> rows) {
    this.columns = columns;
    this.rows = rows;
  }

  @Override
  public boolean hasNext() {
    return rows.hasNext();
  }

  @Override
  public Binding next() {
    read++;
    return rows.next();
  }

  @Override
  public List<Var> getResultVars() {
    return columns;
  }

  @Override
  public long getRowNumber() {
    return read;
  }

  /** Whoever made the rows closes them. */
  @Override
  public void close() {}
}
