package io.telcopledge.support.complaint.application;

import io.telcopledge.support.complaint.ComplaintFact;
import io.telcopledge.support.complaint.FactKind;
import io.telcopledge.support.complaint.Filing;
import io.telcopledge.support.complaint.Origin;
import io.telcopledge.support.complaint.SealedWords;
import io.telcopledge.support.complaint.Telling;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that another system tells of a complaint.
 *
 * @param what the fact without its words
 * @param origin whose complaint it is
 * @param filing the filing, where that is what is told
 * @param spoken its words
 */
public record Told(What what, Origin origin, Optional<Filing> filing, Spoken spoken) {

    /** A fact without its words. */
    public record What(UUID complaintId, UUID factId, FactKind kind, Instant at, Telling telling) {}

    ComplaintFact fact(@Nullable SealedWords words) {
        return new ComplaintFact(what.complaintId(), what.factId(), what.kind(), what.at(), what.telling(), words);
    }
}
