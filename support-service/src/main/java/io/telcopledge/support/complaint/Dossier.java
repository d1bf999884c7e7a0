package io.telcopledge.support.complaint;

import io.telcopledge.support.complaint.Outcome.Known;
import io.telcopledge.support.complaint.Outcome.Refused;
import io.telcopledge.support.complaint.Outcome.Taken;
import io.telcopledge.support.horizon.Horizon;
import io.telcopledge.support.policy.StopsAt;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All there is about one complaint: its history, and the complaint itself once it was filed. What is told before the
 * filing waits in the history.
 */
public final class Dossier {

    private final UUID id;
    private final History history;
    private final List<ComplaintFact> added = new ArrayList<>();
    private final boolean stored;
    private @Nullable Complaint complaint;

    /** @param complaint as stored, or null where nobody has filed it yet */
    public Dossier(UUID id, @Nullable Complaint complaint, Collection<ComplaintFact> facts) {
        this.id = id;
        this.complaint = complaint;
        this.stored = complaint != null;
        this.history = new History(facts);
    }

    /** The complaint is filed. Filed again it must be the same: the first telling stands. */
    public Outcome file(Filing filing, ComplaintFact fact, Instant now) {
        if (Horizon.isBeyond(filing.filedAt(), now)) {
            return new Refused("filedAt", "lies in the future");
        }
        if (complaint != null) {
            Optional<String> contradiction = filed(complaint).contradictedBy(filing);
            return contradiction.isEmpty()
                    ? new Known()
                    : new Refused(contradiction.get(), "differs from what was told of this complaint before", true);
        }
        complaint = new Complaint(id, filing);
        Course filed = Course.of(filing.matter(), filing.filedAt(), List.of());
        Effects opened = complaint.open(filed);
        add(fact);
        Effects settled = complaint.settle(filed, course(complaint, Instant.MAX), history.length());
        return new Taken(opened.and(settled));
    }

    /** Something happened to it. What its state does not allow stays in the history without effect. */
    public Outcome tell(ComplaintFact fact, Instant now) {
        if (Horizon.isBeyond(fact.at(), now)) {
            return new Refused("at", "lies in the future");
        }
        if (history.has(fact.id())) {
            return new Known();
        }
        if (complaint == null) {
            add(fact);
            return new Taken(Effects.NONE);
        }
        if (fact.at().isBefore(complaint.openedAt())) {
            return new Refused("at", "lies before the complaint was filed");
        }
        Course before = course(complaint, Instant.MAX);
        add(fact);
        return new Taken(complaint.settle(before, course(complaint, Instant.MAX), history.length()));
    }

    /**
     * What speaks against something that the desk wants to do now; what another system tells is taken as it happened.
     *
     * @throws IllegalStateException where nothing was filed
     */
    public Optional<Objection> objectionTo(FactKind kind, Instant now) {
        Complaint filed = complaint().orElseThrow(() -> new IllegalStateException("nothing was filed"));
        return course(filed, now).objectionTo(kind, now);
    }

    /** What its history says, once it was filed. */
    public Optional<Course> course() {
        return complaint().map(filed -> course(filed, Instant.MAX));
    }

    /** The facts that had an effect, by event time; none before it was filed. */
    public List<ComplaintFact> effective() {
        return complaint()
                .map(of -> {
                    Set<UUID> counted = course(of, Instant.MAX).counted();
                    return history.counting(of.openedAt(), Instant.MAX).stream()
                            .filter(fact -> counted.contains(fact.id()))
                            .toList();
                })
                .orElseGet(List::of);
    }

    /** What it tells the clocks of the operator's own policies; empty where nobody will tell what becomes of it. */
    public Optional<PolicyClocks> policyClocks() {
        return complaint().filter(of -> of.origin().outcomeReported()).map(of -> {
            Filing filing = filed(of);
            return new PolicyClocks(
                    id.toString(),
                    filing.filedAt(),
                    filing.matter(),
                    course(of, Instant.MAX).waits(),
                    effective(),
                    of.origin().history());
        });
    }

    /** The public promise that was made for it on a condition. */
    public Optional<ComplaintPromise> promise(StopsAt condition) {
        return course().flatMap(course -> PolicyClocks.promise(condition, course));
    }

    private Course course(Complaint of, Instant until) {
        Filing filed = filed(of);
        return Course.of(filed.matter(), filed.filedAt(), history.counting(filed.filedAt(), until));
    }

    /** What was filed, before anybody corrected it. */
    private Filing filed(Complaint of) {
        Matter matter = history.filed().map(said -> of.matter().asFiled(said)).orElseGet(of::matter);
        return new Filing(of.origin(), of.customerRef().orElse(null), matter, of.openedAt());
    }

    private void add(ComplaintFact fact) {
        added.add(history.add(fact));
    }

    /** The complaint, once it was filed. */
    public Optional<Complaint> complaint() {
        return Optional.ofNullable(complaint);
    }

    /** The complaint, where this dossier is the first to know it. */
    public Optional<Complaint> newComplaint() {
        return stored ? Optional.empty() : complaint();
    }

    /** How many lines its history has. */
    public int length() {
        return history.length();
    }

    /** What was taken into the history since it was loaded. */
    public List<ComplaintFact> newFacts() {
        return List.copyOf(added);
    }
}
