package io.telcopledge.support.speech.openai;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** Where the speech server is. */
@ConfigMapping(prefix = "telcopledge.speech")
public interface SpeechConfig {

    /** Its address, without {@code /v1}; speech is off where there is none. */
    Optional<URI> url();

    /** What it asks for as bearer token, if it does. */
    Optional<String> token();

    /** The model that it is asked for. */
    @WithDefault("whisper-1")
    String model();

    /** How long a transcription may take. */
    @WithDefault("60s")
    Duration timeout();

    /** When callers are told to try again while the server is away. */
    @WithDefault("30s")
    Duration retryAfter();
}
