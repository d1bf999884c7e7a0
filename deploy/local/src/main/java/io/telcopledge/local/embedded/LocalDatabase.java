package io.telcopledge.local.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * One real PostgreSQL under this JVM, with a database per service and a user who owns nothing else. It listens on the
 * loopback interface only, asks for a random password, and keeps its data directory over restarts and {@code kill -9}.
 */
public final class LocalDatabase implements AutoCloseable {

    public static final String USERNAME = PostgresServer.USER;

    private static final List<String> DATABASES = List.of("network", "support", "privacy", "feedback", "reporting");

    private final PostgresServer server;

    private LocalDatabase(PostgresServer server) {
        this.server = server;
    }

    /**
     * Starts the server, in a new cluster when the directory is empty, and creates the services' databases.
     *
     * @param port 0 takes a free one
     * @param durable whether a commit survives the machine's fall (fsync); a killed process is survived either way
     */
    public static LocalDatabase start(Path dataDir, int port, boolean durable) throws IOException {
        PostgresServer server = PostgresServer.start(dataDir, port == 0 ? FreePort.any() : port, durable);
        LocalDatabase database = new LocalDatabase(server);
        DatabaseOwners owners = new DatabaseOwners(database, dataDir);
        for (String name : DATABASES) {
            database.create(name);
            owners.own(name);
        }
        owners.closeToOthers("postgres");
        owners.closeToOthers("template1");
        return database;
    }

    /** The password of the cluster in this directory, which is there once it was started. */
    public static String passwordKeptIn(Path dataDir) throws IOException {
        return Files.readString(PostgresCluster.secret(dataDir));
    }

    /** The password of a service's own user, who is called as its database is. */
    public static String passwordKeptIn(Path dataDir, String service) throws IOException {
        return DatabaseOwners.passwordKeptIn(dataDir, service);
    }

    /** Creates a database when it is missing. */
    public void create(String database) {
        try (Connection connection = DriverManager.getConnection(jdbcUrl("postgres"), username(), password());
                PreparedStatement known = connection.prepareStatement("SELECT 1 FROM pg_database WHERE datname = ?");
                Statement create = connection.createStatement()) {
            known.setString(1, database);
            if (!known.executeQuery().next()) {
                create.execute("CREATE DATABASE " + create.enquoteIdentifier(database, true));
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("database " + database + " could not be created", failed);
        }
    }

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + server.port() + "/" + database;
    }

    public String reactiveUrl(String database) {
        return "postgresql://127.0.0.1:" + server.port() + "/" + database;
    }

    public String username() {
        return USERNAME;
    }

    public String password() {
        return server.password();
    }

    public int port() {
        return server.port();
    }

    /** The server's process, so that a test or a supervisor can watch it, and kill it. */
    public ProcessHandle process() {
        return server.process();
    }

    @Override
    public void close() {
        server.stop();
    }
}
