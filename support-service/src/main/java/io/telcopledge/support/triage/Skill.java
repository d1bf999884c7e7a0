package io.telcopledge.support.triage;

import io.telcopledge.triage.Category;
import java.util.Locale;

/** What an agent knows. */
public enum Skill {
    GENERAL,
    MOBILE_NETWORK,
    FIXED_NETWORK,
    FIELD_SERVICE,
    BILLING,
    PLANS,
    ROAMING,
    DEVICES,
    PORTING,
    CUSTOMER_CARE,
    DATA_PROTECTION,
    DIGITAL,
    COMPLAINT_RESOLUTION;

    /** What it takes to answer complaints of a category. */
    public static Skill of(Category category) {
        return switch (category) {
            case COVERAGE, MOBILE_DATA, VOICE_QUALITY -> MOBILE_NETWORK;
            case BROADBAND -> FIXED_NETWORK;
            case INSTALLATION -> FIELD_SERVICE;
            case BILLING, REFUND -> BILLING;
            case TARIFF, CONTRACT -> PLANS;
            case ROAMING -> ROAMING;
            case DEVICE_SIM -> DEVICES;
            case NUMBER_PORTING -> PORTING;
            case SERVICE -> CUSTOMER_CARE;
            case PRIVACY -> DATA_PROTECTION;
            case ONLINE_APP -> DIGITAL;
            case COMPLAINT_HANDLING -> COMPLAINT_RESOLUTION;
        };
    }

    /** As it is written outside, such as {@code mobile-network}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
