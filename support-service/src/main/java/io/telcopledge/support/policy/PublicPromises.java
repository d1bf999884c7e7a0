package io.telcopledge.support.policy;

import java.util.Set;

/** The promises made to everybody. They are built in: no policy may take their names, or change or pause them. */
public final class PublicPromises {

    private static final Set<String> CLOCKS = Set.of("complaint-answer", "complex-resolution", "hotline-wait");

    private PublicPromises() {}

    public static boolean include(String id) {
        return CLOCKS.contains(id);
    }
}
