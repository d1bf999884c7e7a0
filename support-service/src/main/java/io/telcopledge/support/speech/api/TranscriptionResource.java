package io.telcopledge.support.speech.api;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.identity.Roles;
import io.telcopledge.kit.problem.Refusal;
import io.telcopledge.support.speech.AudioFormat;
import io.telcopledge.support.speech.Transcriber;
import io.telcopledge.support.speech.Transcription;
import io.telcopledge.support.triage.api.TriageResource.Triage;
import io.telcopledge.triage.Classifier;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What a caller said, and what it is about. The recording is the body itself, so that it never touches a disk. */
@Path("/support/v1/transcriptions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Triage")
public class TranscriptionResource {

    /** Bytes; below the HTTP layer's own limit, so that the refusal can say why. */
    static final int LARGEST = 1_900_000;

    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2}");

    private final Transcriber transcriber;
    private final Classifier classifier;

    @Inject
    public TranscriptionResource(Transcriber transcriber, Classifier classifier) {
        this.transcriber = transcriber;
        this.classifier = classifier;
    }

    /** What was said, and what a model makes of it. */
    public record Transcript(String text, Triage triage) {

        /** Tells nothing of the words, wherever it is printed. */
        @Override
        public String toString() {
            return "Transcript";
        }
    }

    @POST
    @Consumes("audio/*")
    @RolesAllowed({Roles.AGENT, Roles.SUPERVISOR})
    @Operation(
            summary =
                    "A recording (audio/wav, mpeg, ogg, flac, webm, mp4) becomes text and a suggestion; nothing is kept")
    public Uni<Transcript> transcribe(
            @HeaderParam(HttpHeaders.CONTENT_TYPE) @Nullable String type,
            @QueryParam("language") @Nullable String language,
            byte @Nullable [] audio) {
        AudioFormat format = Optional.ofNullable(type)
                .flatMap(AudioFormat::of)
                .orElseThrow(() ->
                        Refusal.of(415, "unsupported-media-type", "Send audio/wav, mpeg, ogg, flac, webm or mp4."));
        if (audio == null || audio.length == 0) {
            throw Refusal.invalid("body", "must be a recording");
        }
        if (audio.length > LARGEST) {
            throw Refusal.tooLarge("A recording may have at most " + LARGEST + " bytes.");
        }
        if (language != null && !LANGUAGE.matcher(language).matches()) {
            throw Refusal.invalid("language", "must be a code of ISO 639-1, such as zh");
        }
        return Uni.createFrom()
                .completionStage(() -> transcriber.transcribe(audio, format, Optional.ofNullable(language)))
                .map(this::answer);
    }

    private Transcript answer(Transcription transcription) {
        return transcription.map(
                heard -> new Transcript(heard.text(), Triage.of(classifier.suggest(heard.text()))),
                off -> {
                    throw Refusal.of(503, "speech-off", "No speech server is configured; type what was said.");
                },
                away -> {
                    throw Refusal.unavailable(
                            "speech-away",
                            "The speech server gives no transcription for the moment; type what was said, or try again.",
                            away.retryAfter());
                });
    }
}
