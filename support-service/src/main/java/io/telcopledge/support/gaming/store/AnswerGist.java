package io.telcopledge.support.gaming.store;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of an answer's words.
 *
 * @param factId of the answer in the complaint's history
 * @param person whose erasure takes it
 * @param words how many there are
 * @param thin whether they are too few
 * @param print the fingerprint in hexadecimal, or null where its quarter's key is gone
 */
public record AnswerGist(
        UUID factId,
        String person,
        int words,
        boolean thin,
        @Nullable String print) {}
