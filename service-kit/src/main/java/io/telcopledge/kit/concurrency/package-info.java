/**
 * Changes that do not overwrite each other: a strong entity tag from the thing's version, {@code If-Match} on a change
 * (412 when it changed meanwhile, 428 where it must be sent and is not), {@code If-None-Match} on a reading (304).
 *
 * <p>A command that the thing's own state guards, and that adds rather than replaces, takes {@code If-Match} where it
 * is sent ({@link io.telcopledge.kit.concurrency.Version#permit}); one that replaces what somebody else may have set
 * since it was read demands it ({@link io.telcopledge.kit.concurrency.Version#demand}).
 */
@NullMarked
package io.telcopledge.kit.concurrency;

import org.jspecify.annotations.NullMarked;
