/**
 * The clock of a promise as a pure value: when it ends, what can be said of it at an instant, and why. Plain Java only;
 * rows, threads and events' envelopes belong to {@code io.telcopledge.kit.sla.store}.
 *
 * <p>A clock's state follows from its facts (start, policy, pauses, stops, cancellations, reopenings) and from how far
 * time is known to have passed, never from the order in which they were told. Stopped at its deadline it is met; any
 * later it is breached. Pauses are measured in working time; while one holds a clock no deadline passes, and one that
 * began after the deadline undoes no breach.
 */
package io.telcopledge.kit.sla;
