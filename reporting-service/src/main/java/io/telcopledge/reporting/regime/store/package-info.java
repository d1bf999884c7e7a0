/** What regimes need of the evidence besides what promises do. */
@NullMarked
package io.telcopledge.reporting.regime.store;

import org.jspecify.annotations.NullMarked;
