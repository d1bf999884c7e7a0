package io.telcopledge.support.complaint.application;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.outbox.Uuid7;
import io.telcopledge.kit.problem.Refusal;
import io.telcopledge.kit.sla.store.SlaClocks;
import io.telcopledge.kit.time.OperatorTime;
import io.telcopledge.support.complaint.Complaint;
import io.telcopledge.support.complaint.ComplaintFact;
import io.telcopledge.support.complaint.Dossier;
import io.telcopledge.support.complaint.FactKind;
import io.telcopledge.support.complaint.SealedWords;
import io.telcopledge.support.complaint.Telling;
import io.telcopledge.support.complaint.store.Complaints;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.reactive.mutiny.Mutiny;

/** The desk says that a complaint is answered or resolved, as of now. */
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
     * @param by who says so
     * @return fails with a {@link Refusal}: 404 for an unknown complaint, 409 where its state forbids it
     */
    public Uni<Complaint> tell(Mutiny.Session session, UUID id, FactKind kind, Spoken spoken, String by) {
        return clocks.lock(session, List.of(id.toString()))
                .chain(() -> complaints.forUpdate(session, List.of(id)))
                .chain(dossiers -> {
                    Dossier dossier = dossiers.getOrDefault(id, new Dossier(id, null, List.of()));
                    Complaint complaint = dossier.complaint().orElseThrow(() -> Refusal.notFound("complaint"));
                    if (!complaint.state().allows(kind)) {
                        String state = complaint.state().name().toLowerCase(Locale.ROOT);
                        throw Refusal.conflict("already-" + state, "The complaint is " + state + ".");
                    }
                    return tell(
                                    session,
                                    dossier,
                                    complaint,
                                    kind,
                                    new Words.Line(
                                            Uuid7.at(time.now()),
                                            SealedWords.personOf(
                                                    id.toString(),
                                                    complaint.customerRef().orElse(null)),
                                            spoken),
                                    by)
                            .replaceWith(complaint);
                });
    }

    private Uni<Void> tell(
            Mutiny.Session session, Dossier dossier, Complaint complaint, FactKind kind, Words.Line line, String by) {
        Instant now = time.now();
        Telling telling = new Telling(source, 0, by, now);
        return words.seal(session, List.of(line)).chain(encrypted -> {
            ComplaintFact fact = new ComplaintFact(
                    complaint.id(),
                    line.factId(),
                    kind,
                    now,
                    telling,
                    encrypted.get(0).orElse(null));
            return consequences.carryOut(session, List.of(dossier), Accepted.effects(dossier.tell(fact, now)));
        });
    }
}
