/** Complaints that other systems tell of, read from {@code support.intake} and {@code feedback.events}. */
@NullMarked
package io.telcopledge.support.complaint.messaging;

import org.jspecify.annotations.NullMarked;
