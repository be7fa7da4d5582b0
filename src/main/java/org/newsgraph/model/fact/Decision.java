package org.newsgraph.model.fact;

import java.util.Locale;
import java.util.Optional;
import org.newsgraph.model.IriMinter;

/**
 * What a person overruled: a row of a decisions file. A cell that says nothing is empty.
 *
 * @param target IRI of an entity or a fact; of {@code suppress} also a name
 * @param article capture key or IRI of the only article that is meant
 * @param quote words of that article: what stands in them is meant
 * @param field of an entity or a fact: {@code class}, {@code type}, {@code actor}, {@code date}
 * @param value what the field should be; the other one of {@code same} and {@code different}
 * @param who the person who decided
 * @param date ISO 8601 day of the decision
 */
public record Decision(
    Action action,
    String target,
    String article,
    String quote,
    String field,
    String value,
    String who,
    String reason,
    String date) {

  /** What is to be done. */
  public enum Action {
    /** two entities or events are one */
    SAME,
    /** two entities or events are not one */
    DIFFERENT,
    /** a fact, or what it says in one field, is wrong */
    REJECT,
    /** a field has another value */
    SET,
    /** an entity or a name is not to be found */
    SUPPRESS;

    /** As it is written: {@code same}. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The action that is written so. */
    public static Optional<Action> of(String label) {
      for (Action action : values()) {
        if (action.label().equals(label)) {
          return Optional.of(action);
        }
      }
      return Optional.empty();
    }
  }

  /**
   * What it says about what, whoever says it: {@code decision/4f...}; the IRI is the base and this.
   */
  public String id() {
    return IriMinter.local("decision", action.label(), target, article, quote, field, value);
  }

  /** The IRI that a cell means: itself, or that of an id such as {@code event/4f...}. */
  public static String iri(String cell, IriMinter iris) {
    return cell.indexOf(':') < 0 ? iris.base() + cell : cell;
  }

  /** The IRI of somebody else whom an article means where it seems to mean the target. */
  public String somebodyElse(IriMinter iris) {
    boolean isIri = article.startsWith(iris.base());
    String where = isIri ? article : iris.article(article);
    return iris.iri("entity", "different", where, iri(target, iris));
  }

  /** The row as one line of its cells. */
  public String line() {
    return String.join(
        "\t", action.label(), target, article, quote, field, value, who, reason, date);
  }

  /** One line for people, without who and why: {@code set date of event/4f... to 2024-11-08}. */
  public String label() {
    StringBuilder out = new StringBuilder(action.label());
    add(out, " ", field);
    add(out, field.isEmpty() ? " " : " of ", target);
    add(out, " in ", quote.isEmpty() ? "" : '"' + quote + '"');
    add(out, " in ", article);
    String before =
        switch (action) {
          case SET -> " to ";
          case SAME -> " as ";
          case DIFFERENT -> " from ";
          case REJECT, SUPPRESS -> " ";
        };
    add(out, before, value);
    return out.toString();
  }

  private static void add(StringBuilder out, String before, String words) {
    if (!words.isEmpty()) {
      out.append(before).append(words);
    }
  }
}
