package io.telcopledge.support.complaint;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * Why something may not happen to a complaint as it stands.
 *
 * @param slug stable, for programs: {@code already-<state>}, {@code already-paused}, {@code not-paused},
 *     {@code not-settled} or {@code reopen-window-passed}
 * @param sentence for people, without anybody's words or names
 */
public record Objection(String slug, String sentence) {

    /** What speaks against it at an instant that is later than all the standing knows; empty where nothing does. */
    static Optional<Objection> to(FactKind kind, Standing standing, Instant at) {
        if (!standing.state().allows(kind)) {
            return Optional.of(byState(kind, standing.state()));
        }
        return switch (kind) {
            case PAUSED -> when(standing.pausedAt() != null, "already-paused", "The complaint is paused.");
            case RESUMED -> when(standing.pausedAt() == null, "not-paused", "The complaint is not paused.");
            case REOPENED ->
                when(
                        !standing.isReopenable(at),
                        "reopen-window-passed",
                        "The complaint was settled more than " + ReopenWindow.LENGTH.toDays()
                                + " days ago: file a new one.");
            default -> Optional.empty();
        };
    }

    private static Optional<Objection> when(boolean forbidden, String slug, String sentence) {
        return forbidden ? Optional.of(new Objection(slug, sentence)) : Optional.empty();
    }

    private static Objection byState(FactKind kind, ComplaintState state) {
        boolean isEarly = kind == FactKind.CLOSED || (kind == FactKind.REOPENED && state != ComplaintState.REOPENED);
        if (isEarly && state.isOpen()) {
            return new Objection("not-settled", "The complaint is neither answered nor resolved.");
        }
        String name = state.name().toLowerCase(Locale.ROOT);
        return new Objection("already-" + name, "The complaint is " + name + ".");
    }
}
