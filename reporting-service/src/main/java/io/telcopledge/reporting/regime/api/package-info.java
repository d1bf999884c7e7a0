/** The regimes over REST. */
@NullMarked
package io.telcopledge.reporting.regime.api;

import org.jspecify.annotations.NullMarked;
