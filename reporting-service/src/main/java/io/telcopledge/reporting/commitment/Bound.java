package io.telcopledge.reporting.commitment;

/** On which side of the target a promise is kept; the target itself keeps it. */
public enum Bound {
    AT_MOST("<=", "≤"),
    AT_LEAST(">=", "≥");

    private final String comparator;
    private final String sign;

    Bound(String comparator, String sign) {
        this.comparator = comparator;
        this.sign = sign;
    }

    /** As the commitments file and the reports write it. */
    public String comparator() {
        return comparator;
    }

    /** As people read it. */
    public String sign() {
        return sign;
    }

    /** The sign of a value on the wrong side. */
    public String contrary() {
        return this == AT_MOST ? ">" : "<";
    }

    /** Whether a value that compares to the target in this way keeps the promise. */
    boolean allows(int comparedToTarget) {
        return this == AT_MOST ? comparedToTarget <= 0 : comparedToTarget >= 0;
    }
}
