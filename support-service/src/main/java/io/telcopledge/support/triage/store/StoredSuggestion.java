package io.telcopledge.support.triage.store;

import io.telcopledge.contracts.support.Complexity;
import io.telcopledge.triage.Category;
import io.telcopledge.triage.Department;
import io.telcopledge.triage.Guess;
import io.telcopledge.triage.Suggestion;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A suggestion as it was made when the complaint came in; never made again by a newer model. */
@Entity
@Table(name = "complaint_suggestion")
public class StoredSuggestion {

    @Id
    @Column(name = "complaint_id")
    private UUID complaintId;

    @Enumerated(EnumType.STRING)
    private @Nullable Category category;

    @Column(name = "category_confidence")
    private @Nullable Double categoryConfidence;

    @Enumerated(EnumType.STRING)
    private @Nullable Department department;

    @Column(name = "department_confidence")
    private @Nullable Double departmentConfidence;

    @Enumerated(EnumType.STRING)
    private @Nullable Complexity complexity;

    @Column(name = "complexity_confidence")
    private @Nullable Double complexityConfidence;

    private String model;

    @Column(name = "suggested_at")
    private Instant suggestedAt;

    /** For the mapper. */
    @SuppressWarnings("NullAway.Init")
    protected StoredSuggestion() {}

    public StoredSuggestion(UUID complaintId, Suggestion suggestion, Instant suggestedAt) {
        this.complaintId = complaintId;
        this.category = suggestion.category().map(Guess::value).orElse(null);
        this.categoryConfidence = suggestion.category().map(Guess::confidence).orElse(null);
        this.department = suggestion.department().map(Guess::value).orElse(null);
        this.departmentConfidence =
                suggestion.department().map(Guess::confidence).orElse(null);
        this.complexity = suggestion.complexity().map(Guess::value).orElse(null);
        this.complexityConfidence =
                suggestion.complexity().map(Guess::confidence).orElse(null);
        this.model = suggestion.model();
        this.suggestedAt = suggestedAt;
    }

    public Suggestion suggestion() {
        return new Suggestion(
                guess(category, categoryConfidence),
                guess(department, departmentConfidence),
                guess(complexity, complexityConfidence),
                model);
    }

    public UUID complaintId() {
        return complaintId;
    }

    public Instant suggestedAt() {
        return suggestedAt;
    }

    private static <T> Optional<Guess<T>> guess(@Nullable T value, @Nullable Double confidence) {
        return value == null || confidence == null ? Optional.empty() : Optional.of(new Guess<>(value, confidence));
    }
}
