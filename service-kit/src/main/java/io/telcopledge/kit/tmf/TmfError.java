package io.telcopledge.kit.tmf;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * An error as TMF630 and the APIs of version 4 define it.
 *
 * @param code the stable end of the problem's type
 * @param reason what is wrong; names the fields
 * @param message more of it
 * @param status the HTTP status
 * @param referenceError the problem's type
 */
public record TmfError(
        String code,
        @Nullable String reason,
        @Nullable String message,
        String status,
        String referenceError,
        @JsonProperty("@type") String type) {}
