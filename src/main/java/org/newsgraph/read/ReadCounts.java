package org.newsgraph.read;

/**
 * What became of the inputs so far.
 *
 * @param files files that were opened, standard input among them
 * @param captures captures that were handed on
 * @param skipped files inside folders that are hidden or no article format
 * @param failed files, records and inputs that could not be read
 */
public record ReadCounts(long files, long captures, long skipped, long failed) {}
