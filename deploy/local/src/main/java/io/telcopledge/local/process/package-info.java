/** Processes that are kept running: what ends unasked is started again, at the same address. */
@NullMarked
package io.telcopledge.local.process;

import org.jspecify.annotations.NullMarked;
