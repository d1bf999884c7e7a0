package io.telcopledge.kit.session;

import io.quarkus.oidc.AuthorizationCodeTokens;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** The table of sessions. It is asked before there is a request of JAX-RS, so that it needs no Hibernate session. */
@Singleton
class SessionTable {

    private static final String KEEP = """
            insert into page_session (id, id_token, access_token, refresh_token, access_expires_in, scope, expires_at)
            values ($1, $2, $3, $4, $5, $6, now() + make_interval(secs => $7))
            on conflict (id) do update set id_token = excluded.id_token, access_token = excluded.access_token,
              refresh_token = excluded.refresh_token, access_expires_in = excluded.access_expires_in,
              scope = excluded.scope, expires_at = excluded.expires_at""";

    /** A new session clears away two that are over, so that the table needs no timer. */
    private static final String CLEAR = """
            delete from page_session where id in (
              select id from page_session where expires_at < now() order by expires_at limit 2 for update skip locked)""";

    private static final String FIND = """
            select id_token, access_token, refresh_token, access_expires_in, scope from page_session
            where id = $1 and expires_at > now()""";

    private final Pool pool;

    @Inject
    SessionTable(Pool pool) {
        this.pool = pool;
    }

    /** Keeps a session, or its newer tokens, for so long. */
    Uni<Void> keep(byte[] id, AuthorizationCodeTokens tokens, long seconds) {
        Tuple row = Tuple.from(Arrays.asList(
                io.vertx.core.buffer.Buffer.buffer(id),
                tokens.getIdToken(),
                tokens.getAccessToken(),
                tokens.getRefreshToken(),
                tokens.getAccessTokenExpiresIn(),
                tokens.getAccessTokenScope(),
                (double) seconds));
        return pool.query(CLEAR)
                .execute()
                .chain(() -> pool.preparedQuery(KEEP).execute(row))
                .replaceWithVoid();
    }

    /** The tokens of a session that has not ended; null where there is none. */
    Uni<@Nullable AuthorizationCodeTokens> find(byte[] id) {
        return pool.preparedQuery(FIND).execute(id(id)).map(SessionTable::tokens);
    }

    Uni<Void> remove(byte[] id) {
        return pool.preparedQuery("delete from page_session where id = $1")
                .execute(id(id))
                .replaceWithVoid();
    }

    private static Tuple id(byte[] id) {
        return Tuple.of(io.vertx.core.buffer.Buffer.buffer(id));
    }

    private static @Nullable AuthorizationCodeTokens tokens(RowSet<Row> found) {
        Iterator<Row> rows = found.iterator();
        if (!rows.hasNext()) {
            return null;
        }
        Row row = rows.next();
        return new AuthorizationCodeTokens(
                row.getString(0), row.getString(1), row.getString(2), row.getLong(3), row.getString(4));
    }
}
