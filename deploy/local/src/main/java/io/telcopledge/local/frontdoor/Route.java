package io.telcopledge.local.frontdoor;

/** Where a request goes: to a service, or back with a status. */
public sealed interface Route {

    /** To the service of this name. */
    record To(String service) implements Route {}

    /** Back to the sender. */
    record Refused(int status, String slug, String detail) implements Route {}
}
