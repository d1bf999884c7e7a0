package io.telcopledge.contracts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The CloudEvents 1.0 attributes of an event and the extensions of ours.
 *
 * @param id unique within {@code source}; a repeat of (source, id) has no effect
 * @param source who says it, a URI reference such as {@code /acd/shanghai-1}
 * @param type the logical, versioned name, such as {@code io.telcopledge.support.CallAnswered.v1}
 * @param time when it occurred; decides the quarter
 * @param subject what it is about, or null
 * @param recordedTime when its source recorded it (extension "recordedtime"), or null
 * @param sequence the source's numbering of what it tells (extension "sequence"), such as the revision of an aggregate;
 *     or null where the source has none
 * @param correlationId the case or request that it belongs to (extension "correlationid"), or null
 * @param causationId the id of the event that caused it (extension "causationid"), or null
 * @param traceParent W3C trace context (extension "traceparent"), or null
 * @param principal the account that posted it (extension "principal", which the HTTP edge alone writes), or null
 */
public record Envelope(
        String id,
        String source,
        String type,
        Instant time,
        @Nullable String subject,
        @Nullable Instant recordedTime,
        @Nullable Long sequence,
        @Nullable String correlationId,
        @Nullable String causationId,
        @Nullable String traceParent,
        @Nullable String principal) {

    public Envelope {
        Require.id("id", id);
        Require.id("source", source);
        Require.id("type", type);
        Require.instant("time", time);
        Require.optionalId("subject", subject);
        Require.optionalInstant("recordedtime", recordedTime);
        if (sequence != null) {
            Require.between("sequence", sequence, 0, Long.MAX_VALUE);
        }
        Require.optionalId("correlationid", correlationId);
        Require.optionalId("causationid", causationId);
        Require.optionalId("traceparent", traceParent);
        Require.optionalId("principal", principal);
    }

    /** The number of a revision: of what its source does not number there is one, the 0th. */
    public long revision() {
        return sequence == null ? 0 : sequence;
    }

    /** An envelope with the required attributes only. */
    public static Envelope of(String id, String source, String type, Instant time) {
        return new Envelope(id, source, type, time, null, null, null, null, null, null, null);
    }
}
