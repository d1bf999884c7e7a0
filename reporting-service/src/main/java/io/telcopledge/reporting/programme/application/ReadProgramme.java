package io.telcopledge.reporting.programme.application;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.time.OperatorTime;
import io.telcopledge.reporting.programme.Plan;
import io.telcopledge.reporting.programme.Programme;
import io.telcopledge.reporting.programme.ProgrammeState;
import io.telcopledge.reporting.programme.Shown;
import io.telcopledge.reporting.programme.store.FirstEvents;
import io.telcopledge.reporting.programme.store.Plans;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.hibernate.reactive.mutiny.Mutiny;

/** How the programme stands, by the plan in force and all that the evidence shows. */
@ApplicationScoped
public class ReadProgramme {

    private final Mutiny.SessionFactory sessions;
    private final Programme programme;
    private final Plans plans;
    private final FirstEvents events;
    private final KeptQuarters kept;
    private final OperatorTime time;

    @Inject
    ReadProgramme(
            Mutiny.SessionFactory sessions,
            Programme programme,
            Plans plans,
            FirstEvents events,
            KeptQuarters kept,
            OperatorTime time) {
        this.sessions = sessions;
        this.programme = programme;
        this.plans = plans;
        this.events = events;
        this.kept = kept;
        this.time = time;
    }

    public Uni<ProgrammeState> now() {
        Instant now = time.now();
        return sessions.withSession(session -> plans.newestFirst(session)
                .map(written -> written.stream().findFirst().map(newest -> newest.plan()))
                .map(plan -> plan.orElseGet(() -> Plan.first(programme)))
                .chain(plan -> shown(session, plan, now).map(shown -> ProgrammeState.of(programme, plan, shown, now))));
    }

    private Uni<Shown> shown(Mutiny.Session session, Plan plan, Instant now) {
        Instant start = plan.start().atStartOfDay(time.zone()).toInstant();
        return events.since(session, start, programme.milestones().toList())
                .chain(first -> kept.between(session, start, now)
                        .map(quarters -> new Shown(first, quarters, plan.words(time.zone()), time.zone())));
    }
}
