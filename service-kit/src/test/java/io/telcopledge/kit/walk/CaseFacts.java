package io.telcopledge.kit.walk;

import io.telcopledge.contracts.EventData;
import io.telcopledge.contracts.support.ComplaintAnswered;
import io.telcopledge.contracts.support.ComplaintOpened;
import io.telcopledge.kit.sla.ClockCommand;
import io.telcopledge.kit.sla.SlaPolicy;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a case: its parts may come in any order.
 *
 * @param events how many have counted
 */
record CaseFacts(@Nullable Instant openedAt, @Nullable Instant answeredAt, int events) {

    static final SlaPolicy POLICY = new SlaPolicy("walk", 1, Duration.ofMinutes(30), List.of(50, 80));

    static final CaseFacts UNKNOWN = new CaseFacts(null, null, 0);

    CaseFacts with(EventData event) {
        if (event instanceof ComplaintOpened opened) {
            return new CaseFacts(openedAt == null ? opened.openedAt() : openedAt, answeredAt, events + 1);
        }
        ComplaintAnswered answered = (ComplaintAnswered) event;
        return new CaseFacts(openedAt, answered.answeredAt(), events + 1);
    }

    /** What the clock is to be told; nothing before the case is known to be open. */
    List<ClockCommand> commands(String caseId) {
        List<ClockCommand> commands = new ArrayList<>();
        if (openedAt != null) {
            commands.add(new ClockCommand.Start(caseId, POLICY, openedAt));
            if (answeredAt != null) {
                commands.add(new ClockCommand.Stop(caseId, POLICY.clock(), answeredAt, "answered"));
            }
        }
        return commands;
    }
}
