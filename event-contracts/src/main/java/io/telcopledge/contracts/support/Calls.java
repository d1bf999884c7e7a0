package io.telcopledge.contracts.support;

import java.time.Duration;

/** Limits that the call events share. */
final class Calls {

    /** No call waits or lasts longer than a day; what claims to is a fault of the switch. */
    static final long LONGEST_MILLIS = Duration.ofDays(1).toMillis();

    private Calls() {}
}
