package io.telcopledge.reporting.evidence.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import io.telcopledge.contracts.support.HotlineIntervalMeasured;
import io.telcopledge.kit.time.OperatorTime;
import io.telcopledge.reporting.evidence.EvidenceRange;
import io.telcopledge.reporting.evidence.Facts;
import io.telcopledge.reporting.evidence.Statement;
import io.telcopledge.reporting.evidence.store.EvidenceLog;
import io.telcopledge.reporting.evidence.store.Projections;
import java.lang.ref.WeakReference;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.hibernate.reactive.mutiny.Mutiny;
import org.junit.jupiter.api.Test;

/** However much evidence there is, one page of it is held at a time. */
class RebuildProjectionsTest {

    private static final int PAGES = 30_000;
    private static final int MOST_HELD = 20;

    @Test
    void neitherTheHeapNorTheStackGrowsWithThePages() throws Exception {
        Pages pages = new Pages();
        RebuildProjections rebuild = new RebuildProjections(new NoDatabase().sessions(), pages, new NoTables(), time());

        long read = rebuild.within(new NoDatabase().session(), List.of(), so -> {})
                .await()
                .indefinitely();

        assertThat(read).isEqualTo(PAGES);
        assertThat(pages.mostHeld).isLessThan(MOST_HELD);
    }

    private static OperatorTime time() {
        return new OperatorTime(Clock.systemUTC(), ZoneId.of("Asia/Shanghai"));
    }

    /** Evidence of a statement a page, that looks now and then how many pages somebody still holds. */
    private static final class Pages extends EvidenceLog {

        private final List<WeakReference<List<Statement>>> given = new ArrayList<>();
        private int pages;
        private long mostHeld;

        @Override
        public Uni<Void> open(Mutiny.Session session, List<EvidenceRange> ranges) {
            return Uni.createFrom().voidItem();
        }

        @Override
        public Uni<List<Statement>> next(Mutiny.Session session, int most) {
            return Uni.createFrom().item(this::page);
        }

        @Override
        public Uni<Void> close(Mutiny.Session session) {
            return Uni.createFrom().voidItem();
        }

        private List<Statement> page() {
            if (pages == PAGES) {
                return List.of();
            }
            pages++;
            if (pages % 10_000 == 0) {
                mostHeld = Math.max(mostHeld, held());
            }
            List<Statement> page = List.of(new Statement(new UUID(0, pages), 1, interval()));
            given.add(new WeakReference<>(page));
            return page;
        }

        private long held() {
            // A collector may take several rounds to see that nobody holds a thing.
            Awaitility.await().pollInSameThread().until(() -> {
                System.gc();
                return count() < MOST_HELD || given.isEmpty();
            });
            return count();
        }

        private long count() {
            return given.stream().filter(page -> page.get() != null).count();
        }

        private HotlineIntervalMeasured interval() {
            return new HotlineIntervalMeasured("main", Instant.EPOCH, 1, 0, 1, 1, List.of(0L, 0L, 0L, 0L, 0L), pages);
        }
    }

    /** Folds nothing. */
    private static final class NoTables extends Projections {

        @Override
        public Uni<Void> shadow(Mutiny.Session session) {
            return Uni.createFrom().voidItem();
        }

        @Override
        public Uni<Void> fold(Mutiny.Session session, Facts facts) {
            return Uni.createFrom().voidItem();
        }

        @Override
        public Uni<Void> analyze(Mutiny.Session session) {
            return Uni.createFrom().voidItem();
        }
    }

    /** Nobody asks it for anything. */
    private static final class NoDatabase {

        Mutiny.Session session() {
            return nothing(Mutiny.Session.class);
        }

        Mutiny.SessionFactory sessions() {
            return nothing(Mutiny.SessionFactory.class);
        }

        private static <T> T nothing(Class<T> type) {
            return type.cast(java.lang.reflect.Proxy.newProxyInstance(
                    type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                        throw new UnsupportedOperationException(method.getName());
                    }));
        }
    }
}
