/** Events, tenures, figures, legal facts and how they are said: what {@code event} hands on. */
@NullMarked
package org.newsgraph.model.fact;

import org.jspecify.annotations.NullMarked;
