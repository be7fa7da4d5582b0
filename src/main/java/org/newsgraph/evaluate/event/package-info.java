/**
 * Events, tenures, figures and legal facts compared with what people expect of a sentence.
 *
 * <p>Input: sentences with the facts expected of them, and what the analysis found. Output: a
 * {@code Report}, for {@code evaluate}.
 */
@NullMarked
package org.newsgraph.evaluate.event;

import org.jspecify.annotations.NullMarked;
