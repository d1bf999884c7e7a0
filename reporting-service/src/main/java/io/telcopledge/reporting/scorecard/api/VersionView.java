package io.telcopledge.reporting.scorecard.api;

import io.telcopledge.reporting.commitment.Commitment;
import io.telcopledge.reporting.commitment.Exclusion;
import io.telcopledge.reporting.commitment.Formula;
import io.telcopledge.reporting.commitment.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is promised in one version, as JSON. */
record VersionView(
        String id,
        Words title,
        DepartmentView owner,
        TargetView target,
        FormulaView formula,
        Words population,
        List<Words> exclusions,
        String period,
        LocalDate inForceFrom,
        @Nullable LocalDate inForceUntil) {

    record DepartmentView(String id, Words title) {}

    record TargetView(String comparator, BigDecimal value, String unit, Words words) {}

    /** @param words the methodology */
    record FormulaView(
            String name, Map<String, String> parameters, List<String> streams, BigDecimal completeness, Words words) {}

    static VersionView of(Commitment commitment) {
        Formula formula = commitment.measure().formula();
        return new VersionView(
                commitment.id(),
                commitment.title(),
                new DepartmentView(commitment.owner().id(), commitment.owner().title()),
                new TargetView(
                        commitment.target().bound().comparator(),
                        commitment.target().value(),
                        commitment.target().unit().symbol(),
                        commitment.target().words()),
                new FormulaView(
                        formula.id(),
                        commitment.measure().parameters(),
                        commitment.evidence().streams(),
                        commitment.evidence().completeness(),
                        formula.words()),
                commitment.population(),
                commitment.exclusions().stream().map(Exclusion::words).toList(),
                commitment.period().id(),
                commitment.inForceFrom(),
                commitment.inForce().until());
    }
}
