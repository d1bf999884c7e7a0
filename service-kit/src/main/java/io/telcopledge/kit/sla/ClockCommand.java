package io.telcopledge.kit.sla;

import io.telcopledge.kit.calendar.WorkingCalendar;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a service tells the clock of a case; each may be told twice without effect. */
public sealed interface ClockCommand {

    String caseId();

    /** The clock's name: the promise it measures. */
    String clock();

    /** The calendar that it brings, or null. */
    default @Nullable WorkingCalendar calendar() {
        return null;
    }

    /** The promise applies to the case from an instant on; a clock that runs already stays as it is. */
    record Start(String caseId, SlaPolicy policy, Instant startedAt) implements ClockCommand {

        @Override
        public String clock() {
            return policy.clock();
        }

        @Override
        public WorkingCalendar calendar() {
            return policy.calendar();
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

    /**
     * Every pause that the case ever had, each time: told again it has no effect, in whatever order it is told. Pauses
     * of a clock whose policy cannot be paused are kept with it, and hold nothing.
     */
    record Pauses(String caseId, String clock, List<Pause> pauses) implements ClockCommand {

        public Pauses {
            pauses = List.copyOf(pauses);
        }
    }

    /**
     * The case was reopened at an instant: whatever ended the clock up to then is taken back, and it runs on with the
     * deadline that it had. For a policy that can be paused the time in which it was ended counts as paused.
     *
     * <p>A stop belongs to the stretch between two reopenings in which it lies, and corrects only what ended that. A
     * case that tells all its stops and reopenings in the order of their time gets the same clock, whatever it told
     * before.
     *
     * @param reason for the reader of the report, without personal data
     */
    record Reopen(String caseId, String clock, Instant at, String reason) implements ClockCommand {}

    /**
     * All that ever ended the clock and took that back, each time, in place of what was told before: for a case whose
     * facts come in any order and are corrected, so that a reopening or an end may turn out to be none.
     *
     * @param episodes from the start, in order: all but the last end in a reopening
     * @param reason of the change, for the reader of the report, without personal data
     */
    record Ends(String caseId, String clock, List<Episode> episodes, String reason) implements ClockCommand {

        public Ends {
            episodes = List.copyOf(episodes);
        }
    }

    /**
     * A running clock takes another policy, which judges it from its start: its pauses are kept, and so is what was
     * announced. A clock that ended by {@code at} stays under the policy that it had.
     *
     * @param reason for the reader of the report, without personal data
     */
    record ChangePolicy(String caseId, SlaPolicy policy, Instant at, String reason) implements ClockCommand {

        @Override
        public String clock() {
            return policy.clock();
        }

        @Override
        public WorkingCalendar calendar() {
            return policy.calendar();
        }
    }
}
