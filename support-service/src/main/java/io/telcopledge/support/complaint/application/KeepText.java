package io.telcopledge.support.complaint.application;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.time.OperatorTime;
import io.telcopledge.support.complaint.Referral;
import io.telcopledge.support.complaint.SealedWords;
import io.telcopledge.support.complaint.TextState;
import io.telcopledge.support.complaint.store.Referrals;
import io.telcopledge.support.referral.FetchedText;
import io.telcopledge.support.triage.application.SuggestLabels;
import io.telcopledge.support.triage.store.TriageTable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** Keeps fetched words under their person's key, and what a model makes of them. */
@ApplicationScoped
public class KeepText {

    private final Referrals referrals;
    private final Words words;
    private final SuggestLabels triage;
    private final TriageTable suggestions;
    private final OperatorTime time;

    @Inject
    public KeepText(
            Referrals referrals, Words words, SuggestLabels triage, TriageTable suggestions, OperatorTime time) {
        this.referrals = referrals;
        this.words = words;
        this.triage = triage;
        this.suggestions = suggestions;
        this.time = time;
    }

    /** Keeps what was fetched, unless that was done already. */
    Uni<Void> keep(Mutiny.Session session, UUID complaint, FetchedText fetched) {
        return referrals
                .awaited(session, complaint)
                .chain(found -> found.map(referral -> settle(session, referral, fetched))
                        .orElseGet(() -> Uni.createFrom().voidItem()));
    }

    private Uni<Void> settle(Mutiny.Session session, Referral referral, FetchedText fetched) {
        if (fetched instanceof FetchedText.Found found) {
            Words.Line line = new Words.Line(referral.factId(), referral.person(), new Spoken(found.text(), null));
            return words.seal(session, List.of(line)).chain(lines -> keep(session, referral, lines.get(0), found));
        }
        if (!(fetched instanceof FetchedText.Away)) {
            referral.settle(fetched instanceof FetchedText.Gone ? TextState.GONE : TextState.UNUSABLE, time.now());
        }
        return Uni.createFrom().voidItem();
    }

    /** @param kept nothing where the person was erased */
    private Uni<Void> keep(
            Mutiny.Session session, Referral referral, Optional<SealedWords> kept, FetchedText.Found found) {
        if (kept.isEmpty()) {
            referral.settle(TextState.GONE, time.now());
            return Uni.createFrom().voidItem();
        }
        referral.fetched(kept.get(), time.now());
        UUID id = referral.complaintId();
        // There is one already where the complaint was also filed with words.
        return suggestions
                .suggested(session, id)
                .chain(known -> known.isPresent()
                        ? Uni.createFrom().voidItem()
                        : triage.keep(session, List.of(new SuggestLabels.Unread(id, found.text())), time.now()));
    }
}
