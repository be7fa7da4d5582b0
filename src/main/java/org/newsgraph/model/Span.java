package org.newsgraph.model;

/**
 * A stretch [begin, end) of one {@link org.newsgraph.model.article.Passage}, in UTF-16 units of its
 * text, so that {@code text.substring(begin, end)} is the quoted words. What leaves the program
 * (JSON Lines, RDF) counts code points: see {@code Passage.codePoints}.
 */
public record Span(int begin, int end) implements Comparable<Span> {
  public Span {
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException("span [" + begin + ", " + end + ")");
    }
  }

  public int length() {
    return end - begin;
  }

  public boolean contains(Span other) {
    return begin <= other.begin && other.end <= end;
  }

  public boolean contains(int offset) {
    return begin <= offset && offset < end;
  }

  public boolean overlaps(Span other) {
    return begin < other.end && other.begin < end;
  }

  /** The smallest span that covers this one and {@code other}. */
  public Span cover(Span other) {
    return new Span(Math.min(begin, other.begin), Math.max(end, other.end));
  }

  public String of(String text) {
    return text.substring(begin, end);
  }

  /** In reading order; of two that begin together the longer one first. */
  @Override
  public int compareTo(Span other) {
    int order = Integer.compare(begin, other.begin);
    return order != 0 ? order : Integer.compare(other.end, end);
  }
}
