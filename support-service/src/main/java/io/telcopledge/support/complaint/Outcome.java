package io.telcopledge.support.complaint;

/** What a complaint makes of something it is told. */
public sealed interface Outcome {

    /** It is part of the complaint's history now, and has these effects. */
    record Taken(Effects effects) implements Outcome {}

    /** It was known before; nothing changes. */
    record Known() implements Outcome {}

    /**
     * It cannot be so; nothing changes.
     *
     * @param field what is wrong, as the teller wrote it
     * @param reason why, without anybody's words or names
     * @param contradicts whether it cannot be so only because it was told otherwise before: one of the two is wrong
     */
    record Refused(String field, String reason, boolean contradicts) implements Outcome {

        Refused(String field, String reason) {
            this(field, reason, false);
        }
    }
}
