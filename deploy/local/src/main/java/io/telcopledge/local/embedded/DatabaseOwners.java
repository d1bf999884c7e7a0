package io.telcopledge.local.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A user for each service, called as its database is: who owns that one, may not enter another's, and makes neither
 * users nor databases. What a service does to its database by a flaw, it can do to no other.
 */
record DatabaseOwners(LocalDatabase server, Path dataDir) {

    /** What a superuser made in a database of an earlier start is its owner's from now on. */
    private static final String HAND_OVER = """
            do $$ declare one record; begin
              for one in select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where n.nspname = 'public' and c.relkind in ('r', 'p', 'v', 'm')
                  and c.relowner <> (select oid from pg_roles where rolname = '%1$s')
              loop execute 'alter table ' || one.name || ' owner to %1$s'; end loop;
              for one in select p.oid::regprocedure::text as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
                where n.nspname = 'public' and p.proowner <> (select oid from pg_roles where rolname = '%1$s')
              loop execute 'alter routine ' || one.name || ' owner to %1$s'; end loop;
              for one in select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where n.nspname = 'public' and c.relkind = 'S' and not exists (
                    select 1 from pg_depend d where d.objid = c.oid and d.deptype in ('a', 'i'))
                  and c.relowner <> (select oid from pg_roles where rolname = '%1$s')
              loop execute 'alter sequence ' || one.name || ' owner to %1$s'; end loop;
            end $$""";

    static String passwordKeptIn(Path dataDir, String user) throws IOException {
        return Files.readString(file(dataDir, user));
    }

    /** Makes the database its user's own; names are of {@link LocalDatabase} only. */
    void own(String database) throws IOException {
        Path kept = file(dataDir, database);
        if (!Files.exists(kept)) {
            Secrets.write(kept, Secrets.password());
        }
        String user = "\"" + database + "\"";
        try (Connection connection = connect("postgres");
                Statement statement = connection.createStatement()) {
            if (!exists(connection, database)) {
                statement.execute("create role " + user);
            }
            statement.execute(
                    "alter role " + user + " login nosuperuser nocreatedb nocreaterole noreplication password "
                            + statement.enquoteLiteral(Files.readString(kept)));
            statement.execute("alter database " + user + " owner to " + user);
        } catch (SQLException failed) {
            throw new IOException("the database user " + database + " could not be made", failed);
        }
        closeToOthers(database);
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement()) {
            statement.execute(HAND_OVER.formatted(database));
        } catch (SQLException failed) {
            throw new IOException("the database " + database + " could not be handed over", failed);
        }
    }

    /** Lets nobody in but its owner. */
    void closeToOthers(String database) throws IOException {
        try (Connection connection = connect("postgres");
                Statement statement = connection.createStatement()) {
            statement.execute("revoke all on database \"" + database + "\" from public");
        } catch (SQLException failed) {
            throw new IOException("the database " + database + " could not be closed to others", failed);
        }
    }

    private static boolean exists(Connection connection, String user) throws SQLException {
        try (PreparedStatement known = connection.prepareStatement("select 1 from pg_roles where rolname = ?")) {
            known.setString(1, user);
            try (ResultSet rows = known.executeQuery()) {
                return rows.next();
            }
        }
    }

    private Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(server.jdbcUrl(database), server.username(), server.password());
    }

    private static Path file(Path dataDir, String user) {
        return dataDir.resolve("password-of-" + user);
    }
}
