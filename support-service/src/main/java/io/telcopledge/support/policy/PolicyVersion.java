package io.telcopledge.support.policy;

import io.telcopledge.contracts.InvalidEvent;
import io.telcopledge.kit.calendar.WorkingCalendar;
import io.telcopledge.kit.sla.SlaPolicy;

/**
 * A version of a policy.
 *
 * @param id the policy's, which is the name of its clocks
 * @param term when cases start under it, by the instant of their filing
 */
public record PolicyVersion(String id, int version, PolicyTerms terms, Term term, Made made) implements Versioned {

    public PolicyVersion {
        PolicyIds.require(id);
        if (PublicPromises.include(id)) {
            throw new InvalidEvent("id", "is the name of a public promise");
        }
    }

    /** What clocks start under while it is in force with that version of its calendar. */
    SlaPolicy with(WorkingCalendar calendar) {
        return new SlaPolicy(id, version, terms.allowance(), calendar, terms.pausable(), terms.atRiskPercents());
    }

    PolicyVersion always() {
        return new PolicyVersion(id, version, terms, Term.ALWAYS, made);
    }
}
