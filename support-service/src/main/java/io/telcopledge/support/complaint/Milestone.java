package io.telcopledge.support.complaint;

import io.telcopledge.contracts.EventData;
import io.telcopledge.contracts.support.ComplaintAcknowledged;
import io.telcopledge.contracts.support.ComplaintAnswered;
import io.telcopledge.contracts.support.ComplaintClosed;
import io.telcopledge.contracts.support.ComplaintReopened;
import io.telcopledge.contracts.support.ComplaintResolved;
import io.telcopledge.contracts.support.ComplaintWithdrawn;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What other services are told of a complaint's way. The last one that is told is of the state that holds. */
enum Milestone {
    ACKNOWLEDGED(ComplaintState.ACKNOWLEDGED) {
        @Override
        @Nullable
        Instant at(Standing standing) {
            return standing.acknowledgedAt();
        }

        @Override
        EventData event(String id, Instant at, Standing standing) {
            return new ComplaintAcknowledged(id, at);
        }
    },
    ANSWERED(ComplaintState.ANSWERED) {
        @Override
        @Nullable
        Instant at(Standing standing) {
            return standing.answeredAt();
        }

        @Override
        EventData event(String id, Instant at, Standing standing) {
            return new ComplaintAnswered(id, at);
        }
    },
    RESOLVED(ComplaintState.RESOLVED) {
        @Override
        @Nullable
        Instant at(Standing standing) {
            return standing.resolvedAt();
        }

        @Override
        EventData event(String id, Instant at, Standing standing) {
            return new ComplaintResolved(id, at);
        }
    },
    CLOSED(ComplaintState.CLOSED) {
        @Override
        @Nullable
        Instant at(Standing standing) {
            return standing.closedAt();
        }

        @Override
        EventData event(String id, Instant at, Standing standing) {
            return new ComplaintClosed(id, at);
        }
    },
    REOPENED(ComplaintState.REOPENED) {
        @Override
        @Nullable
        Instant at(Standing standing) {
            return standing.reopenedAt();
        }

        @Override
        EventData event(String id, Instant at, Standing standing) {
            return new ComplaintReopened(id, at, standing.reopenings());
        }
    },
    WITHDRAWN(ComplaintState.WITHDRAWN) {
        @Override
        @Nullable
        Instant at(Standing standing) {
            return standing.withdrawnAt();
        }

        @Override
        EventData event(String id, Instant at, Standing standing) {
            return new ComplaintWithdrawn(id, at);
        }
    };

    private final ComplaintState state;

    Milestone(ComplaintState state) {
        this.state = state;
    }

    /** When it was reached, or null. */
    @Nullable
    abstract Instant at(Standing standing);

    abstract EventData event(String id, Instant at, Standing standing);

    /** Whether it is the one of the state that holds. */
    boolean isOf(Standing standing) {
        return standing.state() == state;
    }

    /** Whether it has to be told, where the world knows what stood before. */
    boolean isNews(Standing before, Standing after) {
        boolean isEntered = isOf(after) && !(isOf(before) && before.since().equals(after.since()));
        Optional<EventData> told = event("-", before);
        Optional<EventData> now = event("-", after);
        return now.isPresent() && (isEntered || !now.equals(told));
    }

    private Optional<EventData> event(String id, Standing standing) {
        return Optional.ofNullable(at(standing)).map(at -> event(id, at, standing));
    }
}
