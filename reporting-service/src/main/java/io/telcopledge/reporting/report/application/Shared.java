package io.telcopledge.reporting.report.application;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;

/**
 * Does a piece of work once for all who want it at the same time; what came of it can be kept for a while. What fails,
 * fails for all of them, and is tried again by the next.
 */
public final class Shared<K, V> {

    private final AsyncCache<K, V> values;
    private final boolean kept;

    private Shared(AsyncCache<K, V> values, boolean kept) {
        this.values = values;
        this.kept = kept;
    }

    /** Keeps nothing. */
    public static <K, V> Shared<K, V> whileItRuns() {
        return new Shared<>(Caffeine.newBuilder().<K, V>buildAsync(), false);
    }

    /**
     * Keeps what came of it.
     *
     * @param most in all, by {@code weight}; what was not asked for longest goes first
     */
    public static <K, V> Shared<K, V> keptFor(Duration time, long most, ToIntFunction<V> weight) {
        return new Shared<>(
                Caffeine.newBuilder()
                        .expireAfterWrite(time)
                        .maximumWeight(most)
                        .<K, V>weigher((key, value) -> weight.applyAsInt(value))
                        .buildAsync(),
                true);
    }

    /** The value of a key; it comes where its caller goes on, whoever's work it was. */
    public Uni<V> get(K key, Supplier<Uni<V>> work) {
        return Uni.createFrom().deferred(() -> {
            CompletableFuture<V> value =
                    values.get(key, (absent, executor) -> work.get().subscribeAsCompletionStage());
            if (!kept) {
                CompletableFuture<Boolean> unused =
                        value.handle((done, failed) -> values.asMap().remove(key, value));
            }
            // A copy: who goes away does not take it from the others.
            return goingOnHere(Uni.createFrom().completionStage(value.copy()));
        });
    }

    /** Lets what comes of another thread's work come where its caller is: who goes on to the database must be there. */
    private static <T> Uni<T> goingOnHere(Uni<T> work) {
        return Uni.createFrom().deferred(() -> work.emitOn(here()));
    }

    private static Executor here() {
        Context context = Vertx.currentContext();
        return context == null ? Runnable::run : work -> context.runOnContext(ignored -> work.run());
    }
}
