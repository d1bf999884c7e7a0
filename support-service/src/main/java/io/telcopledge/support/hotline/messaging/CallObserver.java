package io.telcopledge.support.hotline.messaging;

import io.smallrye.mutiny.Uni;
import io.telcopledge.support.hotline.Call;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;

/** Whoever keeps figures of calls beside the intervals: told once a batch, in the batch's transaction. */
public interface CallObserver {

    /**
     * Calls changed.
     *
     * @param before those of the batch that were stored, as they were; also those that did not change
     * @param after those that are new or changed, as they are now
     * @param partition one of the batch's; while the transaction lasts no other consumer has it
     */
    Uni<Void> changed(Mutiny.Session session, List<Call> before, List<Call> after, int partition);
}
