package io.telcopledge.local.seeding;

import java.io.IOException;
import java.util.Set;

/** Tells the support service which agent works in which team; what it knows already stays as it is. */
final class Roster {

    private static final Set<Integer> TAKEN = Set.of(200, 201);
    private static final int KNOWN_ALREADY = 428;

    private final ManagerCalls manager;

    Roster(ManagerCalls manager) {
        this.manager = manager;
    }

    void tell() throws IOException, InterruptedException {
        for (Team team : Team.values()) {
            for (int agent : team.agents().toArray()) {
                place(Names.agent(agent), team);
            }
        }
    }

    private void place(String agent, Team team) throws IOException, InterruptedException {
        String body = "{\"team\":\"%s\",\"supervisorRef\":\"%s\"}".formatted(team.title(), team.supervisor());
        int status = manager.put("/support/v1/agents/" + agent, body);
        if (!TAKEN.contains(status) && status != KNOWN_ALREADY) {
            throw new IOException("the support service did not take agent " + agent + ": " + status);
        }
    }
}
