package io.telcopledge.support.complaint;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What a complaint's history says, by event time: a pure fold of its facts, the same in whatever order they were told.
 *
 * @param waits its pauses, in order
 * @param takenBack the resolutions that did not last, in order
 * @param counted the facts that had an effect; the others stay in the history without one
 */
public record Course(
        Classification classification,
        Standing standing,
        Duty duty,
        List<Waiting> waits,
        List<TakenBack> takenBack,
        Set<UUID> counted) {

    public Course {
        waits = List.copyOf(waits);
        takenBack = List.copyOf(takenBack);
        counted = Set.copyOf(counted);
    }

    /**
     * Folds facts.
     *
     * @param filed what the filing said
     * @param facts those that count, by event time
     */
    static Course of(Matter filed, Instant filedAt, List<ComplaintFact> facts) {
        CourseFold fold = new CourseFold(filed, filedAt);
        facts.forEach(fold::take);
        return fold.course();
    }

    /** What speaks against something at an instant that is later than all it knows; empty where nothing does. */
    public Optional<Objection> objectionTo(FactKind kind, Instant at) {
        return Objection.to(kind, standing, at);
    }
}
