package io.telcopledge.support.complaint;

import io.telcopledge.support.complaint.Outcome.Known;
import io.telcopledge.support.complaint.Outcome.Refused;
import io.telcopledge.support.complaint.Outcome.Taken;
import io.telcopledge.support.horizon.Horizon;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
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
            Optional<String> contradiction = complaint.filing().contradictedBy(filing);
            return contradiction.isEmpty()
                    ? new Known()
                    : new Refused(contradiction.get(), "differs from what was told of this complaint before");
        }
        complaint = new Complaint(id, filing);
        add(fact);
        Effects opened = complaint.open();
        Effects settled = complaint.settle(history);
        return new Taken(new Effects(
                Stream.concat(opened.events().stream(), settled.events().stream())
                        .toList(),
                Stream.concat(opened.clocks().stream(), settled.clocks().stream())
                        .toList()));
    }

    /** Something happened to it: it was answered or resolved. */
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
        add(fact);
        return new Taken(complaint.settle(history));
    }

    private void add(ComplaintFact fact) {
        history.add(fact);
        added.add(fact);
    }

    /** The complaint, once it was filed. */
    public Optional<Complaint> complaint() {
        return Optional.ofNullable(complaint);
    }

    /** The complaint, where this dossier is the first to know it. */
    public Optional<Complaint> newComplaint() {
        return stored ? Optional.empty() : complaint();
    }

    /** What was taken into the history since it was loaded. */
    public List<ComplaintFact> newFacts() {
        return List.copyOf(added);
    }
}
