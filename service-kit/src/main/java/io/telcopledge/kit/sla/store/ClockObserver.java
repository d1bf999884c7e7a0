package io.telcopledge.kit.sla.store;

import io.smallrye.mutiny.Uni;
import io.telcopledge.contracts.sla.SlaEvent;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Is told of what was announced of clocks, in the transaction that announces it: a bean that implements it acts on
 * warnings and breaches exactly once.
 */
public interface ClockObserver {

    /**
     * Events in the order in which they were announced, of one or many cases. The clocks' rows are locked, so that the
     * cases' rows may be locked now. A failure fails the transaction.
     *
     * @param session in its transaction; nothing else runs on it until what is returned is done
     */
    Uni<Void> announced(Mutiny.Session session, List<SlaEvent> events);
}
