package io.telcopledge.kit.outbox;

import java.util.List;
import java.util.function.Consumer;

/** The outbox as its relay sees it. */
public interface OutboxStore {

    /** The lanes that have rows. */
    List<String> lanes();

    /**
     * Takes a lane, hands its oldest rows to {@code send}, which returns when Kafka has acknowledged them all, and
     * removes them; all in one transaction, so that a crash leaves them for the next relay.
     *
     * @return how many rows went; 0 where the lane is empty or another relay has it
     * @throws RuntimeException as {@code send} failed; the rows are still there
     */
    int drain(String lane, int most, Consumer<List<OutboxRow>> send);
}
