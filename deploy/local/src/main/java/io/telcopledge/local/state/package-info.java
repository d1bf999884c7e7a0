/**
 * Where a running demo is and how to sign in: one file in {@code .telcopledge}, readable by its owner only, written by
 * {@code demo} and read by every other command.
 */
@NullMarked
package io.telcopledge.local.state;

import org.jspecify.annotations.NullMarked;
