package io.telcopledge.support.backtest.store;

import io.telcopledge.kit.sla.ClockCommand;
import io.telcopledge.support.backtest.PastCase;
import io.telcopledge.support.complaint.Complaint;
import io.telcopledge.support.complaint.Dossier;
import io.telcopledge.support.complaint.PolicyClocks;
import io.telcopledge.support.policy.AppliedPolicy;
import io.telcopledge.support.policy.CaseTraits;
import io.telcopledge.support.policy.StopsAt;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A complaint as a case of a back-test: it tells its history as it tells it to its own clocks. */
record PastComplaint(Complaint complaint, Dossier dossier, PolicyClocks clocks) implements PastCase {

    @Override
    public String caseId() {
        return complaint.id().toString();
    }

    @Override
    public CaseTraits traits() {
        return clocks.traits();
    }

    @Override
    public Instant filedAt() {
        return complaint.openedAt();
    }

    @Override
    public Optional<AppliedPolicy> promise(StopsAt condition) {
        return dossier.promise(condition).map(promise -> new AppliedPolicy(promise.policy(), condition, List.of()));
    }

    @Override
    public List<ClockCommand> under(AppliedPolicy policy) {
        return clocks.under(policy);
    }
}
