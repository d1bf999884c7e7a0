package io.telcopledge.reporting.report.narrative.application;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.concurrency.Version;
import io.telcopledge.kit.problem.Refusal;
import io.telcopledge.kit.time.OperatorTime;
import io.telcopledge.kit.time.Quarter;
import io.telcopledge.reporting.commitment.Department;
import io.telcopledge.reporting.report.Person;
import io.telcopledge.reporting.report.narrative.Account;
import io.telcopledge.reporting.report.narrative.Narrative;
import io.telcopledge.reporting.report.narrative.store.Narratives;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Writes what a department says of its quarter, as the next version. */
@ApplicationScoped
public class WriteNarrative {

    /**
     * What is written.
     *
     * @param ifMatch the version that was read, or null where it was not sent
     */
    public record Request(
            Quarter quarter,
            Department department,
            Account account,
            Person author,
            @Nullable String ifMatch) {}

    private final Mutiny.SessionFactory sessions;
    private final Narratives narratives;
    private final OperatorTime time;

    @Inject
    WriteNarrative(Mutiny.SessionFactory sessions, Narratives narratives, OperatorTime time) {
        this.sessions = sessions;
        this.narratives = narratives;
        this.time = time;
    }

    /** All versions, by department, the oldest first. */
    public Uni<List<Narrative>> of(Quarter quarter) {
        return sessions.withSession(session -> narratives.of(session, quarter));
    }

    /** The new version; fails with a {@link Refusal} where it is not the next after the one that was read. */
    public Uni<Narrative> write(Request request) {
        return sessions.withTransaction(session -> narratives
                .of(session, request.quarter())
                .map(versions -> next(request, versions))
                .call(next -> narratives.add(session, next).invoke(added -> {
                    if (!added) {
                        throw Refusal.of(412, "precondition-failed", "Somebody else wrote a version meanwhile.");
                    }
                })));
    }

    private Narrative next(Request request, List<Narrative> versions) {
        int latest = Narrative.inEffect(versions).stream()
                .filter(narrative -> narrative.department() == request.department())
                .mapToInt(Narrative::version)
                .findFirst()
                .orElse(0);
        new Version(latest).demand(request.ifMatch());
        return new Narrative(
                request.quarter(), request.department(), latest + 1, request.account(), request.author(), time.now());
    }
}
