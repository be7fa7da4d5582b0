/**
 * Language packs: everything that is particular to one language, as data.
 *
 * <p>Input: the TSV files of {@code lang/LANGUAGE/} in the resources. Output: tables that {@code
 * text}, {@code entity} and {@code event} read. The Java of those three holds no word of any
 * language.
 */
@NullMarked
package org.newsgraph.language;

import org.jspecify.annotations.NullMarked;
