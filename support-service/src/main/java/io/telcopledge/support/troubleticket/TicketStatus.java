package io.telcopledge.support.troubleticket;

import io.telcopledge.support.complaint.ComplaintState;
import io.telcopledge.support.complaint.FactKind;
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
    /** Waits for the customer. */
    PENDING("pending"),
    /** Waits for something else. */
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

    /** What a complaint of this state shows. */
    public static TicketStatus of(ComplaintState state) {
        return switch (state) {
            case OPENED -> ACKNOWLEDGED;
            case ANSWERED -> IN_PROGRESS;
            case RESOLVED -> RESOLVED;
        };
    }

    /** What a complaint shows once this has happened to it; empty where that changes no status. */
    public static Optional<TicketStatus> after(FactKind kind) {
        return switch (kind) {
            case FILED -> Optional.of(ACKNOWLEDGED);
            case ANSWERED -> Optional.of(IN_PROGRESS);
            case RESOLVED -> Optional.of(RESOLVED);
        };
    }
}
