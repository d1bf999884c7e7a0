package io.telcopledge.reporting.report.narrative;

import io.telcopledge.kit.identity.Roles;
import io.telcopledge.reporting.commitment.Department;
import java.util.function.Predicate;

/** Who writes for a department: its own people, and the manager, who coordinates all of them. */
public final class Desk {

    private Desk() {}

    /** @param has whether the caller has a role */
    public static boolean writesFor(Department department, Predicate<String> has) {
        return has.test(Roles.MANAGER) || has.test(role(department));
    }

    private static String role(Department department) {
        return switch (department) {
            case NETWORK_INFRASTRUCTURE -> Roles.NETWORK_ENGINEER;
            case CUSTOMER_SERVICE -> Roles.SUPERVISOR;
            case INFORMATION_SECURITY -> Roles.PRIVACY_OFFICER;
            case MARKET_RESEARCH -> Roles.MARKET_RESEARCHER;
            case GENERAL_MANAGEMENT -> Roles.MANAGER;
        };
    }
}
