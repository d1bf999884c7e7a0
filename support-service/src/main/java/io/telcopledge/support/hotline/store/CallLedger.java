package io.telcopledge.support.hotline.store;

import io.smallrye.mutiny.Uni;
import io.telcopledge.support.hotline.Call;
import io.telcopledge.support.hotline.CallFold;
import io.telcopledge.support.hotline.CallKey;
import io.telcopledge.support.hotline.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import org.hibernate.reactive.mutiny.Mutiny;

/** What a batch of calls reads and writes: the calls' rows, the counts of their intervals, what was refused. */
@ApplicationScoped
public class CallLedger {

    private final CallTable calls;
    private final PartialTable partials;
    private final RefusedTable refused;

    @Inject
    public CallLedger(CallTable calls, PartialTable partials, RefusedTable refused) {
        this.calls = calls;
        this.partials = partials;
        this.refused = refused;
    }

    /** The stored ones of some calls, locked in the order of their keys. */
    public Uni<List<Call>> forUpdate(Mutiny.Session session, Collection<CallKey> keys) {
        return calls.forUpdate(session, keys);
    }

    /**
     * Stores what was folded, calls and counts.
     *
     * @param stored the calls that have a row
     */
    public Uni<Void> store(Mutiny.Session session, CallFold fold, Set<CallKey> stored) {
        return calls.store(session, fold.changedCalls(), stored).chain(() -> partials.add(session, fold.differences()));
    }

    /** Counts what was refused on a day. */
    public Uni<Void> refuse(Mutiny.Session session, LocalDate day, SortedMap<Refused, Long> counts) {
        return refused.add(session, day, counts);
    }
}
