package io.telcopledge.support.sla;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.time.OperatorTime;
import io.telcopledge.support.policy.store.PolicyBooks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.reactive.mutiny.Mutiny;

/** Reads how each promise stands: the public ones, and the policies in force. Never from complaints or calls. */
@ApplicationScoped
public class ReadStatus {

    private final PolicyBooks books;
    private final ReadCases cases;
    private final ReadWaiting waiting;
    private final ReadCovered coverage;
    private final OperatorTime time;

    @Inject
    public ReadStatus(
            PolicyBooks books, ReadCases cases, ReadWaiting waiting, ReadCovered coverage, OperatorTime time) {
        this.books = books;
        this.cases = cases;
        this.waiting = waiting;
        this.coverage = coverage;
        this.time = time;
    }

    /** Each promise now, today and in the quarter. */
    public Uni<SlaStatus> read(Mutiny.Session session) {
        Instant now = time.now();
        Spans spans = Spans.at(now, time);
        return books.read(session)
                .chain(book -> coverage.read(session, now)
                        .chain(covered -> cases(session, Measured.all(book, now), spans, covered)
                                .chain(ofCases -> waiting.read(session, spans, covered)
                                        .map(wait -> new SlaStatus(
                                                time.local(now),
                                                spans.quarter(),
                                                Stream.concat(ofCases.stream(), Stream.of(wait))
                                                        .toList())))));
    }

    /** One after the other: a session is not for concurrent use. */
    private Uni<List<PromiseStatus<?, ?, ?>>> cases(
            Mutiny.Session session, List<Measured> promises, Spans spans, Covered covered) {
        return Multi.createFrom()
                .iterable(promises)
                .onItem()
                .<PromiseStatus<?, ?, ?>>transformToUniAndConcatenate(
                        promise -> cases.read(session, promise, spans, covered))
                .collect()
                .asList();
    }
}
