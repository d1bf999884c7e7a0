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
