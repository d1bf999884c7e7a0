/**
 * Clocks in the database: commands folded into rows with their events in one transaction, and the sweeper that finds
 * what became due. Whoever locks a case's row as well locks its clocks first ({@code SlaClocks.lock}), so that nobody
 * waits in a circle.
 */
package io.telcopledge.kit.sla.store;
