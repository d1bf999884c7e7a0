/**
 * A fictional operator for the demo: eight quarters of calls, complaints and data accesses, and live ones from then on,
 * sent as real systems would send them, never written into a database.
 *
 * <p>{@link io.telcopledge.local.seeding.History} and {@link io.telcopledge.local.seeding.LiveFlow} are pure: the same
 * seed and the same day give the same events under the same ids, so that sending them again has no effect.
 * {@link io.telcopledge.local.seeding.Seeder} and {@link io.telcopledge.local.seeding.Traffic} send them.
 */
@NullMarked
package io.telcopledge.local.seeding;

import org.jspecify.annotations.NullMarked;
