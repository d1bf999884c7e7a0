package io.telcopledge.support.policy;

import io.telcopledge.contracts.Require;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which cases a policy is for. What is null does not matter: three nulls are every case.
 *
 * @param category only cases about this
 * @param tier only customers of this tier
 * @param region only customers who are here
 */
public record Scope(
        @Nullable String category,
        @Nullable String tier,
        @Nullable String region) {

    /**
     * The most specific policy wins: the one that names more of category, tier and region; of two that name equally
     * many, first the one that names the category, then the one that names the tier. Two that select the same case and
     * are equal under this order have the same scope.
     */
    public static final Comparator<Scope> MOST_SPECIFIC_FIRST = Comparator.comparingInt(Scope::named)
            .thenComparing(scope -> scope.category != null)
            .thenComparing(scope -> scope.tier != null)
            .reversed();

    public static final Scope EVERY_CASE = new Scope(null, null, null);

    public Scope {
        Require.optionalId("scope.category", category);
        Require.optionalId("scope.tier", tier);
        Require.optionalId("scope.region", region);
    }

    /** Whether a case is meant; one whose trait is not known is not meant by who names it. */
    public boolean covers(CaseTraits traits) {
        return (category == null || category.equals(traits.category()))
                && (tier == null || tier.equals(traits.tier()))
                && (region == null || region.equals(traits.region()));
    }

    private int named() {
        return (int) Stream.of(category, tier, region).filter(Objects::nonNull).count();
    }
}
