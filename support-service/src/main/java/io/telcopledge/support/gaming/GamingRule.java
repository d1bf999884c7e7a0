package io.telcopledge.support.gaming;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The ways to better a figure without serving anybody better. */
public enum GamingRule {
    /** Complexity was changed in the last quarter of a promise's time, to the side that gives more time. */
    LATE_RECLASSIFICATION(Subject.COMPLAINT),
    /** A pause began in the last quarter of a promise's time. */
    LATE_PAUSE(Subject.COMPLAINT),
    /** It was called resolved, and was opened again. */
    RESOLVE_AND_REOPEN(Subject.COMPLAINT),
    /** The answer that kept the promise has too few words to say anything. */
    THIN_ANSWER(Subject.COMPLAINT),
    /** The same answer was given to complaints about different things, again and again. */
    REPEATED_ANSWER(Subject.COMPLAINT),
    /** Fewer of the callers, or more, were asked how content they are than of the others' callers. */
    SELECTIVE_SURVEY(Subject.CALL),
    /** Callers whose matter was settled were asked rather than the others, more so than elsewhere. */
    SURVEY_BY_OUTCOME(Subject.CALL);

    private final Subject subject;

    GamingRule(Subject subject) {
        this.subject = subject;
    }

    /** What a rule counts. */
    public enum Subject {
        COMPLAINT,
        CALL
    }

    public Subject subject() {
        return subject;
    }

    /** As it is written in an address and in JSON: {@code late-pause}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The rule of an {@link #id()}. */
    public static Optional<GamingRule> of(String id) {
        return Arrays.stream(values()).filter(rule -> rule.id().equals(id)).findFirst();
    }
}
