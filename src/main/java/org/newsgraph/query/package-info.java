/**
 * Questions to the graph: canned queries with parameters, people's own queries, and their answers
 * as tables and files.
 *
 * <p>Input: the dataset of {@code store}, the files of queries/, and what a user types. Output:
 * answers in a {@link org.newsgraph.query.ResultFormat}, which {@code cli} prints and {@code serve}
 * sends.
 *
 * <p>Whatever a user types is bound as an RDF term, never put into the text of a query; queries
 * only read, and reach neither the network nor files.
 */
@NullMarked
package org.newsgraph.query;

import org.jspecify.annotations.NullMarked;
