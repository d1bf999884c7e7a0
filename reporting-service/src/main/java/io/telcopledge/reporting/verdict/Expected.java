package io.telcopledge.reporting.verdict;

import org.jspecify.annotations.Nullable;

/**
 * How much is there of what is owed in parts, such as a region's month.
 *
 * @param present the parts that are there, of all that are owed
 * @param missing what the missing parts would add to the denominator; null where nobody knows
 */
public record Expected(Share present, @Nullable Long missing) {

    public static final Expected ALL = new Expected(Share.ALL, null);
}
