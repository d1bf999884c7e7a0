package io.telcopledge.local.importing;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * How the rows of one data set become events.
 *
 * @param source of the events: with their ids it makes repeats recognisable
 * @param form of the files
 * @param ignored conditions of rows that are no data, such as totals; each holds of what meets all of its parts
 * @param coverage what the file is complete for
 * @param rules each of which may make an event of a row
 */
record Mapping(String source, FileForm form, List<List<Condition>> ignored, Coverage coverage, List<EventRule> rules) {

    boolean ignores(DataLine line) {
        return ignored.stream()
                .anyMatch(conditions -> conditions.stream().allMatch(condition -> condition.holds(line)));
    }

    /** Every column that the mapping reads: a file without one of them is another data set. */
    Set<String> columns() {
        Set<String> columns = new TreeSet<>();
        ignored.forEach(conditions -> conditions.forEach(condition -> columns.add(condition.column())));
        for (EventRule rule : rules) {
            Stream.of(
                            rule.conditions().stream().map(Condition::column),
                            rule.id().columns().stream(),
                            rule.numbering() == null ? Stream.<String>empty() : rule.numbering().columns().stream(),
                            rule.fields().values().stream().flatMap(field -> field.columns().stream()))
                    .flatMap(names -> names)
                    .forEach(columns::add);
        }
        return columns;
    }
}
