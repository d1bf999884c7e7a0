package io.telcopledge.support.triage.api;

import io.telcopledge.support.triage.Route;

/** Where a complaint goes: which department, which queue there, and what its agent should know. */
public record RouteView(String department, String queue, String skill) {

    public static RouteView of(Route route) {
        return new RouteView(
                route.department().slug(), route.queue(), route.skill().slug());
    }
}
