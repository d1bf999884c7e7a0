package io.telcopledge.support.backtest.application;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.paging.Cursor;
import io.telcopledge.support.backtest.BackTest;
import io.telcopledge.support.backtest.store.PastCases;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;

/** Runs a back-test over the cases of a span: one page of them is in memory at a time. */
@ApplicationScoped
public class RunBackTest {

    private static final int PAGE = 500;

    private final Mutiny.SessionFactory sessions;
    private final PastCases cases;

    @Inject
    public RunBackTest(Mutiny.SessionFactory sessions, PastCases cases) {
        this.sessions = sessions;
        this.cases = cases;
    }

    /**
     * What was read.
     *
     * @param complaints filed in the span, and later than where it began
     * @param withoutOutcome those of them that nobody tells the outcome of
     * @param rows of the database, complaints and lines of their histories
     */
    public record Read(long complaints, long withoutOutcome, long rows) {

        static final Read NOTHING = new Read(0, 0, 0);

        Read and(PastCases.Some page) {
            return new Read(
                    complaints + page.cases().size() + page.withoutOutcome(),
                    withoutOutcome + page.withoutOutcome(),
                    rows + page.rows());
        }
    }

    /**
     * Takes all cases of a span through a test, in the order of their filing.
     *
     * @param after where to begin, where that is not the begin of the span
     * @param untilFull whether to end once the test keeps no more cases
     */
    public Uni<Read> run(BackTest test, Instant from, Instant to, Optional<Cursor> after, boolean untilFull) {
        Progress progress = new Progress(after);
        return Multi.createBy()
                .repeating()
                .uni(() -> sessions.withSession(session -> cases.page(session, from, to, progress.last, PAGE)))
                .whilst(page -> page.last().isPresent() && !(untilFull && test.isFull()))
                .invoke(page -> {
                    page.cases().forEach(test::take);
                    progress.add(page);
                })
                .collect()
                .last()
                .map(end -> progress.read);
    }

    /** How far one run has come. */
    private static final class Progress {

        private Optional<Cursor> last;
        private Read read = Read.NOTHING;

        Progress(Optional<Cursor> after) {
            this.last = after;
        }

        void add(PastCases.Some page) {
            last = page.last();
            read = read.and(page);
        }
    }
}
