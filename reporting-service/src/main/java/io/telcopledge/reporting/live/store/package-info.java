/** The verdicts that were told, and how far telling has come. */
@NullMarked
package io.telcopledge.reporting.live.store;

import org.jspecify.annotations.NullMarked;
