package io.telcopledge.local.embedded;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The people and machines of the fictional operator. */
public record DemoUsers(List<DemoUser> users) {

    /** All of them, each with a random password. */
    public static DemoUsers random() {
        return new DemoUsers(List.of(
                user("li", "customer", "cust-li"),
                user("wang", "customer", "cust-wang"),
                user("agent", "agent", null),
                user("supervisor", "supervisor", null),
                user("engineer", "network-engineer", null),
                user("researcher", "market-researcher", null),
                user("officer", "privacy-officer", null),
                user("auditor", "auditor", null),
                user("manager", "manager", null),
                user("publisher", "event-publisher", null)));
    }

    /** The users in the file; new ones, kept there, when there is none yet. */
    public static DemoUsers keptIn(Path file) throws IOException {
        JsonMapper json = new JsonMapper();
        if (Files.exists(file)) {
            return json.readValue(Files.readString(file), DemoUsers.class);
        }
        DemoUsers fresh = random();
        Secrets.write(file, json.writeValueAsString(fresh));
        return fresh;
    }

    public Optional<DemoUser> named(String name) {
        return users.stream().filter(user -> user.name().equals(name)).findFirst();
    }

    /** The user whose name and password these are; the comparison takes the same time wherever they differ. */
    Optional<DemoUser> authenticated(String name, String password) {
        return named(name)
                .filter(user -> MessageDigest.isEqual(user.password().getBytes(UTF_8), password.getBytes(UTF_8)));
    }

    private static DemoUser user(String name, String role, @Nullable String customerRef) {
        return new DemoUser(name, Secrets.password(), Set.of(role), customerRef);
    }
}
