package io.telcopledge.support.backtest;

import org.jspecify.annotations.Nullable;

/**
 * Cases by their verdict.
 *
 * @param met stopped in time
 * @param breached not stopped in time
 * @param undecided running or paused
 * @param cancelled the promise ceased to apply
 * @param unmeasured no policy applied to them
 */
public record Verdicts(long met, long breached, long undecided, long cancelled, long unmeasured) {

    static final Verdicts NONE = new Verdicts(0, 0, 0, 0, 0);

    Verdicts with(@Nullable Judgement judgement) {
        if (judgement == null) {
            return new Verdicts(met, breached, undecided, cancelled, unmeasured + 1);
        }
        return switch (judgement.state()) {
            case MET -> new Verdicts(met + 1, breached, undecided, cancelled, unmeasured);
            case BREACHED -> new Verdicts(met, breached + 1, undecided, cancelled, unmeasured);
            case RUNNING, PAUSED -> new Verdicts(met, breached, undecided + 1, cancelled, unmeasured);
            case CANCELLED -> new Verdicts(met, breached, undecided, cancelled + 1, unmeasured);
        };
    }

    /** What is more in these than in others, by verdict; negative where it is less. */
    public Verdicts minus(Verdicts other) {
        return new Verdicts(
                met - other.met,
                breached - other.breached,
                undecided - other.undecided,
                cancelled - other.cancelled,
                unmeasured - other.unmeasured);
    }
}
