package io.telcopledge.support.appraisal;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What an agent is appraised by, with its weight in the score and how much evidence it takes. The weights sum to 100.
 */
public enum Criterion {
    /** Callers who rated 4 or 5, of those who rated: the main one, as the operator's plan says. */
    SATISFACTION(50, 30) {
        @Override
        Part of(Evidence evidence) {
            return share(evidence.calls().satisfied(), evidence.calls().rated());
        }
    },

    /** Calls that settled what the caller wanted, of those of which that is known. */
    FIRST_CONTACT_RESOLUTION(20, 30) {
        @Override
        Part of(Evidence evidence) {
            return share(evidence.calls().resolved(), evidence.calls().outcomeKnown());
        }
    },

    /** Promises on complaints that the agent fulfilled in time, of those that the agent fulfilled. */
    PROMISES_KEPT(20, 10) {
        @Override
        Part of(Evidence evidence) {
            return share(evidence.promises().kept(), evidence.promises().fulfilled());
        }
    },

    /** The mean length of the conversations, in milliseconds over calls. */
    HANDLING_TIME(10, 30) {
        @Override
        Part of(Evidence evidence) {
            long millis = evidence.calls().talkMillis();
            long calls = evidence.calls().timed();
            return part(millis, calls, suffices(calls) ? HandlingPoints.of(millis, calls) : null);
        }
    };

    private final int weight;
    private final int minimum;

    Criterion(int weight, int minimum) {
        this.weight = weight;
        this.minimum = minimum;
    }

    /** Percent of the score. */
    public int weight() {
        return weight;
    }

    /** The least denominator that gives points. */
    public int minimum() {
        return minimum;
    }

    /** What the evidence says of it. */
    abstract Part of(Evidence evidence);

    boolean suffices(long denominator) {
        return denominator >= minimum;
    }

    Part share(long hits, long n) {
        return part(hits, n, suffices(n) ? SharePoints.of(hits, n) : null);
    }

    Part part(long numerator, long denominator, @Nullable BigDecimal points) {
        return new Part(this, numerator, denominator, points);
    }
}
