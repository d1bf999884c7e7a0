package io.telcopledge.reporting.live.application;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.outbox.Outbox;
import io.telcopledge.kit.outbox.OutgoingEvent;
import io.telcopledge.kit.time.OperatorTime;
import io.telcopledge.kit.time.Quarter;
import io.telcopledge.reporting.commitment.Commitments;
import io.telcopledge.reporting.live.VerdictChange;
import io.telcopledge.reporting.live.store.VerdictChanges;
import io.telcopledge.reporting.live.store.VerdictRound;
import io.telcopledge.reporting.scorecard.QuarterEvidence;
import io.telcopledge.reporting.scorecard.Score;
import io.telcopledge.reporting.scorecard.Scoring;
import io.telcopledge.reporting.scorecard.store.QuarterTotals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;

/** Gives the verdicts of the running quarter and the one before it, and tells those that are news. */
@ApplicationScoped
public class TellVerdicts {

    private static final String TOPIC = "reporting.events";

    private final VerdictRound round;
    private final QuarterTotals totals;
    private final Commitments commitments;
    private final VerdictChanges changes;
    private final Outbox outbox;
    private final OperatorTime time;

    @Inject
    public TellVerdicts(
            VerdictRound round,
            QuarterTotals totals,
            Commitments commitments,
            VerdictChanges changes,
            Outbox outbox,
            OperatorTime time) {
        this.round = round;
        this.totals = totals;
        this.commitments = commitments;
        this.changes = changes;
        this.outbox = outbox;
        this.time = time;
    }

    /**
     * Tells what changed; does nothing while another replica does, or while nothing can have changed.
     *
     * @return how many verdicts were told
     */
    public Uni<Integer> tell(Mutiny.Session session) {
        Instant now = time.now();
        return round.begin(session, now)
                .chain(due -> due.isEmpty()
                        ? Uni.createFrom().item(0)
                        : tellNews(session, now).call(() -> round.done(session, due.orElseThrow(), now)));
    }

    private Uni<Integer> tellNews(Mutiny.Session session, Instant now) {
        Quarter quarter = time.quarterOf(now);
        List<Quarter> quarters = List.of(quarter.previous(), quarter);
        return totals.between(session, quarter.previous(), quarter, commitments.promises())
                .map(evidence -> scores(quarters, evidence, now))
                .chain(scores -> changes.lastTold(session, quarters).map(told -> told.news(scores)))
                .chain(news -> changes.add(session, news, now)
                        .chain(() -> outbox.append(session, events(news, now)))
                        .replaceWith(news.size()));
    }

    private List<Score> scores(List<Quarter> quarters, QuarterEvidence evidence, Instant now) {
        Scoring scoring = new Scoring(time.zone(), now);
        return commitments.promises().stream()
                .flatMap(promise ->
                        quarters.stream().map(quarter -> scoring.score(promise.scoring(quarter), quarter, evidence)))
                .toList();
    }

    private static List<OutgoingEvent> events(List<VerdictChange> news, Instant now) {
        return news.stream()
                .map(change -> OutgoingEvent.of(TOPIC, VerdictWords.event(change), now, change.revision()))
                .toList();
    }
}
