package io.telcopledge.contracts;

import java.util.List;
import java.util.Objects;

/**
 * A machine account that tells events.
 *
 * @param subject how the issuer names it ({@code sub}), and Kafka too
 * @param speaks as what, and about what
 */
public record Principal(String subject, List<Voice> speaks) {

    public Principal {
        Objects.requireNonNull(subject, "subject");
        speaks = List.copyOf(Objects.requireNonNull(speaks, "speaks"));
    }

    boolean names(String source) {
        return speaks.stream().anyMatch(voice -> voice.names(source));
    }

    /** Whether it may tell anything on a topic. */
    boolean writes(String topic) {
        return speaks.stream().anyMatch(voice -> voice.topics().contains(topic));
    }
}
