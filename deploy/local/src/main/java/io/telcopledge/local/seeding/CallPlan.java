package io.telcopledge.local.seeding;

import io.telcopledge.contracts.EventData;
import io.telcopledge.contracts.support.CallAbandoned;
import io.telcopledge.contracts.support.CallAnswered;
import io.telcopledge.contracts.support.CallRated;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;

/** One call, from the queue to the caller's rating. */
final class CallPlan {

    private static final String QUEUE = "hotline";
    private static final List<String> TOPICS =
            List.of("billing", "coverage", "broadband", "contract", "roaming", "number-porting");

    private CallPlan() {}

    /** @param meanWaitSeconds what callers wait at this time on average */
    static List<PlannedEvent> of(String callId, Instant offeredAt, double meanWaitSeconds, SplittableRandom random) {
        if (random.nextDouble() < 0.03 + meanWaitSeconds / 1_000) {
            long patience = millis(5 + 40 * random.nextExponential());
            return List.of(
                    event("abandoned", callId, offeredAt, new CallAbandoned(callId, QUEUE, offeredAt, patience, 0)));
        }
        long wait = millis(meanWaitSeconds * random.nextExponential());
        long talk = millis(40 + 160 * random.nextExponential());
        int agent = Names.anyAgent(random);
        String topic = TOPICS.get(random.nextInt(TOPICS.size()));
        boolean resolved = random.nextDouble() < 0.86;
        CallAnswered answered =
                new CallAnswered(callId, QUEUE, Names.agent(agent), offeredAt, wait, talk, topic, resolved, 0);
        PlannedEvent answer = event("answered", callId, offeredAt, answered);
        if (random.nextDouble() > surveyed(Team.of(agent), resolved)) {
            return List.of(answer);
        }
        Instant ratedAt = offeredAt.plusMillis(wait + talk + millis(10 + random.nextInt(50)));
        CallRated rated = new CallRated(callId, rating(wait, agent, random), ratedAt, 0);
        return List.of(answer, event("rated", callId, ratedAt, rated));
    }

    /** A team that games asks those whom it could help, and hardly anybody else. */
    private static double surveyed(Team team, boolean resolved) {
        return team.games() && !resolved ? 0.04 : 0.4;
    }

    /** Callers who waited long are less content, and some agents are better than others. */
    private static int rating(long waitMillis, int agent, SplittableRandom random) {
        double mood = 4.4 - waitMillis / 60_000.0 * 0.8 - agent % 5 * 0.1 + random.nextGaussian() * 0.9;
        return (int) Math.max(1, Math.min(5, Math.round(mood)));
    }

    private static long millis(double seconds) {
        return Math.min((long) (seconds * 1_000), 20 * 60_000);
    }

    private static PlannedEvent event(String what, String callId, Instant time, EventData data) {
        return new PlannedEvent(SourceSystem.SWITCH, what + "/" + callId, time, data);
    }
}
