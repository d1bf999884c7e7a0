package io.telcopledge.support.gaming.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;

/** The teams that a supervisor leads somebody in. */
@ApplicationScoped
public class LedTeams {

    private static final String LED = "select distinct team from agent where supervisor_ref = ?1";

    /** Their names. */
    public Uni<Set<String>> of(Mutiny.Session session, String supervisor) {
        return session.createNativeQuery(LED, String.class)
                .setParameter(1, supervisor)
                .getResultList()
                .map(teams -> teams.stream().collect(Collectors.toUnmodifiableSet()));
    }
}
