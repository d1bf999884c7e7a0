package io.telcopledge.support.complaint;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.telcopledge.contracts.Topic;
import io.telcopledge.contracts.TopicRegistry;
import io.telcopledge.kit.testing.KafkaProbe;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** Looks for words in the clear, wherever bytes are kept. */
final class WordSearch {

    private WordSearch() {}

    /** The topics with a record that holds the words. */
    static List<String> inKafka(KafkaProbe probe, String words) {
        return TopicRegistry.PLATFORM.topics().stream()
                .map(Topic::name)
                .filter(topic -> probe.records(topic).stream()
                        .anyMatch(found -> found.value() != null
                                && new String(found.value(), ISO_8859_1)
                                        .contains(new String(words.getBytes(UTF_8), ISO_8859_1))))
                .toList();
    }

    /** The tables with a row that holds the words, in text or in bytes. */
    static List<String> inDatabase(String words) {
        Config config = ConfigProvider.getConfig();
        String hex = HexFormat.of().formatHex(words.getBytes(UTF_8));
        List<String> found = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(
                        config.getValue("quarkus.datasource.jdbc.url", String.class),
                        config.getValue("quarkus.datasource.username", String.class),
                        config.getValue("quarkus.datasource.password", String.class));
                Statement statement = connection.createStatement()) {
            for (String table : tables(statement)) {
                try (ResultSet rows = statement.executeQuery("select count(*) from " + table
                        + " t where cast(t as text) like '%" + words + "%' or cast(t as text) like '%" + hex + "%'")) {
                    rows.next();
                    if (rows.getLong(1) > 0) {
                        found.add(table);
                    }
                }
            }
            return found;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static List<String> tables(Statement statement) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(
                "select quote_ident(table_name) from information_schema.tables where table_schema = 'public'")) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }
}
