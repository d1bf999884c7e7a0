package io.telcopledge.kit.edge;

import io.telcopledge.contracts.Require;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** The id of an event's copy in a partition: a repeat of one has no effect, the other partitions' are no repeats. */
final class IdInPartition {

    private IdInPartition() {}

    /** It can be read where it is short enough to be an id; else it is a hash, since what was taken must stay valid. */
    static String of(String id, int partition) {
        String told = id + "/p" + partition;
        return told.codePointCount(0, told.length()) <= Require.ID_LENGTH
                ? told
                : UUID.nameUUIDFromBytes(told.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
