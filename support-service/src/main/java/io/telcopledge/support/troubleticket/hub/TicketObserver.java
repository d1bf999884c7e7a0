package io.telcopledge.support.troubleticket.hub;

import io.smallrye.mutiny.Uni;
import io.telcopledge.support.complaint.Complaint;
import io.telcopledge.support.complaint.ComplaintFact;
import io.telcopledge.support.complaint.Dossier;
import io.telcopledge.support.complaint.FactKind;
import io.telcopledge.support.complaint.application.ComplaintObserver;
import io.telcopledge.support.complaint.application.Words;
import io.telcopledge.support.troubleticket.TicketAttribute;
import io.telcopledge.support.troubleticket.TicketEventType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;

/** Tells listeners what happened to complaints, whoever told it: the desk, an event, a ticket. */
@ApplicationScoped
public class TicketObserver implements ComplaintObserver {

    private final TellListeners listeners;

    @Inject
    public TicketObserver(TellListeners listeners) {
        this.listeners = listeners;
    }

    @Override
    public Uni<Void> tookIn(Mutiny.Session session, Collection<Dossier> dossiers, List<Words.Line> said) {
        List<TellListeners.Happening> happenings = new ArrayList<>();
        for (Dossier dossier : dossiers) {
            dossier.complaint()
                    .filter(complaint -> !complaint.origin().history())
                    .ifPresent(complaint -> dossier.newFacts().stream()
                            .filter(fact -> hadEffect(dossier, fact))
                            .forEach(fact -> happenings.addAll(of(complaint, fact))));
        }
        return listeners.tell(session, happenings);
    }

    private static boolean hadEffect(Dossier dossier, ComplaintFact fact) {
        return fact.kind() == FactKind.FILED
                || dossier.course()
                        .map(course -> course.counted().contains(fact.id()))
                        .orElse(false);
    }

    private static List<TellListeners.Happening> of(Complaint complaint, ComplaintFact fact) {
        String field = switch (fact.kind()) {
            case RECLASSIFIED -> TicketAttribute.SEVERITY.label();
            case CORRECTED -> TicketAttribute.TICKET_TYPE.label();
            case ANSWERED -> TicketAttribute.NOTE.label();
            default -> TicketAttribute.STATUS_CHANGE.label();
        };
        return TicketEventType.of(fact.kind(), complaint.standing()).stream()
                .map(type -> new TellListeners.Happening(
                        complaint, type, fact.at(), type == TicketEventType.ATTRIBUTE_VALUE_CHANGE ? field : ""))
                .toList();
    }
}
