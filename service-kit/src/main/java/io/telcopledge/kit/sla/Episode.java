package io.telcopledge.kit.sla;

import org.jspecify.annotations.Nullable;

/**
 * A clock's life up to a reopening, or up to now.
 *
 * @param stop when the condition was met, or null
 * @param cancel when the promise ceased to apply, or null
 * @param reopened what took that back, or null for the episode that lasts
 */
public record Episode(
        @Nullable Mark stop,
        @Nullable Mark cancel,
        @Nullable Mark reopened) {

    static final Episode OPEN = new Episode(null, null, null);

    Episode stopped(Mark at) {
        return new Episode(at, cancel, reopened);
    }

    Episode cancelled(Mark at) {
        return new Episode(stop, at, reopened);
    }

    /** Whether it ended because the condition was met; of a stop and a cancellation the earlier one counts. */
    boolean isStopped() {
        return stop != null && (cancel == null || !cancel.at().isBefore(stop.at()));
    }

    /** What ended it, or null while it runs. */
    @Nullable
    Mark end() {
        return isStopped() ? stop : cancel;
    }

    /** Whether an instant belongs to it rather than to a later one: an end told at the reopening is before it. */
    boolean reaches(Mark at) {
        return reopened == null || !at.at().isAfter(reopened.at());
    }

    /** This episode up to a reopening that lies in it. */
    Episode upTo(Mark reopening) {
        return new Episode(before(stop, reopening), before(cancel, reopening), reopening);
    }

    /** This episode after a reopening that lies in it. */
    Episode from(Mark reopening) {
        return new Episode(after(stop, reopening), after(cancel, reopening), reopened);
    }

    private static @Nullable Mark before(@Nullable Mark mark, Mark reopening) {
        return mark != null && !mark.at().isAfter(reopening.at()) ? mark : null;
    }

    private static @Nullable Mark after(@Nullable Mark mark, Mark reopening) {
        return mark != null && mark.at().isAfter(reopening.at()) ? mark : null;
    }
}
