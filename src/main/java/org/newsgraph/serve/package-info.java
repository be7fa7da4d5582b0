/**
 * The store on the network: a SPARQL endpoint, the canned queries over HTTP, a query page, the
 * ontology.
 *
 * <p>Input: an open {@code store} and the queries of {@code query}. Output: answers to HTTP
 * requests of this machine. The server only reads, and reaches neither files nor other servers.
 */
@NullMarked
package org.newsgraph.serve;

import org.jspecify.annotations.NullMarked;
