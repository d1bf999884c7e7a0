package io.telcopledge.local.seeding;

import io.telcopledge.contracts.EventData;
import io.telcopledge.contracts.privacy.PersonalDataAccessed;
import io.telcopledge.contracts.support.ComplaintFiled;
import io.telcopledge.contracts.support.ComplaintUpdated;
import io.telcopledge.contracts.support.ComplaintUpdated.Change;
import io.telcopledge.contracts.support.Complexity;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * One complaint, from the customer's words to the end.
 *
 * @param id the CRM's
 * @param agent the number of who works on it
 * @param answeredAfter the customer has an answer
 * @param resolvedAfter what was complained about is mended
 */
record ComplaintPlan(
        String id,
        Complexity complexity,
        Instant filedAt,
        int agent,
        Duration answeredAfter,
        Duration resolvedAfter,
        Turns turns) {

    private static final List<String> CHANNELS = List.of("hotline", "hotline", "online", "online", "social", "shop");

    /** A complaint of the past: mostly in time, now and then late as the quarter's story has it. */
    static ComplaintPlan past(String id, Instant filedAt, QuarterStory story, SplittableRandom random) {
        Complexity complexity = random.nextInt(100) < 18 ? Complexity.COMPLEX : Complexity.STANDARD;
        boolean lateAnswer = random.nextInt(1_000) < story.lateAnswersPerMille();
        boolean lateEnd = random.nextInt(1_000) < story.lateResolutionsPerMille();
        int agent = Names.anyAgent(random);
        boolean leftLying = Team.of(agent).games() && random.nextBoolean();
        Duration answer = lateAnswer
                ? minutes(random, 25 * 60, 39 * 60)
                : leftLying ? minutes(random, 18 * 60 + 30, 22 * 60) : minutes(random, 20, 22 * 60);
        boolean standard = complexity == Complexity.STANDARD;
        Duration end = standard
                ? answer.plus(minutes(random, 30, leftLying ? 20 * 60 : 30 * 60))
                : lateEnd ? minutes(random, 49 * 60, 80 * 60) : minutes(random, 23 * 60, 46 * 60);
        Duration resolved = end.compareTo(answer) < 0 ? answer : end;
        Turns turns = Turns.any(Team.of(agent), standard, answer, resolved, random);
        return new ComplaintPlan(id, complexity, filedAt, agent, answer, resolved, turns);
    }

    /** A complaint of the demo's present: it is over while somebody looks on. */
    static ComplaintPlan live(String id, Instant filedAt, SplittableRandom random) {
        Duration answer = minutes(random, 1, 12);
        return new ComplaintPlan(
                id,
                random.nextInt(4) == 0 ? Complexity.COMPLEX : Complexity.STANDARD,
                filedAt,
                Names.anyAgent(random),
                answer,
                answer.plus(minutes(random, 2, 25)),
                Turns.NONE);
    }

    private static Duration minutes(SplittableRandom random, int least, int most) {
        return Duration.ofSeconds(random.nextInt(least * 60, most * 60));
    }

    List<PlannedEvent> events(Customer customer, SplittableRandom random) {
        ComplaintSubject subject = ComplaintSubject.any(random);
        ComplaintFiled filed = new ComplaintFiled(
                id,
                customer.ref(),
                null,
                CHANNELS.get(random.nextInt(CHANNELS.size())),
                subject.category(),
                complexity,
                customer.region(),
                filedAt,
                null,
                null,
                null,
                subject.words(customer, random),
                customer.phone());
        List<PlannedEvent> events = new ArrayList<>(List.of(said("filed", filedAt, filed)));
        Duration received = Duration.ofSeconds(Math.min(answeredAfter.toSeconds() / 2, random.nextLong(40, 3_600)));
        events.add(told(Change.ACKNOWLEDGED, received, who(), null));
        if (turns.withdrawn()) {
            events.add(told(Change.WITHDRAWN, answeredAfter.dividedBy(2).plus(received), null, null));
            return events;
        }
        addDetours(events);
        events.add(looksAt(customer, filedAt.plus(answeredAfter).minusSeconds(60)));
        events.add(told(Change.ANSWERED, answeredAfter, who(), subject.answer(customer, turns.answer())));
        events.add(told(Change.RESOLVED, resolvedAfter, who(), null));
        addEnd(events, random);
        return events;
    }

    private void addDetours(List<PlannedEvent> events) {
        if (turns.madeComplexAfter() != null) {
            Instant at = filedAt.plus(turns.madeComplexAfter());
            events.add(said(
                    "reclassified",
                    at,
                    new ComplaintUpdated(
                            id,
                            Change.RECLASSIFIED,
                            at,
                            who(),
                            Complexity.COMPLEX,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null)));
        }
        if (turns.pausedFor() != null) {
            events.add(told(Change.PAUSED, answeredAfter.minus(turns.pausedFor()), who(), null));
            events.add(told(Change.RESUMED, answeredAfter.minusSeconds(70), who(), null));
        }
    }

    private void addEnd(List<PlannedEvent> events, SplittableRandom random) {
        Duration end = resolvedAfter;
        if (turns.reopened()) {
            events.add(told(Change.REOPENED, end.plus(minutes(random, 120, 2_000)), null, null));
            end = end.plus(minutes(random, 2_100, 2_800));
            Instant again = filedAt.plus(end);
            events.add(said("resolved-again", again, new ComplaintUpdated(id, Change.RESOLVED, again, who(), null)));
        }
        events.add(told(Change.CLOSED, end.plus(turns.quiet()), who(), null));
    }

    private String who() {
        return Names.agent(agent);
    }

    private PlannedEvent looksAt(Customer customer, Instant at) {
        return new PlannedEvent(
                SourceSystem.ACCESS_LOG,
                "complaint/" + id,
                at,
                new PersonalDataAccessed(
                        customer.ref(),
                        at,
                        "crm",
                        customer.says("处理您的投诉 " + id, "Handling your complaint " + id),
                        "contract",
                        who(),
                        List.of("contact", "complaints")));
    }

    private PlannedEvent told(Change change, Duration after, @Nullable String by, @Nullable String text) {
        Instant at = filedAt.plus(after);
        return said(change.name().toLowerCase(Locale.ROOT), at, new ComplaintUpdated(id, change, at, by, text));
    }

    private PlannedEvent said(String what, Instant time, EventData data) {
        return new PlannedEvent(SourceSystem.CRM, what + "/" + id, time, data);
    }
}
