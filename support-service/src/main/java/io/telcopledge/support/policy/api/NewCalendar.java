package io.telcopledge.support.policy.api;

import io.telcopledge.support.policy.CalendarDefinition;
import io.telcopledge.support.policy.CalendarVersion;
import io.telcopledge.support.policy.ExtraDay;
import io.telcopledge.support.policy.HolidaySpan;
import io.telcopledge.support.policy.Made;
import io.telcopledge.support.policy.Term;
import io.telcopledge.support.policy.WeeklyHours;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is sent to make a calendar, or its next version. */
@Schema(description = "A version of a working calendar")
public record NewCalendar(
        @Schema(description = "the calendar's name, for its first version only") @Nullable
        String id,

        @Schema(description = "whose wall clocks the hours are read from, such as Asia/Shanghai", required = true)
        @Nullable
        String zone,

        @Schema(description = "of the week; a split day stands in two of them", required = true) @Nullable
        List<WeeklyHours> hours,

        @Schema(description = "days on which nobody works") @Nullable
        List<HolidaySpan> holidays,

        @Schema(description = "days with hours of their own, such as make-up working days") @Nullable
        List<ExtraDay> extraDays,

        @Schema(description = "its first day, in the operator's zone; today by default") @Nullable
        LocalDate inForceFrom,

        @Schema(description = "why, for who reads the versions later", required = true) @Nullable
        String reason) {

    /**
     * The version of a number, made now.
     *
     * @throws io.telcopledge.contracts.InvalidEvent that names the field
     */
    CalendarVersion version(String named, int number, LocalDate today, Instant now, String by) {
        return new CalendarVersion(
                named,
                number,
                definition(),
                new Term(inForceFrom == null ? today : inForceFrom, null, now),
                Made.of(by, reason));
    }

    /** The version as it would be, where it need have neither dates nor a reason: for a back-test. */
    public CalendarVersion proposed(String named, int number, LocalDate today, Instant now, String by) {
        return new CalendarVersion(named, number, definition(), new Term(today, null, now), new Made(by, "proposed"));
    }

    private CalendarDefinition definition() {
        return new CalendarDefinition(zone, hours, holidays, extraDays);
    }
}
