package io.telcopledge.reporting.commitment;

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
}
