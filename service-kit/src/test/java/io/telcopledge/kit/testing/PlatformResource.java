package io.telcopledge.kit.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.telcopledge.contracts.Topic;
import io.telcopledge.contracts.TopicRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Gives a {@code @QuarkusTest} the real broker, database server and issuer of this JVM, and a database of its own for
 * each start of the application. Topics and their records are shared by all starts of the JVM: tests use ids of their
 * own.
 */
public class PlatformResource implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        String database = "test_" + Long.toString(System.nanoTime(), 36);
        create(database);
        Map<String, String> config = new HashMap<>();
        config.put("kafka.bootstrap.servers", Platform.bootstrapServers());
        config.put("quarkus.datasource.reactive.url", Platform.reactiveUrl(database));
        config.put("quarkus.datasource.jdbc.url", Platform.jdbcUrl(database));
        config.put("quarkus.datasource.username", Platform.username());
        config.put("quarkus.datasource.password", Platform.password());
        config.put("quarkus.oidc.auth-server-url", Platform.issuer());
        config.put("telcopledge.pages.secret", Platform.pagesSecret());
        config.put("quarkus.http.test-port", "0");
        config.put("telcopledge.master-key", Base64.getEncoder().encodeToString(new byte[32]));
        config.put("telcopledge.front-door", "http://localhost:8080");
        config.put("telcopledge.principals", principals().toString());
        return config;
    }

    /** Whoever is an event-publisher tells what it likes, but as {@code /owned}. */
    private static Path principals() {
        String everything = TopicRegistry.PLATFORM.topics().stream()
                .map(Topic::name)
                .collect(Collectors.joining(", ", "{ sources: [\"*\"], topics: [", "] }"));
        String narrow = "{ sources: [/owned], topics: [support.intake] }";
        try {
            Path file = Files.createTempFile("principals", ".yaml");
            file.toFile().deleteOnExit();
            return Files.writeString(file, """
                    principals:
                      - { subject: event-publisher, speaks: [%s] }
                      - { subject: narrow, speaks: [%s] }
                    """.formatted(everything, narrow));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void create(String database) {
        try (Connection connection = DriverManager.getConnection(
                        Platform.jdbcUrl("postgres"), Platform.username(), Platform.password());
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + database);
        } catch (SQLException failed) {
            throw new IllegalStateException("no database for the test", failed);
        }
    }

    @Override
    public void stop() {
        // The next application of this JVM uses the same servers; they end with it.
    }
}
