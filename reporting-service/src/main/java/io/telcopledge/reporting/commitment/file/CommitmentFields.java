package io.telcopledge.reporting.commitment.file;

import io.telcopledge.contracts.coverage.Streams;
import io.telcopledge.reporting.commitment.Bound;
import io.telcopledge.reporting.commitment.Commitment;
import io.telcopledge.reporting.commitment.Department;
import io.telcopledge.reporting.commitment.Evidence;
import io.telcopledge.reporting.commitment.FigureKind;
import io.telcopledge.reporting.commitment.Formula;
import io.telcopledge.reporting.commitment.InForce;
import io.telcopledge.reporting.commitment.Measure;
import io.telcopledge.reporting.commitment.Parameter;
import io.telcopledge.reporting.commitment.Period;
import io.telcopledge.reporting.commitment.Target;
import io.telcopledge.reporting.commitment.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The fields of one commitment. */
final class CommitmentFields {

    private static final Set<String> FIELDS = Set.of(
            "id",
            "title",
            "target",
            "formula",
            "population",
            "exclusions",
            "evidence",
            "period",
            "owner",
            "inForceFrom",
            "inForceUntil");

    /** Those whose completeness does not follow from streams. */
    private static final Set<FigureKind> OWED_OTHERWISE = Set.of(FigureKind.AWAITED, FigureKind.PARTS);

    private static final String ID = "[a-z][a-z0-9]*(-[a-z0-9]+)*";

    private CommitmentFields() {}

    static Commitment read(FieldNode node) {
        node.only(FIELDS);
        FieldNode id = node.child("id");
        if (!id.text().matches(ID)) {
            throw id.refuse("must be lower-case words joined by hyphens; is " + id.text());
        }
        Target target = target(node.child("target"));
        Measure measure = measure(node.child("formula"), target);
        return new Commitment(
                id.text(),
                node.child("title").words(),
                target,
                measure,
                node.child("population").words(),
                node.optional("exclusions")
                        .map(exclusions -> ExclusionFields.read(exclusions, measure.formula()))
                        .orElse(List.of()),
                evidence(node.child("evidence"), measure.formula()),
                node.child("period").oneOf(List.of(Period.values()), Period::id),
                node.child("owner").oneOf(List.of(Department.values()), Department::id),
                inForce(node));
    }

    private static InForce inForce(FieldNode node) {
        LocalDate from = node.child("inForceFrom").date();
        FieldNode until = node.optional("inForceUntil").orElse(null);
        if (until != null && until.date().isBefore(from)) {
            throw until.refuse("must not be before inForceFrom, which is " + from);
        }
        return new InForce(from, until == null ? null : until.date());
    }

    private static Target target(FieldNode node) {
        node.only(Set.of("comparator", "value", "unit", "words"));
        FieldNode value = node.child("value");
        if (value.decimal().signum() < 0) {
            throw value.refuse("must not be negative");
        }
        return new Target(
                node.child("comparator").oneOf(List.of(Bound.values()), Bound::comparator),
                value.decimal(),
                node.child("unit").oneOf(List.of(Unit.values()), Unit::symbol),
                node.child("words").words());
    }

    private static Measure measure(FieldNode node, Target target) {
        Formula formula = node.child("name").oneOf(List.of(Formula.values()), Formula::id);
        node.only(formula.parameters().isEmpty() ? Set.of("name") : Set.of("name", "parameters"));
        if (!formula.yields(target.unit())) {
            throw node.child("name")
                    .refuse("gives no figure in the target's unit "
                            + target.unit().symbol());
        }
        return new Measure(formula, parameters(node, formula));
    }

    private static Map<String, String> parameters(FieldNode node, Formula formula) {
        if (formula.parameters().isEmpty()) {
            return Map.of();
        }
        FieldNode given = node.child("parameters")
                .only(formula.parameters().stream().map(Parameter::name).collect(Collectors.toSet()));
        Map<String, String> values = new TreeMap<>();
        for (Parameter parameter : formula.parameters()) {
            FieldNode value = given.child(parameter.name());
            if (!parameter.accepts().test(value.scalar())) {
                throw value.refuse(parameter.form() + "; is " + value.scalar());
            }
            values.put(parameter.name(), value.scalar());
        }
        return values;
    }

    private static Evidence evidence(FieldNode node, Formula formula) {
        node.only(Set.of("streams", "completeness"));
        FieldNode streams = node.child("streams");
        List<String> names = streams.items().stream()
                .map(stream -> stream.oneOf(Streams.ALL, Function.identity()))
                .toList();
        if (names.isEmpty() && !OWED_OTHERWISE.contains(formula.kind())) {
            throw streams.refuse("must name a stream: without one nothing could ever be proven");
        }
        FieldNode completeness = node.child("completeness");
        BigDecimal percent = completeness.decimal();
        if (percent.signum() <= 0 || percent.compareTo(BigDecimal.valueOf(100)) > 0) {
            throw completeness.refuse("must be more than 0 and at most 100 percent");
        }
        return new Evidence(names, percent);
    }
}
