package io.telcopledge.support.speech;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The formats of recordings that speech servers read. */
public enum AudioFormat {
    WAV("wav", "audio/wav", "audio/x-wav", "audio/wave"),
    MP3("mp3", "audio/mpeg", "audio/mp3"),
    OGG("ogg", "audio/ogg"),
    FLAC("flac", "audio/flac", "audio/x-flac"),
    WEBM("webm", "audio/webm"),
    M4A("m4a", "audio/mp4", "audio/x-m4a");

    private final String extension;
    private final String mediaType;

    /** Other names of the type, with spaces around each. */
    private final String aliases;

    AudioFormat(String extension, String mediaType, String... aliases) {
        this.extension = extension;
        this.mediaType = mediaType;
        this.aliases = " " + String.join(" ", aliases) + " ";
    }

    /** The format of a media type, whatever its parameters. */
    public static Optional<AudioFormat> of(String mediaType) {
        int parameters = mediaType.indexOf(';');
        String type = (parameters < 0 ? mediaType : mediaType.substring(0, parameters))
                .strip()
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(one -> one.mediaType.equals(type) || one.aliases.contains(" " + type + " "))
                .findFirst();
    }

    /** By which servers know the format. */
    public String fileName() {
        return "recording." + extension;
    }

    public String mediaType() {
        return mediaType;
    }
}
