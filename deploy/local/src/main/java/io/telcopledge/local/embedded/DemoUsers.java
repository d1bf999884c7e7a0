package io.telcopledge.local.embedded;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The people and machines of the fictional operator. */
public record DemoUsers(List<DemoUser> users) {

    /** All of them, each with a random password. */
    public static DemoUsers random() {
        return new DemoUsers(List.of(
                user("li", "customer", "cust-li", null),
                user("wang", "customer", "cust-wang", null),
                // One of the agents whom the operator's past and its traffic know, and who leads them.
                user("agent", "agent", null, "agent-01"),
                user("supervisor", "supervisor", null, "supervisor-01"),
                user("engineer", "network-engineer", null, null),
                user("researcher", "market-researcher", null, null),
                user("officer", "privacy-officer", null, null),
                user("auditor", "auditor", null, null),
                user("manager", "manager", null, null),
                // Whoever put something into a report does not seal it: it takes two.
                user("manager2", "manager", null, null),
                // The operator's other systems; and who tells what some services do not publish themselves yet.
                user("publisher", "event-publisher", null, null),
                user("stand-in", "event-publisher", null, null)));
    }

    /** The users in the file, and those that it has not yet; what is new is kept there. */
    public static DemoUsers keptIn(Path file) throws IOException {
        JsonMapper json = new JsonMapper();
        List<DemoUser> users = new ArrayList<>();
        if (Files.exists(file)) {
            users.addAll(json.readValue(Files.readString(file), DemoUsers.class).users());
        }
        DemoUsers kept = new DemoUsers(users);
        List<DemoUser> missing = random().users().stream()
                .filter(user -> kept.named(user.name()).isEmpty())
                .toList();
        if (!missing.isEmpty()) {
            users.addAll(missing);
            Secrets.write(file, json.writeValueAsString(new DemoUsers(users)));
        }
        return new DemoUsers(users);
    }

    public Optional<DemoUser> named(String name) {
        return users.stream().filter(user -> user.name().equals(name)).findFirst();
    }

    /** The user whose name and password these are; the comparison takes the same time wherever they differ. */
    Optional<DemoUser> authenticated(String name, String password) {
        return named(name)
                .filter(user -> MessageDigest.isEqual(user.password().getBytes(UTF_8), password.getBytes(UTF_8)));
    }

    private static DemoUser user(String name, String role, @Nullable String customerRef, @Nullable String staffRef) {
        return new DemoUser(name, Secrets.password(), Set.of(role), customerRef, staffRef);
    }
}
