package io.telcopledge.local.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** PostgreSQL's data directory and its settings. */
final class PostgresCluster {

    private PostgresCluster() {}

    /** Returns the password, which is made with the cluster and kept beside it. */
    static String initWhenNew(Path dataDir, Path bin) throws IOException {
        Files.createDirectories(dataDir);
        Path cluster = dataDir.resolve("cluster");
        Path secret = secret(dataDir);
        if (Files.exists(cluster.resolve("PG_VERSION")) && Files.exists(secret)) {
            return Files.readString(secret);
        }
        Directories.delete(cluster);
        String password = Secrets.password();
        Secrets.write(secret, password);
        List<String> command = PostgresServer.asOrdinaryUser(List.of(
                bin.resolve("initdb").toString(),
                "--pgdata=" + cluster,
                "--username=" + PostgresServer.USER,
                "--pwfile=" + secret,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--no-sync",
                "--no-instructions"));
        Path log = dataDir.resolve("initdb.log");
        Process initdb = Children.start(
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()));
        try {
            if (initdb.waitFor() != 0) {
                throw new IOException("initdb failed: " + Files.readString(log));
            }
        } catch (InterruptedException stopped) {
            initdb.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while PostgreSQL's cluster was made", stopped);
        }
        return password;
    }

    static Path secret(Path dataDir) {
        return dataDir.resolve("password");
    }

    static List<String> settings(boolean durable) {
        String on = durable ? "on" : "off";
        return List.of(
                "listen_addresses=127.0.0.1",
                "unix_socket_directories=",
                // Five services with a pool each, twice for a rolling restart, and room for tools.
                "max_connections=250",
                "shared_buffers=64MB",
                "max_wal_size=512MB",
                "fsync=" + on,
                "full_page_writes=" + on,
                "synchronous_commit=" + on,
                "timezone=UTC",
                "log_min_messages=warning",
                "log_timezone=UTC");
    }
}
