/**
 * How the rules came to what they found: for people who write rules, not for the graph.
 *
 * <p>Input: values of {@code event}. Output: records for {@code export} and {@code cli}.
 */
@NullMarked
package org.newsgraph.model.trace;

import org.jspecify.annotations.NullMarked;
