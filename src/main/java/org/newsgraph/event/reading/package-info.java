/**
 * Reads sentences as frames: possible triggers with their slots, and the parties that fill them.
 *
 * <p>Input: sentences of a {@code LinkedArticle} with their {@code clause}s. Output: {@code
 * SentenceReading}, {@code Frame}, {@code Found}; next are {@code saying} and {@code rule}.
 */
@NullMarked
package org.newsgraph.event.reading;

import org.jspecify.annotations.NullMarked;
