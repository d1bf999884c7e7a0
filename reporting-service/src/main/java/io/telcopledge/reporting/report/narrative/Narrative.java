package io.telcopledge.reporting.report.narrative;

import io.telcopledge.kit.time.Quarter;
import io.telcopledge.reporting.commitment.Department;
import io.telcopledge.reporting.report.Person;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;

/**
 * One version of what a department says of its quarter; a later version replaces it and leaves it readable.
 *
 * @param version from 1
 */
public record Narrative(
        Quarter quarter, Department department, int version, Account account, Person author, Instant writtenAt) {

    /** The newest version of each department's, in the order of the departments. */
    public static List<Narrative> inEffect(Collection<Narrative> versions) {
        Map<Department, Narrative> newest = new EnumMap<>(Department.class);
        versions.forEach(narrative -> newest.merge(
                narrative.department(), narrative, BinaryOperator.maxBy(Comparator.comparingInt(Narrative::version))));
        return List.copyOf(newest.values());
    }
}
