package io.telcopledge.support.policy;

import io.telcopledge.kit.calendar.WorkingCalendar;
import io.telcopledge.kit.sla.Mark;
import io.telcopledge.kit.sla.PolicyChange;
import io.telcopledge.kit.sla.SlaPolicy;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * All there is of policies and calendars.
 *
 * @param zone the operator's, in which days begin
 * @param policies by id
 * @param calendars by id
 * @param applications in the order of their time
 * @param retirements in the order of their time
 */
public record Book(
        ZoneId zone,
        NavigableMap<String, Versions<PolicyVersion>> policies,
        NavigableMap<String, Versions<CalendarVersion>> calendars,
        List<Application> applications,
        List<Retirement> retirements)
        implements PolicyBook {

    public static Book of(
            ZoneId zone,
            Collection<PolicyVersion> policies,
            Collection<CalendarVersion> calendars,
            Collection<Application> applications) {
        return of(zone, policies, calendars, applications, List.of());
    }

    public static Book of(
            ZoneId zone,
            Collection<PolicyVersion> policies,
            Collection<CalendarVersion> calendars,
            Collection<Application> applications,
            Collection<Retirement> retirements) {
        return new Book(
                zone,
                Versions.byId(policies),
                Versions.byId(calendars),
                applications.stream()
                        .sorted(Comparator.comparing(Application::at))
                        .toList(),
                retirements.stream()
                        .sorted(Comparator.comparing(Retirement::at))
                        .toList());
    }

    @Override
    public List<AppliedPolicy> policiesFor(CaseTraits traits, Instant at) {
        return Arrays.stream(StopsAt.values())
                .flatMap(condition -> mostSpecific(condition, traits, at).stream())
                .map(version -> applied(version, at))
                .toList();
    }

    private Optional<PolicyVersion> mostSpecific(StopsAt condition, CaseTraits traits, Instant at) {
        return policies.values().stream()
                .flatMap(versions -> inForce(versions, at).stream())
                .filter(version -> version.terms().stopsAt() == condition)
                .filter(version -> version.terms().scope().covers(traits))
                .min(Comparator.comparing(version -> version.terms().scope(), Scope.MOST_SPECIFIC_FIRST));
    }

    private AppliedPolicy applied(PolicyVersion version, Instant at) {
        List<PolicyChange> changes = applications.stream()
                .filter(application -> application.policy().equals(version.id())
                        && application.at().isAfter(at))
                .flatMap(application -> change(application).stream())
                .toList();
        return new AppliedPolicy(policy(version, at), version.terms().stopsAt(), changes, cancelled(version, at));
    }

    /**
     * What a version's clocks that started at an instant were cancelled by: the first retirement after it that says so.
     */
    private Optional<Mark> cancelled(PolicyVersion version, Instant started) {
        return retirements.stream()
                .filter(retirement -> retirement.policy().equals(version.id())
                        && retirement.cancelsRunning()
                        && retirement.at().isAfter(started))
                .findFirst()
                .map(Retirement::mark);
    }

    private Optional<PolicyVersion> inForce(Versions<PolicyVersion> versions, Instant at) {
        return versions.at(at, zone).filter(version -> !isRetired(version, at));
    }

    private boolean isRetired(PolicyVersion version, Instant at) {
        return retirements.stream().anyMatch(retirement -> retirement.ends(version, at));
    }

    /** Whether a version is over by an instant: it was ended, or its last day has passed. */
    public boolean isOver(PolicyVersion version, Instant at) {
        return isRetired(version, at) || version.term().hasEnded(at, zone);
    }

    /** The retirement that ended a version, if one did. */
    public Optional<Retirement> retirementOf(PolicyVersion version) {
        return retirements.stream()
                .filter(retirement -> retirement.ends(version, retirement.at()))
                .findFirst();
    }

    private Optional<PolicyChange> change(Application application) {
        return policyAt(application.policy(), application.at())
                .map(policy -> new PolicyChange(
                        policy, new Mark(application.at(), application.made().reason())));
    }

    /**
     * The book as if a version had been in force from the beginning of time, and no other of its thing: what a
     * back-test asks. A calendar that the policy counts by is taken as it was last made, where the past had none.
     */
    public Book asIfAlways(Optional<PolicyVersion> policy, Optional<CalendarVersion> calendar) {
        NavigableMap<String, Versions<PolicyVersion>> others = new TreeMap<>(policies);
        NavigableMap<String, Versions<CalendarVersion>> hours = new TreeMap<>(calendars);
        policy.map(PolicyVersion::terms)
                .map(PolicyTerms::calendar)
                .map(calendars::get)
                .map(Versions::latest)
                .ifPresent(latest -> hours.put(latest.id(), new Versions<>(List.of(latest.always()))));
        calendar.ifPresent(proposed -> hours.put(proposed.id(), new Versions<>(List.of(proposed.always()))));
        policy.ifPresent(proposed -> others.put(proposed.id(), new Versions<>(List.of(proposed.always()))));
        return new Book(zone, others, hours, List.of(), List.of());
    }

    /**
     * What a policy says at an instant, counted by its calendar as that is at the instant; empty where none is in
     * force.
     */
    public Optional<SlaPolicy> policyAt(String id, Instant at) {
        return Optional.ofNullable(policies.get(id))
                .flatMap(versions -> inForce(versions, at))
                .map(version -> policy(version, at));
    }

    /** What stops the clocks of a policy's version. */
    public StopsAt stopsAt(String id, int version) {
        return Optional.ofNullable(policies.get(id))
                .flatMap(versions -> versions.version(version))
                .map(policy -> policy.terms().stopsAt())
                .orElseThrow(() -> new NoSuchElementException("policy " + id + " has no version " + version));
    }

    /** Whether what is announced of a clock goes up the escalation ladder; of a public promise it always does. */
    public boolean escalates(String clock, int version) {
        return Optional.ofNullable(policies.get(clock))
                .flatMap(versions -> versions.version(version))
                .map(policy -> policy.terms().escalates())
                .orElse(true);
    }

    private SlaPolicy policy(PolicyVersion version, Instant at) {
        return version.with(calendarAt(version.terms().calendar(), at));
    }

    private WorkingCalendar calendarAt(@Nullable String id, Instant at) {
        return id == null
                ? WorkingCalendar.AROUND_THE_CLOCK
                : Optional.ofNullable(calendars.get(id))
                        .flatMap(versions -> versions.at(at, zone))
                        .orElseThrow(() -> new NoSuchElementException("calendar " + id + " is not in force"))
                        .calendar();
    }
}
