package io.telcopledge.support.complaint;

import io.telcopledge.contracts.support.ComplaintAnswered;
import io.telcopledge.contracts.support.ComplaintOpened;
import io.telcopledge.contracts.support.ComplaintResolved;
import io.telcopledge.kit.sla.ClockCommand;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

    @Enumerated(EnumType.STRING)
    private ComplaintState state;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    @Column(name = "resolved_at")
    private @Nullable Instant resolvedAt;

    private long revision;

    /** For the mapper. */
    @SuppressWarnings("NullAway.Init")
    protected Complaint() {}

    Complaint(UUID id, Filing filing) {
        this.id = id;
        this.origin = filing.origin();
        this.customerRef = filing.customerRef();
        this.matter = filing.matter();
        this.openedAt = filing.filedAt();
        this.state = ComplaintState.OPENED;
    }

    /** It is open from when it was filed: the first event and the clocks of the promises that apply. */
    Effects open() {
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
        for (ComplaintPromise promise : ComplaintPromise.values()) {
            if (promise.appliesTo(matter, origin)) {
                clocks.add(new ClockCommand.Start(id.toString(), promise.policy(), openedAt));
            }
        }
        return new Effects(List.of(new Announcement(opened, openedAt, ++revision)), clocks);
    }

    /** Brings the complaint to what its history says; tells what is different from before. */
    Effects settle(History history) {
        Optional<Instant> answered = history.first(FactKind.ANSWERED, openedAt);
        Optional<Instant> resolved = history.first(FactKind.RESOLVED, openedAt);
        List<ClockCommand> clocks = stops(answered, resolved);
        List<Announcement> events = new ArrayList<>();
        if (answered.isPresent() && !answered.equals(answeredAt())) {
            answeredAt = answered.get();
            events.add(new Announcement(new ComplaintAnswered(id.toString(), answeredAt), answeredAt, ++revision));
        }
        if (resolved.isPresent() && !resolved.equals(resolvedAt())) {
            resolvedAt = resolved.get();
            events.add(new Announcement(new ComplaintResolved(id.toString(), resolvedAt), resolvedAt, ++revision));
        }
        state = resolvedAt != null
                ? ComplaintState.RESOLVED
                : answeredAt != null ? ComplaintState.ANSWERED : ComplaintState.OPENED;
        return new Effects(events, clocks);
    }

    private List<ClockCommand> stops(Optional<Instant> answered, Optional<Instant> resolved) {
        List<ClockCommand> stops = new ArrayList<>();
        for (ComplaintPromise promise : ComplaintPromise.values()) {
            Optional<Instant> kept = promise.keptAt(answered, resolved);
            if (promise.appliesTo(matter, origin)
                    && kept.isPresent()
                    && !kept.equals(promise.keptAt(answeredAt(), resolvedAt()))) {
                String reason = kept.equals(answered) ? FactKind.ANSWERED.name() : FactKind.RESOLVED.name();
                stops.add(new ClockCommand.Stop(
                        id.toString(), promise.policy().clock(), kept.get(), reason.toLowerCase(Locale.ROOT)));
            }
        }
        return stops;
    }

    /** What was filed, for comparison with another telling of it. */
    public Filing filing() {
        return new Filing(origin, customerRef, matter, openedAt);
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

    public ComplaintState state() {
        return state;
    }

    public Optional<Instant> answeredAt() {
        return Optional.ofNullable(answeredAt);
    }

    public Optional<Instant> resolvedAt() {
        return Optional.ofNullable(resolvedAt);
    }

    /** The number of events that were published of it. */
    public long revision() {
        return revision;
    }
}
