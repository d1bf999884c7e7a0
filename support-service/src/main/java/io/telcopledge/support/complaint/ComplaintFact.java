package io.telcopledge.support.complaint;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One line of a complaint's history: what happened, when, who told it, after how much else. Never changed. */
@Entity
@Table(name = "complaint_history")
public class ComplaintFact {

    @Id
    private UUID id;

    @Column(name = "complaint_id")
    private UUID complaintId;

    @Enumerated(EnumType.STRING)
    private FactKind kind;

    @Column(name = "happened_at")
    private Instant at;

    @Embedded
    private Telling telling;

    private long arrival;

    @Embedded
    private @Nullable Particulars particulars;

    @Embedded
    private @Nullable SealedWords words;

    /** For the mapper. */
    @SuppressWarnings("NullAway.Init")
    protected ComplaintFact() {}

    /** @param what the fact without its words */
    public ComplaintFact(What what, @Nullable SealedWords words) {
        this.complaintId = what.complaintId();
        this.id = what.factId();
        this.kind = what.kind();
        this.at = what.at();
        this.telling = what.telling();
        this.particulars = what.particulars();
        this.words = words;
    }

    /** This fact in a history, which numbers what arrives. */
    ComplaintFact arrived(long number) {
        ComplaintFact taken = new ComplaintFact(new What(complaintId, id, kind, at, telling, particulars()), words);
        taken.arrival = number;
        return taken;
    }

    /**
     * A fact without its words.
     *
     * @param factId the event's identity, or a new one for what was told at this service's own desk
     * @param at when it happened
     */
    public record What(
            UUID complaintId, UUID factId, FactKind kind, Instant at, Telling telling, Particulars particulars) {

        public What {
            at = at.truncatedTo(ChronoUnit.MICROS);
        }

        public What(UUID complaintId, UUID factId, FactKind kind, Instant at, Telling telling) {
            this(complaintId, factId, kind, at, telling, Particulars.NONE);
        }
    }

    public UUID id() {
        return id;
    }

    public UUID complaintId() {
        return complaintId;
    }

    public FactKind kind() {
        return kind;
    }

    /** When it happened. */
    public Instant at() {
        return at;
    }

    public Telling telling() {
        return telling;
    }

    /** Its place in the order in which its complaint was told of, from 1; 0 for what no history took in. */
    public long arrival() {
        return arrival;
    }

    public Particulars particulars() {
        return particulars == null ? Particulars.NONE : particulars;
    }

    public Optional<SealedWords> words() {
        return Optional.ofNullable(words);
    }
}
