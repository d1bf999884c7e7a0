/** The promises and how they stand, over REST. Public: the figures hold no data of a person. */
@NullMarked
package io.telcopledge.reporting.scorecard.api;

import org.jspecify.annotations.NullMarked;
