/**
 * The store: article graphs in TDB2, extraction records beside them, dumps and numbers out of it.
 *
 * <p>Input: the quads of articles, from {@code rdf}, and their records, from {@code export}.
 * Output: a dataset that {@code resolve}, {@code query} and {@code serve} read, and N-Quads dumps.
 *
 * <p>A store is a folder:
 *
 * <ul>
 *   <li>{@code store.txt}: what the folder is, its format and the base of its IRIs
 *   <li>{@code tdb2/}: the quads
 *   <li>{@code records/}: the extraction records, gzip, in segments that are only appended to. They
 *       are written before the quads; what TDB2 knows nothing of is passed over and goes at the
 *       next compaction, so that a crash leaves nothing half-done
 *   <li>{@code runs.log}: one line a run
 * </ul>
 */
@NullMarked
package org.newsgraph.store;

import org.jspecify.annotations.NullMarked;
