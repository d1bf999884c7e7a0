package io.telcopledge.reporting.commitment;

import io.telcopledge.kit.time.Quarter;
import java.time.LocalDate;

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

    /** The day on which the period began that a quarter belongs to; months are judged a quarter at a time. */
    public LocalDate start(Quarter quarter) {
        return LocalDate.of(quarter.year(), this == YEAR ? 1 : quarter.number() * 3 - 2, 1);
    }
}
