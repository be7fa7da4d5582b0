package org.newsgraph.model.fact;

import org.jspecify.annotations.Nullable;
import org.newsgraph.model.entity.Office;

/**
 * Somebody in an office.
 *
 * @param office the office in full words
 * @param observedAt ISO 8601 date on which the text evidences it; absent where that is not known
 */
public record Tenure(
    String id,
    Party person,
    String office,
    @Nullable Party organization,
    @Nullable Party country,
    Office.Status status,
    @Nullable String observedAt,
    Evidence evidence,
    Assertion assertion)
    implements Fact {}
