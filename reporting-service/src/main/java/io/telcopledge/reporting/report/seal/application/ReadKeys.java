package io.telcopledge.reporting.report.seal.application;

import io.smallrye.mutiny.Uni;
import io.telcopledge.reporting.report.seal.signing.ReportKey;
import io.telcopledge.reporting.report.seal.signing.SigningKey;
import io.telcopledge.reporting.report.seal.store.ReportKeys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Reads the public keys: those that sealed, and the one that will, so that a new key is known before its first seal.
 */
@ApplicationScoped
public class ReadKeys {

    private final Mutiny.SessionFactory sessions;
    private final ReportKeys keys;
    private final SealingKey current;

    @Inject
    ReadKeys(Mutiny.SessionFactory sessions, ReportKeys keys, SealingKey current) {
        this.sessions = sessions;
        this.keys = keys;
        this.current = current;
    }

    public Uni<List<ReportKey>> all() {
        return sessions.withSession(keys::all).map(used -> {
            Map<String, ReportKey> byId = new LinkedHashMap<>();
            current.configured().map(SigningKey::published).ifPresent(key -> byId.put(key.id(), key));
            used.forEach(key -> byId.putIfAbsent(key.id(), key));
            return List.copyOf(byId.values());
        });
    }
}
