package io.telcopledge.support.complaint;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who told a fact, and when we heard of it.
 *
 * @param teller the system that tells it, a URI reference
 * @param sequence its numbering, or null where it has none: a higher number corrects what the same teller told before
 * @param by the person who did it, an opaque reference, or null
 * @param recordedAt when this service recorded it
 */
@Embeddable
public record Telling(
        @Column(name = "teller") String teller,
        @Column(name = "teller_sequence") @Nullable Long sequence,
        @Column(name = "told_by") @Nullable String by,
        @Column(name = "recorded_at") Instant recordedAt) {}
