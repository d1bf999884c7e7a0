package io.telcopledge.kit.walk;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.telcopledge.kit.consumer.ConsumerStore;
import io.telcopledge.kit.database.Transactions;
import io.telcopledge.kit.testing.PlatformResource;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class PostgresStoreTest extends StoreContract {

    @Inject
    ConsumerStore store;

    @Inject
    Transactions transactions;

    @Override
    ConsumerStore store() {
        return store;
    }

    @Override
    List<String> dead(String consumer) {
        return transactions.await(
                Duration.ofSeconds(60),
                session -> session.createNativeQuery(
                                "select partition || '/' || record_offset from dead_letter where consumer = ?1",
                                String.class)
                        .setParameter(1, consumer)
                        .getResultList());
    }
}
