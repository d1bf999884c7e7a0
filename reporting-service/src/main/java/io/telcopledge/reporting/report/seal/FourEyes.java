package io.telcopledge.reporting.report.seal;

import io.telcopledge.reporting.report.Person;
import java.util.Collection;
import java.util.List;

/**
 * Who had a hand in what a report says, in a version that was replaced too, does not seal it.
 *
 * @param sealer who wants to
 * @param staffRef the reference by which older records of user counts name the sealer
 */
public record FourEyes(Person sealer, String staffRef) {

    /**
     * Something that somebody put into a report.
     *
     * @param what for people: {@code the number of users}
     */
    public record Contribution(String what, Person by) {}

    /** What the sealer contributed; nothing where they may seal. */
    public List<String> bindingOf(Collection<Contribution> contributions) {
        return contributions.stream()
                .filter(one -> isBySealer(one.by()))
                .map(Contribution::what)
                .distinct()
                .toList();
    }

    private boolean isBySealer(Person contributor) {
        return contributor.is(sealer)
                || (contributor.id() == null && contributor.name().equals(staffRef));
    }
}
