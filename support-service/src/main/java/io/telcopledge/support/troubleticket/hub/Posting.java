package io.telcopledge.support.troubleticket.hub;

import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.RequestOptions;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * One request to a listener. Of the answer its status matters; what comes with it is read a little way, and then cut.
 */
final class Posting {

    private static final long MOST_BYTES = 16 * 1024;

    private final CompletableFuture<Integer> answered = new CompletableFuture<>();
    private final CompletableFuture<Void> over = new CompletableFuture<>();
    private volatile @Nullable HttpClientRequest request;

    Posting(HttpClient client, RequestOptions options, String body) {
        client.request(options)
                .onSuccess(this::begin)
                .compose(begun -> begun.send(body))
                .onSuccess(this::answer)
                .onFailure(this::fail);
    }

    /**
     * The status of the answer. Nothing of it is under way any more afterwards.
     *
     * @throws TimeoutException where none came in time
     * @throws ExecutionException where none can come
     */
    int status(long timeoutMillis) throws InterruptedException, ExecutionException, TimeoutException {
        try {
            over.get(timeoutMillis, TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            if (!answered.isDone()) {
                throw late;
            }
        } finally {
            cut();
        }
        return answered.get();
    }

    private void begin(HttpClientRequest begun) {
        request = begun;
        if (over.isDone()) {
            begun.reset();
        }
    }

    private void answer(HttpClientResponse response) {
        AtomicLong read = new AtomicLong();
        answered.complete(response.statusCode());
        response.handler(part -> {
            if (read.addAndGet(part.length()) > MOST_BYTES) {
                cut();
            }
        });
        response.exceptionHandler(brokenOff -> over.complete(null));
        response.endHandler(end -> over.complete(null));
    }

    private void fail(Throwable failure) {
        answered.completeExceptionally(failure);
        over.complete(null);
    }

    private void cut() {
        HttpClientRequest begun = request;
        if (begun != null && !over.isDone()) {
            begun.reset();
        }
        over.complete(null);
    }
}
