package io.telcopledge.reporting.programme.application;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.concurrency.Version;
import io.telcopledge.kit.problem.Refusal;
import io.telcopledge.kit.time.OperatorTime;
import io.telcopledge.reporting.programme.Plan;
import io.telcopledge.reporting.programme.Programme;
import io.telcopledge.reporting.programme.store.Plans;
import io.telcopledge.reporting.programme.store.WrittenPlan;
import io.telcopledge.reporting.report.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Changes the plan: each change is a further version of the whole. */
@ApplicationScoped
public class EditProgramme {

    /**
     * What the plan is to be.
     *
     * @param note why
     * @param ifMatch the version that was read, or null where it was not sent
     */
    public record Request(
            LocalDate start,
            Map<String, Plan.Edit> edits,
            String note,
            Person by,
            @Nullable String ifMatch) {}

    private final Mutiny.SessionFactory sessions;
    private final Programme programme;
    private final Plans plans;
    private final OperatorTime time;

    @Inject
    EditProgramme(Mutiny.SessionFactory sessions, Programme programme, Plans plans, OperatorTime time) {
        this.sessions = sessions;
        this.programme = programme;
        this.plans = plans;
        this.time = time;
    }

    /** All versions, the newest first. */
    public Uni<List<WrittenPlan>> versions() {
        return sessions.withSession(plans::newestFirst);
    }

    /** The new version; fails with a {@link Refusal} where it cannot be meant or is not the next one. */
    public Uni<WrittenPlan> edit(Request request) {
        programme.problemOf(request.start()).ifPresent(problem -> {
            throw Refusal.invalid(problem.field(), problem.message());
        });
        request.edits()
                .forEach((milestone, edit) -> programme
                        .problemOf(milestone, edit, time.today())
                        .ifPresent(problem -> {
                            throw Refusal.invalid("milestones." + problem.field(), problem.message());
                        }));
        return sessions.withTransaction(session -> plans.newestFirst(session)
                .map(versions -> next(request, versions))
                .call(next -> plans.add(session, next).invoke(added -> {
                    if (!added) {
                        throw Refusal.of(412, "precondition-failed", "Somebody else wrote a version meanwhile.");
                    }
                })));
    }

    private WrittenPlan next(Request request, List<WrittenPlan> versions) {
        int latest = versions.isEmpty() ? 0 : versions.get(0).plan().version();
        new Version(latest).demand(request.ifMatch());
        return new WrittenPlan(
                new Plan(latest + 1, request.start(), request.edits()), request.note(), request.by(), time.now());
    }
}
