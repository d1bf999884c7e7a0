package io.telcopledge.support.troubleticket;

import io.telcopledge.support.complaint.ComplaintState;
import io.telcopledge.support.complaint.Standing;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The states of a trouble ticket (TMF621 v4.0.0, TroubleTicketStatusType), and the complaint's that each stands for.
 */
public enum TicketStatus {
    /** Received; nobody has said anything yet. */
    ACKNOWLEDGED("acknowledged"),
    /** No complaint is ever in it: a promise is kept or broken, never rejected. */
    REJECTED("rejected"),
    /** Waits for the customer or somebody else. */
    PENDING("pending"),
    /** No complaint is ever in it: there is one kind of waiting, and pending says it. */
    HELD("held"),
    /** Somebody works on it; also once the customer has an answer and the fault is not yet mended. */
    IN_PROGRESS("inProgress"),
    /** Taken back by its customer. */
    CANCELLED("cancelled"),
    CLOSED("closed"),
    RESOLVED("resolved");

    /** The type of a ticket whose complaint has no category. */
    public static final String UNTYPED = "complaint";

    private final String word;

    TicketStatus(String word) {
        this.word = word;
    }

    /** As TMF621 writes it. */
    public String word() {
        return word;
    }

    /** The one of this word; the specification's spelling is the only one. */
    public static Optional<TicketStatus> of(String word) {
        return Arrays.stream(values())
                .filter(status -> status.word.equals(word))
                .findFirst();
    }

    /** All words, in the specification's order. */
    public static List<String> words() {
        return Arrays.stream(values()).map(TicketStatus::word).toList();
    }

    /** What a complaint shows. */
    public static TicketStatus of(Standing standing) {
        return standing.pausedAt() != null && standing.state().isOpen() ? PENDING : of(standing.state());
    }

    /** What a complaint of this state shows while it does not wait. */
    public static TicketStatus of(ComplaintState state) {
        return switch (state) {
            case OPENED -> ACKNOWLEDGED;
            case ACKNOWLEDGED, ANSWERED, REOPENED -> IN_PROGRESS;
            case RESOLVED -> RESOLVED;
            case CLOSED -> CLOSED;
            case WITHDRAWN -> CANCELLED;
        };
    }
}
