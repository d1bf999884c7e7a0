package io.telcopledge.support.complaint.application;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.outbox.Outbox;
import io.telcopledge.kit.outbox.OutgoingEvent;
import io.telcopledge.kit.sla.ClockCommand;
import io.telcopledge.kit.sla.store.SlaClocks;
import io.telcopledge.support.complaint.Announcement;
import io.telcopledge.support.complaint.Complaint;
import io.telcopledge.support.complaint.Dossier;
import io.telcopledge.support.complaint.Effects;
import io.telcopledge.support.policy.PolicyBook;
import io.telcopledge.support.policy.store.PolicyBooks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.reactive.mutiny.Mutiny;

/** Stores what dossiers took in and carries out what follows: events first, then clocks, each at once for all. */
@ApplicationScoped
public class Consequences {

    private static final String TOPIC = "support.events";

    private final Outbox outbox;
    private final SlaClocks clocks;
    private final PolicyBooks books;
    private final Instance<ComplaintObserver> observers;

    @Inject
    public Consequences(
            Outbox outbox, SlaClocks clocks, PolicyBooks books, @Any Instance<ComplaintObserver> observers) {
        this.outbox = outbox;
        this.clocks = clocks;
        this.books = books;
        this.observers = observers;
    }

    /**
     * Carries it out in the session's transaction.
     *
     * @param said the words of what was told, in the clear; also of what was not taken in
     */
    public Uni<Void> carryOut(
            Mutiny.Session session, Collection<Dossier> dossiers, List<Effects> effects, List<Words.Line> said) {
        List<OutgoingEvent> events = effects.stream()
                .flatMap(effect -> effect.events().stream())
                .map(Consequences::outgoing)
                .toList();
        List<ClockCommand> commands =
                effects.stream().flatMap(effect -> effect.clocks().stream()).toList();
        return session.persistAll(added(dossiers))
                .chain(() -> events.isEmpty() ? Uni.createFrom().voidItem() : outbox.append(session, events))
                .chain(() -> books.read(session))
                .chain(book -> clocks.apply(session, with(commands, dossiers, book)))
                .chain(() -> tell(session, dossiers, said));
    }

    private Uni<Void> tell(Mutiny.Session session, Collection<Dossier> dossiers, List<Words.Line> said) {
        List<Dossier> changed = dossiers.stream()
                .filter(dossier -> !dossier.newFacts().isEmpty())
                .toList();
        Uni<Void> told = Uni.createFrom().voidItem();
        for (ComplaintObserver observer : observers) {
            told = told.chain(() -> observer.tookIn(session, changed, said));
        }
        return told;
    }

    /** The public promises' commands, and what cases with news tell the clocks of the operator's own policies. */
    private static List<ClockCommand> with(List<ClockCommand> commands, Collection<Dossier> dossiers, PolicyBook book) {
        return Stream.concat(
                        commands.stream(),
                        dossiers.stream()
                                .filter(dossier -> !dossier.newFacts().isEmpty())
                                .flatMap(dossier -> dossier.policyClocks().stream())
                                .flatMap(clocks -> clocks.under(book).stream()))
                .toList();
    }

    private static Object[] added(Collection<Dossier> dossiers) {
        List<Complaint> complaints = dossiers.stream()
                .flatMap(dossier -> dossier.newComplaint().stream())
                .toList();
        List<Object> rows = new ArrayList<>(complaints);
        dossiers.forEach(dossier -> rows.addAll(dossier.newFacts()));
        return rows.toArray();
    }

    private static OutgoingEvent outgoing(Announcement announcement) {
        return OutgoingEvent.of(TOPIC, announcement.data(), announcement.time(), announcement.revision());
    }
}
