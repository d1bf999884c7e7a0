package io.telcopledge.support.referral.http;

import io.telcopledge.support.referral.FetchedText;
import io.telcopledge.support.referral.ReferredTexts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;

/** Asks feedback-service for plain text. It alone is asked: no redirect is followed, and a reference is only a path. */
@ApplicationScoped
public class FeedbackTexts implements ReferredTexts {

    private static final Logger LOG = Logger.getLogger(FeedbackTexts.class);

    /** Under it are all references; the rest of a path is the contract's to check. */
    private static final String REFERRALS = "/feedback/v1/referrals/";

    /** UTF-8 needs four bytes for a character at most. */
    private static final int MOST_BYTES = 4 * FetchedText.LONGEST;

    private final FeedbackConfig config;
    private final HttpClient client;

    @Inject
    public FeedbackTexts(FeedbackConfig config) {
        this.config = config;
        this.client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(config.timeout())
                .build();
    }

    @Override
    public boolean areReachable() {
        return config.url().isPresent();
    }

    @Override
    public FetchedText fetch(String textRef) {
        if (config.url().isEmpty() || !textRef.startsWith(REFERRALS)) {
            return new FetchedText.Away();
        }
        CompletableFuture<HttpResponse<Optional<byte[]>>> answer =
                client.sendAsync(request(config.url().get(), textRef), information -> new LimitedBody(MOST_BYTES));
        try {
            return read(answer.get(config.timeout().toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return new FetchedText.Away();
        } catch (ExecutionException failed) {
            return away(String.valueOf(failed.getCause()));
        } catch (TimeoutException late) {
            return away("no answer in time");
        } finally {
            answer.cancel(true);
        }
    }

    private HttpRequest request(URI base, String textRef) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(base.resolve(textRef)).header("Accept", "text/plain");
        config.token().ifPresent(token -> request.header("Authorization", "Bearer " + token));
        return request.GET().build();
    }

    private static FetchedText read(HttpResponse<Optional<byte[]>> answer) {
        int status = answer.statusCode();
        if (status == 404 || status == 410) {
            return new FetchedText.Gone();
        }
        String type = answer.headers().firstValue("Content-Type").orElse("").toLowerCase(Locale.ROOT);
        // A page of some proxy is nobody's complaint.
        if (status != 200 || !type.startsWith("text/plain")) {
            return away("status " + status);
        }
        return answer.body()
                .flatMap(FeedbackTexts::text)
                .<FetchedText>map(FetchedText.Found::new)
                .orElseGet(FetchedText.Unusable::new);
    }

    private static Optional<String> text(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            boolean isText = !text.isBlank() && text.indexOf('\0') < 0;
            return isText && text.codePointCount(0, text.length()) <= FetchedText.LONGEST
                    ? Optional.of(text)
                    : Optional.empty();
        } catch (CharacterCodingException noText) {
            return Optional.empty();
        }
    }

    private static FetchedText away(String why) {
        LOG.warnf("feedback-service gave no text, trying again: %s", why);
        return new FetchedText.Away();
    }
}
