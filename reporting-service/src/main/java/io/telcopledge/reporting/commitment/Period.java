package io.telcopledge.reporting.commitment;

/** How often a promise falls due. */
public enum Period {
    MONTH("month"),
    QUARTER("quarter"),
    YEAR("year");

    private final String id;

    Period(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }
}
