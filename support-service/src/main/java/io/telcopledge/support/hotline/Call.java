package io.telcopledge.support.hotline;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A call: what became of it and how it was rated, told separately and in any order.
 *
 * @param handling null while only its rating is known
 * @param rating null while it is not rated
 */
public record Call(
        CallKey key, @Nullable Handling handling, @Nullable Rating rating) {

    /** A call of which nothing was told. */
    public static Call unknown(CallKey key) {
        return new Call(key, null, null);
    }

    Telling told(Handling told) {
        return handling == null
                ? Telling.NEWS
                : Telling.of(told.revision(), handling.revision(), told.equals(handling));
    }

    Telling told(Rating told) {
        return rating == null ? Telling.NEWS : Telling.of(told.revision(), rating.revision(), told.equals(rating));
    }

    Call with(Handling newest) {
        return new Call(key, newest, rating);
    }

    Call with(Rating newest) {
        return new Call(key, handling, newest);
    }

    /** Adds it to the sum of the interval that it was offered in, or takes it out; nothing while that is not known. */
    void addTo(IntervalSum sum, int times) {
        if (handling != null) {
            sum.add(handling, Optional.ofNullable(rating), times);
        }
    }

    /** What is told of a call against what is known of it. */
    public enum Telling {
        /** The first, or a newer revision. */
        NEWS,
        /** A repeat, or a revision that was replaced: no effect. */
        OLD,
        /** The known revision with another content: one of them is wrong. */
        CONTRADICTION;

        private static Telling of(int toldRevision, int knownRevision, boolean same) {
            if (toldRevision != knownRevision) {
                return toldRevision > knownRevision ? NEWS : OLD;
            }
            return same ? OLD : CONTRADICTION;
        }
    }
}
