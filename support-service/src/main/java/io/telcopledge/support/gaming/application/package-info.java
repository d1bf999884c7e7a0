/** Watching complaints in the transaction that changes them, and drawing up a quarter's report. */
@NullMarked
package io.telcopledge.support.gaming.application;

import org.jspecify.annotations.NullMarked;
