package io.telcopledge.support.complaint;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That a complaint came as feedback: its words lie elsewhere until they are fetched, once. */
@Entity
@Table(name = "complaint_referral")
public class Referral {

    @Id
    @Column(name = "complaint_id")
    private UUID complaintId;

    @Column(name = "fact_id")
    private UUID factId;

    private String person;

    @Column(name = "text_ref")
    private String textRef;

    @Enumerated(EnumType.STRING)
    private TextState state;

    private int attempts;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "settled_at")
    private @Nullable Instant settledAt;

    private byte @Nullable [] words;

    /** For the mapper. */
    @SuppressWarnings("NullAway.Init")
    protected Referral() {}

    /**
     * Words that are to be fetched at once.
     *
     * @param filed the line of the history that they belong to
     * @param customerRef whose they are, or null where nobody knows
     * @param textRef the path at which they are
     */
    public Referral(ComplaintFact.What filed, @Nullable String customerRef, String textRef, Instant now) {
        this.complaintId = filed.complaintId();
        this.factId = filed.factId();
        this.person = SealedWords.personOf(filed.complaintId().toString(), customerRef);
        this.textRef = textRef;
        this.state = TextState.AWAITED;
        this.dueAt = now;
    }

    /** An attempt begins; the next is due when this one must have failed. */
    public void attempt(Instant now) {
        attempts++;
        dueAt = now.plus(FetchBackoff.after(attempts));
    }

    /** The words have come. */
    public void fetched(SealedWords sealed, Instant now) {
        words = sealed.text();
        settle(TextState.FETCHED, now);
    }

    /** No words will come. */
    public void settle(TextState end, Instant now) {
        state = end;
        settledAt = now;
    }

    public boolean isAwaited() {
        return state == TextState.AWAITED;
    }

    public UUID complaintId() {
        return complaintId;
    }

    /** The line of the history that the words belong to. */
    public UUID factId() {
        return factId;
    }

    /** Under whose key the words are kept. */
    public String person() {
        return person;
    }

    public String textRef() {
        return textRef;
    }

    public TextState state() {
        return state;
    }

    public Optional<SealedWords> words() {
        return words == null ? Optional.empty() : Optional.of(new SealedWords(person, words, null));
    }
}
