package io.telcopledge.support.complaint;

import io.telcopledge.contracts.support.Complexity;
import io.telcopledge.contracts.support.EscalationLevel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A course while facts are folded into it, each later than the one before. */
final class CourseFold {

    private final Set<UUID> counted = new HashSet<>();
    private final List<Waiting> waits = new ArrayList<>();
    private final List<TakenBack> takenBack = new ArrayList<>();
    private Classification classification;
    private Standing standing;
    private Duty duty = Duty.NOBODYS;

    CourseFold(Matter filed, Instant filedAt) {
        this.classification = Classification.filed(filed);
        this.standing = Standing.opened(filedAt);
    }

    void take(ComplaintFact fact) {
        if (isEffective(fact)) {
            counted.add(fact.id());
            apply(fact, fact.particulars());
        }
    }

    private boolean isEffective(ComplaintFact fact) {
        return fact.kind() == FactKind.FILED
                || fact.kind().describes()
                || isToldToTheCustomer(fact)
                || Objection.to(fact.kind(), standing, fact.at()).isEmpty();
    }

    /** What the customer was told they were told, also where it was thought to be settled. */
    private boolean isToldToTheCustomer(ComplaintFact fact) {
        return (fact.kind() == FactKind.ACKNOWLEDGED || fact.kind() == FactKind.ANSWERED)
                && standing.state() != ComplaintState.WITHDRAWN;
    }

    private void apply(ComplaintFact fact, Particulars said) {
        Instant at = fact.at();
        switch (fact.kind()) {
            case FILED -> {}
            case RECLASSIFIED -> {
                Complexity complexity = said.complexity();
                classification = complexity == null ? classification : classification.reclassified(complexity, at);
            }
            case CORRECTED -> classification = classification.corrected(said.category(), said.region(), at);
            case ASSIGNED -> duty = duty.assigned(said.agent(), said.team());
            case ESCALATED -> {
                EscalationLevel level =
                        said.level() == null ? duty.level().next().orElse(duty.level()) : said.level();
                duty = duty.escalated(level, at);
            }
            case PAUSED -> standing = standing.paused(at);
            case RESUMED -> resume(at);
            case RESOLVED, CLOSED, WITHDRAWN -> {
                resume(at);
                standing = standing.after(fact.kind(), at);
            }
            case REOPENED -> {
                Instant resolvedAt = standing.resolvedAt();
                if (resolvedAt != null) {
                    takenBack.add(new TakenBack(resolvedAt, at));
                }
                standing = standing.after(fact.kind(), at);
            }
            case ACKNOWLEDGED, ANSWERED ->
                standing = standing.state().allows(fact.kind())
                        ? standing.after(fact.kind(), at)
                        : standing.noted(fact.kind(), at);
        }
    }

    private void resume(Instant at) {
        Instant pausedAt = standing.pausedAt();
        if (pausedAt != null) {
            waits.add(new Waiting(pausedAt, at));
            standing = standing.paused(null);
        }
    }

    Course course() {
        List<Waiting> all = new ArrayList<>(waits);
        Instant pausedAt = standing.pausedAt();
        if (pausedAt != null) {
            all.add(new Waiting(pausedAt, null));
        }
        return new Course(classification, standing, duty, all, takenBack, counted);
    }
}
