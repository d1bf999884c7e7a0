package io.telcopledge.reporting.commitment;

import java.util.stream.Stream;

/** Which cases a promise speaks of. */
public enum Cases {
    /** All complaints. */
    ALL("all"),
    /** Complex complaints. */
    COMPLEX("complex"),
    ERASURES("erasure-requests"),
    FEEDBACK("feedback");

    private final String id;

    Cases(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }

    /** The one that a formula's parameter names. */
    public static Cases of(String id) {
        return Stream.of(values())
                .filter(cases -> cases.id.equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such cases: " + id));
    }

    static String[] ids() {
        return Stream.of(values()).map(Cases::id).toArray(String[]::new);
    }
}
