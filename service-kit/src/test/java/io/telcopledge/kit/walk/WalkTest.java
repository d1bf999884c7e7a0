package io.telcopledge.kit.walk;

import static org.assertj.core.api.Assertions.assertThat;

import io.telcopledge.contracts.TopicRegistry;
import org.junit.jupiter.api.Test;

/**
 * Consumer, outbox and clock through crashes between any two steps, repeats, reordering, lateness and rebalances, in
 * memory. The doubles are held against the real ones by {@link StoreContract}.
 */
class WalkTest {

    @Test
    void whateverHappensTheResultIsThatOfTheSequentialModel() {
        int crashes = 0;
        long[] seeds = Worlds.seeds(400);
        for (long seed : seeds) {
            WalkClock clock = new WalkClock();
            TopicRegistry registry = Worlds.registry("walk");
            try (World world = new MemoryWorld(clock, registry)) {
                crashes += new Walk(seed, world, clock, registry, Worlds.settings()).run();
            }
        }
        assertThat(crashes).as("a walk without crashes proves little").isGreaterThanOrEqualTo(seeds.length / 2);
    }
}
