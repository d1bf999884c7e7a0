package io.telcopledge.kit.consumer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Records that were gone before they were read. */
@Entity
@Table(name = "evidence_gap")
public class EvidenceGap {

    /** Why they are gone. */
    public enum Reason {
        /** Kafka's retention dropped them. */
        EXPIRED,
        /** The log is shorter than what was read of it. */
        TRUNCATED,
        /** Another topic has the name now. */
        TOPIC_REPLACED
    }

    @Id
    private UUID id;

    private String consumer;
    private String topic;

    @Column(name = "topic_id")
    private String topicId;

    private int partition;

    @Column(name = "from_offset")
    private long fromOffset;

    @Column(name = "to_offset")
    private @Nullable Long toOffset;

    private String reason;

    @Column(name = "detected_at")
    private Instant detectedAt;

    /** For the mapper. */
    @SuppressWarnings("NullAway.Init")
    protected EvidenceGap() {}

    /** A gap from {@code claim}'s next offset; {@code toOffset} exclusive, null where it is not known. */
    public EvidenceGap(String consumer, Claim claim, @Nullable Long toOffset, Reason reason, Instant detectedAt) {
        this.id = UUID.randomUUID();
        this.consumer = consumer;
        this.topic = claim.partition().topic();
        this.partition = claim.partition().partition();
        this.topicId = claim.topicId();
        this.fromOffset = Math.max(0, claim.nextOffset());
        this.toOffset = toOffset;
        this.reason = reason.name();
        this.detectedAt = detectedAt;
    }

    public String consumer() {
        return consumer;
    }

    public String topic() {
        return topic;
    }

    public String topicId() {
        return topicId;
    }

    public int partition() {
        return partition;
    }

    public long fromOffset() {
        return fromOffset;
    }

    /** Exclusive; null where it is not known. */
    public @Nullable Long toOffset() {
        return toOffset;
    }

    public Reason reason() {
        return Reason.valueOf(reason);
    }

    public Instant detectedAt() {
        return detectedAt;
    }

    public UUID id() {
        return id;
    }
}
