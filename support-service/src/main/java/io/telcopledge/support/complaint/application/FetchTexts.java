package io.telcopledge.support.complaint.application;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.database.Transactions;
import io.telcopledge.kit.time.OperatorTime;
import io.telcopledge.support.complaint.Referral;
import io.telcopledge.support.complaint.store.Referrals;
import io.telcopledge.support.referral.FetchedText;
import io.telcopledge.support.referral.ReferredTexts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;

/** Fetches words that are awaited. No transaction is open, and no lock held, while the other service is asked. */
@ApplicationScoped
public class FetchTexts {

    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final int MOST_A_ROUND = 100;

    private final Referrals referrals;
    private final ReferredTexts texts;
    private final KeepText keepText;
    private final Transactions transactions;
    private final OperatorTime time;

    @Inject
    public FetchTexts(
            Referrals referrals, ReferredTexts texts, KeepText keepText, Transactions transactions, OperatorTime time) {
        this.referrals = referrals;
        this.texts = texts;
        this.keepText = keepText;
        this.transactions = transactions;
        this.time = time;
    }

    /** Asks once for each that is due; gives how many those were. */
    public int round() {
        int asked = 0;
        while (asked < MOST_A_ROUND && texts.areReachable()) {
            Optional<Referral> next = transactions.await(LONGEST, this::begin);
            if (next.isEmpty()) {
                break;
            }
            asked++;
            FetchedText fetched = texts.fetch(next.get().textRef());
            if (!(fetched instanceof FetchedText.Away)) {
                transactions.await(
                        LONGEST, session -> keepText.keep(session, next.get().complaintId(), fetched));
            }
        }
        return asked;
    }

    /**
     * Counted before the other service is asked, so that one which brings this service down is not asked at once again.
     */
    private Uni<Optional<Referral>> begin(Mutiny.Session session) {
        return referrals.due(session, time.now()).invoke(due -> due.ifPresent(one -> one.attempt(time.now())));
    }
}
