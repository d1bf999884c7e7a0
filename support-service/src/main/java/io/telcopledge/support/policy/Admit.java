package io.telcopledge.support.policy;

import io.telcopledge.kit.calendar.NeverOpen;
import io.telcopledge.kit.calendar.WorkingCalendar;
import io.telcopledge.support.policy.Admission.Admitted;
import io.telcopledge.support.policy.Admission.Forbidden;
import io.telcopledge.support.policy.Admission.Invalid;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Judges what is to be added to a book: new versions only, from today on, that can be kept and do not contradict. */
public final class Admit {

    private Admit() {}

    /** @param today in the operator's zone */
    public static Admission policy(PolicyVersion proposed, Book book, LocalDate today) {
        Versions<PolicyVersion> versions = book.policies().get(proposed.id());
        return first(Stream.of(
                succession(proposed, versions == null ? null : versions.latest(), today),
                calendar(proposed, book),
                Rivals.of(proposed, book)
                        .<Admission>map(rival -> new Forbidden(
                                "policy-rival",
                                "Policy " + rival + " has the same scope and stops at the same; end it first."))));
    }

    /** @param today in the operator's zone */
    public static Admission calendar(CalendarVersion proposed, Book book, LocalDate today) {
        if (proposed.id().equals(WorkingCalendar.AROUND_THE_CLOCK.id())) {
            return new Forbidden("calendar-exists", "The calendar around the clock is built in.");
        }
        Versions<CalendarVersion> versions = book.calendars().get(proposed.id());
        return first(Stream.of(
                succession(proposed, versions == null ? null : versions.latest(), today),
                book.policies().values().stream()
                        .map(Versions::latest)
                        .filter(policy -> proposed.id().equals(policy.terms().calendar()))
                        .filter(policy -> isNeverReached(policy, proposed, book.zone()))
                        .findFirst()
                        .<Admission>map(policy -> new Forbidden(
                                "calendar-too-rarely-open",
                                "Policy " + policy.id() + " gives more time than it has open within ten years."))));
    }

    private static Admission first(Stream<Optional<Admission>> objections) {
        return objections.flatMap(Optional::stream).findFirst().orElseGet(Admitted::new);
    }

    private static Optional<Admission> succession(Versioned proposed, @Nullable Versioned latest, LocalDate today) {
        LocalDate from = proposed.term().from();
        if (from.isBefore(today)) {
            return Optional.of(new Invalid("inForceFrom", "must not lie in the past: what cases started under stands"));
        }
        if (latest != null && from.isBefore(latest.term().from())) {
            return Optional.of(new Invalid("inForceFrom", "must not lie before that of the version before"));
        }
        return Optional.empty();
    }

    private static Optional<Admission> calendar(PolicyVersion proposed, Book book) {
        String id = proposed.terms().calendar();
        if (id == null) {
            return Optional.empty();
        }
        Versions<CalendarVersion> calendars = book.calendars().get(id);
        if (calendars == null) {
            return Optional.of(new Invalid("calendar", "is not known"));
        }
        if (proposed.term().from().isBefore(calendars.all().get(0).term().from())) {
            return Optional.of(new Invalid("calendar", "comes into force later than the policy"));
        }
        return calendars.all().stream().anyMatch(calendar -> isNeverReached(proposed, calendar, book.zone()))
                ? Optional.of(new Invalid("allowance", "is more than the calendar has open within ten years"))
                : Optional.empty();
    }

    private static boolean isNeverReached(PolicyVersion policy, CalendarVersion calendar, ZoneId zone) {
        LocalDate from = policy.term().from().isAfter(calendar.term().from())
                ? policy.term().from()
                : calendar.term().from();
        try {
            policy.with(calendar.calendar()).deadline(from.atStartOfDay(zone).toInstant());
            return false;
        } catch (NeverOpen tooRarely) {
            return true;
        }
    }
}
