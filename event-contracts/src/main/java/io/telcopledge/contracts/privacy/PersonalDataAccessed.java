package io.telcopledge.contracts.privacy;

import io.telcopledge.contracts.EventData;
import io.telcopledge.contracts.Require;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A system read personal data of a customer.
 *
 * @param customerRef whose data, the opaque reference
 * @param accessedAt when
 * @param system which system read it
 * @param purpose what for, in words that the customer understands
 * @param legalBasis why it was allowed, such as consent or contract (GDPR Art. 6, PIPL Art. 13), or null
 * @param actorRef who used the system, an opaque reference, or null for a machine
 * @param dataCategories what was read, such as {@code contact} or {@code usage-records}; 1 to 50
 */
public record PersonalDataAccessed(
        String customerRef,
        Instant accessedAt,
        String system,
        String purpose,
        @Nullable String legalBasis,
        @Nullable String actorRef,
        List<String> dataCategories)
        implements EventData {

    public PersonalDataAccessed {
        Require.id("customerRef", customerRef);
        Require.instant("accessedAt", accessedAt);
        Require.id("system", system);
        Require.text("purpose", purpose, 500);
        Require.optionalId("legalBasis", legalBasis);
        Require.optionalId("actorRef", actorRef);
        dataCategories = Require.elements("dataCategories", dataCategories, 1, 50, Require::id);
    }

    @Override
    public String key() {
        return customerRef;
    }
}
