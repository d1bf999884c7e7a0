package io.telcopledge.support.speech;

import java.time.Duration;
import java.util.function.Function;

/** What became of a recording. */
public sealed interface Transcription {

    /** It says this. */
    record Heard(String text) implements Transcription {

        /** Tells nothing of the words, wherever it is printed. */
        @Override
        public String toString() {
            return "Heard";
        }
    }

    /** No speech server is configured. */
    record Off() implements Transcription {}

    /**
     * The speech server does not answer, not in time, or not with a transcription.
     *
     * @param retryAfter when trying again makes sense
     */
    record Away(Duration retryAfter) implements Transcription {}

    /** One answer for each case. */
    default <T> T map(Function<Heard, T> heard, Function<Off, T> off, Function<Away, T> away) {
        if (this instanceof Heard one) {
            return heard.apply(one);
        }
        if (this instanceof Off one) {
            return off.apply(one);
        }
        return away.apply((Away) this);
    }
}
