package io.telcopledge.kit.walk;

import static org.assertj.core.api.Assertions.assertThat;

import io.telcopledge.contracts.Event;
import io.telcopledge.contracts.EventCatalogue;
import io.telcopledge.contracts.EventCodec;
import io.telcopledge.contracts.KafkaEvents;
import io.telcopledge.contracts.TopicRegistry;
import io.telcopledge.contracts.sla.SlaEvent;
import io.telcopledge.contracts.sla.SlaState;
import io.telcopledge.kit.consumer.ConsumerSettings;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/** One random life of two replicas. */
final class Walk {

    private static final int STEPS = 120;
    private static final int PATIENCE = 2_000;

    private final long seed;
    private final World world;
    private final SplittableRandom random;
    private final TopicRegistry registry;
    private final ConsumerSettings settings;
    private final WalkClock clock;
    private final Inputs inputs;
    private final List<Replica> replicas = new ArrayList<>();
    private boolean nested;
    private int crashes;

    Walk(long seed, World world, WalkClock clock, TopicRegistry registry, ConsumerSettings settings) {
        this.seed = seed;
        this.world = world;
        this.clock = clock;
        this.random = new SplittableRandom(seed);
        this.registry = registry;
        this.settings = settings;
        this.inputs = new Inputs(world, random);
        replicas.add(replica(0));
        replicas.add(replica(1));
    }

    /** Walks and compares; gives how many crashes there were. */
    int run() {
        try {
            for (int step = 0; step < STEPS; step++) {
                act(random.nextInt(2));
            }
            finish();
            compare();
            return crashes;
        } catch (AssertionError | RuntimeException failed) {
            throw new AssertionError("walk with seed " + seed + " (rerun: -Dwalk.seed=" + seed + ")", failed);
        }
    }

    private Replica replica(int which) {
        return new Replica(world, random, registry, settings, () -> meanwhile(1 - which));
    }

    /** Between a poll and its transaction the other replica may act, and take partitions over. */
    private void meanwhile(int other) {
        if (!nested && random.nextInt(5) == 0) {
            nested = true;
            act(other);
            nested = false;
        }
    }

    private void act(int which) {
        switch (random.nextInt(10)) {
            case 0, 1, 2 -> inputs.send();
            case 3 -> deal(which);
            case 4 -> clock.advance(Duration.ofSeconds(random.nextInt(600)));
            case 5 -> world.sweep(world.clock().instant().minus(Duration.ofMinutes(random.nextInt(60))));
            case 6 -> with(which, Replica::relay);
            default -> with(which, Replica::turn);
        }
    }

    private void with(int which, java.util.function.Consumer<Replica> action) {
        Replica process = replicas.get(which);
        try {
            action.accept(process);
        } catch (Chaos.Crash crash) {
            assertThat(process.chaos().isDead()).isTrue();
        } catch (UncheckedIOException broken) {
            // As its thread would do: a new loop.
            replicas.set(which, replica(which));
        }
        if (process.chaos().isDead()) {
            crashes++;
            replicas.set(which, replica(which));
        }
    }

    /** Any partition to any replica, also to both: one of them does not know yet that it has lost it. */
    private void deal(int which) {
        List<TopicPartition> dealt = new ArrayList<>(inputs.partitions());
        dealt.removeIf(partition -> random.nextInt(3) == 0);
        replicas.get(which).assign(dealt);
    }

    /** Nothing fails any more, one replica has it all, and time passes. */
    private void finish() {
        nested = true;
        Replica last = replica(0);
        last.chaos().end();
        last.assign(inputs.partitions());
        clock.advance(Duration.ofDays(1));
        for (int turn = 0; turn < PATIENCE && !isQuiet(); turn++) {
            clock.advance(Duration.ofSeconds(2));
            last.turn();
            world.sweep(clock.instant());
            last.relay();
        }
        if (!isQuiet()) {
            // Tells which; else that it never ended.
            compare();
            throw new AssertionError("rows wait in lanes " + world.outbox().lanes());
        }
    }

    private boolean isQuiet() {
        Set<String> verdicts = new HashSet<>();
        world.clocks().values().forEach(stored -> verdicts.add(stored.state().name()));
        int handled =
                world.cases().values().stream().mapToInt(CaseFacts::events).sum();
        int expected = inputs.model().cases().values().stream()
                .mapToInt(CaseFacts::events)
                .sum();
        return handled >= expected
                && world.dead().containsAll(inputs.model().dead())
                && !verdicts.contains(SlaState.RUNNING.name())
                && world.outbox().lanes().isEmpty();
    }

    private void compare() {
        Model model = inputs.model();
        assertThat(world.cases()).as("each event counts once and in order").isEqualTo(model.cases());
        Set<String> dead = new TreeSet<>(world.dead());
        assertThat(dead).as("dead letters").containsAll(model.dead());
        assertThat(world.dead()).as("dead letters").doesNotHaveDuplicates();
        dead.removeAll(model.dead());
        assertThat(model.mayBeDead()).containsAll(dead);
        Map<String, SlaState> verdicts = new TreeMap<>();
        world.clocks().forEach((id, stored) -> verdicts.put(id, stored.state()));
        assertThat(verdicts).as("verdicts").isEqualTo(model.verdicts());
        List<Event<?>> published = published();
        world.clocks().forEach((id, stored) -> comparePublished(id, stored, published));
    }

    private static void comparePublished(String caseId, World.StoredClock stored, List<Event<?>> published) {
        Map<String, Long> first = new LinkedHashMap<>();
        SlaState last = SlaState.RUNNING;
        for (Event<?> event : published) {
            if (event.data() instanceof SlaEvent told && told.clock().caseId().equals(caseId)) {
                Long before = first.putIfAbsent(
                        event.envelope().id(), event.envelope().sequence());
                last = before == null ? told.clock().state() : last;
            }
        }
        List<Long> revisions = new ArrayList<>();
        for (long revision = 1; revision <= stored.revision(); revision++) {
            revisions.add(revision);
        }
        assertThat(new ArrayList<>(first.values()))
                .as("first occurrences of %s, in order and without a gap", caseId)
                .isEqualTo(revisions);
        assertThat(last).as("what the world heard last of %s", caseId).isEqualTo(stored.state());
    }

    private List<Event<?>> published() {
        EventCodec codec = new EventCodec(EventCatalogue.PLATFORM);
        List<Event<?>> events = new ArrayList<>();
        world.published().forEach((out, begin) -> {
            for (long offset = begin; offset < world.log().end(out); ) {
                List<ConsumerRecord<byte[], byte[]>> found = world.log().read(out, offset, 500);
                found.forEach(bytes -> events.add(codec.decode(KafkaEvents.fromRecord(bytes))));
                offset += found.size();
            }
        });
        return events;
    }
}
