package io.telcopledge.local.seeding;

import io.telcopledge.local.RunningPlatform;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Set;

/** Tells the support service which agent works in which team; what it knows already stays as it is. */
final class Roster {

    private static final Set<Integer> TAKEN = Set.of(200, 201);
    private static final int KNOWN_ALREADY = 428;

    private final RunningPlatform platform;
    private final HttpClient client = HttpClient.newHttpClient();

    Roster(RunningPlatform platform) {
        this.platform = platform;
    }

    void tell() throws IOException, InterruptedException {
        String token = platform.managerToken().get();
        for (Team team : Team.values()) {
            for (int agent : team.agents().toArray()) {
                place(Names.agent(agent), team, token);
            }
        }
    }

    private void place(String agent, Team team, String token) throws IOException, InterruptedException {
        String body = "{\"team\":\"%s\",\"supervisorRef\":\"%s\"}".formatted(team.title(), team.supervisor());
        HttpRequest request = HttpRequest.newBuilder(platform.frontDoor().resolve("/support/v1/agents/" + agent))
                .timeout(Duration.ofMinutes(1))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(body))
                .build();
        int status =
                client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        if (!TAKEN.contains(status) && status != KNOWN_ALREADY) {
            throw new IOException("the support service did not take agent " + agent + ": " + status);
        }
    }
}
