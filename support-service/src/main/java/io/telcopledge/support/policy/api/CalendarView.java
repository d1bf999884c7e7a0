package io.telcopledge.support.policy.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.telcopledge.kit.time.OperatorTime;
import io.telcopledge.support.policy.CalendarDefinition;
import io.telcopledge.support.policy.CalendarVersion;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** A version of a calendar, as it was written down. */
public record CalendarView(
        String id,
        int version,
        @JsonUnwrapped CalendarDefinition definition,
        LocalDate inForceFrom,
        OffsetDateTime recordedAt,
        String recordedBy,
        String reason) {

    static CalendarView of(CalendarVersion version, OperatorTime time) {
        return new CalendarView(
                version.id(),
                version.version(),
                version.definition(),
                version.term().from(),
                time.local(version.term().recordedAt()),
                version.made().by(),
                version.made().reason());
    }
}
