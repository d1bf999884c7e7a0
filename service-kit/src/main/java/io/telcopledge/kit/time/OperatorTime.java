package io.telcopledge.kit.time;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The time and the calendar of the operator: which day and which quarter an instant belongs to. */
@Singleton
public class OperatorTime {

    private final Clock clock;
    private final ZoneId zone;

    @Inject
    public OperatorTime(
            Clock clock, @ConfigProperty(name = "telcopledge.zone", defaultValue = "Asia/Shanghai") ZoneId zone) {
        this.clock = clock;
        this.zone = zone;
    }

    public ZoneId zone() {
        return zone;
    }

    public Clock clock() {
        return clock;
    }

    /** Now, in whole microseconds: what PostgreSQL keeps, so that what is stored equals what was said. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    public LocalDate today() {
        return dayOf(now());
    }

    public LocalDate dayOf(Instant instant) {
        return instant.atZone(zone).toLocalDate();
    }

    public Quarter quarterOf(Instant instant) {
        return Quarter.from(instant, zone);
    }

    public Quarter currentQuarter() {
        return quarterOf(now());
    }

    /**
     * An instant as people of the operator read it. Its offset is one of whole minutes, the only ones that RFC 3339 can
     * write: before there was a standard time, clocks of places differed by seconds too.
     */
    public OffsetDateTime local(Instant instant) {
        int seconds = zone.getRules().getOffset(instant).getTotalSeconds();
        return instant.atOffset(ZoneOffset.ofTotalSeconds(seconds - seconds % 60));
    }

    /** An instant as every document writes it: RFC 3339 with seconds and the operator's offset. */
    public String text(Instant instant) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(local(instant));
    }
}
