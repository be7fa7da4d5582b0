package org.newsgraph.event.clause;

/**
 * A verb with its auxiliaries: tokens [first, last].
 *
 * @param head index of the main verb
 * @param lemma of the main verb
 * @param negated whether the group itself is negated
 * @param modality what a modal auxiliary says ({@code future}, {@code possible}, {@code
 *     hypothetical}, {@code necessary}), else empty
 * @param perfect whether it has a perfect auxiliary
 */
public record VerbGroup(
    int first,
    int last,
    int head,
    String lemma,
    Clause.Form form,
    boolean passive,
    boolean negated,
    String modality,
    boolean perfect) {

  /** The same verb in the passive. */
  VerbGroup asPassive() {
    return new VerbGroup(first, last, head, lemma, form, true, negated, modality, perfect);
  }
}
