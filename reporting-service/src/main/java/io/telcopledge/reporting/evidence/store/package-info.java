/**
 * Evidence and what is derived from it. The table {@code evidence} is the truth and only added to; the projections
 * beside it hold the facts in effect and can be made again from it.
 */
@NullMarked
package io.telcopledge.reporting.evidence.store;

import org.jspecify.annotations.NullMarked;
