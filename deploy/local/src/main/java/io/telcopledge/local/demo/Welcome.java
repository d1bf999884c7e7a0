package io.telcopledge.local.demo;

import io.telcopledge.local.state.DemoState;
import java.util.stream.Collectors;

/** What the user reads when all is up: where to look, who to be, and two lines to paste. */
record Welcome(DemoState state, DemoOptions options) {

    void print(Progress progress) {
        progress.print(text());
        progress.say("ready; memory of the whole " + Memory.inMebibytes(Memory.ofAll()) + ". Ctrl-C stops everything.");
    }

    private String text() {
        String users = state.users().users().stream()
                .map(user ->
                        String.format("    %-11s %s  %s", user.name(), user.password(), String.join(",", user.roles())))
                .collect(Collectors.joining("\n"));
        String services = state.services().entrySet().stream()
                .map(service -> service.getKey() + " " + service.getValue())
                .collect(Collectors.joining(", "));
        return String.join(
                "\n",
                "",
                "TelcoPledge is up. It is for looking and trying, NOT FOR PRODUCTION: one machine, no TLS,",
                "an issuer of demo users, a database without fsync.",
                "",
                "  Commitments  " + state.frontDoor() + "/",
                "  Wallboard    " + state.frontDoor() + "/support/wallboard   (sign in as supervisor)",
                "  Desk         " + state.frontDoor() + "/support/desk        (sign in as agent or supervisor)",
                "  Issuer       " + state.issuer(),
                "  Kafka        " + state.bootstrapServers(),
                "  PostgreSQL   127.0.0.1:" + state.database().port() + ", user "
                        + state.database().username() + ", password "
                        + state.database().password(),
                "  Services     " + services,
                "  Data, logs   " + options.dataDir() + (options.keepData() ? "" : " (deleted at the end)"),
                "",
                "  Users (name, password, role); who put something into a report does not seal it, so there are two managers",
                users,
                "",
                "  File a complaint:",
                "",
                TryOut.complaint(options.home(), state.frontDoor()),
                "",
                "  Publish a call that counts:",
                "",
                TryOut.call(state.bootstrapServers()),
                "");
    }
}
