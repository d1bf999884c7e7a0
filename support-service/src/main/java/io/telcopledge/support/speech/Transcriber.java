package io.telcopledge.support.speech;

import java.util.Optional;
import java.util.concurrent.CompletionStage;

/** Turns speech into text. */
public interface Transcriber {

    /**
     * Transcribes a recording; never fails, {@link Transcription.Away} tells that it could not.
     *
     * @param audio the recording; the caller keeps none of it
     * @param language ISO 639-1, where the caller knows it
     */
    CompletionStage<Transcription> transcribe(byte[] audio, AudioFormat format, Optional<String> language);
}
