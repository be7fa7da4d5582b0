package org.newsgraph.text;

import org.newsgraph.model.Span;

/** A token before it is tagged. */
record Word(Span span, String text) {}
