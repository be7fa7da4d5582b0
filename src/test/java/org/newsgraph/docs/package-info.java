/**
 * Keeps the documentation true: every command in README and guide runs, and prints what stands
 * there.
 */
@NullMarked
package org.newsgraph.docs;

import org.jspecify.annotations.NullMarked;
