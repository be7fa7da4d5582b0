package org.newsgraph.knowledge.turtle;

import org.apache.jena.graph.Node;

/**
 * A triple and where it stands.
 *
 * @param subject IRI, or a label of a blank node that is unique among all files
 */
public record Statement(String subject, String predicate, Node object, Position position) {}
