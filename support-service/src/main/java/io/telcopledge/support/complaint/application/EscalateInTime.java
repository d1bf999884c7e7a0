package io.telcopledge.support.complaint.application;

import io.smallrye.mutiny.Uni;
import io.telcopledge.contracts.sla.SlaAtRisk;
import io.telcopledge.contracts.sla.SlaEvent;
import io.telcopledge.contracts.support.EscalationLevel;
import io.telcopledge.kit.sla.store.ClockObserver;
import io.telcopledge.kit.time.OperatorTime;
import io.telcopledge.support.complaint.Complaint;
import io.telcopledge.support.complaint.ComplaintFact;
import io.telcopledge.support.complaint.ComplaintIds;
import io.telcopledge.support.complaint.Dossier;
import io.telcopledge.support.complaint.Effects;
import io.telcopledge.support.complaint.EscalationLadder;
import io.telcopledge.support.complaint.FactKind;
import io.telcopledge.support.complaint.Outcome;
import io.telcopledge.support.complaint.Particulars;
import io.telcopledge.support.complaint.Telling;
import io.telcopledge.support.complaint.store.Complaints;
import io.telcopledge.support.policy.Book;
import io.telcopledge.support.policy.store.PolicyBooks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.reactive.mutiny.Mutiny;

/** Climbs the ladder of escalation in the transaction in which a clock warns or is broken. */
@ApplicationScoped
public class EscalateInTime implements ClockObserver {

    private final Complaints complaints;
    private final PolicyBooks books;
    private final Consequences consequences;
    private final OperatorTime time;
    private final String source;

    @Inject
    public EscalateInTime(
            Complaints complaints,
            PolicyBooks books,
            Consequences consequences,
            OperatorTime time,
            @ConfigProperty(name = "telcopledge.source") String source) {
        this.complaints = complaints;
        this.books = books;
        this.consequences = consequences;
        this.time = time;
        this.source = source;
    }

    @Override
    public Uni<Void> announced(Mutiny.Session session, List<SlaEvent> events) {
        List<SlaEvent> calls = events.stream()
                .filter(event -> EscalationLadder.levelOf(event).isPresent())
                .toList();
        return calls.isEmpty()
                ? Uni.createFrom().voidItem()
                : books.read(session).chain(book -> climb(session, escalating(calls, book)));
    }

    /** Those of promises, and of policies that say so. */
    private static List<SlaEvent> escalating(List<SlaEvent> calls, Book book) {
        return calls.stream()
                .filter(event ->
                        book.escalates(event.clock().name(), event.clock().policyVersion()))
                .toList();
    }

    private Uni<Void> climb(Mutiny.Session session, List<SlaEvent> calls) {
        if (calls.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        List<UUID> ids = calls.stream()
                .map(event -> UUID.fromString(event.clock().caseId()))
                .distinct()
                .toList();
        return complaints.forUpdate(session, ids).chain(dossiers -> {
            List<Effects> effects = fold(calls, dossiers);
            return effects.isEmpty()
                    ? Uni.createFrom().voidItem()
                    : consequences.carryOut(session, dossiers.values(), effects, List.of());
        });
    }

    private List<Effects> fold(List<SlaEvent> calls, Map<UUID, Dossier> dossiers) {
        Instant now = time.now();
        List<Effects> effects = new ArrayList<>();
        for (SlaEvent event : calls) {
            Dossier dossier = dossiers.get(UUID.fromString(event.clock().caseId()));
            EscalationLevel level = EscalationLadder.levelOf(event).orElseThrow();
            if (dossier != null && isNeeded(dossier, level)) {
                Outcome outcome = dossier.tell(new ComplaintFact(fact(event, level, now), null), now);
                if (outcome instanceof Outcome.Taken taken) {
                    effects.add(taken.effects());
                }
            }
        }
        return effects;
    }

    /** Not where nothing is left to be done in time, as after an answer that was told late. */
    private static boolean isNeeded(Dossier dossier, EscalationLevel level) {
        Optional<Complaint> complaint = dossier.complaint();
        return complaint.isPresent()
                && complaint.get().state().isOpen()
                && complaint.get().dueAt().isPresent()
                && level.isAbove(complaint.get().duty().level());
    }

    /** It happened when the time had passed, and its identity follows from that: told once, whoever finds it out. */
    private ComplaintFact.What fact(SlaEvent event, EscalationLevel level, Instant now) {
        Instant started = event.clock().startedAt();
        Duration whole = Duration.between(started, event.clock().deadline());
        int percent = event instanceof SlaAtRisk warning ? warning.thresholdPercent() : 100;
        Instant passed = started.plus(whole.multipliedBy(percent).dividedBy(100));
        UUID id = UUID.fromString(event.clock().caseId());
        return new ComplaintFact.What(
                id,
                ComplaintIds.of(source, id + "/" + event.clock().name() + "/" + percent),
                FactKind.ESCALATED,
                passed.isAfter(now) ? now : passed,
                new Telling(source, null, null, now),
                Particulars.escalated(level));
    }
}
