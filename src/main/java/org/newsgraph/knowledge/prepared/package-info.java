/**
 * Knowledge as bytes that are read where they stand: in memory, or in a file that is mapped.
 *
 * <p>Input: entries, tenures and proceedings, from {@code knowledge} before it. Output: the same,
 * looked up by number, IRI, name and place without being loaded. A prepared file is the same to the
 * byte for the same input.
 */
@NullMarked
package org.newsgraph.knowledge.prepared;

import org.jspecify.annotations.NullMarked;
