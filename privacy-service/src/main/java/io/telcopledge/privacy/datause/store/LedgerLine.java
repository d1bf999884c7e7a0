package io.telcopledge.privacy.datause.store;

import io.telcopledge.privacy.datause.DataUse;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A line of the ledger, read only: lines are added many at a time by {@link DataUses}. */
@Entity
@Immutable
@Table(name = "data_use")
@SuppressWarnings("NullAway.Init")
class LedgerLine {

    @Id
    private UUID id;

    @Column(name = "customer_ref")
    private String customerRef;

    @Column(name = "accessed_at")
    private Instant accessedAt;

    private String system;

    private String purpose;

    @Column(name = "legal_basis")
    private @Nullable String legalBasis;

    @Column(name = "actor_ref")
    private @Nullable String actorRef;

    @Column(name = "data_categories")
    private List<String> dataCategories;

    protected LedgerLine() {}

    DataUse toDataUse() {
        return new DataUse(id, customerRef, accessedAt, system, purpose, legalBasis, actorRef, dataCategories);
    }
}
