package io.telcopledge.reporting.regime;

import io.telcopledge.reporting.commitment.Unit;
import io.telcopledge.reporting.commitment.Words;

/** What is to be told, in terms of the evidence. */
public sealed interface Quantity {

    /** What a quarter's facts make of it. */
    Finding find(RegimeFacts facts);

    /** What it is counted in. */
    Unit unit();

    /** The figure of a promise of ours, which the regime may hold against another target. */
    record OfPromise(String commitment, Unit unit) implements Quantity {

        @Override
        public Finding find(RegimeFacts facts) {
            return facts.promise(commitment);
        }
    }

    /**
     * The share of all calls offered, abandoned ones included, that were answered within so many seconds.
     *
     * @param seconds 1 or more
     */
    record AnsweredWithin(int seconds) implements Quantity {

        @Override
        public Finding find(RegimeFacts facts) {
            return facts.answeredWithin(seconds);
        }

        @Override
        public Unit unit() {
            return Unit.PERCENT;
        }
    }

    /**
     * The time by which the fastest so many percent of all complaints were resolved.
     *
     * @param percent 1 to 100
     */
    record ResolutionTime(int percent) implements Quantity {

        @Override
        public Finding find(RegimeFacts facts) {
            return facts.resolutions().fastest(percent);
        }

        @Override
        public Unit unit() {
            return Unit.HOURS;
        }
    }

    /** Complaints per million users: of one kind, or of all. */
    record Complaints(String kind) implements Quantity {

        /** All kinds together. */
        public static final String ALL = "all";

        @Override
        public Finding find(RegimeFacts facts) {
            return facts.complaints().getOrDefault(kind, Finding.missing(RegimeFacts.NOT_TOLD));
        }

        @Override
        public Unit unit() {
            return Unit.COUNT;
        }
    }

    /** What no evidence of this platform holds. */
    record NotHeld(Words missing) implements Quantity {

        @Override
        public Finding find(RegimeFacts facts) {
            return Finding.missing(missing);
        }

        @Override
        public Unit unit() {
            return Unit.COUNT;
        }
    }
}
