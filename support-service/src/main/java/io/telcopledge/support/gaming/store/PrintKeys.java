package io.telcopledge.support.gaming.store;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.crypto.MasterKey;
import io.telcopledge.kit.time.Quarter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * The keys of fingerprints, one for each quarter. Making the one of a quarter destroys those before the quarter before:
 * what was printed can still be compared, and nothing can be printed to compare it with.
 */
@ApplicationScoped
public class PrintKeys {

    private static final int BYTES = 32;

    private static final String FIND =
            "select quarter, coalesce(wrapped, '') from answer_print_key where quarter = any (cast(?1 as text[]))";

    private static final String ADD = """
            insert into answer_print_key (quarter, wrapped)
            select * from unnest(cast(?1 as text[]), cast(?2 as text[])) on conflict do nothing
            """;

    private static final String DESTROY = """
            update answer_print_key set wrapped = null
            where quarter < ?1 and quarter in (
                select quarter from answer_print_key where quarter < ?1 and wrapped is not null
                order by quarter for update skip locked)
            """;

    private final MasterKey master;
    private final SecureRandom random = new SecureRandom();

    @Inject
    public PrintKeys(MasterKey master) {
        this.master = master;
    }

    /** The keys of some quarters, made where there was none; a destroyed one is absent. */
    public Uni<Map<Quarter, PrintKey>> of(Mutiny.Session session, SortedSet<Quarter> quarters) {
        if (quarters.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        return find(session, quarters).chain(found -> {
            SortedSet<Quarter> missing = new TreeSet<>(quarters);
            missing.removeAll(found.keySet());
            return missing.isEmpty()
                    ? Uni.createFrom().item(unwrapped(found))
                    // Read again: another transaction may have made one at the same time.
                    : add(session, missing).chain(() -> find(session, quarters)).map(this::unwrapped);
        });
    }

    private static Uni<Map<Quarter, String>> find(Mutiny.Session session, SortedSet<Quarter> quarters) {
        return session.createNativeQuery(FIND, Object[].class)
                .setParameter(1, quarters.stream().map(Quarter::toString).toArray(String[]::new))
                .getResultList()
                .map(rows -> {
                    Map<Quarter, String> found = new TreeMap<>();
                    rows.forEach(row -> found.put(Quarter.parse((String) row[0]), (String) row[1]));
                    return found;
                });
    }

    private Uni<Void> add(Mutiny.Session session, SortedSet<Quarter> quarters) {
        return session.createNativeQuery(ADD)
                .setParameter(1, quarters.stream().map(Quarter::toString).toArray(String[]::new))
                .setParameter(2, quarters.stream().map(this::fresh).toArray(String[]::new))
                .executeUpdate()
                .chain(() -> session.createNativeQuery(DESTROY)
                        .setParameter(1, quarters.last().previous().toString())
                        .executeUpdate())
                .replaceWithVoid();
    }

    private String fresh(Quarter quarter) {
        byte[] secret = new byte[BYTES];
        random.nextBytes(secret);
        return Base64.getEncoder().encodeToString(master.encrypt(secret, context(quarter)));
    }

    private Map<Quarter, PrintKey> unwrapped(Map<Quarter, String> rows) {
        Map<Quarter, PrintKey> keys = new TreeMap<>();
        rows.forEach((quarter, wrapped) -> {
            if (!wrapped.isEmpty()) {
                keys.put(quarter, unwrap(quarter, wrapped));
            }
        });
        return keys;
    }

    private PrintKey unwrap(Quarter quarter, String wrapped) {
        try {
            return new PrintKey(master.decrypt(Base64.getDecoder().decode(wrapped), context(quarter)));
        } catch (GeneralSecurityException changed) {
            throw new IllegalStateException("a key of fingerprints does not unwrap: another master key?", changed);
        }
    }

    private static String context(Quarter quarter) {
        return "answer-print/" + quarter;
    }
}
