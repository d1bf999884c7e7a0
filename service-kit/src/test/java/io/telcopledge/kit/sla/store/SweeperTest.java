package io.telcopledge.kit.sla.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.telcopledge.kit.sla.ClockCommand.Start;
import io.telcopledge.kit.sla.SlaPolicy;
import io.telcopledge.kit.testing.PlatformResource;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The thread finds what is due by itself, by the database's clock. */
@QuarkusTest
@TestProfile(SweeperTest.Sweeping.class)
@QuarkusTestResource(PlatformResource.class)
class SweeperTest {

    /** The kit with its sweeper. */
    public static class Sweeping implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("telcopledge.sla.sweeper", "true");
        }
    }

    @Inject
    SlaClocks clocks;

    @Inject
    Transactions transactions;

    @Test
    void aClockThatNobodyStopsIsWarnedOfAndBreached() {
        String caseId = UUID.randomUUID().toString();
        SlaPolicy policy = new SlaPolicy("quick", 1, Duration.ofSeconds(30), List.of(50));

        transactions.run(session -> clocks.apply(session, List.of(new Start(caseId, policy, Instant.now()))));

        List<String> names = Announced.upTo("SlaBreached", caseId);
        // On a machine that was busy for half a minute the warning has nothing left to warn of.
        assertThat(names).startsWith("SlaClockStarted").endsWith("SlaBreached").doesNotHaveDuplicates();
    }
}
