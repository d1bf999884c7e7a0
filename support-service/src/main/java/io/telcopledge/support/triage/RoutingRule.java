package io.telcopledge.support.triage;

import io.telcopledge.contracts.support.Complexity;
import io.telcopledge.triage.Category;
import io.telcopledge.triage.Department;
import java.util.Arrays;
import java.util.Optional;

/** Who takes a complaint: the first rule that applies. The last one always does. */
public enum RoutingRule {
    /** Personal data cannot wait its turn. */
    DATA_PROTECTION("data-protection") {
        @Override
        boolean appliesTo(Labels labels) {
            return is(labels, Category.PRIVACY);
        }
    },
    /** Who complains about a complaint does not go back to where it lay. */
    ESCALATION("escalations") {
        @Override
        boolean appliesTo(Labels labels) {
            return is(labels, Category.COMPLAINT_HANDLING);
        }
    },
    /** Nobody knows whose it is: a person reads it first. */
    UNKNOWN("front-desk") {
        @Override
        boolean appliesTo(Labels labels) {
            return labels.department().isEmpty();
        }
    },
    /** Work at the network, with the engineers' desk. */
    NETWORK_WORK("network-second-line") {
        @Override
        boolean appliesTo(Labels labels) {
            return isComplex(labels) && labels.department().equals(Optional.of(Department.NETWORK_INFRASTRUCTURE));
        }
    },
    /** More than one answer settles. */
    SECOND_LINE("second-line") {
        @Override
        boolean appliesTo(Labels labels) {
            return isComplex(labels);
        }
    },
    /** Everything else. */
    FIRST_LINE("first-line") {
        @Override
        boolean appliesTo(Labels labels) {
            return true;
        }
    };

    private final String queue;

    RoutingRule(String queue) {
        this.queue = queue;
    }

    abstract boolean appliesTo(Labels labels);

    /** Where a complaint of these labels goes; without a department the customer service keeps it. */
    public static Route route(Labels labels) {
        RoutingRule rule = Arrays.stream(values())
                .filter(one -> one.appliesTo(labels))
                .findFirst()
                .orElse(FIRST_LINE);
        return new Route(
                labels.department().orElse(Department.CUSTOMER_SERVICE),
                rule.queue,
                labels.category().map(Skill::of).orElse(Skill.GENERAL));
    }

    private static boolean is(Labels labels, Category category) {
        return labels.category().equals(Optional.of(category));
    }

    private static boolean isComplex(Labels labels) {
        return labels.complexity().equals(Optional.of(Complexity.COMPLEX));
    }
}
