package io.telcopledge.support.triage.store;

import io.telcopledge.contracts.support.Complexity;
import io.telcopledge.support.triage.Labels;
import io.telcopledge.triage.Category;
import io.telcopledge.triage.Department;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a person said that a complaint is about. Written once; a later one has a higher revision. */
@Entity
@Table(name = "complaint_classification")
public class Confirmed {

    @Id
    private UUID id;

    @Column(name = "complaint_id")
    private UUID complaintId;

    private long revision;

    @Enumerated(EnumType.STRING)
    private Category category;

    @Enumerated(EnumType.STRING)
    private Department department;

    @Enumerated(EnumType.STRING)
    private @Nullable Complexity complexity;

    @Column(name = "classified_by")
    private String by;

    @Column(name = "classified_at")
    private Instant at;

    /** For the mapper. */
    @SuppressWarnings("NullAway.Init")
    protected Confirmed() {}

    /** @param revision 1 for a complaint's first */
    public Confirmed(UUID id, UUID complaintId, long revision, Category category, Department department, Stamp stamp) {
        this.id = id;
        this.complaintId = complaintId;
        this.revision = revision;
        this.category = category;
        this.department = department;
        this.complexity = stamp.complexity().orElse(null);
        this.by = stamp.by();
        this.at = stamp.at().truncatedTo(ChronoUnit.MICROS);
    }

    /** Who said so, when, and whether it is complex where they said that. */
    public record Stamp(Optional<Complexity> complexity, String by, Instant at) {}

    public UUID id() {
        return id;
    }

    public UUID complaintId() {
        return complaintId;
    }

    public long revision() {
        return revision;
    }

    public Category category() {
        return category;
    }

    public Department department() {
        return department;
    }

    public Optional<Complexity> complexity() {
        return Optional.ofNullable(complexity);
    }

    public String by() {
        return by;
    }

    public Instant at() {
        return at;
    }

    public Labels labels() {
        return new Labels(Optional.of(category), Optional.of(department), complexity());
    }
}
