/**
 * Quarters and the operator's clock and zone. Only values and the one place that makes a {@link java.time.Clock} may
 * enter: a day, a quarter and a peak hour are the operator's, an instant is everybody's.
 *
 * <p>On the wire an instant is RFC 3339 with an offset, a duration ISO 8601 and a quarter {@code 2026-Q3}.
 */
package io.telcopledge.kit.time;
