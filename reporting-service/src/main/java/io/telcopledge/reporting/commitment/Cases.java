package io.telcopledge.reporting.commitment;

import java.util.stream.Stream;

/** Which complaints a promise about cases speaks of. */
public enum Cases {
    ALL("all"),
    COMPLEX("complex");

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
