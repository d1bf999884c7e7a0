package io.telcopledge.support.appraisal.messaging;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.time.OperatorTime;
import io.telcopledge.support.appraisal.AgentDays;
import io.telcopledge.support.appraisal.store.AgentDayTable;
import io.telcopledge.support.hotline.Call;
import io.telcopledge.support.hotline.messaging.CallObserver;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;

/** Counts calls for the agents who answered them: one statement a batch. */
@ApplicationScoped
public class CountCalls implements CallObserver {

    private final AgentDayTable days;
    private final OperatorTime time;

    @Inject
    public CountCalls(AgentDayTable days, OperatorTime time) {
        this.days = days;
        this.time = time;
    }

    @Override
    public Uni<Void> changed(Mutiny.Session session, List<Call> before, List<Call> after, int partition) {
        return days.add(session, AgentDays.differences(before, after, time::dayOf), partition);
    }
}
