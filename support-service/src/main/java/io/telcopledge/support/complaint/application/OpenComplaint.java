package io.telcopledge.support.complaint.application;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.outbox.Uuid7;
import io.telcopledge.kit.problem.Refusal;
import io.telcopledge.kit.time.OperatorTime;
import io.telcopledge.support.complaint.Complaint;
import io.telcopledge.support.complaint.ComplaintFact;
import io.telcopledge.support.complaint.Dossier;
import io.telcopledge.support.complaint.FactKind;
import io.telcopledge.support.complaint.Filing;
import io.telcopledge.support.complaint.Matter;
import io.telcopledge.support.complaint.Origin;
import io.telcopledge.support.complaint.Outcome;
import io.telcopledge.support.complaint.Particulars;
import io.telcopledge.support.complaint.SealedWords;
import io.telcopledge.support.complaint.Telling;
import io.telcopledge.support.triage.application.SuggestLabels;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Opens a complaint that is filed with this service itself; its clocks run from now. */
@ApplicationScoped
public class OpenComplaint {

    private final Words words;
    private final Consequences consequences;
    private final SuggestLabels triage;
    private final OperatorTime time;
    private final String source;

    @Inject
    public OpenComplaint(
            Words words,
            Consequences consequences,
            SuggestLabels triage,
            OperatorTime time,
            @ConfigProperty(name = "telcopledge.source") String source) {
        this.words = words;
        this.consequences = consequences;
        this.triage = triage;
        this.time = time;
        this.source = source;
    }

    /**
     * Opens it in the session's transaction.
     *
     * @param by who files it
     */
    public Uni<Complaint> open(
            Mutiny.Session session, @Nullable String customerRef, Matter matter, Spoken spoken, String by) {
        return open(session, Uuid7.at(time.now()), customerRef, matter, spoken, by);
    }

    /** As {@link #open(Mutiny.Session, String, Matter, Spoken, String)}, under an id that the caller has made. */
    public Uni<Complaint> open(
            Mutiny.Session session, UUID id, @Nullable String customerRef, Matter matter, Spoken spoken, String by) {
        Instant now = time.now();
        UUID factId = Uuid7.at(now);
        Filing filing = new Filing(Origin.own(source), customerRef, matter, now);
        Telling telling = new Telling(source, null, by, now);
        ComplaintFact.What what =
                new ComplaintFact.What(id, factId, FactKind.FILED, now, telling, Particulars.of(matter));
        String person = SealedWords.personOf(id.toString(), customerRef);
        return words.seal(session, List.of(new Words.Line(factId, person, spoken)))
                .chain(encrypted -> {
                    SealedWords kept = encrypted.get(0).orElseThrow(OpenComplaint::erased);
                    Dossier dossier = new Dossier(id, null, List.of());
                    Outcome outcome = dossier.file(filing, new ComplaintFact(what, kept), now);
                    return consequences
                            .carryOut(session, List.of(dossier), Accepted.effects(outcome), List.of())
                            .chain(() -> triage.keep(session, Unread.of(List.of(dossier), Map.of(id, spoken)), now))
                            .map(done -> dossier.complaint().orElseThrow());
                });
    }

    private static Refusal erased() {
        return Refusal.conflict("person-erased", "This customer's data was erased; nothing can be kept for them.");
    }
}
