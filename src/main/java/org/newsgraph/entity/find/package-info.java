/**
 * Finding the words of a sentence that name somebody or something.
 *
 * <p>Input: analysed sentences from {@code text} and the names of the knowledge base. Output:
 * {@link org.newsgraph.entity.find.Found}, typed but not yet linked, which {@code entity.link}
 * reads. The way is: {@link org.newsgraph.entity.find.Piece pieces} of names, the evidence that the
 * whole article gives for their types, then whole mentions.
 */
@NullMarked
package org.newsgraph.entity.find;

import org.jspecify.annotations.NullMarked;
