package io.telcopledge.reporting.programme.application;

import io.telcopledge.contracts.reporting.MilestoneEvent;
import io.telcopledge.contracts.reporting.MilestoneOverdue;
import io.telcopledge.contracts.reporting.MilestoneReached;
import io.telcopledge.contracts.reporting.MilestoneReopened;
import io.telcopledge.contracts.reporting.MilestoneStanding;
import io.telcopledge.kit.outbox.OutgoingEvent;
import io.telcopledge.reporting.programme.MilestoneChange;
import io.telcopledge.reporting.programme.MilestoneState;
import io.telcopledge.reporting.programme.Reached;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** Changes as the contracts say them. */
final class MilestoneWords {

    private static final String TOPIC = "reporting.events";

    private MilestoneWords() {}

    static List<OutgoingEvent> events(List<MilestoneChange> news, Instant now, ZoneId zone) {
        return news.stream()
                .map(change -> OutgoingEvent.of(
                        TOPIC, event(change, zone), now, change.told().revision()))
                .toList();
    }

    private static MilestoneEvent event(MilestoneChange change, ZoneId zone) {
        MilestoneStanding standing = standing(change, zone);
        return switch (change.told().telling()) {
            case REACHED -> new MilestoneReached(standing);
            case OVERDUE -> new MilestoneOverdue(standing);
            case REOPENED -> new MilestoneReopened(standing);
        };
    }

    private static MilestoneStanding standing(MilestoneChange change, ZoneId zone) {
        MilestoneState state = change.state();
        Reached reached = state.reached();
        return new MilestoneStanding(
                state.milestone().id(),
                state.milestone().department().id(),
                state.dueBefore().atStartOfDay(zone).toInstant(),
                reached == null ? null : reached.at(),
                state.slipDays(),
                reached == null ? null : reached.proof(),
                change.told().revision());
    }
}
