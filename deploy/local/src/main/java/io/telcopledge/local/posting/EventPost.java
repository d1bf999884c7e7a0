package io.telcopledge.local.posting;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Posts one body until the platform has decided about it. What fails for the moment is tried again, for an event that
 * arrives twice has no effect, and one that does not arrive is a hole in a report.
 */
public final class EventPost {

    private final HttpClient http;
    private final URI frontDoor;
    private final AccessTokens tokens;
    private final Patience patience;
    private final Consumer<String> notices;
    private boolean hasAnswered;

    /** @param notices is told what takes long */
    public EventPost(HttpClient http, URI frontDoor, AccessTokens tokens, Patience patience, Consumer<String> notices) {
        this.http = http;
        this.frontDoor = frontDoor;
        this.tokens = tokens;
        this.patience = patience;
        this.notices = notices;
    }

    /** The platform's decision, 2xx or 4xx. */
    HttpResponse<String> post(String service, String contentType, byte[] body) {
        URI events = frontDoor.resolve("/" + service + "/v1/events");
        long begin = System.nanoTime();
        int refusedTokens = 0;
        boolean renew = false;
        for (int failures = 1; ; failures++) {
            String trouble;
            @Nullable IOException cause = null;
            try {
                String token = renew ? tokens.renewed() : tokens.current();
                HttpResponse<String> answer =
                        http.send(request(events, token, contentType, body), BodyHandlers.ofString());
                renew = answer.statusCode() == 401;
                if (renew && refusedTokens++ >= 3) {
                    throw new PublishingForbidden(events + " refuses every token");
                }
                // A front door whose service is starting is the platform; a 404 may be anybody's.
                hasAnswered |= answer.statusCode() != 404;
                if (isDecision(answer.statusCode())) {
                    return answer;
                }
                trouble = events + " answered " + answer.statusCode();
            } catch (IOException noAnswer) {
                cause = noAnswer;
                hasAnswered |= isTaken(noAnswer);
                trouble = "no answer from " + events;
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new PlatformUnreachable("interrupted", interrupted);
            }
            pause(failures, begin, trouble, cause);
        }
    }

    /** Somebody took the request and was killed over it, or is slow: the address is right. */
    private static boolean isTaken(IOException noAnswer) {
        return noAnswer instanceof HttpTimeoutException && !(noAnswer instanceof HttpConnectTimeoutException);
    }

    private HttpRequest request(URI events, String token, String contentType, byte[] body) {
        return HttpRequest.newBuilder(events)
                .timeout(patience.answer())
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", contentType)
                .POST(BodyPublishers.ofByteArray(body))
                .build();
    }

    /** A token that expired, a service that starts, a request too many: none of them is about the events. */
    private static boolean isDecision(int status) {
        return status < 500 && status != 401 && status != 404 && status != 408 && status != 425 && status != 429;
    }

    private void pause(int failures, long begin, String trouble, @Nullable IOException cause) {
        Duration limit = hasAnswered ? patience.inTheMiddle() : patience.firstContact();
        if (System.nanoTime() - begin > limit.toNanos()) {
            throw new PlatformUnreachable(trouble + " for " + limit.toSeconds() + " s", cause);
        }
        if (failures == 3) {
            notices.accept(trouble + "; trying on for at most " + limit.toSeconds() + " s");
        }
        try {
            Thread.sleep(patience.pauseAfter(failures).toMillis());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new PlatformUnreachable("interrupted", interrupted);
        }
    }
}
