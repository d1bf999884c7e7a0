package io.telcopledge.kit.consumer;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.errors.WakeupException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Runs one loop until it is stopped; a loop that breaks is replaced by a new one. */
public final class ConsumerThread {

    private static final Logger LOG = Logger.getLogger(ConsumerThread.class);
    private static final Duration LEAVE = Duration.ofSeconds(2);
    private static final long AFTER_BREAK_MILLIS = 1_000;
    private static final long LOOK_FOR_REPLACED_NANOS = TimeUnit.SECONDS.toNanos(30);

    private final String name;
    private final Supplier<Consumer<byte[], byte[]>> consumers;
    private final java.util.function.Function<Consumer<byte[], byte[]>, ConsumerLoop> loops;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final Thread thread;
    private volatile @Nullable Consumer<byte[], byte[]> current;

    public ConsumerThread(
            String name,
            Supplier<Consumer<byte[], byte[]>> consumers,
            java.util.function.Function<Consumer<byte[], byte[]>, ConsumerLoop> loops) {
        this.name = name;
        this.consumers = consumers;
        this.loops = loops;
        this.thread = new Thread(this::run, name);
    }

    public void start() {
        thread.start();
    }

    /** Asks the thread to end after the batch that it is at. */
    public void stop() {
        stopped.countDown();
        Consumer<byte[], byte[]> polling = current;
        if (polling != null) {
            polling.wakeup();
        }
    }

    /** Waits for its end. */
    public void join(Duration longest) throws InterruptedException {
        thread.join(longest.toMillis());
    }

    private boolean isRunning() {
        return stopped.getCount() > 0;
    }

    private void run() {
        while (isRunning()) {
            try (Consumer<byte[], byte[]> consumer = consumers.get()) {
                current = consumer;
                loop(consumer);
            } catch (WakeupException asked) {
                LOG.debugf("%s ends", name);
            } catch (RuntimeException broken) {
                LOG.errorf(broken, "%s breaks, and starts anew", name);
                rest();
            }
        }
    }

    private void loop(Consumer<byte[], byte[]> consumer) {
        ConsumerLoop loop = loops.apply(consumer);
        loop.start();
        long looked = System.nanoTime();
        try {
            while (isRunning()) {
                loop.turn();
                if (System.nanoTime() - looked > LOOK_FOR_REPLACED_NANOS) {
                    looked = System.nanoTime();
                    loop.lookForReplacedTopics();
                }
            }
        } finally {
            current = null;
            loop.close(LEAVE);
        }
    }

    private void rest() {
        try {
            if (stopped.await(AFTER_BREAK_MILLIS, TimeUnit.MILLISECONDS)) {
                LOG.debugf("%s ends", name);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            stopped.countDown();
        }
    }
}
