package io.telcopledge.kit.walk;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.telcopledge.kit.consumer.ConsumerStore;
import io.telcopledge.kit.database.Transactions;
import io.telcopledge.kit.kafka.KafkaClients;
import io.telcopledge.kit.outbox.OutboxStore;
import io.telcopledge.kit.outbox.RelayOff;
import io.telcopledge.kit.sla.store.SlaClocks;
import io.telcopledge.kit.sla.store.Sweep;
import io.telcopledge.kit.testing.PlatformResource;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;

/** The walk on the real broker, the real database and the real store of clocks. */
@QuarkusTest
@TestProfile(RelayOff.class)
@QuarkusTestResource(PlatformResource.class)
class RealWalkTest {

    @Inject
    ConsumerStore store;

    @Inject
    OutboxStore outbox;

    @Inject
    Transactions transactions;

    @Inject
    SlaClocks clocks;

    @Inject
    Sweep sweep;

    @Inject
    KafkaClients clients;

    @Test
    void whateverHappensTheResultIsThatOfTheSequentialModel() throws ExecutionException, InterruptedException {
        RealWorld.Beans beans = new RealWorld.Beans(store, outbox, transactions, clocks, sweep);
        for (long seed : Worlds.seeds(20)) {
            String name = "walk" + seed + "t" + Long.toString(System.nanoTime(), 36);
            create(name + ".in");
            WalkClock clock = new WalkClock();
            try (World world = new RealWorld(name, clock, beans)) {
                new Walk(seed, world, clock, Worlds.registry(name), Worlds.settings()).run();
            }
        }
    }

    private void create(String topic) throws ExecutionException, InterruptedException {
        try (Admin admin = clients.admin()) {
            admin.createTopics(List.of(new NewTopic(topic, Inputs.PARTITIONS, (short) 1)))
                    .all()
                    .get();
        }
    }
}
