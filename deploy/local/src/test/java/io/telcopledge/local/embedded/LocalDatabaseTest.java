package io.telcopledge.local.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalDatabaseTest {

    @TempDir
    Path dataDir;

    @Test
    void keepsCommittedRowsOverAKillAndARestart() throws Exception {
        LocalDatabase killed = LocalDatabase.start(dataDir, 0, true);
        try {
            run(killed, "CREATE TABLE kept AS SELECT 42 AS answer");
        } finally {
            killed.process().destroyForcibly();
            killed.process().onExit().get(60, TimeUnit.SECONDS);
        }
        try (LocalDatabase again = LocalDatabase.start(dataDir, killed.port(), true)) {
            assertThat(answer(again, "SELECT answer FROM kept")).isEqualTo("42");
            assertThat(answer(again, "SHOW fsync")).isEqualTo("on");
        }
    }

    @Test
    void aServiceOwnsItsDatabaseAndEntersNoOther() throws Exception {
        try (LocalDatabase database = LocalDatabase.start(dataDir, 0, false)) {
            String password = LocalDatabase.passwordKeptIn(dataDir, "support");
            try (Connection own = DriverManager.getConnection(database.jdbcUrl("support"), "support", password);
                    Statement statement = own.createStatement()) {
                statement.execute("create table mine (id int)");
                assertThatThrownBy(() -> statement.execute("create role another"))
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("permission denied");
            }
            for (String other : new String[] {"privacy", "reporting", "postgres", "template1"}) {
                assertThatThrownBy(() -> DriverManager.getConnection(database.jdbcUrl(other), "support", password)
                                .close())
                        .as(other)
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("permission denied");
            }
            assertThat(answer(database, "select rolsuper from pg_roles where rolname = 'support'"))
                    .isEqualTo("f");
        }
    }

    @Test
    void whatASuperuserMadeBeforeIsTheServicesAfterARestart() throws Exception {
        try (LocalDatabase before = LocalDatabase.start(dataDir, 0, false)) {
            run(before, "create table old (id serial primary key)");
        }
        try (LocalDatabase again = LocalDatabase.start(dataDir, 0, false)) {
            assertThat(answer(again, "select tableowner from pg_tables where tablename = 'old'"))
                    .isEqualTo("support");
        }
    }

    @Test
    void asksForThePassword() throws Exception {
        try (LocalDatabase database = LocalDatabase.start(dataDir, 0, false)) {
            assertThatThrownBy(() -> DriverManager.getConnection(
                                    database.jdbcUrl("support"), database.username(), "guessed")
                            .close())
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password authentication failed");
        }
    }

    private static void run(LocalDatabase database, String sql) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String answer(LocalDatabase database, String sql) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static Connection connect(LocalDatabase database) throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl("support"), database.username(), database.password());
    }
}
