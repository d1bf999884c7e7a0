package io.telcopledge.kit.testing;

import io.telcopledge.local.embedded.DemoUsers;
import io.telcopledge.local.embedded.LocalBroker;
import io.telcopledge.local.embedded.LocalDatabase;
import io.telcopledge.local.embedded.LocalIssuer;
import io.telcopledge.local.embedded.PageClient;
import io.telcopledge.local.embedded.SigningKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The broker, the database server and the issuer of this JVM, started when first asked for. Quarkus loads test classes
 * more than once, so that where they are is kept in system properties.
 */
public final class Platform {

    private static final String PREFIX = "telcopledge.test.";

    private Platform() {}

    public static String bootstrapServers() {
        return property("bootstrap-servers");
    }

    static String jdbcUrl(String database) {
        return property("jdbc-url") + database;
    }

    static String reactiveUrl(String database) {
        return property("reactive-url") + database;
    }

    static String username() {
        return property("username");
    }

    static String password() {
        return property("password");
    }

    static String issuer() {
        return property("issuer");
    }

    /** The front door that the pages' client is known behind. */
    static String frontDoor() {
        return "localhost:8080";
    }

    static String pagesSecret() {
        return "a-secret-of-the-pages-for-tests-only";
    }

    /** The password with which a demo user signs in to pages. */
    static String passwordOf(String user) {
        return property("password-of." + user);
    }

    static Path signingKey() {
        return Path.of(property("signing-key"));
    }

    private static String property(String name) {
        synchronized (System.getProperties()) {
            String value = System.getProperty(PREFIX + name);
            if (value != null) {
                return value;
            }
            startInSystemClassLoader();
            return System.getProperty(PREFIX + name, "");
        }
    }

    /**
     * Quarkus' class loaders come and go with its applications, and Kafka looks classes up by the thread's: the servers
     * get the one that stays.
     */
    private static void startInSystemClassLoader() {
        ClassLoader staying = ClassLoader.getSystemClassLoader();
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(staying);
        try {
            Class.forName(Platform.class.getName(), true, staying)
                    .getMethod("start")
                    .invoke(null);
        } catch (ReflectiveOperationException failed) {
            throw new IllegalStateException("the test's servers do not start", failed);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** For {@link #startInSystemClassLoader()}, which reaches it by reflection only. */
    public static void start() throws IOException {
        Path directory = Files.createTempDirectory("telcopledge-test");
        // Not under the directory: the server runs as a user of its own, which must be able to reach its files.
        Path data = Files.createTempDirectory("telcopledge-test-db");
        Path key = directory.resolve("issuer.jwk");
        DemoUsers users = DemoUsers.random();
        LocalIssuer issuer = LocalIssuer.start(0, users, SigningKey.keptIn(key), pages());
        LocalDatabase database = LocalDatabase.start(data, 0, false);
        LocalBroker broker = LocalBroker.start(directory.resolve("kafka"), 0);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            issuer.close();
            broker.close();
            database.close();
            delete(directory);
            delete(data);
        }));
        set("bootstrap-servers", broker.bootstrapServers());
        set("jdbc-url", database.jdbcUrl(""));
        set("reactive-url", database.reactiveUrl(""));
        set("username", database.username());
        set("password", database.password());
        set("issuer", issuer.url());
        set("signing-key", key.toString());
        users.users().forEach(user -> set("password-of." + user.name(), user.password()));
    }

    private static PageClient pages() {
        String origin = "http://" + frontDoor() + "/";
        return new PageClient(
                "telcopledge-pages",
                pagesSecret(),
                Set.of(origin + "kit/signed-in", origin + "support/signed-in"),
                Set.of(origin));
    }

    private static void set(String name, String value) {
        System.setProperty(PREFIX + name, value);
    }

    private static void delete(Path directory) {
        try (Stream<Path> files = Files.walk(directory)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException | UncheckedIOException gone) {
            directory.toFile().deleteOnExit();
        }
    }
}
