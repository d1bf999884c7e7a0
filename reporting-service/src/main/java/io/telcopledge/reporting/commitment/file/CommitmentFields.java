package io.telcopledge.reporting.commitment.file;

import io.telcopledge.contracts.coverage.Streams;
import io.telcopledge.reporting.commitment.Bound;
import io.telcopledge.reporting.commitment.Cases;
import io.telcopledge.reporting.commitment.Commitment;
import io.telcopledge.reporting.commitment.Department;
import io.telcopledge.reporting.commitment.Evidence;
import io.telcopledge.reporting.commitment.Formula;
import io.telcopledge.reporting.commitment.Measure;
import io.telcopledge.reporting.commitment.Period;
import io.telcopledge.reporting.commitment.Target;
import io.telcopledge.reporting.commitment.Unit;
import io.telcopledge.reporting.commitment.Words;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** The fields of one commitment. */
final class CommitmentFields {

    private static final String[] STREAMS = {
        Streams.CALLS,
        Streams.CALL_RATINGS,
        Streams.COMPLAINT_FILINGS,
        Streams.COMPLAINT_ANSWERS,
        Streams.COMPLAINT_RESOLUTIONS,
        Streams.DATA_ACCESSES
    };
    private static final String ID = "[a-z][a-z0-9]*(-[a-z0-9]+)*";

    private CommitmentFields() {}

    static Commitment read(FieldNode node) {
        node.only(
                Set.of("id", "title", "target", "formula", "population", "evidence", "period", "owner", "inForceFrom"));
        FieldNode id = node.child("id");
        if (!id.text().matches(ID)) {
            throw id.refuse("must be lower-case words joined by hyphens; is " + id.text());
        }
        Target target = target(node.child("target"));
        Measure measure = measure(node.child("formula"), target);
        return new Commitment(
                id.text(),
                words(node.child("title")),
                target,
                measure,
                words(node.child("population")),
                evidence(node.child("evidence"), measure.formula()),
                node.child("period").oneOf(Period.values(), Period::id),
                node.child("owner").oneOf(Department.values(), Department::id),
                node.child("inForceFrom").date());
    }

    private static Words words(FieldNode node) {
        node.only(Set.of("zh", "en"));
        return new Words(node.child("zh").text(), node.child("en").text());
    }

    private static Target target(FieldNode node) {
        node.only(Set.of("comparator", "value", "unit", "words"));
        FieldNode value = node.child("value");
        if (value.decimal().signum() < 0) {
            throw value.refuse("must not be negative");
        }
        return new Target(
                node.child("comparator").oneOf(Bound.values(), Bound::comparator),
                value.decimal(),
                node.child("unit").oneOf(Unit.values(), Unit::symbol),
                words(node.child("words")));
    }

    private static Measure measure(FieldNode node, Target target) {
        Formula formula = node.child("name").oneOf(Formula.values(), Formula::id);
        node.only(formula.parameters().isEmpty() ? Set.of("name") : Set.of("name", "parameters"));
        if (!formula.yields(target.unit())) {
            throw node.child("name")
                    .refuse("gives no figure in the target's unit "
                            + target.unit().symbol());
        }
        if (formula.parameters().isEmpty()) {
            return new Measure(formula, "", Cases.ALL);
        }
        FieldNode parameters = node.child("parameters").only(formula.parameters());
        return new Measure(
                formula,
                parameters.child("clock").text(),
                parameters.child("cases").oneOf(Cases.values(), Cases::id));
    }

    private static Evidence evidence(FieldNode node, Formula formula) {
        node.only(Set.of("streams", "completeness"));
        FieldNode streams = node.child("streams");
        List<String> names = streams.items().stream()
                .map(stream -> stream.oneOf(STREAMS, Function.identity()))
                .toList();
        if (names.isEmpty() && formula != Formula.AWAITING_EVIDENCE_1) {
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
