package io.telcopledge.kit.walk;

import io.telcopledge.kit.consumer.ConsumerStore;
import java.util.List;

class MemoryStoreTest extends StoreContract {

    private final MemoryDatabase database = new MemoryDatabase(new WalkClock());

    @Override
    ConsumerStore store() {
        return database;
    }

    @Override
    List<String> dead(String consumer) {
        return database.committed().letters.stream()
                .map(letter ->
                        letter.position().partition() + "/" + letter.position().offset())
                .toList();
    }
}
