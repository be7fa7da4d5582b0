/** Sentences, tokens, phrases, dates and numbers: what {@code text} hands on. */
@NullMarked
package org.newsgraph.model.text;

import org.jspecify.annotations.NullMarked;
