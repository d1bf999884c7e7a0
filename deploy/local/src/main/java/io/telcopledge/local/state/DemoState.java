package io.telcopledge.local.state;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.telcopledge.local.embedded.DemoUsers;
import io.telcopledge.local.embedded.Directories;
import io.telcopledge.local.embedded.Secrets;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;

/**
 * A running demo.
 *
 * @param pid of the launcher
 * @param issuer URL of the issuer
 * @param services base URL of each service by its name, behind the front door
 * @param filled whether the data that it was asked for are in
 */
public record DemoState(
        long pid,
        URI frontDoor,
        URI issuer,
        String bootstrapServers,
        DatabaseAccess database,
        SortedMap<String, URI> services,
        DemoUsers users,
        boolean filled) {

    private static final JsonMapper JSON = new JsonMapper();

    /** Where PostgreSQL listens; every service's database is named after it. */
    public record DatabaseAccess(int port, String username, String password) {

        public String jdbcUrl(String database) {
            return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
        }
    }

    /** The state of the demo that runs now; empty when none does. */
    public static Optional<DemoState> ofRunningDemo() throws IOException {
        return read(file()).filter(state -> ProcessHandle.of(state.pid).isPresent());
    }

    /** {@code .telcopledge/demo.json} in the checkout; TELCOPLEDGE_STATE names another, for demos side by side. */
    public static Path file() {
        String named = System.getenv("TELCOPLEDGE_STATE");
        if (named != null && !named.isBlank()) {
            return Path.of(named);
        }
        return Path.of(System.getProperty("telcopledge.home", "")).resolve(".telcopledge/demo.json");
    }

    public DemoState whenFilled() {
        return new DemoState(pid, frontDoor, issuer, bootstrapServers, database, services, users, true);
    }

    static Optional<DemoState> read(Path file) throws IOException {
        return Files.exists(file)
                ? Optional.of(JSON.readValue(Files.readString(file), DemoState.class))
                : Optional.empty();
    }

    public void write(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null && !Files.exists(folder)) {
            Directories.makePrivate(folder);
        }
        Secrets.write(file, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(this));
    }
}
