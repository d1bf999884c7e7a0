package io.telcopledge.support.speech.openai;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.rest.client.reactive.QuarkusRestClientBuilder;
import io.smallrye.mutiny.Uni;
import io.telcopledge.support.speech.AudioFormat;
import io.telcopledge.support.speech.Transcriber;
import io.telcopledge.support.speech.Transcription;
import io.vertx.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.client.api.ClientMultipartForm;
import org.jspecify.annotations.Nullable;

/** Asks a speech server. Whatever goes wrong there is told as being away: it is nobody's fault here. */
@ApplicationScoped
public class OpenAiTranscriber implements Transcriber {

    private static final Logger LOG = Logger.getLogger(OpenAiTranscriber.class);

    /** More than anybody says in a recording of the largest size. */
    private static final int LONGEST_TEXT = 100_000;

    private final SpeechConfig config;
    private final ObjectMapper json;
    private final Optional<SpeechServer> server;

    @Inject
    public OpenAiTranscriber(SpeechConfig config, ObjectMapper json) {
        this.config = config;
        this.json = json;
        this.server = config.url()
                .map(url -> QuarkusRestClientBuilder.newBuilder()
                        .baseUri(url)
                        .connectTimeout(5, TimeUnit.SECONDS)
                        .readTimeout(config.timeout().toMillis(), TimeUnit.MILLISECONDS)
                        .build(SpeechServer.class));
    }

    @Override
    public CompletionStage<Transcription> transcribe(byte[] audio, AudioFormat format, Optional<String> language) {
        return server.map(one -> ask(one, form(audio, format, language)))
                .orElseGet(() -> Uni.createFrom().item(new Transcription.Off()))
                .subscribeAsCompletionStage();
    }

    private Uni<Transcription> ask(SpeechServer speech, ClientMultipartForm form) {
        return speech.transcribe(authorization(), form)
                .ifNoItem()
                .after(config.timeout())
                .fail()
                .map(this::heard)
                .onFailure()
                .recoverWithItem(failure -> away(failure));
    }

    private @Nullable String authorization() {
        return config.token().map(token -> "Bearer " + token).orElse(null);
    }

    private ClientMultipartForm form(byte[] audio, AudioFormat format, Optional<String> language) {
        ClientMultipartForm form = ClientMultipartForm.create()
                .attribute("model", config.model(), null)
                .attribute("response_format", "json", null)
                .binaryFileUpload("file", format.fileName(), Buffer.buffer(audio), format.mediaType());
        language.ifPresent(one -> form.attribute("language", one, null));
        return form;
    }

    private Transcription heard(String answer) {
        try {
            JsonNode text = json.readTree(answer).path("text");
            if (text.isTextual() && text.textValue().length() <= LONGEST_TEXT) {
                return new Transcription.Heard(text.textValue());
            }
        } catch (JsonProcessingException noJson) {
            // Told below; its message would hold what was said.
        }
        LOG.warn("The speech server answered something else than a transcription");
        return new Transcription.Away(config.retryAfter());
    }

    private Transcription away(Throwable failure) {
        LOG.warnf(
                "The speech server gave no transcription: %s",
                failure.getClass().getSimpleName());
        return new Transcription.Away(config.retryAfter());
    }
}
