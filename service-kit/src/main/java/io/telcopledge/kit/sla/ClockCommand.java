package io.telcopledge.kit.sla;

import java.time.Instant;

/** What a service tells the clock of a case; each may be told twice without effect. */
public sealed interface ClockCommand {

    String caseId();

    /** The clock's name: the promise it measures. */
    String clock();

    /** The promise applies to the case from an instant on; a clock that runs already stays as it is. */
    record Start(String caseId, SlaPolicy policy, Instant startedAt) implements ClockCommand {

        @Override
        public String clock() {
            return policy.clock();
        }
    }

    /**
     * The case met the clock's condition at an instant; told again with another instant it corrects.
     *
     * @param reason for the reader of the report: who or what tells so, without personal data
     */
    record Stop(String caseId, String clock, Instant at, String reason) implements ClockCommand {}

    /**
     * The promise no longer applies from an instant on; after the deadline it leaves a breach as it is.
     *
     * @param reason for the reader of the report, without personal data
     */
    record Cancel(String caseId, String clock, Instant at, String reason) implements ClockCommand {}
}
