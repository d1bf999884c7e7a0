package io.telcopledge.support.complaint;

import io.telcopledge.contracts.support.ComplaintOpened;
import io.telcopledge.kit.sla.ClockCommand;
import io.telcopledge.kit.sla.SlaPolicy;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A complaint as it stands: how far it came is what its history says by event time. */
@Entity
@Table(name = "complaint")
public class Complaint {

    @Id
    private UUID id;

    @Embedded
    private Origin origin;

    @Column(name = "customer_ref")
    private @Nullable String customerRef;

    @Embedded
    private Matter matter;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Embedded
    private Standing standing;

    @Embedded
    private Duty duty;

    @Column(name = "due_at")
    private @Nullable Instant dueAt;

    private long revision;

    private long version;

    /** For the mapper. */
    @SuppressWarnings("NullAway.Init")
    protected Complaint() {}

    Complaint(UUID id, Filing filing) {
        this.id = id;
        this.origin = filing.origin();
        this.customerRef = filing.customerRef();
        this.matter = filing.matter();
        this.openedAt = filing.filedAt();
        this.standing = Standing.opened(openedAt);
        this.duty = Duty.NOBODYS;
    }

    /** It is open from when it was filed: the first event and the clocks of the promises that apply. */
    Effects open(Course filed) {
        ComplaintOpened opened = new ComplaintOpened(
                id.toString(),
                origin.source(),
                customerRef,
                matter.channel(),
                matter.category(),
                matter.complexity(),
                matter.region(),
                openedAt,
                origin.outcomeReported(),
                origin.sourceStatus());
        List<ClockCommand> clocks = new ArrayList<>();
        for (ComplaintPromise promise : promises()) {
            clocks.addAll(ClockPlan.of(promise, filed).since(ClockPlan.NONE, id.toString(), policy(promise), openedAt));
        }
        return new Effects(List.of(new Announcement(opened, openedAt, ++revision)), clocks);
    }

    /**
     * Brings the complaint to what its history says; tells what is different from before.
     *
     * @param length of the history
     */
    Effects settle(Course before, Course after, int length) {
        matter = after.classification().matter();
        standing = after.standing();
        duty = after.duty();
        version = length;
        dueAt = origin.history() ? null : nextDeadline(after);
        List<Announcement> events = new ArrayList<>();
        News.tell(id.toString(), before, after, (event, at) -> events.add(new Announcement(event, at, ++revision)));
        List<ClockCommand> clocks = new ArrayList<>();
        for (ComplaintPromise promise : promises()) {
            clocks.addAll(ClockPlan.of(promise, after)
                    .since(ClockPlan.of(promise, before), id.toString(), policy(promise), openedAt));
        }
        return new Effects(events, clocks);
    }

    private @Nullable Instant nextDeadline(Course course) {
        Optional<Instant> next = promises().stream()
                .filter(promise -> ClockPlan.of(promise, course).runs())
                .map(promise -> promise.policy().deadline(openedAt))
                .min(Comparator.naturalOrder());
        return next.orElse(null);
    }

    private SlaPolicy policy(ComplaintPromise promise) {
        return origin.history() ? promise.policy().withoutWarnings() : promise.policy();
    }

    /** None where nobody will tell what becomes of it: nothing could be proven then. */
    private List<ComplaintPromise> promises() {
        return origin.outcomeReported() ? List.of(ComplaintPromise.values()) : List.of();
    }

    public UUID id() {
        return id;
    }

    public Origin origin() {
        return origin;
    }

    /** Whose it is; empty for an unknown person. */
    public Optional<String> customerRef() {
        return Optional.ofNullable(customerRef);
    }

    /** Whether it is a customer's own. */
    public boolean isOf(String customer) {
        return Objects.equals(customerRef, customer);
    }

    public Matter matter() {
        return matter;
    }

    /** When the customer complained; decides its quarter. */
    public Instant openedAt() {
        return openedAt;
    }

    /** How far it has come. */
    public Standing standing() {
        return standing;
    }

    public ComplaintState state() {
        return standing.state();
    }

    /** Who has to look after it. */
    public Duty duty() {
        return duty;
    }

    public Optional<Instant> answeredAt() {
        return Optional.ofNullable(standing.answeredAt());
    }

    public Optional<Instant> resolvedAt() {
        return Optional.ofNullable(standing.resolvedAt());
    }

    /**
     * When the next of its public promises is due that is neither kept nor dropped, also one whose time has passed;
     * never of history, which nobody can do anything about.
     */
    public Optional<Instant> dueAt() {
        return Optional.ofNullable(dueAt);
    }

    /** The number of events that were published of it. */
    public long revision() {
        return revision;
    }

    /** Grows with each fact of its history; what a change is of ({@code ETag}). */
    public long version() {
        return version;
    }
}
