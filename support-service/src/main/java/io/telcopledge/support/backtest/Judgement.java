package io.telcopledge.support.backtest;

import io.telcopledge.contracts.sla.SlaState;
import io.telcopledge.kit.sla.ClockCommand;
import io.telcopledge.kit.sla.SlaClock;
import io.telcopledge.kit.sla.SlaPolicy;
import io.telcopledge.support.policy.AppliedPolicy;
import java.time.Instant;
import java.util.List;

/**
 * What a clock says, or would have said.
 *
 * @param policy the name of the clock
 * @param version of the policy that judges it
 * @param calendar that it counts by, with its version
 * @param deadline the last instant that keeps the promise
 * @param state what the case's history makes of it
 */
public record Judgement(String policy, int version, String calendar, Instant deadline, SlaState state) {

    static Judgement of(PastCase pastCase, AppliedPolicy policy, Instant asOf) {
        List<ClockCommand> commands = pastCase.under(policy);
        SlaClock clock = SlaClock.start((ClockCommand.Start) commands.get(0)).clock();
        for (ClockCommand command : commands) {
            clock = clock.apply(command).clock();
        }
        SlaPolicy ruling = clock.policy();
        return new Judgement(
                ruling.clock(), ruling.version(), ruling.calendar().name(), clock.deadline(), clock.verdict(asOf));
    }
}
