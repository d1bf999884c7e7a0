package io.telcopledge.support.complaint.application;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.outbox.Uuid7;
import io.telcopledge.kit.problem.Refusal;
import io.telcopledge.kit.sla.store.SlaClocks;
import io.telcopledge.kit.time.OperatorTime;
import io.telcopledge.support.complaint.Complaint;
import io.telcopledge.support.complaint.ComplaintFact;
import io.telcopledge.support.complaint.Dossier;
import io.telcopledge.support.complaint.SealedWords;
import io.telcopledge.support.complaint.Telling;
import io.telcopledge.support.complaint.store.Complaints;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.reactive.mutiny.Mutiny;

/** The desk, or the customer, does something with a complaint, as of now. */
@ApplicationScoped
public class TellComplaint {

    private final Complaints complaints;
    private final SlaClocks clocks;
    private final Words words;
    private final Consequences consequences;
    private final OperatorTime time;
    private final String source;

    @Inject
    public TellComplaint(
            Complaints complaints,
            SlaClocks clocks,
            Words words,
            Consequences consequences,
            OperatorTime time,
            @ConfigProperty(name = "telcopledge.source") String source) {
        this.complaints = complaints;
        this.clocks = clocks;
        this.words = words;
        this.consequences = consequences;
        this.time = time;
        this.source = source;
    }

    /**
     * Tells it in the session's transaction.
     *
     * @return fails with a {@link Refusal}: 404 for an unknown complaint, 409 where its state forbids it, 412 or 428 by
     *     the step's precondition
     */
    public Uni<Complaint> tell(Mutiny.Session session, UUID id, Step step) {
        return clocks.lock(session, List.of(id.toString()))
                .chain(() -> complaints.forUpdate(session, List.of(id)))
                .chain(dossiers -> {
                    Dossier dossier = dossiers.getOrDefault(id, new Dossier(id, null, List.of()));
                    Complaint complaint = dossier.complaint().orElseThrow(() -> Refusal.notFound("complaint"));
                    Instant now = time.now();
                    step.precondition().accept(complaint);
                    dossier.objectionTo(step.kind(), now).ifPresent(objection -> {
                        throw Refusal.conflict(objection.slug(), objection.sentence());
                    });
                    return tell(session, dossier, complaint, step, now).replaceWith(complaint);
                });
    }

    private Uni<Void> tell(Mutiny.Session session, Dossier dossier, Complaint complaint, Step step, Instant now) {
        ComplaintFact.What what = new ComplaintFact.What(
                complaint.id(),
                Uuid7.at(now),
                step.kind(),
                now,
                new Telling(source, null, step.by(), now),
                step.said());
        String person = SealedWords.personOf(
                complaint.id().toString(), complaint.customerRef().orElse(null));
        List<Words.Line> said = List.of(new Words.Line(what.factId(), person, step.spoken()));
        return words.seal(session, said).chain(encrypted -> {
            ComplaintFact fact = new ComplaintFact(what, encrypted.get(0).orElse(null));
            return consequences.carryOut(session, List.of(dossier), Accepted.effects(dossier.tell(fact, now)), said);
        });
    }
}
