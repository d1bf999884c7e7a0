package io.telcopledge.support.backtest;

import io.telcopledge.kit.sla.ClockCommand;
import io.telcopledge.kit.sla.Pause;
import io.telcopledge.kit.sla.SlaPolicy;
import io.telcopledge.support.policy.AppliedPolicy;
import io.telcopledge.support.policy.CaseTraits;
import io.telcopledge.support.policy.StopsAt;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A case that tests make up; answered within a day is what is promised to everybody. */
record FiledCase(
        String caseId,
        CaseTraits traits,
        Instant filedAt,
        @Nullable Instant answeredAt,
        @Nullable Instant resolvedAt,
        List<Pause> pauses)
        implements PastCase {

    @Override
    public Optional<AppliedPolicy> promise(StopsAt condition) {
        SlaPolicy answer = new SlaPolicy("complaint-answer", 1, Duration.ofDays(1), List.of());
        return condition == StopsAt.ANSWER
                ? Optional.of(new AppliedPolicy(answer, condition, List.of()))
                : Optional.empty();
    }

    @Override
    public List<ClockCommand> under(AppliedPolicy policy) {
        String clock = policy.policy().clock();
        List<ClockCommand> commands = new ArrayList<>();
        commands.add(new ClockCommand.Start(caseId, policy.policy(), filedAt));
        commands.add(new ClockCommand.Pauses(caseId, clock, pauses));
        policy.stopsAt()
                .keptAt(Optional.ofNullable(answeredAt), Optional.ofNullable(resolvedAt))
                .ifPresent(at -> commands.add(new ClockCommand.Stop(caseId, clock, at, "done")));
        return commands;
    }
}
