package io.telcopledge.support.gaming.api;

import java.util.Optional;
import java.util.Set;

/**
 * The teams whose findings somebody may see.
 *
 * @param only these; empty for all
 */
record SeenTeams(Optional<Set<String>> only) {

    boolean includes(String team) {
        return only.map(teams -> teams.contains(team)).orElse(true);
    }
}
