package io.telcopledge.local.seeding;

import io.telcopledge.contracts.EventData;
import io.telcopledge.contracts.privacy.PersonalDataAccessed;
import io.telcopledge.contracts.support.ComplaintFiled;
import io.telcopledge.contracts.support.ComplaintUpdated;
import io.telcopledge.contracts.support.Complexity;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;

/**
 * One complaint, from the customer's words to the end.
 *
 * @param id the CRM's
 * @param answeredAfter the customer has an answer
 * @param resolvedAfter what was complained about is mended
 */
record ComplaintPlan(
        String id, Complexity complexity, Instant filedAt, Duration answeredAfter, Duration resolvedAfter) {

    private static final List<String> CHANNELS = List.of("hotline", "hotline", "online", "online", "social", "shop");

    /** A complaint of the past: mostly in time, now and then late as the quarter's story has it. */
    static ComplaintPlan past(String id, Instant filedAt, QuarterStory story, SplittableRandom random) {
        Complexity complexity = random.nextInt(100) < 18 ? Complexity.COMPLEX : Complexity.STANDARD;
        boolean lateAnswer = random.nextInt(1_000) < story.lateAnswersPerMille();
        boolean lateEnd = random.nextInt(1_000) < story.lateResolutionsPerMille();
        Duration answer = lateAnswer ? minutes(random, 25 * 60, 39 * 60) : minutes(random, 20, 22 * 60);
        Duration end = complexity == Complexity.STANDARD
                ? answer.plus(minutes(random, 30, 30 * 60))
                : lateEnd ? minutes(random, 49 * 60, 80 * 60) : minutes(random, 23 * 60, 46 * 60);
        return new ComplaintPlan(id, complexity, filedAt, answer, end.compareTo(answer) < 0 ? answer : end);
    }

    /** A complaint of the demo's present: it is over while somebody looks on. */
    static ComplaintPlan live(String id, Instant filedAt, SplittableRandom random) {
        Duration answer = minutes(random, 1, 12);
        return new ComplaintPlan(
                id,
                random.nextInt(4) == 0 ? Complexity.COMPLEX : Complexity.STANDARD,
                filedAt,
                answer,
                answer.plus(minutes(random, 2, 25)));
    }

    private static Duration minutes(SplittableRandom random, int least, int most) {
        return Duration.ofSeconds(random.nextInt(least * 60, most * 60));
    }

    List<PlannedEvent> events(Customer customer, SplittableRandom random) {
        ComplaintSubject subject = ComplaintSubject.any(random);
        String agent = Names.agent(Names.anyAgent(random));
        ComplaintFiled filed = new ComplaintFiled(
                id,
                customer.ref(),
                CHANNELS.get(random.nextInt(CHANNELS.size())),
                subject.category(),
                complexity,
                customer.region(),
                filedAt,
                null,
                null,
                subject.words(customer),
                customer.phone());
        Instant answeredAt = filedAt.plus(answeredAfter);
        Instant resolvedAt = filedAt.plus(resolvedAfter);
        return List.of(
                said("filed", filedAt, filed),
                new PlannedEvent(
                        SourceSystem.ACCESS_LOG,
                        "complaint/" + id,
                        answeredAt.minusSeconds(60),
                        new PersonalDataAccessed(
                                customer.ref(),
                                answeredAt.minusSeconds(60),
                                "crm",
                                customer.says("处理您的投诉 " + id, "Handling your complaint " + id),
                                "contract",
                                agent,
                                List.of("contact", "complaints"))),
                said(
                        "answered",
                        answeredAt,
                        new ComplaintUpdated(
                                id, ComplaintUpdated.Change.ANSWERED, answeredAt, agent, subject.answer(customer))),
                said(
                        "resolved",
                        resolvedAt,
                        new ComplaintUpdated(id, ComplaintUpdated.Change.RESOLVED, resolvedAt, agent, null)));
    }

    private PlannedEvent said(String what, Instant time, EventData data) {
        return new PlannedEvent(SourceSystem.CRM, what + "/" + id, time, data);
    }
}
