package io.telcopledge.support.complaint.api;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.time.OperatorTime;
import io.telcopledge.support.complaint.Complaint;
import io.telcopledge.support.complaint.ComplaintFact;
import io.telcopledge.support.complaint.FactKind;
import io.telcopledge.support.complaint.application.Spoken;
import io.telcopledge.support.complaint.application.Words;
import io.telcopledge.support.complaint.store.Complaints;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;

/** Puts a complaint, its history and their words together. */
@ApplicationScoped
public class ComplaintReader {

    private final Complaints complaints;
    private final Words words;
    private final OperatorTime time;

    @Inject
    public ComplaintReader(Complaints complaints, Words words, OperatorTime time) {
        this.complaints = complaints;
        this.words = words;
        this.time = time;
    }

    /** @param forDesk whether the names of those who worked on it are shown */
    Uni<ComplaintDetails> details(Mutiny.Session session, Complaint complaint, boolean forDesk) {
        return complaints
                .history(session, complaint.id())
                .chain(facts -> opened(session, facts).map(spoken -> details(complaint, facts, spoken, forDesk)));
    }

    /** One after the other: a session is not for concurrent use. */
    private Uni<List<Spoken>> opened(Mutiny.Session session, List<ComplaintFact> facts) {
        return Multi.createFrom()
                .iterable(facts)
                .onItem()
                .transformToUniAndConcatenate(fact -> words.open(session, fact))
                .collect()
                .asList();
    }

    private ComplaintDetails details(
            Complaint complaint, List<ComplaintFact> facts, List<Spoken> spoken, boolean forDesk) {
        Spoken filed = Spoken.NOTHING;
        List<ComplaintDetails.Line> lines = new ArrayList<>();
        for (int i = 0; i < facts.size(); i++) {
            ComplaintFact fact = facts.get(i);
            if (fact.kind() == FactKind.FILED) {
                filed = spoken.get(i);
            }
            lines.add(new ComplaintDetails.Line(
                    fact.kind(),
                    time.local(fact.at()),
                    time.local(fact.telling().recordedAt()),
                    fact.telling().teller(),
                    forDesk ? fact.telling().by() : null,
                    spoken.get(i).text()));
        }
        return new ComplaintDetails(ComplaintView.of(complaint, time), filed.text(), filed.contact(), lines);
    }
}
