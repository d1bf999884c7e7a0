package io.telcopledge.support.complaint.api;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.time.OperatorTime;
import io.telcopledge.support.complaint.Complaint;
import io.telcopledge.support.complaint.ComplaintFact;
import io.telcopledge.support.complaint.Course;
import io.telcopledge.support.complaint.Dossier;
import io.telcopledge.support.complaint.FactKind;
import io.telcopledge.support.complaint.Referral;
import io.telcopledge.support.complaint.application.Spoken;
import io.telcopledge.support.complaint.application.Words;
import io.telcopledge.support.complaint.store.Complaints;
import io.telcopledge.support.complaint.store.Referrals;
import io.telcopledge.support.triage.Labels;
import io.telcopledge.support.triage.api.TriageReader;
import io.telcopledge.support.triage.api.TriageView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** Puts a complaint, its history and their words together. */
@ApplicationScoped
public class ComplaintReader {

    private final Complaints complaints;
    private final Words words;
    private final Referrals referrals;
    private final TriageReader triage;
    private final OperatorTime time;

    @Inject
    public ComplaintReader(
            Complaints complaints, Words words, Referrals referrals, TriageReader triage, OperatorTime time) {
        this.complaints = complaints;
        this.words = words;
        this.referrals = referrals;
        this.triage = triage;
        this.time = time;
    }

    /** @param forDesk whether the names of those who worked on it are shown */
    public Uni<ComplaintDetails> details(Mutiny.Session session, Complaint complaint, boolean forDesk) {
        return complaints
                .history(session, complaint.id())
                .chain(facts -> opened(session, facts)
                        .chain(spoken -> triage(session, complaint, forDesk)
                                .chain(about -> referrals
                                        .of(session, complaint.id())
                                        .map(referral ->
                                                details(complaint, facts, spoken, referral, about, forDesk)))));
    }

    /** Whether a version has one representation: words that are fetched come without a new one. */
    Uni<Boolean> isSettled(Mutiny.Session session, Complaint complaint) {
        return referrals.of(session, complaint.id()).map(Optional::isEmpty);
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

    private Uni<Optional<TriageView>> triage(Mutiny.Session session, Complaint complaint, boolean forDesk) {
        Labels stated = Labels.stated(
                Optional.ofNullable(complaint.matter().category()),
                complaint.matter().complexity());
        return forDesk
                ? triage.read(session, complaint.id(), stated).map(Optional::of)
                : Uni.createFrom().item(Optional.empty());
    }

    private ComplaintDetails details(
            Complaint complaint,
            List<ComplaintFact> facts,
            List<Spoken> spoken,
            Optional<Referral> referral,
            Optional<TriageView> about,
            boolean forDesk) {
        Spoken filed = Spoken.NOTHING;
        Set<UUID> counted = new Dossier(complaint.id(), complaint, facts)
                .course()
                .map(Course::counted)
                .orElse(Set.of());
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
                    FactDetails.of(fact.particulars(), forDesk),
                    counted.contains(fact.id()),
                    spoken.get(i).text()));
        }
        return new ComplaintDetails(
                ComplaintView.of(complaint, time, forDesk),
                filed.text(),
                referral.map(Referral::state).orElse(null),
                filed.contact(),
                about.orElse(null),
                lines);
    }
}
