package io.telcopledge.local.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.telcopledge.local.embedded.Children;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class SupervisedTest {

    private final BlockingQueue<ProcessHandle> started = new LinkedBlockingQueue<>();
    private final BlockingQueue<String> said = new LinkedBlockingQueue<>();

    @Test
    void whatWasKilledIsStartedAgainAndThatIsTold() throws Exception {
        try (Supervised supervised = new Supervised(part("sleep", "600"), said::add)) {
            supervised.start().get(60, TimeUnit.SECONDS);
            ProcessHandle first = next(started);

            first.destroyForcibly();

            assertThat(next(started).pid()).isNotEqualTo(first.pid());
            assertThat(next(said)).contains("sleeper has ended").contains("starting it again");
            assertThat(next(said)).isEqualTo("sleeper is back");
        }
    }

    @Test
    void whatIsClosedEndsAndStaysEnded() throws Exception {
        Supervised supervised = new Supervised(part("sleep", "600"), said::add);
        supervised.start().get(60, TimeUnit.SECONDS);
        ProcessHandle process = next(started);

        supervised.close();

        assertThat(process.isAlive()).isFalse();
        assertThat(started).isEmpty();
        assertThat(said).isEmpty();
    }

    @Test
    void whatNeverBecomesReadyIsGivenUpWithItsName() {
        try (Supervised supervised = new Supervised(neverReady(), said::add)) {
            CompletableFuture<Void> ready = supervised.start();

            assertThatThrownBy(() -> ready.get(60, TimeUnit.SECONDS))
                    .isInstanceOf(ExecutionException.class)
                    .hasMessageContaining("sleeper does not start");
        }
    }

    private Part neverReady() {
        return new Sleeper(List.of("true"), started, false);
    }

    private Part part(String... command) {
        return new Sleeper(List.of(command), started, true);
    }

    private static <T> T next(BlockingQueue<T> queue) throws InterruptedException {
        T next = queue.poll(60, TimeUnit.SECONDS);
        assertThat(next).as("within a minute").isNotNull();
        return next;
    }

    private record Sleeper(List<String> command, BlockingQueue<ProcessHandle> started, boolean isReady)
            implements Part {

        @Override
        public String name() {
            return "sleeper";
        }

        @Override
        public RunningPart start() throws IOException {
            RunningPart running =
                    RunningPart.of(Children.start(new ProcessBuilder(Children.dyingWithUs("TERM", command))));
            started.add(running.process());
            return running;
        }
    }
}
