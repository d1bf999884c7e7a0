package io.telcopledge.support.backtest;

import io.telcopledge.kit.sla.ClockCommand;
import io.telcopledge.support.policy.AppliedPolicy;
import io.telcopledge.support.policy.CaseTraits;
import io.telcopledge.support.policy.StopsAt;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A case of the past, which can tell its history to another clock than the one that it had. */
public interface PastCase {

    String caseId();

    CaseTraits traits();

    /** When its clocks started. */
    Instant filedAt();

    /** The public promise on a condition, where it was made for this case. */
    Optional<AppliedPolicy> promise(StopsAt condition);

    /** What the case would have told a clock under a policy; begins with the start. */
    List<ClockCommand> under(AppliedPolicy policy);
}
