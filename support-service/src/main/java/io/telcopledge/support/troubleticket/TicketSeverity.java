package io.telcopledge.support.troubleticket;

import io.telcopledge.contracts.support.Complexity;
import java.util.Locale;
import java.util.Set;

/**
 * How a ticket's severity decides what is promised: TMF621 leaves the words to the operator, so those of alarms (ITU-T
 * X.733, clause 8.1.2.3) and of service desks are both understood.
 */
public final class TicketSeverity {

    private static final Set<String> GRAVE = Set.of("critical", "major", "high", "1", "2");

    private TicketSeverity() {}

    /** A grave ticket is a complex complaint, to be resolved within 48 hours too. */
    public static Complexity complexityOf(String severity) {
        return GRAVE.contains(severity.toLowerCase(Locale.ROOT)) ? Complexity.COMPLEX : Complexity.STANDARD;
    }

    /** What a complaint shows that no ticket gave a word to. */
    public static String of(Complexity complexity) {
        return complexity == Complexity.COMPLEX ? "major" : "minor";
    }
}
