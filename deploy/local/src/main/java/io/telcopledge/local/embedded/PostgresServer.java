package io.telcopledge.local.embedded;

import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The process of PostgreSQL: it is our own child, not a daemon, so that its death is seen at once. */
record PostgresServer(Process child, int port, String password) {

    static final String USER = "telcopledge";
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    static PostgresServer start(Path dataDir, int port, boolean durable) throws IOException {
        QuietLogs.apply();
        Path bin = PostgresBinaries.unpacked().resolve("bin");
        String password = PostgresCluster.initWhenNew(dataDir, bin);
        Instant until = Instant.now().plus(PATIENCE);
        while (true) {
            PostgresServer server = new PostgresServer(spawn(dataDir, bin, port, durable), port, password);
            if (server.becomesReady(until)) {
                return server;
            }
            // The backends of a killed server hold its memory a moment longer: it is tried again.
            if (Instant.now().isAfter(until) || !oldBackendsRemain(dataDir)) {
                server.stop();
                throw new IOException("PostgreSQL did not start; see " + dataDir.resolve("server.log"));
            }
        }
    }

    private static Process spawn(Path dataDir, Path bin, int port, boolean durable) throws IOException {
        List<String> command = new ArrayList<>(List.of(bin.resolve("postgres").toString()));
        command.addAll(List.of("-D", dataDir.resolve("cluster").toString(), "-p", Integer.toString(port)));
        for (String setting : PostgresCluster.settings(durable)) {
            command.addAll(List.of("-c", setting));
        }
        ProcessBuilder builder = new ProcessBuilder(asOrdinaryUser(Children.dyingWithUs("INT", command)));
        builder.redirectErrorStream(true);
        builder.redirectOutput(dataDir.resolve("server.log").toFile());
        return Children.start(builder);
    }

    /** PostgreSQL refuses to run as root; in a user namespace of its own it is nobody. */
    static List<String> asOrdinaryUser(List<String> command) {
        if (!System.getProperty("user.name").equals("root") || !LinuxUtils.isUnshareAvailable()) {
            return command;
        }
        List<String> wrapped = new ArrayList<>(List.of("unshare", "-U"));
        wrapped.addAll(command);
        return wrapped;
    }

    private boolean becomesReady(Instant until) throws IOException {
        String url = "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
        try {
            while (Instant.now().isBefore(until)) {
                try {
                    DriverManager.getConnection(url, USER, password).close();
                    return true;
                } catch (SQLException notYet) {
                    if (child.waitFor(50, TimeUnit.MILLISECONDS)) {
                        return false;
                    }
                }
            }
            return false;
        } catch (InterruptedException stopped) {
            stop();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while PostgreSQL started", stopped);
        }
    }

    private static boolean oldBackendsRemain(Path dataDir) throws IOException {
        String log = Files.readString(dataDir.resolve("server.log"));
        return log.contains("shared memory block") || log.contains("lock file");
    }

    ProcessHandle process() {
        return child.toHandle();
    }

    /** The fast shutdown (SIGINT): connections are cut, what is committed is kept. */
    void stop() {
        try {
            if (child.isAlive()) {
                new ProcessBuilder("kill", "-INT", Long.toString(child.pid()))
                        .start()
                        .waitFor();
            }
            if (!child.waitFor(30, TimeUnit.SECONDS)) {
                child.destroyForcibly();
            }
        } catch (IOException noSignal) {
            child.destroy();
        } catch (InterruptedException stopped) {
            child.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
