package io.telcopledge.reporting.servicelevel;

import io.telcopledge.kit.time.Quarter;
import io.telcopledge.reporting.commitment.Commitment;
import io.telcopledge.reporting.commitment.InForce;
import io.telcopledge.reporting.commitment.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** A version of a promise as a service level objective. */
public record Objective(Commitment version) {

    /** The promise's id and the day from which it counts: {@code hotline-wait-2015-01-01}. */
    public String id() {
        return version.id() + "-" + version.inForceFrom();
    }

    /** When it counts. */
    public Span validFor(ZoneId zone) {
        InForce inForce = version.inForce();
        return Span.of(inForce.from(), inForce.until(), zone);
    }

    /** The period that runs on a day, over which the target is to be kept. */
    public Span conformancePeriod(Quarter running, ZoneId zone) {
        LocalDate start = version.period().start(running);
        LocalDate next = start.plusMonths(version.period() == Period.YEAR ? 12 : 3);
        return Span.of(start, next.minusDays(1), zone);
    }

    /**
     * A TimePeriod of TM Forum's.
     *
     * @param endDateTime the last second, as TM Forum's periods include their end; null where no end is set
     */
    public record Span(Instant startDateTime, @Nullable Instant endDateTime) {

        static Span of(LocalDate first, @Nullable LocalDate last, ZoneId zone) {
            return new Span(
                    first.atStartOfDay(zone).toInstant(),
                    last == null
                            ? null
                            : last.plusDays(1).atStartOfDay(zone).toInstant().minusSeconds(1));
        }
    }
}
