package org.newsgraph.model.entity;

import org.jspecify.annotations.Nullable;

/**
 * An office that somebody of the knowledge base holds or held.
 *
 * @param person IRI
 * @param title the office as it is called: {@code Prime Minister}
 * @param organization IRI of the organization whose office it is
 * @param country IRI
 * @param from ISO 8601 date, as precise as known
 * @param until absent: not ended at the knowledge base's date of knowledge
 */
public record KnownTenure(
    String person,
    String title,
    @Nullable String organization,
    @Nullable String country,
    @Nullable String from,
    @Nullable String until) {}
