package io.telcopledge.support.gaming.application;

import io.telcopledge.contracts.support.Complexity;
import io.telcopledge.support.complaint.Complaint;
import io.telcopledge.support.complaint.ComplaintFact;
import io.telcopledge.support.complaint.ComplaintPromise;
import io.telcopledge.support.complaint.Course;
import io.telcopledge.support.gaming.Deed;
import io.telcopledge.support.gaming.PromisedTime;
import io.telcopledge.support.gaming.Trail;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a complaint's history as the rules look at it. */
final class ComplaintTrail {

    private final List<Deed> deeds = new ArrayList<>();
    private @Nullable Complexity complexity;

    private ComplaintTrail() {}

    /** @param facts those that had an effect, by event time */
    static Trail of(Complaint complaint, Course course, List<ComplaintFact> facts) {
        ComplaintTrail trail = new ComplaintTrail();
        facts.forEach(trail::take);
        return new Trail(course.duty().agent(), trail.deeds, times(complaint, course));
    }

    private void take(ComplaintFact fact) {
        switch (fact.kind()) {
            case FILED -> complexity = fact.particulars().complexity();
            case RECLASSIFIED -> reclassify(fact);
            case PAUSED -> deed(Deed.Kind.PAUSED, fact);
            case ANSWERED -> deed(Deed.Kind.ANSWERED, fact);
            case RESOLVED -> deed(Deed.Kind.RESOLVED, fact);
            case REOPENED -> deed(Deed.Kind.REOPENED, fact);
            case ACKNOWLEDGED, ASSIGNED, CLOSED, CORRECTED, ESCALATED, RESUMED, WITHDRAWN -> {}
        }
    }

    private void reclassify(ComplaintFact fact) {
        Complexity to = fact.particulars().complexity();
        if (to != null && to != complexity) {
            complexity = to;
            deed(to == Complexity.COMPLEX ? Deed.Kind.MADE_COMPLEX : Deed.Kind.MADE_STANDARD, fact);
        }
    }

    private void deed(Deed.Kind kind, ComplaintFact fact) {
        deeds.add(new Deed(kind, fact.id().toString(), fact.at(), fact.telling().by()));
    }

    /** The public promises' times; where nobody tells the outcome there are none. */
    private static List<PromisedTime> times(Complaint complaint, Course course) {
        if (!complaint.origin().outcomeReported()) {
            return List.of();
        }
        Instant from = complaint.openedAt();
        return Arrays.stream(ComplaintPromise.values())
                .filter(promise -> promise.appliedTo(course))
                .map(promise -> new PromisedTime(
                        promise.policy().clock(),
                        from,
                        promise.policy().deadline(from),
                        promise.endedAt(course).orElse(null)))
                .toList();
    }
}
