package io.telcopledge.contracts.privacy;

import io.telcopledge.contracts.EventData;
import io.telcopledge.contracts.InvalidEvent;
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
        Require.present("accessedAt", accessedAt);
        Require.id("system", system);
        Require.text("purpose", purpose, 500);
        Require.optionalId("legalBasis", legalBasis);
        Require.optionalId("actorRef", actorRef);
        dataCategories = List.copyOf(Require.present("dataCategories", dataCategories));
        if (dataCategories.isEmpty() || dataCategories.size() > 50) {
            throw new InvalidEvent("dataCategories", "must name 1 to 50 categories");
        }
        dataCategories.forEach(category -> Require.id("dataCategories", category));
    }

    @Override
    public String key() {
        return customerRef;
    }
}
