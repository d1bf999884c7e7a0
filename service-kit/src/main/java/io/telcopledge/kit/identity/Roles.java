package io.telcopledge.kit.identity;

/** The realm roles, for {@link jakarta.annotation.security.RolesAllowed}. */
public final class Roles {

    /** A person; sees only their own. */
    public static final String CUSTOMER = "customer";

    public static final String AGENT = "agent";
    public static final String SUPERVISOR = "supervisor";
    public static final String NETWORK_ENGINEER = "network-engineer";
    public static final String MARKET_RESEARCHER = "market-researcher";
    public static final String PRIVACY_OFFICER = "privacy-officer";

    /** Reads everything, changes nothing. */
    public static final String AUDITOR = "auditor";

    /** Seals reports and keeps the programme. */
    public static final String MANAGER = "manager";

    /** A machine that sends events. */
    public static final String EVENT_PUBLISHER = "event-publisher";

    private Roles() {}
}
