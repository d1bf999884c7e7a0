package io.telcopledge.support.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.telcopledge.contracts.EventData;
import io.telcopledge.contracts.support.CallAbandoned;
import io.telcopledge.contracts.support.CallAnswered;
import io.telcopledge.contracts.support.CallRated;
import io.telcopledge.kit.database.Transactions;
import io.telcopledge.kit.testing.KafkaProbe;
import io.telcopledge.kit.testing.PlatformResource;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Calls that change agent, day, outcome and rating, repeated and shuffled over partitions. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class AgentDayWalkTest {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Instant NOON = Instant.parse("2026-05-04T04:00:00Z");

    private final String source = "/acd/" + UUID.randomUUID();
    private final String agents = "agent-" + UUID.randomUUID() + "-";

    @Inject
    Transactions transactions;

    @Test
    void afterAnyCorrectionsAgentsDaysAreWhatRebuildingThemFromTheCallsGives() {
        long seed = 20_260_505;
        SplittableRandom random = new SplittableRandom(seed);
        try (KafkaProbe probe = new KafkaProbe()) {
            for (int i = 0; i < 800; i++) {
                String id = "call-" + random.nextInt(150);
                int revision = random.nextInt(5);
                // The same revision of a call always says the same.
                EventData data = event(id, revision, new SplittableRandom(31L * id.hashCode() + revision));
                probe.send("support.calls", source, UUID.randomUUID().toString(), NOON, data);
            }
            String last = agents + "last";
            for (int i = 0; i < 64; i++) {
                String id = "last-" + i;
                probe.send("support.calls", source, id, NOON, answered(id, last, NOON, true, 60_000L, 0));
            }
            // Every partition was read to its end once the last calls of all are counted.
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(kept())
                            .as("seed %d", seed)
                            .anyMatch(row -> row.startsWith(last + " 2026-05-04 64 ")));
        }
        assertThat(kept()).as("seed %d", seed).hasSizeGreaterThan(5).isEqualTo(rebuilt());
    }

    private List<String> kept() {
        return transactions.await(PATIENCE, session -> AgentDayRows.kept(session, agents));
    }

    private List<String> rebuilt() {
        return transactions.await(PATIENCE, session -> AgentDayRows.rebuilt(session, agents));
    }

    private EventData event(String id, int revision, SplittableRandom random) {
        int kind = random.nextInt(5);
        Instant offeredAt = NOON.plusSeconds(random.nextInt(200_000));
        if (kind == 0) {
            return new CallAbandoned(id, "main", offeredAt, null, revision);
        }
        return kind <= 2
                ? new CallRated(id, 1 + random.nextInt(5), offeredAt.plusSeconds(600), revision)
                : answered(
                        id,
                        agents + random.nextInt(4),
                        offeredAt,
                        random.nextInt(3) == 0 ? null : random.nextBoolean(),
                        random.nextInt(3) == 0 ? null : random.nextLong(600_000),
                        revision);
    }

    private static CallAnswered answered(
            String id,
            String agent,
            Instant offeredAt,
            @Nullable Boolean resolved,
            @Nullable Long talkMillis,
            int revision) {
        return new CallAnswered(id, "main", agent, offeredAt, 1_000L, talkMillis, null, resolved, revision);
    }
}
