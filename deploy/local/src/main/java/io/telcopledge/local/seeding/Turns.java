package io.telcopledge.local.seeding;

import java.time.Duration;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * What a complaint goes through besides being answered and resolved.
 *
 * @param withdrawn the customer takes it back before anybody answers
 * @param reopened it was resolved too early and is resolved again
 * @param madeComplexAfter it turned out to be complex, or was said to be when time was nearly up; null where it did not
 * @param pausedFor how long before the answer it was said to wait, or null
 * @param answer what is said to the customer
 * @param quiet how long after the end it is closed
 */
record Turns(
        boolean withdrawn,
        boolean reopened,
        @Nullable Duration madeComplexAfter,
        @Nullable Duration pausedFor,
        AnswerKind answer,
        Duration quiet) {

    /** Nothing but the straight way. */
    static final Turns NONE = new Turns(false, false, null, null, AnswerKind.FITTING, Duration.ofMinutes(2));

    /** How much an answer says. */
    enum AnswerKind {
        /** To the matter. */
        FITTING,
        /** The same to everybody. */
        POLITE,
        /** As good as nothing. */
        THIN
    }

    /** From here on a team that games begins to worry about the deadline. */
    private static final Duration NEARLY_UP = Duration.ofHours(18).plusMinutes(20);

    private static final Duration LONGEST_COMPLEX = Duration.ofHours(46);

    /**
     * As chance and the team have it.
     *
     * @param standard whether it was filed as standard: only such are opened again or made complex, so that no other
     *     promise is broken than those of the quarter's story
     */
    static Turns any(
            Team team, boolean standard, Duration answeredAfter, Duration resolvedAfter, SplittableRandom random) {
        boolean inTime = answeredAfter.compareTo(Duration.ofHours(24)) < 0;
        boolean nearlyUp = team.games() && inTime && answeredAfter.compareTo(NEARLY_UP) > 0;
        boolean canBeComplex = standard && inTime && resolvedAfter.compareTo(LONGEST_COMPLEX) < 0;
        int percent = random.nextInt(100);
        boolean early = answeredAfter.compareTo(Duration.ofHours(3)) > 0 && percent >= 97;
        Duration complex = !canBeComplex
                ? null
                : nearlyUp && percent < 45 ? answeredAfter.minusMinutes(9) : early ? Duration.ofHours(1) : null;
        return new Turns(
                !team.games() && inTime && percent < 2,
                standard && complex == null && random.nextInt(100) < (team.games() ? 18 : 3),
                complex,
                nearlyUp && percent >= 60 ? Duration.ofMinutes(15) : null,
                answer(team, random.nextInt(100)),
                Duration.ofMinutes(random.nextInt(600, 4_000)));
    }

    private static AnswerKind answer(Team team, int percent) {
        if (!team.games() || percent >= 45) {
            return AnswerKind.FITTING;
        }
        return percent < 12 ? AnswerKind.THIN : AnswerKind.POLITE;
    }
}
