package io.telcopledge.support.referral.http;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** Where feedback-service is. */
@ConfigMapping(prefix = "telcopledge.feedback")
public interface FeedbackConfig {

    /** Its address, without a path; where there is none, words stay awaited. */
    Optional<URI> url();

    /** The bearer token of this service there, if it asks for one. */
    Optional<String> token();

    /** How long an answer may take, body and all; at most 12 s, so that no two attempts are under way. */
    @WithDefault("PT10S")
    Duration timeout();
}
