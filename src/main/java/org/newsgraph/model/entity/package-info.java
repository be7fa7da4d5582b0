/** Entities, their mentions, and what is known of them: what {@code entity} hands on. */
@NullMarked
package org.newsgraph.model.entity;

import org.jspecify.annotations.NullMarked;
