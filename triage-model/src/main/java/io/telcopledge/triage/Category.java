package io.telcopledge.triage;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What complaints are about, and whose work that is unless a person decides otherwise. */
public enum Category {
    /** No or weak signal at a place. */
    COVERAGE(Department.NETWORK_INFRASTRUCTURE),
    /** Signal, but slow or no data. */
    MOBILE_DATA(Department.NETWORK_INFRASTRUCTURE),
    /** The fixed line: down, slow, unstable. */
    BROADBAND(Department.NETWORK_INFRASTRUCTURE),
    /** Calls that drop, fail or cannot be understood. */
    VOICE_QUALITY(Department.NETWORK_INFRASTRUCTURE),
    /** A bill or balance that is wrong. */
    BILLING(Department.CUSTOMER_SERVICE),
    /** A price, a plan or an offer, rightly billed and not liked: what market research must hear of. */
    TARIFF(Department.MARKET_RESEARCH),
    /** Services that nobody ordered, and contracts that nobody gets out of. */
    CONTRACT(Department.CUSTOMER_SERVICE),
    /** Money that is owed to the customer. */
    REFUND(Department.CUSTOMER_SERVICE),
    /** Service and charges abroad. */
    ROAMING(Department.CUSTOMER_SERVICE),
    /** Handsets, SIM cards, boxes. */
    DEVICE_SIM(Department.CUSTOMER_SERVICE),
    /** Taking a number from one operator to another. */
    NUMBER_PORTING(Department.CUSTOMER_SERVICE),
    /** Appointments of technicians, and their work. */
    INSTALLATION(Department.NETWORK_INFRASTRUCTURE),
    /** How people were treated, and how long they waited for a person. */
    SERVICE(Department.CUSTOMER_SERVICE),
    /** Personal data, nuisance calls, fraud. */
    PRIVACY(Department.INFORMATION_SECURITY),
    /** The app, the site, the kiosk. */
    ONLINE_APP(Department.CUSTOMER_SERVICE),
    /** An earlier complaint that was not dealt with: what general management coordinates. */
    COMPLAINT_HANDLING(Department.GENERAL_MANAGEMENT);

    private final Department department;

    Category(Department department) {
        this.department = department;
    }

    /** Whose work it is unless a person decides otherwise. */
    public Department department() {
        return department;
    }

    /** As it is written outside, such as {@code mobile-data}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The category of that slug. */
    public static Optional<Category> named(String slug) {
        return Arrays.stream(values()).filter(one -> one.slug().equals(slug)).findFirst();
    }
}
