package io.telcopledge.reporting.programme.application;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.outbox.Outbox;
import io.telcopledge.kit.time.OperatorTime;
import io.telcopledge.reporting.live.store.Turn;
import io.telcopledge.reporting.programme.MilestoneChange;
import io.telcopledge.reporting.programme.store.ToldMilestones;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;

/** Tells of each milestone that is reached, overdue, or neither any longer. */
@ApplicationScoped
public class TellMilestones {

    /** Any number that no other lock of this database has. */
    private static final long LOCK = 7_307_200_192L;

    private final ReadProgramme programme;
    private final Turn turn;
    private final ToldMilestones told;
    private final Outbox outbox;
    private final OperatorTime time;

    @Inject
    TellMilestones(ReadProgramme programme, Turn turn, ToldMilestones told, Outbox outbox, OperatorTime time) {
        this.programme = programme;
        this.turn = turn;
        this.told = told;
        this.outbox = outbox;
        this.time = time;
    }

    /** Gives how many were told; none while another replica tells. */
    public Uni<Integer> tell(Mutiny.Session session) {
        Instant now = time.now();
        return turn.take(session, LOCK)
                .chain(mine -> mine ? news(session) : Uni.createFrom().item(List.<MilestoneChange>of()))
                .call(news -> told.add(session, news, now))
                .call(news -> outbox.append(session, MilestoneWords.events(news, now, time.zone())))
                .map(List::size);
    }

    private Uni<List<MilestoneChange>> news(Mutiny.Session session) {
        return programme
                .now()
                .chain(state -> told.last(session).map(last -> MilestoneChange.news(state.milestones(), last)));
    }
}
