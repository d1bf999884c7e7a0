package io.telcopledge.triage;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The five departments that own the operator's promises. */
public enum Department {
    NETWORK_INFRASTRUCTURE,
    CUSTOMER_SERVICE,
    INFORMATION_SECURITY,
    MARKET_RESEARCH,
    GENERAL_MANAGEMENT;

    /** As it is written outside, such as {@code customer-service}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The department of that slug. */
    public static Optional<Department> named(String slug) {
        return Arrays.stream(values()).filter(one -> one.slug().equals(slug)).findFirst();
    }
}
